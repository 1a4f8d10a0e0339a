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
import org.apache.hadoop.fs.FileUtil;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code jobs/benchmark startup}: three files against an empty Spark job. */
@Command(
    name = "startup",
    description = {
      "Measures, in turns, the whole process of analysing three text files for the first time, and "
          + "that of a Spark job that only reads a Parquet file and writes one: as Spark starts it, "
          + "and with the archive of classes that Plenary starts with."
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
   * @param emptyWithArchive each run of the empty job with Plenary's archive of classes
   * @param ratio of the median wall times of the first two
   * @param ratioWithArchive of the median wall times of the first and the third
   */
  record Startup(
      Machine machine,
      List<ProcessCost> analyze,
      List<ProcessCost> empty,
      List<ProcessCost> emptyWithArchive,
      double ratio,
      double ratioWithArchive) {}

  @Override
  public Integer call() throws IOException {
    Launcher launcher = Launcher.here();
    if (!launcher.hasArchive()) {
      throw new IOException(
          "there is no archive of classes, target/plenary.jsa: "
              + "remove target/plenary.jar, and jobs/analyze makes both");
    }
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
    List<ProcessCost> emptyWithArchive = new ArrayList<>();
    Path tables = folder.resolve("tables");
    Object[] emptyJob = {
      "empty",
      "--input",
      parquetFile(Layout.of(table).corpus()),
      "--output",
      folder.resolve("empty")
    };
    for (int round = 0; round <= rounds; round++) {
      FileUtil.fullyDelete(tables.toFile());
      ProcessCost ofAnalyze =
          launcher.run(
              "startup",
              "analyze",
              "--input",
              Layout.of(texts).corpus(),
              "--series",
              Layout.of(texts).series(),
              "--output",
              tables);
      ProcessCost ofEmpty = launcher.runWithoutArchive("empty", "benchmark", emptyJob);
      ProcessCost ofEmptyWithArchive = launcher.run("empty-archive", "benchmark", emptyJob);
      if (round > 0) {
        analyze.add(ofAnalyze);
        empty.add(ofEmpty);
        emptyWithArchive.add(ofEmptyWithArchive);
      }
    }
    Startup startup =
        new Startup(
            Machine.current(),
            analyze,
            empty,
            emptyWithArchive,
            Numbers.rounded(wall(analyze) / wall(empty)),
            Numbers.rounded(wall(analyze) / wall(emptyWithArchive)));
    print(startup);
    Reports.write(startup, json);
    return 0;
  }

  private void print(Startup startup) {
    PrintWriter out = spec.commandLine().getOut();
    out.printf(
        Locale.ROOT,
        "three files %.2f s, processor %.1f s (medians of %d)%n",
        wall(startup.analyze()),
        processor(startup.analyze()),
        rounds);
    print("empty job", startup.empty(), startup.ratio());
    print(
        "empty job with the archive of classes",
        startup.emptyWithArchive(),
        startup.ratioWithArchive());
    out.flush();
  }

  private void print(String job, List<ProcessCost> runs, double ratio) {
    spec.commandLine()
        .getOut()
        .printf(
            Locale.ROOT,
            "%s %.2f s, processor %.1f s: three files take %.2f times%n",
            job,
            wall(runs),
            processor(runs),
            ratio);
  }

  private static double processor(List<ProcessCost> runs) {
    return Numbers.median(runs.stream().mapToDouble(ProcessCost::cpuSeconds).toArray());
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
