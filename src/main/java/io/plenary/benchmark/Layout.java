package io.plenary.benchmark;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where the parts of a generated corpus lie.
 *
 * @param corpus the articles
 * @param series the catalogue
 * @param truth the shape of the corpus and the statistics it must yield
 */
record Layout(Path corpus, Path series, Path truth) {

  static Layout of(Path folder) {
    return new Layout(
        folder.resolve("corpus"), folder.resolve("series"), folder.resolve("truth.json"));
  }

  /** What {@code truth.json} holds. */
  record Truth(CorpusShape shape, Statistics statistics) {}

  /** Writes the catalogue and the truth: the last part of a corpus, so that it marks it whole. */
  void describe(CorpusShape shape, Forum forum) throws IOException {
    Files.createDirectories(series);
    JsonMapper.builder()
        .addModule(new JavaTimeModule())
        .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
        .enable(SerializationFeature.INDENT_OUTPUT)
        .defaultPropertyInclusion(
            JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
        .build()
        .writeValue(series.resolve(forum.series().id() + ".json").toFile(), forum.series());
    Reports.write(new Truth(shape, TruthTally.of(shape, forum)), truth);
  }

  /** Whether a corpus of that shape is there, whole. */
  boolean holds(CorpusShape shape) throws IOException {
    return Files.exists(truth) && Reports.read(truth, Truth.class).shape().equals(shape);
  }

  /** Spark calls JSON lines {@code .json}. */
  static void renameJsonToJsonLines(Path folder) throws IOException {
    List<Path> files;
    try (Stream<Path> entries = Files.list(folder)) {
      files = entries.filter(file -> file.toString().endsWith(".json")).toList();
    }
    for (Path file : files) {
      Files.move(file, file.resolveSibling(file.getFileName() + "l"));
    }
  }
}
