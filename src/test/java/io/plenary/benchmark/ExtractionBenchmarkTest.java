package io.plenary.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.plenary.corpus.CorpusException;
import io.plenary.corpus.Document;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExtractionBenchmarkTest {
  @TempDir private Path folder;

  @Test
  void readsEveryTextOfTheFolderAndThoseBelow() throws Exception {
    Files.createDirectory(folder.resolve("2017"));
    Files.writeString(folder.resolve("2017/one.txt"), "The forum opened on Monday.");
    Files.writeString(folder.resolve("two.txt"), "It closed on Tuesday.");
    Files.writeString(folder.resolve("notes.md"), "not a text");

    assertThat(Texts.in(folder))
        .extracting(Document::document)
        .containsExactly("2017/one.txt", "two.txt");
  }

  @Test
  void refusesAFolderWithoutTexts() {
    assertThatThrownBy(() -> Texts.in(folder))
        .isInstanceOf(CorpusException.class)
        .hasMessageContaining(folder.toString());
  }

  @Test
  void reportsEveryRoundAndTheirMedian() throws Exception {
    Files.writeString(folder.resolve("one.txt"), "Anna Berg said the forum opened on Monday.\n");

    ExtractionReport report =
        new ExtractionBenchmark(Texts.in(folder), List.of()).measure(0, 3, 0.01);

    assertThat(report.texts()).isEqualTo(1);
    assertThat(report.failed()).isZero();
    assertThat(report.rounds()).hasSize(3).contains(report.megabytesPerSecond());
    assertThat(report.stages().values().stream().mapToDouble(Double::doubleValue).sum())
        .isBetween(0.99, 1.01);
  }
}
