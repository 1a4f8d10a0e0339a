package io.plenary.benchmark;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code jobs/benchmark startup}: three files against an empty Spark job. */
@Command(
    name = "startup",
    description = {
      "Measures the whole process of analysing three text files, and that of a Spark job that only "
          + "reads a Parquet file and writes one, in turns."
    },
    customSynopsis = "jobs/benchmark startup [OPTIONS]",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    usageHelpAutoWidth = true)
final class StartupCommand implements Callable<Integer> {
  private static final int FILES = 3;

  @Spec private CommandSpec spec;

  @Option(
      names = "--rounds",
      paramLabel = "N",
      defaultValue = "5",
      description = "How often each is run, after one unmeasured run. Default: ${DEFAULT-VALUE}")
  private int rounds;

  @Option(
      names = "--json",
      paramLabel = "FILE",
      defaultValue = BenchmarkCommand.HOME + "target/benchmark/startup.json",
      description = "Where the figures go. Default: ${DEFAULT-VALUE}")
  private Path json;

  /**
   * What was measured.
   *
   * @param analyze each run over three files
   * @param empty each run of the empty job
   * @param ratio of the median wall times
   */
  record Startup(
      Machine machine, List<ProcessCost> analyze, List<ProcessCost> empty, double ratio) {}

  @Override
  public Integer call() throws IOException {
    Launcher launcher = Launcher.here();
    Path folder = launcher.home().resolve("target/benchmark/startup");
    CorpusShape shape = CorpusShape.even(1, FILES, 3, FILES, 0, 0);
    Path texts = folder.resolve("texts");
    Path table = folder.resolve("table");
    if (!Layout.of(texts).holds(shape)) {
      GenerateCommand.generate(shape, GenerateCommand.Format.TXT, texts);
    }
    if (!Layout.of(table).holds(shape)) {
      launcher.run(
          "generate",
          "benchmark",
          "generate",
          "--articles",
          FILES,
          "--editions",
          3,
          "--officials",
          FILES,
          "--noise",
          0,
          "--duplicates",
          0,
          "--output",
          table);
    }
    List<ProcessCost> analyze = new ArrayList<>();
    List<ProcessCost> empty = new ArrayList<>();
    for (int round = 0; round <= rounds; round++) {
      ProcessCost ofAnalyze =
          launcher.run(
              "startup",
              "analyze",
              "--input",
              Layout.of(texts).corpus(),
              "--series",
              Layout.of(texts).series(),
              "--output",
              folder.resolve("tables"));
      ProcessCost ofEmpty =
          launcher.run(
              "empty",
              "benchmark",
              "empty",
              "--input",
              parquetFile(Layout.of(table).corpus()),
              "--output",
              folder.resolve("empty"));
      if (round > 0) {
        analyze.add(ofAnalyze);
        empty.add(ofEmpty);
      }
    }
    Startup startup =
        new Startup(
            Machine.current(), analyze, empty, Numbers.rounded(wall(analyze) / wall(empty)));
    print(startup);
    Reports.write(startup, json);
    return 0;
  }

  private void print(Startup startup) {
    PrintWriter out = spec.commandLine().getOut();
    out.printf(
        Locale.ROOT,
        "three files %.2f s, empty job %.2f s (medians of %d): %.2f times%n",
        wall(startup.analyze()),
        wall(startup.empty()),
        rounds,
        startup.ratio());
    out.printf(
        Locale.ROOT,
        "processor time %.1f s and %.1f s%n",
        Numbers.median(startup.analyze().stream().mapToDouble(ProcessCost::cpuSeconds).toArray()),
        Numbers.median(startup.empty().stream().mapToDouble(ProcessCost::cpuSeconds).toArray()));
    out.flush();
  }

  private static double wall(List<ProcessCost> runs) {
    return Numbers.median(runs.stream().mapToDouble(ProcessCost::wallSeconds).toArray());
  }

  private static Path parquetFile(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".parquet")).findFirst().orElseThrow();
    }
  }
}
