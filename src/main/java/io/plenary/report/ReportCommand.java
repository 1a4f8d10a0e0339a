package io.plenary.report;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * Writes a snapshot as one HTML file that people can read.
 *
 * <p>Example: {@code report --tables target/tables --output report.html}.
 */
@Command(
    name = "report",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    customSynopsis = "jobs/report [OPTIONS]",
    usageHelpWidth = 100,
    description = {
      "Writes a snapshot as one HTML file that needs no network: the editions, the reports that "
          + "disagree, who is quoted, and the sentence behind every number and quotation."
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {"0:done", "1:failure", "2:wrong options", "4:nothing to read: no tables"})
public final class ReportCommand implements Callable<Integer> {
  private static final String HOME = "${sys:plenary.home:-}";
  private static final int NOTHING_TO_READ = 4;

  @Spec private CommandSpec spec;

  @Option(
      names = "--tables",
      paramLabel = "DIR",
      defaultValue = HOME + "target/tables",
      description =
          "The output folder of a run, whose current snapshot is taken, or one snapshot of it. "
              + "Default: ${DEFAULT-VALUE}")
  private String tables;

  @Option(
      names = "--output",
      paramLabel = "FILE",
      defaultValue = HOME + "target/report.html",
      description = "The file to write. Default: ${DEFAULT-VALUE}")
  private Path output;

  @Option(
      names = "--facts-per-edition",
      paramLabel = "N",
      defaultValue = "" + WriteReport.FACTS_PER_EDITION,
      description =
          "How many figures and how many quotations of an edition to hold at most, every value and "
              + "every speaker in turn; the page says what it leaves out. Default: ${DEFAULT-VALUE}")
  private int factsPerEdition;

  @Override
  public Integer call() throws IOException {
    if (factsPerEdition < 1) {
      throw new ParameterException(spec.commandLine(), "--facts-per-edition must be 1 or more");
    }
    try {
      WriteReport.write(tables, factsPerEdition, output);
    } catch (FileNotFoundException e) {
      PrintWriter err = spec.commandLine().getErr();
      err.println("tables: " + e.getMessage());
      err.flush();
      return NOTHING_TO_READ;
    }
    spec.commandLine().getOut().println("report: " + output);
    return 0;
  }
}
