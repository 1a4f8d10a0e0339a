package io.plenary;

import static org.assertj.core.api.Assertions.assertThat;

import io.plenary.tables.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The packaged jar under spark-submit, in a process of its own, as its users run it. */
@ExtendWith(SparkSessionExtension.class)
class SparkSubmitIT {
  @TempDir private Path folder;

  @Test
  void theJarRunsUnderSparkSubmitAndGivesTheSameTables(SparkSession spark) throws Exception {
    Path output = folder.resolve("submitted");
    assertThat(submit("--input", "data/corpus", "--output", output.toString())).isZero();
    Run submitted = new Run(0, "", "", output);
    Run embedded = Run.of(folder.resolve("embedded"), "--input", "data/corpus").succeeded();
    assertThat(log()).contains("Moscow Conference on International Security");
    for (Table table : Table.values()) {
      assertThat(submitted.jsonLines(spark, table))
          .as(table.tableName())
          .isEqualTo(embedded.jsonLines(spark, table));
    }
  }

  @Test
  void exitCodesPassThroughSparkSubmit() throws Exception {
    assertThat(submit("--input", folder.resolve("none").toString())).isEqualTo(4);
    assertThat(log()).contains("no file or folder").doesNotContain("\tat ");
  }

  private int submit(String... options) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("@jobs/java-options", "-XX:TieredStopAtLevel=1", "-Xmx1g"));
    command.addAll(List.of("-cp", sparkClassPath(), "org.apache.spark.deploy.SparkSubmit"));
    command.addAll(List.of("--master", "local[2]", "--conf", "spark.ui.enabled=false"));
    command.addAll(List.of("--class", "io.plenary.Plenary", System.getProperty("plenary.jar")));
    command.addAll(List.of(options));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("SPARK_LOCAL_IP", "127.0.0.1");
    builder.redirectOutput(folder.resolve("log").toFile());
    Process process = builder.start();
    try {
      assertThat(process.waitFor(5, TimeUnit.MINUTES)).as("ended in time").isTrue();
      return process.exitValue();
    } finally {
      process.destroyForcibly();
    }
  }

  private String log() throws IOException {
    return Files.readString(folder.resolve("log"));
  }

  /** Spark alone: what the application needs besides must be in its jar. */
  private static String sparkClassPath() {
    return Stream.of(System.getProperty("java.class.path").split(java.io.File.pathSeparator))
        .filter(entry -> entry.endsWith(".jar"))
        .filter(entry -> !entry.endsWith("plenary.jar") && !entry.contains("picocli"))
        .reduce((a, b) -> a + java.io.File.pathSeparator + b)
        .orElseThrow();
  }
}
