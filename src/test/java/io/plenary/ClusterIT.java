package io.plenary;

import static org.assertj.core.api.Assertions.assertThat;

import io.plenary.tables.Table;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * A real cluster gives the tables that an embedded Spark gives, also when a part of it dies in
 * mid-run.
 */
@ExtendWith(SparkSessionExtension.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ClusterIT {
  private static final int ARTICLES = 1200;

  /** Many more than the cores there are, so that most tasks are still to come at the kill. */
  private static final int TASKS = 24;

  @TempDir private static Path folder;
  private static SparkInstallation installation;
  private static StandaloneCluster cluster;
  private static Run embedded;

  @BeforeAll
  static void startCluster(SparkSession spark) throws Exception {
    Run.withoutOutput(
            "benchmark",
            "generate",
            "--articles",
            "" + ARTICLES,
            "--format",
            "txt",
            "--output",
            folder.resolve("press").toString())
        .succeeded();
    embedded = Run.of(folder.resolve("embedded"), input()).succeeded();
    installation = SparkInstallation.ofThisVersion();
    cluster = StandaloneCluster.start(installation, folder);
  }

  @AfterAll
  static void stopCluster() {
    if (cluster != null) {
      cluster.close();
    }
  }

  @Test
  @Order(1)
  void twoWorkersGiveTheSameTables(SparkSession spark) throws Exception {
    assertSameTables(spark, finish("whole", submit("whole")));
    assertThat(log("whole")).doesNotContain("Lost executor");
  }

  @Test
  @Order(2)
  void anExecutorKilledInMidRunChangesNothing(SparkSession spark) throws Exception {
    Process run = submit("without-executor");
    awaitFirstResults("without-executor", run);
    cluster.killExecutor();
    assertSameTables(spark, finish("without-executor", run));
    assertThat(log("without-executor")).contains("Lost executor");
  }

  /** Last, since it takes the worker away. */
  @Test
  @Order(3)
  void aWorkerKilledInMidRunChangesNothing(SparkSession spark) throws Exception {
    Process run = submit("without-worker");
    awaitFirstResults("without-worker", run);
    cluster.killWorker();
    assertSameTables(spark, finish("without-worker", run));
    assertThat(log("without-worker")).contains("Lost executor");
  }

  private static String[] input() {
    Path press = folder.resolve("press");
    return new String[] {
      "--input", press.resolve("corpus").toString(),
      "--series", press.resolve("series").toString(),
      "--partitions", "" + TASKS
    };
  }

  private static Process submit(String name) throws IOException {
    List<String> options =
        List.of(
            "--master",
            cluster.address(),
            "--properties-file",
            "jobs/spark-defaults.conf",
            "--conf",
            "spark.executor.memory=512m",
            "--conf",
            "spark.executor.extraJavaOptions=" + SparkInstallation.QUICK_START);
    List<String> arguments =
        Stream.concat(Stream.of(input()), Stream.of("--output", folder.resolve(name).toString()))
            .toList();
    return installation.submit(folder.resolve(name + ".log"), options, arguments);
  }

  /** Waits until tasks have written something, so that something can be lost. */
  private static void awaitFirstResults(String name, Process run) throws Exception {
    Path working = folder.resolve(name).resolve("working");
    StandaloneCluster.await(
        "first results",
        () -> {
          assertThat(run.isAlive()).as("the run goes on").isTrue();
          return hasResults(working);
        });
  }

  /** Files come and go while the folder is looked through. */
  private static boolean hasResults(Path working) throws IOException {
    if (!Files.exists(working)) {
      return false;
    }
    try (Stream<Path> files = Files.walk(working, FileVisitOption.FOLLOW_LINKS)) {
      return files.anyMatch(file -> file.toString().endsWith(".parquet"));
    } catch (UncheckedIOException e) {
      assertThat(e).hasCauseInstanceOf(NoSuchFileException.class);
      return false;
    }
  }

  private static Run finish(String name, Process run) throws Exception {
    assertThat(SparkInstallation.exitCode(run)).as(log(name)).isZero();
    return new Run(0, "", "", folder.resolve(name));
  }

  private static String log(String name) throws IOException {
    return Files.readString(folder.resolve(name + ".log"));
  }

  private static void assertSameTables(SparkSession spark, Run run) {
    for (Table table : Table.values()) {
      assertThat(run.jsonLines(spark, table))
          .as(table.tableName())
          .isEqualTo(embedded.jsonLines(spark, table));
    }
  }
}
