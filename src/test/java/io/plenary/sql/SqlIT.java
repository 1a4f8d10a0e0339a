package io.plenary.sql;

import static org.assertj.core.api.Assertions.assertThat;

import io.plenary.Run;
import io.plenary.SparkSessionExtension;
import io.plenary.tables.Table;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Date;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every question of {@code jobs/sql} asked of Spark and of DuckDB, over the tables of our own
 * corpus that {@code spark.sql} and {@code duckdb.sql} declare: both say the same, and it makes
 * sense.
 */
@ExtendWith(SparkSessionExtension.class)
class SqlIT {
  private static final MathContext DIGITS = new MathContext(9);

  @TempDir private static Path folder;
  private static String database;
  private static Connection duckdb;

  @BeforeAll
  static void declareTheTables(SparkSession spark) throws Exception {
    Run run = Run.of(folder.resolve("tables")).succeeded();
    String current = run.output().resolve("current").toString();
    database = spark.catalog().currentDatabase();
    for (String statement : statements(SqlFile.SPARK, current)) {
      spark.sql(statement);
    }
    duckdb = DriverManager.getConnection("jdbc:duckdb:");
    for (String statement : statements(SqlFile.DUCKDB, current)) {
      execute(statement);
    }
  }

  @AfterAll
  static void forgetThem(SparkSession spark) throws SQLException {
    spark.catalog().setCurrentDatabase(database);
    spark.sql("DROP SCHEMA plenary CASCADE");
    duckdb.close();
  }

  @Test
  void bothEnginesGiveTheSameAnswers(SparkSession spark) throws Exception {
    for (Question question : Question.all()) {
      List<Map<String, Object>> bySpark = bySpark(spark, question.sql());
      assertThat(bySpark).as(question.name()).isNotEmpty();
      assertThat(byDuckdb(question.sql())).as(question.name()).isEqualTo(bySpark);
    }
  }

  @Test
  void sparkAndDuckdbShowTheMeaningOfEveryColumn(SparkSession spark) throws Exception {
    for (Table table : Table.values()) {
      Map<String, String> meanings = new LinkedHashMap<>();
      Arrays.stream(table.schema().fields())
          .forEach(field -> meanings.put(field.name(), field.getComment().get()));
      assertThat(meanings(bySpark(spark, "DESCRIBE TABLE " + table.tableName()), "col_name"))
          .isEqualTo(meanings);
      String columns =
          "SELECT column_name, comment FROM duckdb_columns() WHERE table_name = '%s'"
              .formatted(table.tableName());
      assertThat(meanings(byDuckdb(columns), "column_name")).isEqualTo(meanings);
    }
  }

  @Test
  void headlineCountriesAreThoseReported() throws Exception {
    assertThat(column(answer("headline-countries"), "countries", in("mcis", 2016, 2017, 2021)))
        .isEqualTo(numbers(80, 84, 100));
  }

  @Test
  void growthComparesWithTheEditionBefore() throws Exception {
    Map<String, Object> last = new HashMap<>();
    for (Map<String, Object> row : answer("growth")) {
      Object before = last.put((String) row.get("series"), row.get("delegates"));
      assertThat(row.get("delegates_before")).isEqualTo(before);
      if (before != null) {
        assertThat(number(row, "change"))
            .isEqualByComparingTo(number(row, "delegates").subtract((BigDecimal) before));
      }
    }
    assertThat(column(answer("growth"), "delegates", in("mcis", 2016, 2021)))
        .isEqualTo(numbers(500, 600));
  }

  @Test
  void invitationsAreNotTakenForGuests() throws Exception {
    List<Map<String, Object>> rows = answer("invited-and-present");
    assertThat(column(rows, "invited", in("mcis", 2017))).isEqualTo(numbers(84));
    assertThat(column(rows, "present", in("mcis", 2016))).isEqualTo(numbers(80));
    assertThat(column(rows, "expected", in("mcis", 2021))).isEqualTo(numbers(100));
    assertThat(column(rows, "invited", in("mcis", 2016))).containsOnlyNulls();
  }

  @Test
  void theWidestDisagreementComesFirst() throws Exception {
    List<BigDecimal> spreads =
        answer("disagreement").stream().map(row -> number(row, "spread")).toList();
    assertThat(spreads).allMatch(spread -> spread.signum() > 0);
    assertThat(spreads).isSortedAccordingTo((a, b) -> b.compareTo(a));
  }

  @Test
  void everyHeadlineHasOneSentence() throws Exception {
    assertThat(answer("evidence"))
        .hasSize(count("edition_figures"))
        .allSatisfy(row -> assertThat((String) row.get("sentence")).isNotBlank());
  }

  @Test
  void everyCountOfCountriesIsSomebodysWord() throws Exception {
    assertThat(total("whose-word", "figures"))
        .isEqualByComparingTo(
            byDuckdb(
                    "SELECT count(*) AS n FROM figures"
                        + " WHERE measure = 'countries' AND edition_year IS NOT NULL")
                .get(0)
                .get("n")
                .toString());
    assertThat(answer("whose-word"))
        .extracting(row -> row.get("reported_by"))
        .contains("(the report)")
        .hasSizeGreaterThan(1);
  }

  @Test
  void theFirstOfTheMostQuotedIsTheTopOfficial() throws Exception {
    Map<String, Object> first = new HashMap<>();
    for (Map<String, Object> row : answer("most-quoted")) {
      first.putIfAbsent(row.get("series") + "/" + row.get("edition_year"), row.get("official"));
    }
    List<Map<String, Object>> editions =
        byDuckdb("SELECT * FROM edition_statistics WHERE top_official IS NOT NULL");
    assertThat(editions).isNotEmpty();
    for (Map<String, Object> edition : editions) {
      assertThat(first.get(edition.get("series") + "/" + edition.get("edition_year")))
          .isEqualTo(edition.get("top_official"));
    }
  }

  @Test
  void regularsComeBack() throws Exception {
    assertThat(answer("regulars"))
        .allSatisfy(
            row -> assertThat(number(row, "first_edition")).isLessThan(number(row, "last_edition")))
        .extracting(row -> row.get("official"))
        .contains("Sergei Shoigu");
  }

  @Test
  void sharesOfOpenSpeakersAreShares() throws Exception {
    assertThat(answer("open-speakers"))
        .allSatisfy(
            row -> assertThat(number(row, "share")).isBetween(BigDecimal.ZERO, BigDecimal.ONE))
        .anySatisfy(row -> assertThat(number(row, "without_speaker")).isPositive())
        .anySatisfy(row -> assertThat(number(row, "share")).isLessThan(BigDecimal.ONE));
  }

  @Test
  void kindsOfQuotationAddUp() throws Exception {
    assertThat(answer("verbatim"))
        .extracting(row -> row.get("speaker_kind"))
        .containsExactly("institution", "person");
    for (Map<String, Object> row : answer("verbatim")) {
      assertThat(number(row, "direct").add(number(row, "mixed")).add(number(row, "indirect")))
          .isEqualByComparingTo(number(row, "quotations"));
    }
  }

  @Test
  void affiliationsShareOutTheQuotations() throws Exception {
    assertThat(total("affiliations", "quotations"))
        .isEqualByComparingTo(
            byDuckdb(
                    "SELECT sum(quotations) AS n FROM quoted_officials"
                        + " WHERE affiliation IS NOT NULL")
                .get(0)
                .get("n")
                .toString());
  }

  @Test
  void editionsWithoutCoverageTookPlace() throws Exception {
    List<Map<String, Object>> rows = answer("without-coverage");
    assertThat(rows).anyMatch(in("cop", 1995));
    assertThat(rows).noneMatch(in("mcis", 2016, 2017, 2020, 2021));
    assertThat(rows).noneMatch(in("shangri-la", 2020, 2021));
  }

  @Test
  void everyArticleIsBeforeDuringAfterOrUndated() throws Exception {
    Map<String, BigDecimal> articles =
        byDuckdb("SELECT * FROM edition_statistics").stream()
            .collect(
                Collectors.toMap(
                    row -> row.get("series") + "/" + row.get("edition_year"),
                    row -> number(row, "articles")));
    assertThat(answer("before-and-after"))
        .isNotEmpty()
        .allSatisfy(
            row ->
                assertThat(
                        number(row, "before")
                            .add(number(row, "during"))
                            .add(number(row, "after"))
                            .add(number(row, "undated")))
                    .isEqualByComparingTo(
                        articles.get(row.get("series") + "/" + row.get("edition_year"))));
  }

  @Test
  void copiesAreOfAnotherArticle() throws Exception {
    assertThat(answer("copies"))
        .isNotEmpty()
        .allSatisfy(row -> assertThat(row.get("copy")).isNotEqualTo(row.get("original")));
  }

  private static List<Map<String, Object>> answer(String name) throws Exception {
    for (Question question : Question.all()) {
      if (question.name().equals(name)) {
        return byDuckdb(question.sql());
      }
    }
    throw new AssertionError("there is no question " + name);
  }

  private static int count(String table) throws SQLException {
    return byDuckdb("SELECT * FROM " + table).size();
  }

  private static BigDecimal total(String question, String column) throws Exception {
    return answer(question).stream()
        .map(row -> number(row, column))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static Predicate<Map<String, Object>> in(String series, Integer... years) {
    Set<BigDecimal> wanted =
        Arrays.stream(years)
            .map(year -> plain(BigDecimal.valueOf(year)))
            .collect(Collectors.toSet());
    return row -> row.get("series").equals(series) && wanted.contains(row.get("edition_year"));
  }

  private static List<Object> column(
      List<Map<String, Object>> rows, String column, Predicate<Map<String, Object>> where) {
    return rows.stream().filter(where).map(row -> row.get(column)).toList();
  }

  private static List<Object> numbers(int... values) {
    return Arrays.stream(values)
        .<Object>mapToObj(value -> plain(BigDecimal.valueOf(value)))
        .toList();
  }

  private static BigDecimal number(Map<String, Object> row, String column) {
    return (BigDecimal) row.get(column);
  }

  private static Map<String, Object> meanings(List<Map<String, Object>> rows, String name) {
    Map<String, Object> meanings = new LinkedHashMap<>();
    rows.forEach(row -> meanings.put((String) row.get(name), row.get("comment")));
    return meanings;
  }

  private static List<String> statements(SqlFile file, String current) throws Exception {
    return SqlFile.statements(Files.readString(file.path()).replace(SqlFile.TABLES, current));
  }

  private static void execute(String sql) throws SQLException {
    try (var statement = duckdb.createStatement()) {
      statement.execute(sql);
    }
  }

  private static List<Map<String, Object>> bySpark(SparkSession spark, String sql) {
    List<Map<String, Object>> rows = new ArrayList<>();
    for (Row row : spark.sql(sql).collectAsList()) {
      Map<String, Object> cells = new LinkedHashMap<>();
      for (int i = 0; i < row.size(); i++) {
        cells.put(row.schema().fieldNames()[i], comparable(row.get(i)));
      }
      rows.add(cells);
    }
    return rows;
  }

  private static List<Map<String, Object>> byDuckdb(String sql) throws SQLException {
    List<Map<String, Object>> rows = new ArrayList<>();
    try (var statement = duckdb.createStatement();
        ResultSet result = statement.executeQuery(sql)) {
      while (result.next()) {
        Map<String, Object> cells = new LinkedHashMap<>();
        for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
          cells.put(result.getMetaData().getColumnLabel(i), comparable(result.getObject(i)));
        }
        rows.add(cells);
      }
    }
    return rows;
  }

  /** What both engines say in Java types of their own, as one. */
  private static Object comparable(Object value) {
    if (value instanceof Number number) {
      return plain(new BigDecimal(number.toString()));
    }
    if (value instanceof Date date) {
      return date.toLocalDate();
    }
    if (value instanceof LocalDate) {
      return value;
    }
    return value == null || value instanceof Boolean ? value : value.toString();
  }

  private static BigDecimal plain(BigDecimal number) {
    BigDecimal rounded = number.round(DIGITS).stripTrailingZeros();
    return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
  }
}
