package io.plenary;

import static org.assertj.core.api.Assertions.assertThat;

import io.plenary.tables.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What every row of the tables of our own corpus must hold to, whatever the language rules do. */
@ExtendWith(SparkSessionExtension.class)
class EveryRowIT {
  private static final Path CORPUS = Path.of("data/corpus");

  @TempDir private static Path folder;
  private static Run run;

  @BeforeAll
  static void analyze(SparkSession spark) {
    run = Run.of(folder.resolve("tables"), "--input", CORPUS.toString()).succeeded();
  }

  @Test
  void figuresSliceToTheirTextAndSentence(SparkSession spark) {
    assertThat(files(run.table(spark, Table.FIGURES).collectAsList()))
        .isNotEmpty()
        .allSatisfy(
            row -> {
              assertThat(slice(row, "begin", "end")).isEqualTo(row.getAs("text"));
              assertThat(slice(row, "sentence_begin", "sentence_end"))
                  .isEqualTo(row.getAs("sentence"))
                  .contains(row.<String>getAs("text"));
              assertThat(slice(row, "context_begin", "context_end"))
                  .isEqualTo(row.getAs("context"))
                  .contains(row.<String>getAs("text"));
            });
  }

  @Test
  void attendeesSliceToTheirTextAndSentence(SparkSession spark) {
    assertThat(files(run.table(spark, Table.ATTENDANCE).collectAsList()))
        .isNotEmpty()
        .allSatisfy(
            row -> {
              assertThat(slice(row, "begin", "end")).isEqualTo(row.getAs("text"));
              assertThat(slice(row, "sentence_begin", "sentence_end"))
                  .isEqualTo(row.getAs("sentence"))
                  .contains(row.<String>getAs("text"));
              assertThat(slice(row, "context_begin", "context_end"))
                  .isEqualTo(row.getAs("context"))
                  .contains(row.<String>getAs("text"));
            });
  }

  @Test
  void theTimelineHasTheFiguresOfOriginals(SparkSession spark) {
    run.table(spark, Table.ARTICLES).createOrReplaceTempView("articles");
    run.table(spark, Table.FIGURES).createOrReplaceTempView("figures");
    String columns =
        "series, edition_year, measure, published_on, status, value, value_high, bound, scope,"
            + " reported_by, figures.document, article, figures.begin, figures.end";
    List<Row> figures =
        spark
            .sql(
                "SELECT "
                    + columns
                    + " FROM figures JOIN (SELECT article, published_on FROM articles"
                    + " WHERE duplicate_of IS NULL) USING (article)")
            .collectAsList();
    assertThat(run.table(spark, Table.FIGURE_TIMELINE).collectAsList())
        .isNotEmpty()
        .containsExactlyInAnyOrderElementsOf(figures);
  }

  @Test
  void quotationsSliceToTheirTextAndMention(SparkSession spark) {
    assertThat(files(run.table(spark, Table.QUOTATIONS).collectAsList()))
        .isNotEmpty()
        .allSatisfy(
            row -> {
              assertThat(slice(row, "begin", "end")).isEqualTo(row.getAs("text"));
              assertThat(slice(row, "context_begin", "context_end"))
                  .isEqualTo(row.getAs("context"))
                  .contains(row.<String>getAs("text"));
              for (Row quoted : row.<Row>getList(row.fieldIndex("quoted"))) {
                assertThat(quoted.<Integer>getAs("begin"))
                    .isGreaterThanOrEqualTo(row.getAs("begin"));
                assertThat(quoted.<Integer>getAs("end")).isLessThanOrEqualTo(row.getAs("end"));
              }
              if (row.getAs("speaker_mention") != null) {
                assertThat(slice(row, "speaker_begin", "speaker_end"))
                    .isEqualTo(row.getAs("speaker_mention"));
              }
            });
  }

  @Test
  void headlinesSliceToTheirNumber(SparkSession spark) {
    assertThat(files(run.table(spark, Table.EDITION_FIGURES).collectAsList()))
        .isNotEmpty()
        .allSatisfy(row -> assertThat(slice(row, "begin", "end")).isEqualTo(row.getAs("text")));
  }

  @Test
  void articlesHoldTheirFacts(SparkSession spark) {
    run.table(spark, Table.ARTICLES).createOrReplaceTempView("articles");
    run.table(spark, Table.FIGURES).createOrReplaceTempView("figures");
    run.table(spark, Table.QUOTATIONS).createOrReplaceTempView("quotations");
    run.table(spark, Table.ATTENDANCE).createOrReplaceTempView("attendance");
    assertThat(
            spark
                .sql(
                    "SELECT fact.* FROM (SELECT article, begin, end FROM figures UNION ALL"
                        + " SELECT article, begin, end FROM quotations UNION ALL"
                        + " SELECT article, begin, end FROM attendance) AS fact"
                        + " LEFT JOIN articles USING (article)"
                        + " WHERE articles.article IS NULL"
                        + " OR fact.begin < articles.begin OR fact.end > articles.end")
                .collectAsList())
        .isEmpty();
  }

  @Test
  void speakersAreOfficials(SparkSession spark) {
    Set<String> officials =
        run.table(spark, Table.OFFICIALS).collectAsList().stream()
            .map(row -> row.getAs("series") + " " + row.getAs("official") + " " + row.getAs("kind"))
            .collect(Collectors.toSet());
    assertThat(run.table(spark, Table.QUOTATIONS).filter("speaker IS NOT NULL").collectAsList())
        .isNotEmpty()
        .allSatisfy(
            row ->
                assertThat(officials)
                    .contains(
                        row.getAs("series")
                            + " "
                            + row.getAs("speaker")
                            + " "
                            + row.getAs("speaker_kind")));
  }

  @Test
  void keysTellRowsApart(SparkSession spark) {
    for (Table table : Table.values()) {
      List<Row> keys =
          run.table(spark, table)
              .select(
                  table.order().stream()
                      .map(org.apache.spark.sql.functions::col)
                      .toArray(org.apache.spark.sql.Column[]::new))
              .collectAsList();
      assertThat(keys).as(table.tableName()).doesNotHaveDuplicates();
    }
  }

  /** Rows of text files: a record's offsets count within the record's text. */
  private static List<Row> files(List<Row> rows) {
    return rows.stream().filter(row -> row.<String>getAs("document").endsWith(".txt")).toList();
  }

  private static String slice(Row row, String begin, String end) {
    String text = text(row.getAs("document"));
    int from = text.offsetByCodePoints(0, row.<Integer>getAs(begin));
    return text.substring(from, text.offsetByCodePoints(0, row.<Integer>getAs(end)));
  }

  private static String text(String document) {
    try {
      return Files.readString(CORPUS.resolve(document));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
