package io.plenary.benchmark;

import io.plenary.benchmark.Statistics.Difference;
import io.plenary.tables.Snapshots;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.spark.sql.SparkSession;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code jobs/benchmark check}: the tables of a run against the truth of its corpus. */
@Command(
    name = "check",
    description = "Compares the statistics in the tables of a run with the truth of its corpus.",
    customSynopsis = "jobs/benchmark check [OPTIONS]",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    usageHelpAutoWidth = true,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {"0:no difference", "5:differences"})
final class CheckCommand implements Callable<Integer> {
  private static final int DIFFERENT = 5;

  @Spec private CommandSpec spec;

  @Option(
      names = "--corpus",
      paramLabel = "DIR",
      defaultValue = BenchmarkCommand.HOME + "target/benchmark/corpus",
      description = "What jobs/benchmark generate has made. Default: ${DEFAULT-VALUE}")
  private Path corpus;

  @Option(
      names = "--tables",
      paramLabel = "DIR",
      defaultValue = BenchmarkCommand.HOME + "target/tables",
      description = "The output folder of a run over it. Default: ${DEFAULT-VALUE}")
  private String tables;

  @Option(
      names = "--show",
      paramLabel = "N",
      defaultValue = "20",
      description = "How many differences to print. Default: ${DEFAULT-VALUE}")
  private int show;

  @Option(
      names = "--json",
      paramLabel = "FILE",
      defaultValue = BenchmarkCommand.HOME + "target/benchmark/check.json",
      description = "Where all differences go. Default: ${DEFAULT-VALUE}")
  private Path json;

  @Option(names = "--tolerate", description = "Do not fail because of differences.")
  private boolean tolerate;

  /** What was compared, and what is not as it should be. */
  record Check(int values, List<Difference> differences) {}

  @Override
  public Integer call() throws IOException {
    Layout.Truth truth = Reports.read(Layout.of(corpus).truth(), Layout.Truth.class);
    List<Difference> differences;
    try (Session session = Session.open()) {
      differences = differences(session.spark(), truth, tables);
    }
    PrintWriter out = spec.commandLine().getOut();
    differences.stream().limit(show).forEach(out::println);
    out.printf("%d of %d values differ%n", differences.size(), truth.statistics().size());
    out.flush();
    Reports.write(new Check(truth.statistics().size(), differences), json);
    return differences.isEmpty() || tolerate ? 0 : DIFFERENT;
  }

  /** Where the current tables of an output folder are not as they should be. */
  static List<Difference> differences(SparkSession spark, Layout.Truth truth, String tables)
      throws IOException {
    Forum forum = Forum.of(truth.shape());
    Snapshots snapshots = Snapshots.of(tables, spark.sparkContext().hadoopConfiguration());
    return truth
        .statistics()
        .differences(ReadStatistics.of(spark, snapshots.current(), forum.series().id()));
  }
}
