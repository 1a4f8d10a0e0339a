package io.plenary;

import io.plenary.benchmark.BenchmarkCommand;
import io.plenary.corpus.CorpusException;
import io.plenary.corpus.CorpusOptions;
import io.plenary.corpus.RecordFields;
import io.plenary.evaluation.EvaluateCommand;
import io.plenary.job.AnalyzeOptions;
import io.plenary.job.Recurrence;
import io.plenary.job.RunAnalysis;
import io.plenary.report.ReportCommand;
import io.plenary.report.WriteReport;
import io.plenary.runs.DiffCommand;
import io.plenary.runs.GateLimits;
import io.plenary.runs.GateRefusedException;
import io.plenary.runs.HistoryCommand;
import io.plenary.runs.OutputInUseException;
import io.plenary.series.CatalogueException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * The command line: options in, exit code out.
 *
 * <p>Example: {@code Plenary --input press --series data/series --output tables}.
 */
@Command(
    name = "jobs/analyze",
    description = {
      "Turns press coverage of recurring conferences into Parquet tables: which edition each "
          + "article is about, the numbers reported about it, who said what, and statistics of "
          + "each edition.",
      "With no option it analyses data/corpus with data/series into target/tables."
    },
    mixinStandardHelpOptions = true,
    subcommands = {
      HistoryCommand.class,
      DiffCommand.class,
      ReportCommand.class,
      EvaluateCommand.class,
      BenchmarkCommand.class
    },
    versionProvider = Plenary.VersionLine.class,
    sortOptions = false,
    usageHelpWidth = 100,
    abbreviateSynopsis = true,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:the tables are published, bad input (if any) is listed in rejects",
      "1:the run failed; the tables are as they were",
      "2:wrong options",
      "3:wrong catalogue, or wrong measures",
      "4:nothing to read",
      "5:refused: a quality floor was missed",
      "6:refused: the new tables did not pass the quality gate; the tables are as they were",
      "7:another run works on the same output"
    })
public final class Plenary implements Callable<Integer> {
  /** The launcher sets it to the project's folder where it is called from another. */
  private static final String HOME = "${sys:plenary.home:-}";

  private static final int FAILURE = 1;
  private static final int WRONG_OPTIONS = CommandLine.ExitCode.USAGE;
  private static final int WRONG_CATALOGUE = 3;
  private static final int NOTHING_TO_READ = 4;
  private static final int REFUSED = 6;
  private static final int IN_USE = 7;
  private static final Logger LOG = LoggerFactory.getLogger(Plenary.class);

  @Spec private CommandSpec spec;

  @Option(
      names = "--input",
      paramLabel = "DIR_OR_FILE",
      arity = "1..*",
      defaultValue = HOME + "data/corpus",
      description =
          "Folders and files to read: .txt, .jsonl, .jsonl.gz, .parquet; local or any address that "
              + "Hadoop opens. May be repeated. Default: ${DEFAULT-VALUE}")
  private List<String> inputs;

  @Option(
      names = "--series",
      paramLabel = "DIR",
      defaultValue = HOME + "data/series",
      description =
          "The catalogue: a folder with one JSON file a series. Default: ${DEFAULT-VALUE}")
  private String series;

  @Option(
      names = "--measures",
      paramLabel = "FILE",
      description =
          "Measures of your own: lines of name, kind and nouns; the README shows one. Default: those "
              + "that come with Plenary")
  private String measures;

  @Option(
      names = "--output",
      paramLabel = "DIR",
      defaultValue = HOME + "target/tables",
      description =
          "Where the tables go: DIR/current is the newest snapshot. Default: ${DEFAULT-VALUE}")
  private String output;

  @Option(
      names = "--keep",
      paramLabel = "N",
      defaultValue = "3",
      description = "How many snapshots to keep, the new one included. Default: ${DEFAULT-VALUE}")
  private int keep;

  @Option(
      names = "--charset",
      paramLabel = "NAME",
      defaultValue = "UTF-8",
      description = "What .txt files are encoded in. Default: ${DEFAULT-VALUE}")
  private String charset;

  @Option(
      names = "--maximum-bytes",
      paramLabel = "N",
      defaultValue = "16777216",
      description = "A longer file or record is rejected unread. Default: ${DEFAULT-VALUE}")
  private int maximumBytes;

  @Option(
      names = "--partitions",
      paramLabel = "N",
      defaultValue = "0",
      description =
          "How many pieces to cut the corpus into; 0 chooses by size. The tables are the same. "
              + "Default: ${DEFAULT-VALUE}")
  private int partitions;

  @Option(
      names = "--report",
      paramLabel = "FILE",
      description = "Also write the new tables as one HTML file for people to read.")
  private Path report;

  @Mixin private RecurrenceOptions recurrence;

  @Mixin private FieldOptions fields;

  /** How a run stands to those before it. */
  private static final class RecurrenceOptions {
    @Option(
        names = "--as-of",
        paramLabel = "DATE",
        description =
            "Leave out what was published after that day (like 2026-11-24). What has no date stays.")
    private LocalDate asOf;

    @Option(
        names = "--full",
        description = "Read every document anew, whatever the cache of earlier runs has.")
    private boolean full;

    @Option(
        names = "--gate",
        paramLabel = "CHECK=LIMIT",
        description =
            "Change the limit of a check of the quality gate, as in fewer-rows=0.1. May be "
                + "repeated. README, \"Runs that recur\", has them all.")
    private List<String> limits = List.of();

    @Option(names = "--force", description = "Publish whatever the quality gate says.")
    private boolean force;

    @Option(
        names = "--wait",
        paramLabel = "SECONDS",
        defaultValue = "0",
        description =
            "How long to wait for another run on the same output. Default: ${DEFAULT-VALUE}")
    private int wait;
  }

  /** How the fields of JSON and Parquet records are called. */
  private static final class FieldOptions {
    @Option(
        names = "--id-field",
        paramLabel = "NAME",
        defaultValue = "id",
        description = "Field that names a record within its file. Default: ${DEFAULT-VALUE}")
    private String id;

    @Option(
        names = "--url-field",
        paramLabel = "NAME",
        defaultValue = "url",
        description = "Field that names a record without an id. Default: ${DEFAULT-VALUE}")
    private String url;

    @Option(
        names = "--title-field",
        paramLabel = "NAME",
        defaultValue = "title",
        description = "Field of the headline. Default: ${DEFAULT-VALUE}")
    private String title;

    @Option(
        names = "--text-field",
        paramLabel = "NAME",
        defaultValue = "text",
        description = "Field of the text. Default: ${DEFAULT-VALUE}")
    private String text;

    @Option(
        names = "--published-field",
        paramLabel = "NAME",
        defaultValue = "published",
        description = "Field of the ISO date of publication. Default: ${DEFAULT-VALUE}")
    private String published;

    private RecordFields names() {
      return new RecordFields(id, url, title, text, published);
    }
  }

  /** Prints {@code plenary 0.1.0}. */
  static final class VersionLine implements CommandLine.IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {"plenary " + RunAnalysis.version()};
    }
  }

  public static void main(String[] arguments) {
    System.exit(run(arguments));
  }

  /** Runs the command; returns the exit code instead of ending the program. */
  static int run(String... arguments) {
    return new CommandLine(new Plenary())
        .setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8))
        .setUnmatchedOptionsAllowedAsOptionParameters(false)
        .setParameterExceptionHandler(Plenary::explainUsage)
        .setExecutionExceptionHandler(Plenary::explainFailure)
        .execute(arguments);
  }

  @Override
  public Integer call() throws Exception {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    new RunAnalysis(options(), out).run();
    if (report != null) {
      WriteReport.write(output, WriteReport.FACTS_PER_EDITION, report);
      out.println("report: " + report);
    }
    return CommandLine.ExitCode.OK;
  }

  private AnalyzeOptions options() {
    require(keep >= 1, "--keep must be 1 or more");
    require(partitions >= 0, "--partitions must be 0 or more");
    require(maximumBytes >= 1, "--maximum-bytes must be 1 or more");
    require(isCharset(charset), "--charset " + charset + " is not known to this Java");
    CorpusOptions corpus =
        new CorpusOptions(inputs, fields.names(), charset, maximumBytes, partitions);
    return new AnalyzeOptions(corpus, series, measures, output, keep, recurrence());
  }

  private Recurrence recurrence() {
    require(recurrence.wait >= 0, "--wait must be 0 or more");
    try {
      GateLimits gate = GateLimits.parse(recurrence.limits);
      return new Recurrence(
          recurrence.asOf, recurrence.full, gate, recurrence.force, recurrence.wait);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), "--gate: " + e.getMessage(), e);
    }
  }

  private void require(boolean condition, String message) {
    if (!condition) {
      throw new ParameterException(spec.commandLine(), message);
    }
  }

  private static boolean isCharset(String name) {
    try {
      return Charset.isSupported(name);
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private static int explainUsage(ParameterException exception, String[] arguments) {
    PrintWriter err = exception.getCommandLine().getErr();
    err.println(exception.getMessage() + " (--help lists the options)");
    return WRONG_OPTIONS;
  }

  private static int explainFailure(
      Exception failure, CommandLine commandLine, CommandLine.ParseResult arguments) {
    PrintWriter err = commandLine.getErr();
    if (failure instanceof CatalogueException) {
      err.println("catalogue: " + failure.getMessage());
      return WRONG_CATALOGUE;
    }
    if (failure instanceof CorpusException) {
      err.println("input: " + failure.getMessage());
      return NOTHING_TO_READ;
    }
    if (failure instanceof GateRefusedException) {
      err.println("refused: " + failure.getMessage());
      return REFUSED;
    }
    if (failure instanceof OutputInUseException) {
      err.println("output: " + failure.getMessage() + "; --wait waits for it");
      return IN_USE;
    }
    LOG.debug("the run failed", failure);
    err.println(
        "failed: " + oneLine(failure) + " (set the log level of io.plenary to debug for more)");
    return FAILURE;
  }

  /** The innermost cause says most. */
  private static String oneLine(Throwable failure) {
    Throwable cause = failure;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    String message = cause.getMessage() == null ? cause.toString() : cause.getMessage();
    return message.lines().findFirst().orElse(cause.toString());
  }
}
