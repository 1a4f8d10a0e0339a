package io.plenary.runs;

import io.plenary.tables.Snapshots;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code jobs/diff}: what changed between two snapshots. */
@Command(
    name = "diff",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    customSynopsis = "jobs/diff [OPTIONS] [BEFORE [AFTER]]",
    usageHelpWidth = 100,
    description = {
      "Says what changed between two snapshots: editions whose headline moved, officials that "
          + "entered an edition's ten most quoted, measures that the reports now disagree about.",
      "A snapshot is named by its number, or as current, previous or refused (the tables that the "
          + "quality gate refused last)."
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {"0:done", "1:failure", "2:wrong options", "4:there is no such snapshot"})
public final class DiffCommand implements Callable<Integer> {
  private static final int DONE = 0;
  private static final int NO_SNAPSHOT = 4;

  @Spec private CommandSpec spec;

  @Parameters(
      index = "0",
      paramLabel = "BEFORE",
      defaultValue = Snapshots.PREVIOUS,
      description = "The earlier snapshot. Default: ${DEFAULT-VALUE}")
  private String before;

  @Parameters(
      index = "1",
      paramLabel = "AFTER",
      defaultValue = Snapshots.CURRENT,
      description = "The later snapshot. Default: ${DEFAULT-VALUE}")
  private String after;

  @Option(
      names = "--output",
      paramLabel = "DIR",
      defaultValue = "${sys:plenary.home:-}target/tables",
      description = "The output folder of the runs. Default: ${DEFAULT-VALUE}")
  private String output;

  @Override
  public Integer call() throws IOException {
    Configuration configuration = new Configuration();
    Path earlier;
    Path later;
    try {
      Snapshots snapshots = Snapshots.of(output, configuration);
      earlier = snapshots.named(before);
      later = snapshots.named(after);
    } catch (FileNotFoundException e) {
      PrintWriter err = spec.commandLine().getErr();
      err.println(e.getMessage());
      err.flush();
      return NO_SNAPSHOT;
    }
    SnapshotDifference difference = SnapshotDifference.between(earlier, later, configuration);
    PrintWriter out = spec.commandLine().getOut();
    out.printf("%s -> %s%n", earlier.getName(), later.getName());
    print(
        out,
        "Headlines that moved",
        difference.headlines(),
        SnapshotDifference.Headline::description);
    print(
        out,
        "Officials that entered the ten most quoted",
        difference.officials(),
        SnapshotDifference.Entrant::description);
    print(out, "New conflicts", difference.conflicts(), SnapshotDifference.Headline::description);
    out.flush();
    return DONE;
  }

  private static <T> void print(
      PrintWriter out, String title, List<T> items, Function<T, String> description) {
    out.printf("%n%s: %d%n", title, items.size());
    items.forEach(item -> out.println("  " + description.apply(item)));
  }
}
