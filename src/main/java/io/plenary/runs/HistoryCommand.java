package io.plenary.runs;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.apache.hadoop.conf.Configuration;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code jobs/history}: the runs of an output folder, one a line, the last one last. */
@Command(
    name = "history",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    customSynopsis = "jobs/history [OPTIONS]",
    usageHelpWidth = 100,
    description = {
      "Lists the runs on an output folder: what each was given, and what became of it.",
      "They are the table DIR/runs (Parquet), which has more columns and stays when snapshots go."
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {"0:done", "2:wrong options", "4:there were no runs"})
public final class HistoryCommand implements Callable<Integer> {
  private static final int DONE = 0;
  private static final int NO_RUNS = 4;
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(ZoneOffset.UTC);
  private static final String LINE = "%-19s  %-9s  %-8s %9s %7s %7s %7s %8s %9s %8s %10s %7s%n";

  @Spec private CommandSpec spec;

  @Option(
      names = "--output",
      paramLabel = "DIR",
      defaultValue = "${sys:plenary.home:-}target/tables",
      description = "The output folder of the runs. Default: ${DEFAULT-VALUE}")
  private String output;

  @Option(
      names = "--last",
      paramLabel = "N",
      defaultValue = "20",
      description = "Only the last N runs. Default: ${DEFAULT-VALUE}")
  private int last;

  @Override
  public Integer call() throws IOException {
    if (last < 1) {
      throw new ParameterException(spec.commandLine(), "--last must be 1 or more");
    }
    List<RunRow> runs = new RunTable(output, new Configuration()).read();
    if (runs.isEmpty()) {
      PrintWriter err = spec.commandLine().getErr();
      err.println("there were no runs on " + output);
      err.flush();
      return NO_RUNS;
    }
    PrintWriter out = spec.commandLine().getOut();
    out.printf(
        LINE,
        "began (UTC)",
        "outcome",
        "snapshot",
        "documents",
        "new",
        "changed",
        "removed",
        "rejected",
        "extracted",
        "figures",
        "quotations",
        "seconds");
    runs.subList(Math.max(0, runs.size() - last), runs.size()).forEach(run -> print(out, run));
    out.flush();
    return DONE;
  }

  private static void print(PrintWriter out, RunRow run) {
    String line =
        LINE.formatted(
            TIME.format(run.startedAt()),
            run.outcome(),
            run.snapshot() == null ? "" : run.snapshot(),
            number(run.documents()),
            number(run.newDocuments()),
            number(run.changedDocuments()),
            number(run.removedDocuments()),
            number(run.rejectedDocuments()),
            number(run.extractedDocuments()),
            rows(run, "figures"),
            rows(run, "quotations"),
            String.format(Locale.ROOT, "%.1f", run.seconds()));
    out.print(line);
    if (run.reason() != null) {
      out.println("    " + run.reason());
    }
  }

  private static String rows(RunRow run, String table) {
    return number(run.rows() == null ? null : run.rows().get(table));
  }

  private static String number(Long value) {
    return value == null ? "" : String.format(Locale.ROOT, "%,d", value);
  }
}
