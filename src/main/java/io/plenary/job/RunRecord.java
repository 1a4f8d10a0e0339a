package io.plenary.job;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/**
 * The {@code run.json} beside a snapshot's tables: what made them, of what, and how long it took.
 *
 * @param program the version of Plenary
 * @param rules identifies everything that decides what a text yields: see {@link Rules}
 * @param spark the version of Spark
 * @param options as the run understood them
 * @param catalogueHash SHA-256 of the catalogue's files, names and bytes
 * @param input how many files and bytes were found, and what became of the documents
 * @param rows of each table
 * @param seconds of each stage
 */
record RunRecord(
    String program,
    String rules,
    String spark,
    AnalyzeOptions options,
    String catalogueHash,
    Input input,
    Map<String, Long> rows,
    Map<String, Double> seconds) {

  /** What was found, and what became of it. */
  record Input(
      long files, long bytes, long documents, long analyzed, long duplicates, long rejected) {}

  private static final ObjectMapper JSON =
      JsonMapper.builder()
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
}
