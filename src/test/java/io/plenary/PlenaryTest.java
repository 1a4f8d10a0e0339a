package io.plenary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Mistakes on the command line are told in one line, before Spark starts. */
class PlenaryTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--inptu press | '--inptu'",
        "--keep none | --keep",
        "--keep 0 | --keep must be 1 or more",
        "--partitions -1 | --partitions must be 0 or more",
        "--charset klingon-1 | --charset klingon-1",
        "--series | --series",
        "--as-of yesterday | --as-of",
        "--wait -1 | --wait must be 0 or more",
        "--gate fewer-dokuments=1 | fewer-documents",
        "--gate fewer-rows=few | fewer-rows=few is no limit",
        "--input press --catalogue series | '--catalogue'",
      })
  void wrongOptions(String arguments, String message) {
    assertOneLine(Run.withoutOutput(arguments.split(" ")), 2, message);
  }

  @Test
  void aMissingCatalogue() {
    assertOneLine(
        Run.withoutOutput("--series", folder.resolve("none").toString()), 3, "there is no folder");
  }

  @Test
  void aCatalogueWithAnUnknownField() throws IOException {
    Files.writeString(
        folder.resolve("lakeside.json"), "{\"id\": \"lakeside\", \"titel\": \"Forum\"}");
    Run run = Run.withoutOutput("--series", folder.toString());
    assertOneLine(run, 3, "lakeside.json");
    assertThat(run.err()).contains("titel");
  }

  @Test
  void missingMeasures() {
    assertOneLine(
        Run.withoutOutput("--measures", folder.resolve("none.tsv").toString()),
        3,
        "there is no file");
  }

  @Test
  void wrongMeasures() throws IOException {
    Path file = folder.resolve("mine.tsv");
    Files.writeString(file, "# Mine.\nkeepers\tpersons\tkeepers\n");
    Run run = Run.withoutOutput("--measures", file.toString());
    assertOneLine(run, 3, "mine.tsv: line 2");
    assertThat(run.err()).contains("use people, groups, countries or things");
  }

  @Test
  void aMissingInput() {
    assertOneLine(
        Run.withoutOutput("--input", folder.resolve("none").toString()), 4, "no file or folder");
  }

  @Test
  void anEmptyInput() {
    assertOneLine(Run.withoutOutput("--input", folder.toString()), 4, "nothing to read");
  }

  @Test
  void helpNamesEveryOptionAndExitCode() {
    Run run = Run.withoutOutput("--help");
    assertThat(run.exitCode()).isZero();
    assertThat(run.out())
        .contains(
            "--input",
            "--series",
            "--measures",
            "--output",
            "--text-field",
            "--keep",
            "Exit codes");
  }

  @Test
  void theVersionIsPrinted() {
    assertThat(Run.withoutOutput("--version").out()).matches("(?s)plenary \\d+\\.\\d+.*");
  }

  private static void assertOneLine(Run run, int exitCode, String message) {
    assertThat(run.exitCode()).as(run.err()).isEqualTo(exitCode);
    assertThat(run.err().strip()).hasLineCount(1).contains(message);
    assertThat(run.out()).isEmpty();
  }
}
