package io.plenary.notebooks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** How notebooks are committed. */
class NotebooksTest {
  private static final String TABLES = "../target/tables/current";

  static List<Notebook> notebooks() throws IOException {
    return Notebook.all();
  }

  @ParameterizedTest
  @MethodSource("notebooks")
  void aNotebookStatesItsQuestionFirst(Notebook notebook) {
    assertThat(notebook.cells().get(0).kind()).isEqualTo("markdown");
    assertThat(notebook.cells().get(0).source()).startsWith("# ");
    assertThat(notebook.question()).contains("?");
  }

  @ParameterizedTest
  @MethodSource("notebooks")
  void aNotebookHasOneCellOfParametersBeforeAllOtherCode(Notebook notebook) {
    List<Notebook.Cell> code = notebook.cells().stream().filter(Notebook.Cell::isCode).toList();
    assertThat(code.stream().filter(cell -> cell.hasTag("parameters"))).hasSize(1);
    assertThat(code.get(0).hasTag("parameters")).isTrue();
    assertThat(code.get(0).source()).contains("tables = \"" + TABLES + "\"");
  }

  @ParameterizedTest
  @MethodSource("notebooks")
  void aNotebookIsCommittedWithoutWhatARunLeavesInIt(Notebook notebook) {
    for (Notebook.Cell cell : notebook.cells()) {
      assertThat(cell.outputs()).as("outputs of %s", cell.source()).isEmpty();
      assertThat(cell.json().path("execution_count").isValueNode()).isEqualTo(cell.isCode());
      assertThat(cell.json().path("execution_count").isNumber()).isFalse();
    }
  }

  @Test
  void theReadmeListsEveryNotebookWithItsQuestion() throws IOException {
    String readme = Files.readString(Path.of("README.md"));
    List<String> listed =
        readme
            .lines()
            .filter(line -> line.startsWith("| `") && line.contains(".ipynb"))
            .map(line -> line.replaceFirst("^\\| `(.*)\\.ipynb` \\| (.*) \\|$", "$1: $2"))
            .toList();
    assertThat(listed)
        .containsExactlyElementsOf(
            Notebook.all().stream().map(n -> n.name() + ": " + n.question()).toList());
  }

  @Test
  void requirementsArePinned() throws IOException {
    try (Stream<String> lines = Files.lines(Path.of("jobs/requirements/notebooks.txt"))) {
      assertThat(lines.filter(line -> !line.startsWith("#")))
          .isNotEmpty()
          .allMatch(line -> line.matches("[a-z-]+==[0-9][0-9a-z.]*"));
    }
  }

  @Test
  void pysparkIsOfTheVersionThatPlenaryIsBuiltWith() throws IOException {
    String pom = Files.readString(Path.of("pom.xml"));
    String spark = pom.replaceFirst("(?s).*<spark.version>(.*?)</spark.version>.*", "$1");
    assertThat(Path.of("jobs/requirements/notebooks.txt"))
        .content()
        .contains("pyspark==" + spark + "\n");
  }
}
