package io.plenary.benchmark;

import io.plenary.series.Catalogue;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code jobs/benchmark extraction}: how fast one thread reads, and where its time goes. */
@Command(
    name = "extraction",
    description = {
      "Measures how fast one thread cuts texts into articles and reads the facts from them, "
          + "without Spark and without reading files."
    },
    customSynopsis = "jobs/benchmark extraction [OPTIONS]",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    usageHelpAutoWidth = true)
final class ExtractionCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Option(
      names = "--texts",
      paramLabel = "DIR",
      defaultValue = BenchmarkCommand.HOME + "data/corpus",
      description = "Its .txt files are read, again and again. Default: ${DEFAULT-VALUE}")
  private Path texts;

  @Option(
      names = "--series",
      paramLabel = "DIR",
      defaultValue = BenchmarkCommand.HOME + "data/series",
      description = "The catalogue of series. Default: ${DEFAULT-VALUE}")
  private Path series;

  @Option(
      names = "--warm-up",
      paramLabel = "SECONDS",
      defaultValue = "15",
      description = "How long to read before measuring. Default: ${DEFAULT-VALUE}")
  private double warmUp;

  @Option(
      names = "--rounds",
      paramLabel = "N",
      defaultValue = "5",
      description = "How many rounds to measure. Default: ${DEFAULT-VALUE}")
  private int rounds;

  @Option(
      names = "--round",
      paramLabel = "SECONDS",
      defaultValue = "4",
      description = "How long a round lasts at least. Default: ${DEFAULT-VALUE}")
  private double roundSeconds;

  @Option(
      names = "--json",
      paramLabel = "FILE",
      defaultValue = BenchmarkCommand.HOME + "target/benchmark/extraction.json",
      description = "Where the figures go. Default: ${DEFAULT-VALUE}")
  private Path json;

  @Override
  public Integer call() throws IOException {
    ExtractionReport report =
        new ExtractionBenchmark(Texts.in(texts), Catalogue.read(series))
            .measure(warmUp, Math.max(1, rounds), roundSeconds);
    print(report);
    Reports.write(report, json);
    return 0;
  }

  private void print(ExtractionReport report) {
    PrintWriter out = spec.commandLine().getOut();
    out.printf(
        Locale.ROOT,
        "%d texts, %.1f MB, %d articles%n",
        report.texts(),
        report.megabytes(),
        report.articles());
    out.printf(
        Locale.ROOT,
        "%.2f MB/s, %,.0f articles/s on one thread (rounds: %s MB/s)%n",
        report.megabytesPerSecond(),
        report.articlesPerSecond(),
        report.rounds());
    report
        .stages()
        .forEach(
            (stage, share) -> out.printf(Locale.ROOT, "  %-10s %5.1f %%%n", stage, share * 100));
    if (report.failed() > 0) {
      out.printf("%d texts could not be read: the speed is not to be trusted%n", report.failed());
    }
    out.flush();
  }
}
