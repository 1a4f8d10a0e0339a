package io.plenary.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import io.plenary.job.CatalogueFolder;
import io.plenary.series.CatalogueException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.SparkSession;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * Says how right the tables of a run are, measured against labels.
 *
 * <p>Example: {@code evaluate --tables target/tables --labels data/gold/tune --floor
 * figures.f1=0.95}.
 */
@Command(
    name = "evaluate",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    customSynopsis = "jobs/evaluate --labels DIR [OPTIONS]",
    usageHelpWidth = 100,
    description = "Says how right the tables of a run are, measured against labels.",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:done, and no score is below its floor",
      "1:failure",
      "2:bad usage",
      "3:wrong catalogue",
      "4:nothing to read: no tables, no labels, or none for what the run read",
      "5:a score is below its floor"
    })
public final class EvaluateCommand implements Callable<Integer> {
  private static final int DONE = 0;
  private static final int FAILURE = 1;
  private static final int WRONG_CATALOGUE = 3;
  private static final int NOTHING_TO_READ = 4;
  private static final int BELOW_FLOOR = 5;

  private static final ObjectMapper JSON =
      new ObjectMapper()
          .setPropertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
          .enable(SerializationFeature.INDENT_OUTPUT);

  @Spec private CommandSpec spec;

  @Option(
      names = "--labels",
      required = true,
      paramLabel = "DIR",
      description =
          "Labels in brat stand-off: X.ann beside X.txt, or all labels in attributions/ and all "
              + "texts in text/. If several annotators signed theirs (X_ana.ann), the first counts.")
  private Path labels;

  @Option(
      names = "--tables",
      paramLabel = "DIR",
      description =
          "The output folder of a run over the labelled texts. Without it they are analysed here, "
              + "one by one, so that officials keep the names that their own article gives them.")
  private String tables;

  @Option(
      names = "--series",
      paramLabel = "DIR",
      defaultValue = "${sys:plenary.home:-}data/series",
      description = "The catalogue to analyse them with. Default: ${DEFAULT-VALUE}")
  private String series;

  @Option(names = "--json", paramLabel = "FILE", description = "Write the scores there.")
  private Path json;

  @Option(
      names = "--errors",
      paramLabel = "N",
      defaultValue = "0",
      description = "Print N errors of each class with their context.")
  private int errors;

  @Option(
      names = "--floor",
      paramLabel = "NAME=VALUE",
      description =
          "Fail if a score of the JSON is less, as in quotations.end_to_end.f1=0.9. May be "
              + "repeated.")
  private List<String> floors = List.of();

  @Option(
      names = "--export-quoted",
      paramLabel = "FILE",
      description = "Write a JSON line for each part of a quotation inside quotation marks.")
  private Path exportQuoted;

  @Option(
      names = "--export-rows",
      paramLabel = "FILE",
      description = "Write a JSON line for each quotation.")
  private Path exportRows;

  @Override
  public Integer call() throws IOException {
    try {
      return evaluate(floors());
    } catch (FileNotFoundException e) {
      return nothingToRead(e.getMessage());
    } catch (CatalogueException e) {
      complain("catalogue: " + e.getMessage());
      return WRONG_CATALOGUE;
    } catch (MalformedLabelsException | TextMismatchException e) {
      complain(e.getMessage());
      return FAILURE;
    }
  }

  private int evaluate(List<Floor> wanted) throws IOException {
    if (!Files.isDirectory(labels)) {
      return nothingToRead("there is no folder " + labels);
    }
    Labels labelled = Labels.read(labels);
    if (labelled.documents().isEmpty()) {
      return nothingToRead("there are no labels in " + labels);
    }
    RunTables run = tables == null ? analyzed(labelled) : read().of(labelled);
    if (run.documents().isEmpty()) {
      return nothingToRead("the run in %s has read no text of %s".formatted(tables, labels));
    }
    Evaluation evaluation = Evaluation.of(labelled, run);
    PrintReport printer = new PrintReport(spec.commandLine().getOut());
    printer.print(evaluation.report());
    if (errors > 0) {
      printer.print(evaluation.errors(), errors);
    }
    return write(evaluation.report(), run, wanted);
  }

  private int write(Report report, RunTables run, List<Floor> wanted) throws IOException {
    if (exportQuoted != null) {
      ScorerLines.writeQuoted(run.quotations(), exportQuoted);
    }
    if (exportRows != null) {
      ScorerLines.writeRows(run.quotations(), exportRows);
    }
    JsonNode scores = JSON.valueToTree(report);
    if (json != null) {
      Files.writeString(json, JSON.writeValueAsString(scores) + "\n");
    }
    return check(wanted, scores);
  }

  private RunTables analyzed(Labels labelled) {
    return AnalyzeTexts.analyze(
        labelled, CatalogueFolder.read(series, new Configuration()).series());
  }

  private RunTables read() throws IOException {
    try (SparkSession spark = SparkSession.builder().appName("Plenary").getOrCreate()) {
      return ReadTables.read(spark, tables);
    }
  }

  private List<Floor> floors() {
    try {
      return floors.stream().map(Floor::parse).toList();
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), e.getMessage(), e);
    }
  }

  private int check(List<Floor> wanted, JsonNode scores) {
    boolean missed = false;
    for (Floor floor : wanted) {
      double score = scoreFor(floor, scores);
      if (score < floor.least()) {
        missed = true;
        complain("%s is %.4f, below its floor %.4f".formatted(floor.name(), score, floor.least()));
      }
    }
    return missed ? BELOW_FLOOR : DONE;
  }

  private double scoreFor(Floor floor, JsonNode scores) {
    try {
      return floor.valueIn(scores);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), e.getMessage(), e);
    }
  }

  private int nothingToRead(String reason) {
    complain(reason);
    return NOTHING_TO_READ;
  }

  private void complain(String reason) {
    PrintWriter err = spec.commandLine().getErr();
    err.println(reason);
    err.flush();
  }
}
