package io.plenary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.plenary.tables.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * The acceptance test: three real reports through the real main, compared with what a careful
 * reader finds in them. The reports are not part of the project; without them it is skipped.
 */
@ExtendWith(SparkSessionExtension.class)
class SeedsIT {
  private static final Path SEEDS = Path.of("../shared/seeds");

  @TempDir private static Path folder;
  private static Run run;
  private static JsonNode expected;

  @BeforeAll
  static void analyze(SparkSession spark) throws IOException {
    assumeTrue(Files.exists(SEEDS), "skipped: the seed reports are not in " + SEEDS);
    expected = new ObjectMapper().readTree(SEEDS.resolve("expected.json").toFile());
    run = Run.of(folder.resolve("tables"), "--input", SEEDS + "/corpus").succeeded();
  }

  @Test
  void findsEveryFigure(SparkSession spark) {
    List<Row> rows = run.table(spark, Table.FIGURES).collectAsList();
    List<String> problems = new ArrayList<>();
    for (JsonNode figure : expected.get("figures")) {
      Row row = at(rows, figure);
      if (row == null) {
        problems.add("missing: " + figure);
        continue;
      }
      compare(problems, figure, row, "text", "text");
      compare(problems, figure, row, "measure", "measure");
      compare(problems, figure, row, "value", "value");
      compare(problems, figure, row, "bound", "bound");
      compare(problems, figure, row, "status", "status");
      compare(problems, figure, row, "edition_year", "edition_year");
      compare(problems, figure, row, "reported_by", "reported_by");
      compare(problems, figure, row, "scope", "scope");
    }
    assertThat(problems).isEmpty();
  }

  @Test
  void takesNothingElseForAFigure(SparkSession spark) {
    List<String> found =
        run.table(spark, Table.FIGURES).collectAsList().stream()
            .map(row -> row.getAs("document") + " " + row.getAs("begin") + " " + row.getAs("text"))
            .toList();
    List<String> reported = new ArrayList<>();
    for (JsonNode figure : expected.get("figures")) {
      reported.add(
          figure.get("document").asText()
              + " "
              + figure.get("begin").asInt()
              + " "
              + figure.get("text").asText());
    }
    assertThat(found).containsExactlyInAnyOrderElementsOf(reported);
  }

  @Test
  void findsEveryQuotationAndItsSpeaker(SparkSession spark) {
    List<Row> rows = run.table(spark, Table.QUOTATIONS).collectAsList();
    List<String> problems = new ArrayList<>();
    for (JsonNode quotation : expected.get("quotations")) {
      Row row = at(rows, quotation);
      if (row == null || row.<Integer>getAs("end") != quotation.get("end").asInt()) {
        problems.add("missing: " + quotation + (row == null ? "" : ", found instead " + row));
        continue;
      }
      compare(problems, quotation, row, "kind", "kind");
      compare(problems, quotation, row, "speaker", "speaker");
      compare(problems, quotation, row, "edition_year", "edition_year");
      compareMention(problems, quotation, row);
    }
    assertThat(problems).isEmpty();
  }

  @Test
  void settlesTheEditionOfEachDocument(SparkSession spark) {
    expected
        .get("documents")
        .properties()
        .forEach(
            document -> {
              List<Row> articles =
                  run.table(spark, Table.ARTICLES)
                      .filter("document = '" + document.getKey() + "'")
                      .orderBy("begin")
                      .collectAsList();
              assertThat(articles).hasSize(document.getValue().get("articles").asInt());
              assertThat(articles.get(0).<Integer>getAs("edition_year"))
                  .isEqualTo(document.getValue().get("edition_year").asInt());
              assertThat(articles.subList(1, articles.size()))
                  .allSatisfy(other -> assertThat(other.<String>getAs("series")).isNull());
            });
  }

  @Test
  void summarizesEachEdition(SparkSession spark) {
    List<Row> editions =
        run.table(spark, Table.EDITION_STATISTICS).filter("series = 'mcis'").collectAsList();
    assertThat(editions).hasSize(12);
    expected
        .get("editions")
        .properties()
        .forEach(
            edition -> {
              Row row =
                  editions.stream()
                      .filter(
                          e ->
                              e.<Integer>getAs("edition_year")
                                  == Integer.parseInt(edition.getKey()))
                      .findFirst()
                      .orElseThrow();
              List<String> problems = new ArrayList<>();
              edition
                  .getValue()
                  .fieldNames()
                  .forEachRemaining(
                      name -> {
                        boolean unchecked =
                            name.equals("top_official") && edition.getValue().get(name).isNull();
                        if (!unchecked) {
                          compare(problems, edition.getValue(), row, name, name);
                        }
                      });
              assertThat(problems).isEmpty();
            });
  }

  private static Row at(List<Row> rows, JsonNode expectation) {
    return rows.stream()
        .filter(row -> row.getAs("document").equals(expectation.get("document").asText()))
        .filter(row -> row.<Integer>getAs("begin") == expectation.get("begin").asInt())
        .findFirst()
        .orElse(null);
  }

  /** A list stands for several right answers. */
  private static void compare(
      List<String> problems, JsonNode expectation, Row row, String name, String column) {
    JsonNode right = expectation.get(name);
    List<String> answers = new ArrayList<>();
    if (right.isArray()) {
      right.forEach(answer -> answers.add(answer.isNull() ? null : answer.asText()));
    } else {
      answers.add(right.isNull() ? null : right.asText());
    }
    String found = Objects.toString(row.getAs(column), null);
    if (!answers.contains(found)) {
      problems.add("%s is %s instead of %s: %s".formatted(column, found, answers, expectation));
    }
  }

  /**
   * The mention must be part of what a reader would point at, or hold it; its case is the text's.
   */
  private static void compareMention(List<String> problems, JsonNode expectation, Row row) {
    String right = expectation.get("speaker_mention").asText().toLowerCase(Locale.ROOT);
    String found = String.valueOf(row.<String>getAs("speaker_mention"));
    String folded = found.toLowerCase(Locale.ROOT).replace('’', '\'');
    if (!folded.contains(right) && !right.contains(folded)) {
      problems.add("speaker_mention is %s: %s".formatted(found, expectation));
    }
  }
}
