package io.plenary.job;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.plenary.runs.Finding;
import io.plenary.runs.RunRow;
import io.plenary.runs.RunTable;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/**
 * The {@code run.json} beside a snapshot's tables: what made them, of what, and how long it took.
 *
 * @param run tells it from every other run: see {@link RunTable#name}
 * @param snapshot what the snapshot is called
 * @param startedAt in ISO 8601
 * @param program the version of Plenary
 * @param rules identifies everything that decides what a text yields: see {@link Version}
 * @param spark the version of Spark
 * @param options as the run understood them
 * @param catalogueHash SHA-256 of the catalogue's files, names and bytes
 * @param input how many files and bytes were found, and what became of the documents
 * @param rows of each table
 * @param nulls the share of nulls in each column of the tables of facts
 * @param checks what the quality gate found
 * @param forced whether the tables are current although the gate refused them
 * @param seconds of each stage
 */
record RunRecord(
    String run,
    String snapshot,
    String startedAt,
    String program,
    String rules,
    String spark,
    AnalyzeOptions options,
    String catalogueHash,
    Input input,
    Map<String, Long> rows,
    Map<String, Double> nulls,
    List<Finding> checks,
    boolean forced,
    Map<String, Double> seconds) {

  /**
   * What was found, and what became of it.
   *
   * @param files found
   * @param bytes they have
   * @param documents in them, the rejected included
   * @param analyzed those that are neither duplicates nor rejected
   * @param duplicates those with the same bytes as another
   * @param rejected those set aside
   * @param newDocuments those that the snapshot before had not
   * @param changedDocuments those with other bytes than in the snapshot before
   * @param removedDocuments those of the snapshot before that are gone
   * @param extracted those whose facts were read from their text
   * @param reused those whose facts came from the cache
   */
  record Input(
      long files,
      long bytes,
      long documents,
      long analyzed,
      long duplicates,
      long rejected,
      long newDocuments,
      long changedDocuments,
      long removedDocuments,
      long extracted,
      long reused) {}

  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
          .enable(SerializationFeature.INDENT_OUTPUT)
          .build();

  void write(Path folder, Configuration configuration) throws IOException {
    Path file = new Path(folder, "run.json");
    FileSystem fileSystem = file.getFileSystem(configuration);
    try (OutputStream out = fileSystem.create(file)) {
      JSON.writeValue(out, this);
    }
  }

  /** The findings beyond their limits. */
  List<Finding> refusals() {
    return checks.stream().filter(finding -> !finding.passed()).toList();
  }

  /** Its row in {@code runs}. */
  RunRow row(boolean published) {
    String reasons = refusals().stream().map(Finding::message).collect(Collectors.joining("; "));
    String outcome = !published ? "refused" : forced ? "forced" : "published";
    Instant began = Instant.parse(startedAt);
    return new RunRow(
        run,
        outcome,
        reasons.isEmpty() ? null : reasons,
        published ? snapshot : null,
        began,
        secondsSince(began),
        program,
        rules,
        catalogueHash,
        options.recurrence().asOf(),
        input.files(),
        input.bytes(),
        input.documents(),
        input.newDocuments(),
        input.changedDocuments(),
        input.removedDocuments(),
        input.rejected(),
        input.extracted(),
        input.reused(),
        rows,
        seconds);
  }

  /** The row of a run that failed before it had anything to tell. */
  static RunRow failed(Instant startedAt, AnalyzeOptions options, String reason) {
    Version version = Version.running();
    return new RunRow(
        RunTable.name(startedAt),
        "failed",
        reason,
        null,
        startedAt,
        secondsSince(startedAt),
        version.program(),
        version.rules(),
        null,
        options.recurrence().asOf(),
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null);
  }

  private static double secondsSince(Instant instant) {
    return Math.round(Duration.between(instant, Instant.now()).toMillis() / 10.0) / 100.0;
  }
}
