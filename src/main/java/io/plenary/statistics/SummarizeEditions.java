package io.plenary.statistics;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.array_sort;
import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.count_distinct;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.min_by;
import static org.apache.spark.sql.functions.negate;
import static org.apache.spark.sql.functions.rank;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import io.plenary.quotations.QuotationKind;
import io.plenary.series.Series;
import io.plenary.tables.Dispute;
import io.plenary.tables.Records;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;

/**
 * Facts in, statistics of editions out: {@code edition_figures}, {@code quoted_officials} and
 * {@code edition_statistics}, each from the tables before it.
 *
 * <p>An article that copies another adds nothing to a count, except to the columns that say {@code
 * with_copies}.
 */
public final class SummarizeEditions {
  private static final String[] EDITION = {"series", "edition_year"};
  private static final String[] MEASURE = {"series", "edition_year", "measure"};
  private static final String[] SCOPE_OF_MEASURE = {
    "series", "edition_year", "measure", "scope_key"
  };
  private static final String[] OFFICIAL = {"series", "edition_year", "official", "official_kind"};

  private static final DataType DISPUTES = DataTypes.createArrayType(Records.schema(Dispute.class));

  private SummarizeEditions() {}

  /**
   * What is reported of each measure of each edition, and the headline among it.
   *
   * @param figures the table {@code figures}
   * @param articles the table {@code articles}
   */
  public static Dataset<Row> editionFigures(Dataset<Row> figures, Dataset<Row> articles) {
    Dataset<Row> reported =
        figures
            .filter(col("edition_year").isNotNull())
            .withColumn("scope_key", coalesce(col("scope"), lit("")));
    Dataset<Row> values =
        values(reported.join(originals(articles).select("article", "published_on"), "article"));
    Dataset<Row> disputes =
        FindDisputes.among(
            reported.join(copies(articles), new String[] {"article"}, "left_anti"),
            SCOPE_OF_MEASURE);
    return headlines(values)
        .join(broadcast(disputes), SCOPE_OF_MEASURE)
        .withColumn("agreement", col("value_reports").divide(col("reports")));
  }

  /**
   * Every figure of an original article in the order of publication, so that a number can be seen
   * to move from invited to attended.
   *
   * @param figures the table {@code figures}
   * @param articles the table {@code articles}
   */
  public static Dataset<Row> figureTimeline(Dataset<Row> figures, Dataset<Row> articles) {
    return figures.join(originals(articles).select("article", "published_on"), "article");
  }

  /**
   * How often each official is quoted about each edition.
   *
   * @param quotations the table {@code quotations}
   * @param articles the table {@code articles}
   */
  public static Dataset<Row> quotedOfficials(Dataset<Row> quotations, Dataset<Row> articles) {
    Dataset<Row> attributed =
        quotations
            .filter(col("edition_year").isNotNull().and(col("speaker").isNotNull()))
            .withColumnRenamed("speaker", "official")
            .withColumnRenamed("speaker_kind", "official_kind")
            .join(
                copies(articles).withColumn("original", lit(false)),
                new String[] {"article"},
                "left")
            .withColumn("original", coalesce(col("original"), lit(true)));
    WindowSpec edition = Window.partitionBy(columns(EDITION));
    return counts(attributed)
        .withColumn("rank", rank().over(edition.orderBy(col("quotations").desc())))
        .withColumn("share", ratio(col("quotations"), sum(col("quotations")).over(edition)))
        .join(usualRoles(attributed), OFFICIAL, "left")
        .withColumnRenamed("official_kind", "kind");
  }

  /**
   * One row for each edition of the catalogue.
   *
   * @param articles the table {@code articles}
   * @param quotations the table {@code quotations}
   * @param editionFigures the table {@code edition_figures}
   * @param quotedOfficials the table {@code quoted_officials}
   */
  public static Dataset<Row> editionStatistics(
      List<Series> catalogue,
      Dataset<Row> articles,
      Dataset<Row> quotations,
      Dataset<Row> editionFigures,
      Dataset<Row> quotedOfficials) {
    SparkSession spark = articles.sparkSession();
    return catalogueEditions(spark, catalogue)
        .join(broadcast(coverage(articles)), EDITION, "left")
        .join(broadcast(headlineNumbers(editionFigures)), EDITION, "left")
        .join(broadcast(originalQuotations(quotations, articles)), EDITION, "left")
        .join(broadcast(topOfficials(quotedOfficials)), EDITION, "left")
        .withColumn("disputes", coalesce(col("disputes"), array().cast(DISPUTES)))
        .na()
        .fill(
            0,
            new String[] {
              "documents", "articles", "articles_with_copies", "quotations", "officials_quoted"
            });
  }

  /** The values that are reported of a measure with one scope, and who reports each first. */
  private static Dataset<Row> values(Dataset<Row> reported) {
    String[] value = {"series", "edition_year", "measure", "scope_key", "value"};
    Column evidence =
        struct("bound", "status", "scope", "published_on", "document", "text", "begin", "end");
    Column amongThoseOfTheValue = HeadlineRule.order(lit(0));
    return reported
        .groupBy(columns(value))
        .agg(
            count_distinct(col("article")).as("value_reports"),
            max(coalesce(col("value_high"), col("value"))).as("value_high"),
            min_by(evidence, amongThoseOfTheValue).as("evidence"))
        .select(
            "series",
            "edition_year",
            "measure",
            "scope_key",
            "value",
            "value_reports",
            "value_high",
            "evidence.*");
  }

  /**
   * The headline of each measure, with the number of articles that give its value, and how far the
   * values with its scope lie apart.
   */
  private static Dataset<Row> headlines(Dataset<Row> values) {
    WindowSpec scope = Window.partitionBy(columns(SCOPE_OF_MEASURE));
    Column headline =
        struct(
            "value",
            "bound",
            "status",
            "scope",
            "scope_key",
            "value_reports",
            "document",
            "text",
            "begin",
            "end",
            "low",
            "high",
            "distinct_values");
    return values
        .repartition(columns(MEASURE))
        .withColumn("low", min(col("value")).over(scope))
        .withColumn("high", max(col("value_high")).over(scope))
        .withColumn("distinct_values", count(lit(1)).over(scope))
        .groupBy(columns(MEASURE))
        .agg(min_by(headline, HeadlineRule.order(col("value_reports"))).as("headline"))
        .select(col("series"), col("edition_year"), col("measure"), col("headline.*"));
  }

  private static Dataset<Row> counts(Dataset<Row> attributed) {
    Column original = col("original");
    return attributed
        .groupBy(columns(OFFICIAL))
        .agg(
            countWhen(original).as("quotations"),
            count(lit(1)).as("quotations_with_copies"),
            countWhen(original.and(isKind(QuotationKind.DIRECT))).as("direct"),
            countWhen(original.and(isKind(QuotationKind.MIXED))).as("mixed"),
            countWhen(original.and(isKind(QuotationKind.INDIRECT))).as("indirect"),
            sum(when(original, col("words")).otherwise(0)).as("words"),
            count_distinct(when(original, col("article"))).as("articles"));
  }

  /** The office that most of an official's quotations about an edition are given with. */
  private static Dataset<Row> usualRoles(Dataset<Row> attributed) {
    return attributed
        .filter(col("role").isNotNull())
        .groupBy("series", "edition_year", "official", "official_kind", "role", "affiliation")
        .agg(count(lit(1)).as("times"))
        .groupBy(columns(OFFICIAL))
        .agg(
            min_by(
                    struct("role", "affiliation"),
                    struct(
                        negate(col("times")),
                        col("affiliation").isNull(),
                        col("role"),
                        col("affiliation")))
                .as("usual"))
        .select("series", "edition_year", "official", "official_kind", "usual.*");
  }

  private static Dataset<Row> catalogueEditions(SparkSession spark, List<Series> catalogue) {
    List<Row> rows =
        catalogue.stream()
            .flatMap(
                series ->
                    series.editions().stream()
                        .map(edition -> Records.row(CatalogueRow.of(series, edition))))
            .toList();
    return spark.createDataFrame(rows, Records.schema(CatalogueRow.class));
  }

  private static Dataset<Row> coverage(Dataset<Row> articles) {
    Column original = col("duplicate_of").isNull();
    return articles
        .filter(col("edition_year").isNotNull())
        .groupBy(columns(EDITION))
        .agg(
            count_distinct(col("document")).as("documents"),
            countWhen(original).as("articles"),
            count(lit(1)).as("articles_with_copies"));
  }

  /** The numbers everyone asks for, and which measures are disputed. */
  private static Dataset<Row> headlineNumbers(Dataset<Row> editionFigures) {
    Column dispute =
        struct(col("measure"), col("disputed_low").as("low"), col("disputed_high").as("high"));
    return editionFigures
        .groupBy(columns(EDITION))
        .agg(
            array_sort(collect_list(when(col("disputed"), dispute))).as("disputes"),
            Stream.of("countries", "delegates")
                .flatMap(SummarizeEditions::headlineOf)
                .toArray(Column[]::new));
  }

  private static Stream<Column> headlineOf(String measure) {
    Column isOne = col("measure").equalTo(measure);
    return Stream.of(
        max(when(isOne, col("value"))).as(measure),
        max(when(isOne, col("low"))).as(measure + "_low"),
        max(when(isOne, col("high"))).as(measure + "_high"));
  }

  private static Dataset<Row> originalQuotations(Dataset<Row> quotations, Dataset<Row> articles) {
    return quotations
        .filter(col("edition_year").isNotNull())
        .join(copies(articles), new String[] {"article"}, "left_anti")
        .groupBy(columns(EDITION))
        .agg(count(lit(1)).as("quotations"));
  }

  /** How many officials are quoted, and the one quoted most, where it is one. */
  private static Dataset<Row> topOfficials(Dataset<Row> quotedOfficials) {
    Column first = col("rank").equalTo(1);
    return quotedOfficials
        .filter(col("quotations").gt(0))
        .groupBy(columns(EDITION))
        .agg(
            count(lit(1)).as("officials_quoted"),
            when(countWhen(first).equalTo(1), max(when(first, col("official"))))
                .as("top_official"));
  }

  private static Dataset<Row> originals(Dataset<Row> articles) {
    return articles.filter(col("duplicate_of").isNull());
  }

  private static Dataset<Row> copies(Dataset<Row> articles) {
    return articles.filter(col("duplicate_of").isNotNull()).select("article");
  }

  private static Column isKind(QuotationKind kind) {
    return col("kind").equalTo(Records.word(kind));
  }

  private static Column countWhen(Column condition) {
    return count(when(condition, 1));
  }

  private static Column ratio(Column part, Column whole) {
    return when(whole.gt(0), part.divide(whole)).otherwise(0.0);
  }

  private static Column[] columns(String... names) {
    return Arrays.stream(names).map(name -> col(name)).toArray(Column[]::new);
  }
}
