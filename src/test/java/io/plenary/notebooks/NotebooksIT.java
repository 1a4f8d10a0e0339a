package io.plenary.notebooks;

import static org.assertj.core.api.Assertions.assertThat;

import io.plenary.Run;
import io.plenary.SparkSessionExtension;
import io.plenary.tables.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** All notebooks, run as a schedule runs them, on the tables of the reports that ship with us. */
@ExtendWith(SparkSessionExtension.class)
class NotebooksIT {
  /** Kept after the test, so that the charts can be looked at. */
  private static final Path EXECUTED = Path.of("target", "notebooks").toAbsolutePath();

  @TempDir private static Path folder;
  private static Run run;
  private static final Map<String, Notebook> notebooks = new LinkedHashMap<>();

  @BeforeAll
  static void execute(SparkSession spark) throws Exception {
    run = Run.of(folder.resolve("tables")).succeeded();
    String tables = run.output().resolve("current").toString();
    assertThat(jobsNotebooks("--output", EXECUTED.toString(), "--parameter", "tables", tables))
        .as(() -> log())
        .isZero();
    for (Notebook notebook : Notebook.all()) {
      Path executed = EXECUTED.resolve(notebook.name() + ".ipynb");
      notebooks.put(notebook.name().substring(0, 2), Notebook.read(executed));
    }
  }

  @Test
  void noCellFailed() {
    assertThat(notebooks.values())
        .flatExtracting(Notebook::cells)
        .flatExtracting(cell -> cell.outputs().toList())
        .isNotEmpty()
        .noneMatch(output -> output.path("output_type").asText().equals("error"));
  }

  @Test
  void everyCellThatEndsInATableOrAChartShowsIt() {
    for (Notebook notebook : notebooks.values()) {
      int shown = 0;
      for (Notebook.Cell cell : notebook.cells()) {
        String last = lastStatement(cell);
        if (last.startsWith("alt.")) {
          assertThat(cell.shown("image/png")).as(notebook.name() + ": " + last).hasSize(1);
          assertThat(Base64.getMimeDecoder().decode(cell.shown("image/png").get(0)))
              .as("a picture, not an empty frame")
              .hasSizeGreaterThan(20_000);
          shown++;
        } else if (last.startsWith("html_table(")
            || last.startsWith("HTML(")
            || last.startsWith("show(")) {
          assertThat(cell.shown("text/html")).as(notebook.name() + ": " + last).hasSize(1);
          shown++;
        }
      }
      assertThat(shown).as(notebook.name()).isGreaterThan(1);
    }
  }

  @Test
  void theHeadlinesShownAreThoseOfTheTables(SparkSession spark) {
    List<List<String>> expected = new ArrayList<>();
    for (Row row :
        run.table(spark, Table.EDITION_FIGURES)
            .filter("series = 'mcis' AND measure IN ('countries', 'delegates')")
            .orderBy("measure", "edition_year")
            .collectAsList()) {
      expected.add(
          List.of(
              row.getAs("edition_year").toString(),
              row.getAs("measure"),
              "%,d".formatted(row.<Long>getAs("value"))));
    }
    List<List<String>> shown =
        notebooks.get("01").cellWith("headlines = db.execute").rows().stream()
            .map(row -> List.of(row.get(0).replace(",", ""), row.get(1), row.get(3)))
            .filter(row -> !row.get(2).isEmpty())
            .toList();
    assertThat(expected).hasSizeGreaterThan(10);
    assertThat(shown).isEqualTo(expected);
  }

  @Test
  void everyPlaceIsSlicedFromItsDocument(SparkSession spark) {
    List<List<String>> checks = notebooks.get("04").cellWith("places = db.sql").rows();
    for (Table table : List.of(Table.FIGURES, Table.QUOTATIONS, Table.ATTENDANCE)) {
      String rows = "%,d".formatted(run.table(spark, table).count());
      assertThat(checks).contains(List.of(table.tableName(), rows, rows, rows));
    }
  }

  @Test
  void aFigureIsShownInItsSentence() {
    assertThat(notebooks.get("04").cellWith("def passage(report)").shown("text/html").get(0))
        .containsPattern("from <mark [^>]*>80</mark> countries");
  }

  @Test
  void copiesAreThoseOfTheTables(SparkSession spark) {
    long copies = run.table(spark, Table.ARTICLES).filter("duplicate_of IS NOT NULL").count();
    assertThat(copies).isPositive();
    assertThat(notebooks.get("05").cellWith("copies = db.execute").rows()).hasSize((int) copies);
  }

  @Test
  void pythonAndJavaCountAsPlenaryDoes(SparkSession spark) {
    String originals =
        "article NOT IN (SELECT article FROM {articles} WHERE duplicate_of IS NOT NULL)";
    run.table(spark, Table.ARTICLES).createOrReplaceTempView("notebook_articles");
    String filter = originals.replace("{articles}", "notebook_articles");
    assertThat(total(notebooks.get("06").cellWith("verbatim = pd.DataFrame").rows(), 3))
        .isEqualTo(run.table(spark, Table.QUOTATIONS).filter(filter).count());
    assertThat(total(notebooks.get("07").cellWith("GROUP BY f.series ORDER BY").rows(), 1))
        .isEqualTo(run.table(spark, Table.FIGURES).filter(filter).count());
  }

  @Test
  void aFailingNotebookIsKeptAndMakesTheRunFail() throws Exception {
    Path output = folder.resolve("failed");
    String[] options = {"--output", output.toString(), "--parameter", "series", "no-such-series"};
    String tables = run.output().resolve("current").toString();
    assertThat(
            jobsNotebooks(
                options[0],
                options[1],
                options[2],
                options[3],
                options[4],
                "--parameter",
                "tables",
                tables,
                "--",
                "05-quality"))
        .isEqualTo(1);
    assertThat(log()).contains("05-quality").contains("There is no series no-such-series");
    assertThat(output.resolve("05-quality.ipynb")).content().contains("There is no series");
  }

  @Test
  void anUnknownParameterIsAnError() throws Exception {
    assertThat(jobsNotebooks("--parameter", "tabels", "x")).isEqualTo(1);
    assertThat(log()).contains("No notebook has the parameter tabels");
  }

  private static long total(List<List<String>> rows, int column) {
    return rows.stream().mapToLong(row -> Long.parseLong(row.get(column).replace(",", ""))).sum();
  }

  /** Where the last statement of a cell begins: the last line that is not indented or closing. */
  private static String lastStatement(Notebook.Cell cell) {
    return cell.isCode()
        ? cell.source().lines().filter(l -> l.matches("[A-Za-z].*")).reduce("", (a, b) -> b)
        : "";
  }

  private static int jobsNotebooks(String... options) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("jobs/notebooks", "--run"));
    command.addAll(List.of(options));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    builder.redirectOutput(folder.resolve("log").toFile());
    Process process = builder.start();
    try {
      assertThat(process.waitFor(15, TimeUnit.MINUTES)).as("ended in time").isTrue();
      return process.exitValue();
    } finally {
      process.descendants().forEach(ProcessHandle::destroy);
      process.destroyForcibly();
    }
  }

  private static String log() {
    try {
      return Files.readString(folder.resolve("log"));
    } catch (IOException e) {
      return e.toString();
    }
  }
}
