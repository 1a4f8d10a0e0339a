package io.plenary.runs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunTableTest {
  @TempDir private Path output;

  @Test
  void runsAreReadAsTheyWereWritten() throws IOException {
    RunRow published = run("2026-11-25T01:54:25.123Z", "published", 100L);
    RunRow failed = run("2026-11-26T01:54:25.123Z", "failed", null);
    table().add(failed);
    table().add(published);
    assertThat(table().read()).containsExactly(published, failed);
  }

  @Test
  void withoutRunsThereAreNone() throws IOException {
    assertThat(table().read()).isEmpty();
  }

  @Test
  void aSnapshotsRunIsAddedOnce() throws IOException {
    RunRow run = run("2026-11-25T01:54:25.123Z", "published", 100L);
    org.apache.hadoop.fs.Path snapshot =
        new org.apache.hadoop.fs.Path(output.resolve("snapshots/000001").toString());
    table().write(run, snapshot);
    assertThat(table().read()).isEmpty();
    table().adopt(snapshot);
    table().adopt(snapshot);
    assertThat(table().read()).containsExactly(run);
  }

  @Test
  void aSnapshotThatTellsOfNoRunAddsNone() throws IOException {
    Files.createDirectories(output.resolve("snapshots/000001"));
    table().adopt(new org.apache.hadoop.fs.Path(output.resolve("snapshots/000001").toString()));
    assertThat(table().read()).isEmpty();
  }

  private RunTable table() {
    return new RunTable(output.toString(), new Configuration());
  }

  private static RunRow run(String startedAt, String outcome, Long documents) {
    Instant began = Instant.parse(startedAt);
    return new RunRow(
        RunTable.name(began),
        outcome,
        documents == null ? "no space left" : null,
        documents == null ? null : "000001",
        began,
        48.25,
        "0.1.0",
        "3f0c9a417be2d856",
        "9b1d",
        LocalDate.of(2026, 11, 24),
        documents,
        documents,
        documents,
        documents,
        documents,
        documents,
        documents,
        documents,
        documents,
        documents == null ? null : Map.of("articles", 90L, "figures", 0L),
        documents == null ? null : Map.of("Extract facts", 8.25));
  }
}
