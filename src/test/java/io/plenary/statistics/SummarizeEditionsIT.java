package io.plenary.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import io.plenary.SparkSessionExtension;
import io.plenary.series.Edition;
import io.plenary.series.Series;
import io.plenary.tables.ArticleRow;
import io.plenary.tables.EditionFigureRow;
import io.plenary.tables.FigureRow;
import io.plenary.tables.FigureTimelineRow;
import io.plenary.tables.QuotationRow;
import io.plenary.tables.QuotedOfficialRow;
import io.plenary.tables.Records;
import io.plenary.tables.Table;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(SparkSessionExtension.class)
class SummarizeEditionsIT {

  /** Each pair differs in one thing that the headline rule looks at; the first must win. */
  @ParameterizedTest
  @CsvSource({
    "delegates/invited/exact/a, delegations/attended/exact/a",
    "-/invited/exact/a, delegations/attended/exact/a",
    "officials/invited/exact/a, ministries/attended/exact/a",
    "delegates/attended/about/a, delegates/attending/exact/a",
    "delegates/attending/about/a, delegates/expected/exact/a",
    "delegates/expected/about/a, delegates/confirmed/exact/a",
    "delegates/confirmed/about/a, delegates/registered/exact/a",
    "delegates/registered/about/a, delegates/invited/exact/a",
    "delegates/invited/about/a, delegates/-/exact/a",
    "delegates/invited/exact/a, delegates/invited/at_least/c",
    "delegates/invited/exact/c, delegates/invited/exact/b",
    "delegates/invited/exact/b, delegates/invited/exact/d",
  })
  void theHeadlineIsChosenByRule(String winner, String loser, SparkSession spark) {
    Dataset<Row> articles =
        articles(
            spark,
            article("a", LocalDate.of(2017, 1, 1), null),
            article("b", LocalDate.of(2017, 1, 1), null),
            article("c", LocalDate.of(2017, 3, 1), null),
            article("d", null, null));
    Row headline =
        SummarizeEditions.editionFigures(
                figures(spark, figure(loser, 2), figure(winner, 1)), articles)
            .first();
    assertThat(headline.<Long>getAs("value")).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({
    "delegates/attended/exact/a 80, delegates/attending/exact/b 70, true",
    "delegates/attended/exact/a 80, delegates/invited/exact/b 95, false",
    "delegates/attended/exact/a 750, delegates/attended/at_least/b 700, false",
    "delegates/attended/exact/a 650, delegates/attended/at_least/b 700, true",
    "delegates/expected/about/a 500, delegates/expected/exact/b 520, false",
    "delegates/expected/about/a 500, delegates/expected/exact/b 600, true",
    "delegates/attended/exact/a 80, ministries/attended/exact/b 49, false",
    "delegates/attended/exact/a 80, delegates/attended/exact/a 12, false",
  })
  void reportsAreDisputedWhereNoNumberFitsThem(
      String one, String other, boolean disputed, SparkSession spark) {
    Dataset<Row> articles = articles(spark, article("a", null, null), article("b", null, null));
    Row headline =
        SummarizeEditions.editionFigures(figures(spark, figureOf(one), figureOf(other)), articles)
            .first();
    assertThat(headline.<Boolean>getAs("disputed")).isEqualTo(disputed);
  }

  @ParameterizedTest
  @CsvSource({"about", "at_least"})
  void anArticleIsHeldToItsMostExactNumber(String bound, SparkSession spark) {
    Dataset<Row> articles = articles(spark, article("a", null, null), article("b", null, null));
    Row headline =
        SummarizeEditions.editionFigures(
                figures(
                    spark,
                    figure("delegates/attended/" + bound + "/a", 100),
                    figure("delegates/attended/exact/a", 100),
                    figure("delegates/attended/" + bound + "/a", 100),
                    figure("delegates/attended/exact/b", 105)),
                articles)
            .first();
    assertThat(headline.<Boolean>getAs("disputed")).isTrue();
    assertThat(headline.<Long>getAs("reports")).isEqualTo(2);
  }

  private static FigureRow figureOf(String howAndValue) {
    String[] parts = howAndValue.split(" ", 2);
    return figure(parts[0], Long.parseLong(parts[1]));
  }

  @Test
  void theTimelineLeavesCopiesOutAndKnowsTheDay(SparkSession spark) {
    Dataset<Row> articles =
        articles(
            spark,
            article("a", LocalDate.of(2017, 1, 1), null),
            article("b", LocalDate.of(2017, 1, 2), "a#1"),
            article("c", null, null));
    List<Row> timeline =
        SummarizeEditions.figureTimeline(
                figures(
                    spark,
                    figure("delegates/invited/exact/a", 84),
                    figure("delegates/invited/exact/b", 84),
                    figure("delegates/attended/exact/c", 80)),
                articles)
            .select(columns(FigureTimelineRow.class))
            .orderBy("document")
            .collectAsList();
    assertThat(timeline).hasSize(2);
    assertThat(timeline.get(0).<LocalDate>getAs("published_on"))
        .isEqualTo(LocalDate.of(2017, 1, 1));
    assertThat(timeline.get(1).<LocalDate>getAs("published_on")).isNull();
    assertThat(timeline.get(1).<String>getAs("status")).isEqualTo("attended");
  }

  @Test
  void theValueThatMostArticlesReportWinsOverTheLatest(SparkSession spark) {
    Dataset<Row> articles =
        articles(
            spark,
            article("a", LocalDate.of(2017, 1, 1), null),
            article("b", LocalDate.of(2017, 1, 2), null),
            article("c", LocalDate.of(2017, 3, 1), null));
    Row row =
        SummarizeEditions.editionFigures(
                figures(
                    spark,
                    figure("delegates/invited/exact/a", 84),
                    figure("delegates/invited/exact/b", 84),
                    figure("delegates/invited/exact/c", 80),
                    figure("ministries/invited/exact/c", 22)),
                articles)
            .select(columns(EditionFigureRow.class))
            .first();
    assertThat(row.<Long>getAs("value")).isEqualTo(84);
    assertThat(row.<Long>getAs("low")).isEqualTo(80);
    assertThat(row.<Long>getAs("high")).isEqualTo(84);
    assertThat(row.<Long>getAs("reports")).isEqualTo(3);
    assertThat(row.<Long>getAs("distinct_values")).isEqualTo(2);
    assertThat(row.<Double>getAs("agreement")).isEqualTo(2.0 / 3);
    assertThat(row.<String>getAs("document")).isEqualTo("b");
  }

  @Test
  void copiesOfAnArticleReportNothingAgain(SparkSession spark) {
    Row row =
        SummarizeEditions.editionFigures(
                figures(
                    spark,
                    figure("delegates/invited/exact/a", 84),
                    figure("delegates/invited/exact/b", 90)),
                articles(spark, article("a", null, null), article("b", null, "a#1")))
            .first();
    assertThat(row.<Long>getAs("high")).isEqualTo(84);
    assertThat(row.<Long>getAs("reports")).isEqualTo(1);
  }

  @Test
  void officialsAreRankedByQuotationsWithoutCopies(SparkSession spark) {
    List<Row> rows =
        SummarizeEditions.quotedOfficials(
                quotations(
                    spark,
                    quotation("a", "Berg", "direct", "Minister", 10),
                    quotation("a", "Berg", "indirect", "Minister", 5),
                    quotation("b", "Berg", "direct", "Minister", 10),
                    quotation("a", "Olsen", "mixed", null, 7),
                    quotation("a", "Nkosi", "direct", null, 7),
                    quotation("a", null, "direct", null, 7)),
                articles(spark, article("a", null, null), article("b", null, "a#1")))
            .select(columns(QuotedOfficialRow.class))
            .orderBy("rank", "official")
            .collectAsList();
    assertThat(rows)
        .extracting(row -> row.getAs("official"))
        .containsExactly("Berg", "Nkosi", "Olsen");
    assertThat(rows).extracting(row -> row.getAs("rank")).containsExactly(1, 2, 2);
    Row berg = rows.get(0);
    assertThat(berg.<Long>getAs("quotations")).isEqualTo(2);
    assertThat(berg.<Long>getAs("quotations_with_copies")).isEqualTo(3);
    assertThat(berg.<Long>getAs("direct")).isEqualTo(1);
    assertThat(berg.<Long>getAs("indirect")).isEqualTo(1);
    assertThat(berg.<Long>getAs("words")).isEqualTo(15);
    assertThat(berg.<Long>getAs("articles")).isEqualTo(1);
    assertThat(berg.<Double>getAs("share")).isEqualTo(0.5);
    assertThat(berg.<String>getAs("role")).isEqualTo("Minister");
  }

  @Test
  void everyEditionOfTheCatalogueHasItsRow(SparkSession spark) {
    Series lakeside =
        new Series(
            "lakeside",
            "Lakeside Water Forum",
            List.of(),
            null,
            List.of(
                new Edition(2017, 6, null, null, false),
                new Edition(2018, null, null, null, true)));
    Dataset<Row> articles =
        articles(
            spark, article("a", null, null), article("b", null, "a#1"), article("c", null, null));
    Dataset<Row> quotations =
        quotations(
            spark,
            quotation("a", "Berg", "direct", null, 3),
            quotation("a", "Olsen", "direct", null, 3),
            quotation("b", "Olsen", "direct", null, 3));
    List<Row> rows =
        SummarizeEditions.editionStatistics(
                List.of(lakeside),
                articles,
                quotations,
                SummarizeEditions.editionFigures(
                    figures(
                        spark,
                        figure("delegates/invited/exact/a", 84),
                        figure("delegates/invited/exact/c", 80),
                        figure("delegates/attended/exact/a", 60)),
                    articles),
                SummarizeEditions.quotedOfficials(quotations, articles))
            .to(Table.EDITION_STATISTICS.schema())
            .orderBy("edition_year")
            .collectAsList();
    Row covered = rows.get(0);
    assertThat(covered.<Long>getAs("countries")).isEqualTo(60);
    assertThat(covered.<Row>getList(covered.fieldIndex("disputes")))
        .as("those invited are disputed, those who came are not")
        .containsExactly(RowFactory.create("countries", 80L, 84L));
    assertThat(covered.<Long>getAs("delegates")).isNull();
    assertThat(covered.<Long>getAs("articles")).isEqualTo(2);
    assertThat(covered.<Long>getAs("articles_with_copies")).isEqualTo(3);
    assertThat(covered.<Long>getAs("quotations")).isEqualTo(2);
    assertThat(covered.<Long>getAs("officials_quoted")).isEqualTo(2);
    assertThat(covered.<String>getAs("top_official")).as("two are quoted equally often").isNull();
    Row cancelled = rows.get(1);
    assertThat(cancelled.<Boolean>getAs("cancelled")).isTrue();
    assertThat(cancelled.<Long>getAs("articles")).isZero();
    assertThat(cancelled.<Long>getAs("countries")).isNull();
    assertThat(cancelled.<Row>getList(cancelled.fieldIndex("disputes"))).isEmpty();
  }

  private static org.apache.spark.sql.Column[] columns(Class<? extends Record> row) {
    return Arrays.stream(Records.schema(row).fieldNames())
        .map(org.apache.spark.sql.functions::col)
        .toArray(org.apache.spark.sql.Column[]::new);
  }

  private static ArticleRow article(String document, LocalDate publishedOn, String duplicateOf) {
    return new ArticleRow(
        document + "#1",
        document,
        0,
        9,
        null,
        publishedOn,
        null,
        null,
        "lakeside",
        2017,
        "",
        duplicateOf);
  }

  /**
   * A count of countries.
   *
   * @param how scope, status, bound and document; a dash for none
   */
  private static FigureRow figure(String how, long value) {
    String[] parts = how.split("/", 4);
    return new FigureRow(
        parts[3],
        parts[3] + "#1",
        "lakeside",
        2017,
        "countries",
        value,
        null,
        parts[2],
        parts[1].equals("-") ? null : parts[1],
        parts[0].equals("-") ? null : parts[0],
        null,
        null,
        null,
        "",
        0,
        0,
        "" + value,
        0,
        0,
        "",
        0,
        0);
  }

  private static QuotationRow quotation(
      String document, String speaker, String kind, String role, int words) {
    return new QuotationRow(
        document,
        document + "#1",
        "lakeside",
        2017,
        kind,
        "",
        0,
        0,
        List.of(),
        null,
        speaker,
        null,
        null,
        null,
        speaker == null ? null : "person",
        role,
        null,
        null,
        words,
        "",
        0,
        0);
  }

  private static Dataset<Row> articles(SparkSession spark, ArticleRow... rows) {
    return dataset(spark, ArticleRow.class, rows);
  }

  private static Dataset<Row> figures(SparkSession spark, FigureRow... rows) {
    return dataset(spark, FigureRow.class, rows);
  }

  private static Dataset<Row> quotations(SparkSession spark, QuotationRow... rows) {
    return dataset(spark, QuotationRow.class, rows);
  }

  private static Dataset<Row> dataset(
      SparkSession spark, Class<? extends Record> type, Record... rows) {
    return spark.createDataFrame(
        Arrays.stream(rows).map(Records::row).toList(), Records.schema(type));
  }
}
