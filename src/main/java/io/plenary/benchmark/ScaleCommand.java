package io.plenary.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.plenary.benchmark.ScanCommand.Scan;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code jobs/benchmark scale}: how time and memory grow with the corpus. */
@Command(
    name = "scale",
    description = {
      "Generates corpora of several sizes as Parquet and measures, each in a process of its own, a "
          + "scan that counts words and the whole analysis; compares the statistics with the truth.",
      "A corpus that is there already is used again."
    },
    customSynopsis = "jobs/benchmark scale [OPTIONS]",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    usageHelpAutoWidth = true)
final class ScaleCommand implements Callable<Integer> {
  private static final int DIFFERENCES = 5;

  @Spec private CommandSpec spec;
  @Mixin private ShapeOptions shape;

  @Option(
      names = "--sizes",
      paramLabel = "N",
      split = ",",
      defaultValue = "10000,100000,1000000",
      description = "How many articles the corpora have. Default: ${DEFAULT-VALUE}")
  private List<Long> sizes;

  @Option(
      names = "--folder",
      paramLabel = "DIR",
      defaultValue = BenchmarkCommand.HOME + "target/benchmark/scale",
      description = "Where corpora, tables and figures go. Default: ${DEFAULT-VALUE}")
  private Path folder;

  @Override
  public Integer call() throws IOException {
    Launcher launcher = Launcher.here();
    List<ScaleReport.Size> measured = new ArrayList<>();
    for (long size : sizes) {
      measured.add(measure(launcher, shape.shape(spec, size)));
      ScaleReport report = new ScaleReport(Machine.current(), measured);
      Reports.write(report, folder.resolve("scale.json"));
      Files.writeString(folder.resolve("scale.md"), report.markdown());
    }
    PrintWriter out = spec.commandLine().getOut();
    out.print(new ScaleReport(Machine.current(), measured).markdown());
    out.flush();
    return measured.stream().allMatch(size -> size.differences() == 0) ? 0 : DIFFERENCES;
  }

  private ScaleReport.Size measure(Launcher launcher, CorpusShape wanted) throws IOException {
    String name = Long.toString(wanted.articles());
    Path generated = folder.resolve(name);
    Layout layout = Layout.of(generated);
    if (!layout.holds(wanted)) {
      launcher.run("generate-" + name, "benchmark", generation(wanted, generated));
    }
    Path scanJson = folder.resolve("scan-" + name + ".json");
    ProcessCost scan =
        launcher.run(
            "scan-" + name, "benchmark", "scan", "--input", layout.corpus(), "--json", scanJson);
    Path tables = folder.resolve("tables-" + name);
    ProcessCost analysis =
        launcher.run(
            "analyze-" + name,
            "analyze",
            "--input",
            layout.corpus(),
            "--series",
            layout.series(),
            "--output",
            tables,
            "--keep",
            1);
    Path checkJson = folder.resolve("check-" + name + ".json");
    launcher.run(
        "check-" + name,
        "benchmark",
        "check",
        "--corpus",
        generated,
        "--tables",
        tables,
        "--json",
        checkJson,
        "--tolerate");
    return ScaleReport.Size.of(
        wanted.articles(),
        Reports.read(scanJson, Scan.class),
        scan,
        analysis,
        stages(tables),
        Reports.read(checkJson, CheckCommand.Check.class).differences().size());
  }

  private static Object[] generation(CorpusShape wanted, Path folder) {
    return new Object[] {
      "generate",
      "--articles",
      wanted.articles(),
      "--editions",
      wanted.editions(),
      "--officials",
      wanted.officials(),
      "--noise",
      wanted.noise(),
      "--duplicates",
      wanted.duplicates(),
      "--top-official",
      wanted.topOfficial(),
      "--top-edition",
      wanted.topEdition(),
      "--seed",
      wanted.seed(),
      "--output",
      folder
    };
  }

  /** The seconds of each stage, as the run itself tells. */
  private static Map<String, Double> stages(Path tables) throws IOException {
    JsonNode record =
        JsonMapper.builder().build().readTree(tables.resolve("current/run.json").toFile());
    Map<String, Double> stages = new TreeMap<>();
    record
        .get("seconds")
        .properties()
        .forEach(stage -> stages.put(stage.getKey(), stage.getValue().doubleValue()));
    return stages;
  }
}
