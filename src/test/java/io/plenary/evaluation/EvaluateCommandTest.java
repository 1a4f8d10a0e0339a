package io.plenary.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** The command without a run: it analyses the texts itself. Nobody would find its one label. */
class EvaluateCommandTest {
  @TempDir private Path folder;
  private Path labels;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @BeforeEach
  void labelOneText() throws IOException {
    labels = Files.createDirectory(folder.resolve("labels"));
    Files.writeString(labels.resolve("a.txt"), "Chapter 80\n");
    Files.writeString(
        labels.resolve("a.ann"),
        "T1\tFigure 8 10\t80\nA1\tMeasure T1 journalists\nA2\tValue T1 80\n");
    Path series = Files.createDirectory(folder.resolve("series"));
    Files.writeString(
        series.resolve("tarvik.json"),
        """
        {"id": "tarvik", "name": "Tarvik Sea Wall Assembly", "aliases": [], "location": "Tarvik",
         "editions": [{"year": 2018}]}
        """);
  }

  private int evaluate(String... options) {
    List<String> arguments = new ArrayList<>(List.of("--labels", labels.toString()));
    arguments.addAll(List.of("--series", folder.resolve("series").toString()));
    arguments.addAll(List.of(options));
    return new CommandLine(new EvaluateCommand())
        .setOut(new PrintWriter(out))
        .setErr(new PrintWriter(err))
        .execute(arguments.toArray(String[]::new));
  }

  @Test
  void theReportIsPrintedAndWritten() throws IOException {
    Path json = folder.resolve("scores.json");
    assertThat(evaluate("--errors", "1", "--json", json.toString())).isZero();
    assertThat(out.toString()).contains("place, measure and value").contains("Chapter [[80]]");
    JsonNode report = new ObjectMapper().readTree(json.toFile());
    assertThat(report.get("documents").intValue()).isEqualTo(1);
    assertThat(report.has("quotations")).isFalse();
    assertThat(report.at("/figures/recall").doubleValue()).isZero();
    assertThat(report.at("/figures/by_measure/journalists/labelled").intValue()).isEqualTo(1);
    assertThat(report.at("/figures/reported_by/cases").intValue()).isZero();
  }

  @Test
  void aScoreBelowItsFloorIsNamed() {
    assertThat(evaluate("--floor", "figures.recall=0")).isZero();
    assertThat(evaluate("--floor", "figures.recall=0", "--floor", "figures.f1=0.95")).isEqualTo(5);
    assertThat(err.toString()).hasToString("figures.f1 is 0.0000, below its floor 0.9500\n");
  }

  @Test
  void wrongOptionsAreRefused() {
    assertThat(evaluate("--floor", "high")).isEqualTo(2);
    assertThat(evaluate("--floor", "quotations.f1=0.9")).isEqualTo(2);
    assertThat(evaluate("--flour")).isEqualTo(2);
    assertThat(err.toString())
        .contains("'high' is not NAME=NUMBER")
        .contains("the report has no 'quotations.f1'; where it ends it has documents");
  }

  @Test
  void labelsThatMakeNoSenseAreAFailure() throws IOException {
    Files.writeString(labels.resolve("a.ann"), "T1\tFigure 7 9\t80\n");
    assertThat(evaluate()).isEqualTo(1);
    assertThat(err.toString()).contains("a.ann:1: the text has ' 8' there, not '80'");
  }

  @Test
  void withoutLabelsThereIsNothingToRead() throws IOException {
    Files.delete(labels.resolve("a.ann"));
    assertThat(evaluate()).isEqualTo(4);
    assertThat(err.toString()).startsWith("there are no labels in ");
    labels = folder.resolve("nowhere");
    assertThat(evaluate()).isEqualTo(4);
    assertThat(err.toString()).contains("there is no folder ");
  }

  @Test
  void withoutACatalogueNothingCanBeAnalysed() throws IOException {
    Files.delete(folder.resolve("series").resolve("tarvik.json"));
    assertThat(evaluate()).isEqualTo(3);
    assertThat(err.toString()).startsWith("catalogue: ");
  }
}
