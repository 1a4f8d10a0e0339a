package io.plenary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A Spark of its own, as it comes from PyPI: the real {@code spark-submit}, and the daemons of a
 * standalone cluster.
 *
 * @param home what SPARK_HOME would be
 */
record SparkInstallation(Path home) {

  /** The one that {@code jobs/python-environment cluster} makes, once. */
  static SparkInstallation ofThisVersion() throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder("jobs/python-environment", "cluster")
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    String environment =
        new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    assertThat(process.waitFor()).as("jobs/python-environment cluster").isZero();
    try (Stream<Path> versions = Files.list(Path.of(environment, "lib"))) {
      return versions
          .map(python -> python.resolve("site-packages/pyspark"))
          .filter(Files::isDirectory)
          .findFirst()
          .map(SparkInstallation::new)
          .orElseThrow();
    }
  }

  /** Starts one of its commands, on the loopback interface, with all it prints in a file. */
  Process start(Path log, String program, List<String> arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(home.resolve("bin").resolve(program).toString());
    command.addAll(arguments);
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("SPARK_HOME", home.toString());
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    builder.environment().put("SPARK_LOCAL_IP", "127.0.0.1");
    builder.environment().put("SPARK_DAEMON_MEMORY", "256m");
    builder.environment().put("SPARK_DAEMON_JAVA_OPTS", QUICK_START);
    return builder.redirectOutput(log.toFile()).start();
  }

  /** Starts the packaged jar under spark-submit. */
  Process submit(Path log, List<String> options, List<String> arguments) throws IOException {
    List<String> all = new ArrayList<>(options);
    all.addAll(List.of("--conf", "spark.ui.enabled=false", "--driver-memory", "1g"));
    all.add("--driver-java-options");
    all.add(QUICK_START + " -Dlog4j2.configurationFile=file:src/main/resources/log4j2.properties");
    all.addAll(List.of("--class", "io.plenary.Plenary", System.getProperty("plenary.jar")));
    all.addAll(arguments);
    return start(log, "spark-submit", all);
  }

  /** Its exit code, once it ends by itself; a process that does not is ended. */
  static int exitCode(Process process) throws InterruptedException {
    try {
      assertThat(process.waitFor(5, TimeUnit.MINUTES)).as("ended in time").isTrue();
      return process.exitValue();
    } finally {
      process.destroyForcibly();
    }
  }

  /** Small processes that do not live long enough for the second compiler. */
  static final String QUICK_START = "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC";
}
