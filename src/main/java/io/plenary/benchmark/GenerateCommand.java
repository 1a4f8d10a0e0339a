package io.plenary.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code jobs/benchmark generate}: a corpus whose truth is known. */
@Command(
    name = "generate",
    description = {
      "Makes up a corpus of press reports on an invented conference: DIR/corpus, its catalogue "
          + "DIR/series, and what an analysis must find, DIR/truth.json.",
      "The same options give the same corpus."
    },
    customSynopsis = "jobs/benchmark generate [OPTIONS]",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    usageHelpAutoWidth = true)
final class GenerateCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Option(
      names = "--articles",
      paramLabel = "N",
      defaultValue = "10000",
      description = "How many articles, copies included. Default: ${DEFAULT-VALUE}")
  private long articles;

  @Mixin private ShapeOptions shape;

  @Option(
      names = "--format",
      paramLabel = "NAME",
      defaultValue = "parquet",
      description = "parquet, jsonl or txt. Default: ${DEFAULT-VALUE}")
  private Format format;

  @Option(
      names = "--output",
      paramLabel = "DIR",
      defaultValue = BenchmarkCommand.HOME + "target/benchmark/corpus",
      description = "An empty or new folder. Default: ${DEFAULT-VALUE}")
  private Path output;

  /** How articles are stored. */
  enum Format {
    PARQUET,
    JSONL,
    TXT;

    /** As the option names it. */
    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  @Override
  public Integer call() throws IOException {
    if (Files.exists(Layout.of(output).corpus())) {
      throw new ParameterException(
          spec.commandLine(), "there is a corpus in %s already: remove it".formatted(output));
    }
    generate(shape.shape(spec, articles), format, output);
    return 0;
  }

  static void generate(CorpusShape shape, Format format, Path folder) throws IOException {
    GenerateCorpus corpus = new GenerateCorpus(shape);
    if (format == Format.TXT) {
      corpus.textFiles(folder);
    } else {
      try (Session session = Session.open()) {
        if (format == Format.PARQUET) {
          corpus.parquet(session.spark(), folder);
        } else {
          corpus.jsonLines(session.spark(), folder);
        }
      }
    }
    Layout.of(folder).describe(shape, Forum.of(shape));
  }
}
