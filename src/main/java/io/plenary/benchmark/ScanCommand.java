package io.plenary.benchmark;

import io.plenary.benchmark.CountWords.Counts;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code jobs/benchmark scan}: the floor under the time that an analysis takes. */
@Command(
    name = "scan",
    description = "Lets Spark read Parquet files and count their words: the least a job can do.",
    customSynopsis = "jobs/benchmark scan [OPTIONS]",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    usageHelpAutoWidth = true)
final class ScanCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Option(
      names = "--input",
      paramLabel = "DIR",
      defaultValue = BenchmarkCommand.HOME + "target/benchmark/corpus/corpus",
      description = "Parquet files with a column text. Default: ${DEFAULT-VALUE}")
  private String input;

  @Option(
      names = "--json",
      paramLabel = "FILE",
      defaultValue = BenchmarkCommand.HOME + "target/benchmark/scan.json",
      description = "Where the figures go. Default: ${DEFAULT-VALUE}")
  private Path json;

  /**
   * What was measured.
   *
   * @param seconds of reading and counting, without the start of Spark
   */
  record Scan(Counts counts, double seconds) {}

  @Override
  public Integer call() throws IOException {
    Scan scan;
    try (Session session = Session.open()) {
      long begin = System.nanoTime();
      Counts counts = CountWords.in(session.spark(), input);
      scan = new Scan(counts, Numbers.rounded((System.nanoTime() - begin) / 1e9));
    }
    PrintWriter out = spec.commandLine().getOut();
    out.printf(
        Locale.ROOT,
        "%,d texts, %,d words, %.1f MB in %.2f s%n",
        scan.counts().texts(),
        scan.counts().words(),
        scan.counts().bytes() / 1e6,
        scan.seconds());
    out.flush();
    Reports.write(scan, json);
    return 0;
  }
}
