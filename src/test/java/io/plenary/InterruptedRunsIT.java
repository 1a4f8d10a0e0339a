package io.plenary;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import io.plenary.runs.RunLock;
import io.plenary.tables.Snapshots;
import io.plenary.tables.Table;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever happens to a run, readers find the tables of the last that succeeded, whole, and the
 * next run succeeds.
 */
@ExtendWith(SparkSessionExtension.class)
class InterruptedRunsIT {
  private static final Path GOLDEN = Path.of("src/test/resources/golden");
  private static final long SEED = 2016;

  /** From all documents to few. */
  private static final String[] LOSSES = {"--gate", "lost-figures=9", "--gate", "fewer-rows=1"};

  @TempDir private static Path folder;
  private static Path few;
  private static Path all;
  private static List<String> tablesOfFew;
  private static List<String> tablesOfAll;

  @BeforeAll
  static void analyze(SparkSession spark) throws IOException {
    all = GOLDEN.resolve("corpus");
    few = folder.resolve("few");
    try (Stream<Path> files = Files.walk(all)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().skip(1).toList()) {
        Path copy = few.resolve(all.relativize(file));
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
    tablesOfFew = tables(spark, run(few, folder.resolve("of-few")).succeeded());
    tablesOfAll = tables(spark, run(all, folder.resolve("of-all")).succeeded());
    assertThat(tablesOfAll).isNotEqualTo(tablesOfFew);
  }

  /** Some moments are drawn, some lie where a run moves something into its place. */
  @Test
  void aRunMayBeKilledAtAnyMoment(SparkSession spark) throws Exception {
    Path output = folder.resolve("killed");
    run(few, output).succeeded();
    Random random = new Random(SEED);
    List<Moment> moments =
        List.of(
            drawn(random),
            drawn(random),
            (child, since) -> Files.exists(output.resolve("working/extracted")),
            (child, since) -> Files.exists(output.resolve("working/complete/run.json")),
            (child, since) -> Files.exists(output.resolve("working/complete/_unpublished")));
    for (Moment moment : moments) {
      killAt(moment, output);
      assertThat(tables(spark, output.resolve("current").toString()))
          .isIn(tablesOfFew, tablesOfAll);
      assertThat(tables(spark, run(few, output, LOSSES).succeeded())).isEqualTo(tablesOfFew);
      try (Stream<Path> left = Files.list(output)) {
        assertThat(left.map(file -> file.getFileName().toString()))
            .containsExactlyInAnyOrder("cache", "current", "runs", "snapshots");
      }
    }
  }

  @Test
  void ofTwoRunsAtATimeOneWaitsForTheOther(SparkSession spark) throws Exception {
    Path output = folder.resolve("two");
    Process first = start(output, "--wait", "300");
    Process second = start(output, "--wait", "300");
    assertThat(first.waitFor(5, TimeUnit.MINUTES)).isTrue();
    assertThat(second.waitFor(5, TimeUnit.MINUTES)).isTrue();
    assertThat(List.of(first.exitValue(), second.exitValue())).containsOnly(0);
    assertThat(tables(spark, output.resolve("current").toString())).isEqualTo(tablesOfAll);
    Snapshots snapshots = Snapshots.of(output.toString(), new Configuration());
    assertThat(snapshots.all()).hasSize(2);
    assertThat(Run.withoutOutput("history", "--output", output.toString()).out().lines())
        .filteredOn(line -> line.contains("published"))
        .hasSize(2);
  }

  @Test
  void aRunThatDoesNotWaitIsToldWhoHoldsTheOutput() throws Exception {
    Path output = folder.resolve("held");
    try (RunLock lock = RunLock.acquire(output.toString(), Duration.ZERO, new Configuration())) {
      lock.confirm();
      Run refused = run(all, output);
      assertThat(refused.exitCode()).isEqualTo(7);
      assertThat(refused.err()).contains("in use by a run on", "" + ProcessHandle.current().pid());
    }
    assertThat(output).isEmptyDirectory();
  }

  @Test
  void aCorpusThatShrankIsRefusedUnlessForced(SparkSession spark) throws IOException {
    Path output = folder.resolve("shrunk");
    run(all, output).succeeded();
    Path one = Files.createDirectory(folder.resolve("one"));
    try (Stream<Path> files = Files.list(all)) {
      Path file = files.filter(name -> name.toString().endsWith(".txt")).sorted().findFirst().get();
      Files.copy(file, one.resolve(file.getFileName()));
    }
    Run refused = run(one, output);
    assertThat(refused.exitCode()).as(refused.err()).isEqualTo(6);
    assertThat(refused.err()).contains("fewer-documents is 0.", "limit 0.5", "--force");
    assertThat(tables(spark, output.resolve("current").toString())).isEqualTo(tablesOfAll);
    assertThat(Run.withoutOutput("diff", "current", "refused", "--output", output.toString()).out())
        .contains("000001 -> refused", "-> none");

    run(one, output, "--force").succeeded();
    assertThat(tables(spark, output.resolve("current").toString())).isNotEqualTo(tablesOfAll);
    assertThat(
            JsonMapper.builder()
                .build()
                .readTree(output.resolve("current/run.json").toFile())
                .get("forced")
                .booleanValue())
        .isTrue();
    assertThat(Run.withoutOutput("history", "--output", output.toString()).out().lines())
        .anyMatch(line -> line.contains("published"))
        .anyMatch(line -> line.contains("refused"))
        .anyMatch(line -> line.contains("forced"));
    assertThat(output.resolve("refused")).doesNotExist();
  }

  /** The file system is one that has no links and that Plenary knows nothing of. */
  @Test
  void aFullDiskLeavesTheTablesAsTheyWere(SparkSession spark) throws IOException {
    StoreFileSystem.register(spark.sparkContext().hadoopConfiguration());
    System.setProperty("spark.hadoop.fs.store.impl", StoreFileSystem.class.getName());
    Path disk = folder.resolve("disk");
    String output = "store:" + disk;
    runInto(few, output).succeeded();
    String current =
        Snapshots.of(output, spark.sparkContext().hadoopConfiguration()).current().toString();
    long before = StoreFileSystem.room();
    runInto(all, output + "-with-room").succeeded();
    long needed = before - StoreFileSystem.room();
    for (long room : List.of(0L, needed / 2, needed * 9 / 10)) {
      StoreFileSystem.room(room);
      Run failed = runInto(all, output);
      StoreFileSystem.room(Long.MAX_VALUE);
      assertThat(failed.exitCode()).as("with room for " + room).isEqualTo(1);
      assertThat(failed.err()).contains("No space left");
      assertThat(Files.readString(disk.resolve("current"))).isEqualTo("snapshots/000001\n");
      assertThat(tables(spark, current)).isEqualTo(tablesOfFew);
      assertThat(disk.resolve("working")).doesNotExist();
    }
    runInto(all, output).succeeded();
    assertThat(Files.readString(disk.resolve("current"))).isEqualTo("snapshots/000002\n");
    assertThat(tables(spark, output + "/snapshots/000002")).isEqualTo(tablesOfAll);
  }

  @Test
  void asOfADayWhatWasPublishedLaterIsNotThereYet(SparkSession spark) throws IOException {
    Path press = Files.createDirectory(folder.resolve("press"));
    Files.write(
        press.resolve("feed.jsonl"),
        List.of(
            "{\"id\": \"before\", \"published\": \"2017-03-01\", \"text\": \"It rained.\"}",
            "{\"id\": \"that-day\", \"published\": \"2017-03-02\", \"text\": \"It snowed.\"}",
            "{\"id\": \"after\", \"published\": \"2017-03-03\", \"text\": \"The sun came out.\"}",
            "{\"id\": \"undated\", \"text\": \"There was a storm.\"}",
            "{\"id\": \"empty\", \"published\": \"2017-03-03\"}"));
    Path output = folder.resolve("as-of");
    Run run = run(press, output, "--as-of", "2017-03-02").succeeded();
    assertThat(run.table(spark, Table.DOCUMENTS).select("document").collectAsList())
        .extracting(row -> row.getString(0))
        .containsExactly(
            "feed.jsonl#before", "feed.jsonl#empty", "feed.jsonl#that-day", "feed.jsonl#undated");
    assertThat(run.table(spark, Table.ARTICLES).count()).isEqualTo(3);
    Run later = run(press, output).succeeded();
    assertThat(later.table(spark, Table.ARTICLES).count()).isEqualTo(4);
  }

  /** Whether it has come, {@code since} milliseconds behind a process's start. */
  private interface Moment {
    boolean isThere(Process child, long since);
  }

  /** A moment of the time that a run takes, or of a somewhat longer one. */
  private static Moment drawn(Random random) {
    int milliseconds = random.nextInt(12_000);
    return (child, since) -> since > milliseconds;
  }

  private static void killAt(Moment moment, Path output) throws Exception {
    Process child = start(output);
    long begin = System.nanoTime();
    while (child.isAlive() && !moment.isThere(child, (System.nanoTime() - begin) / 1_000_000)) {
      Thread.sleep(1);
    }
    child.destroyForcibly().waitFor();
  }

  /** An analysis of all documents in a process of its own. */
  private static Process start(Path output, String... options) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("@jobs/java-options", "-XX:TieredStopAtLevel=1", "-Xmx1g"));
    command.addAll(List.of("-Dspark.master=local[2]", "-Dspark.ui.enabled=false"));
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), "io.plenary.Plenary"));
    command.addAll(List.of("--input", all.toString()));
    command.addAll(List.of("--series", GOLDEN.resolve("series").toString()));
    command.addAll(List.of("--output", output.toString()));
    command.addAll(List.of(options));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("SPARK_LOCAL_IP", "127.0.0.1");
    builder.redirectOutput(File.createTempFile("run", ".log", folder.toFile()));
    return builder.start();
  }

  private static Run run(Path input, Path output, String... options) {
    return Run.of(output, arguments(input, options));
  }

  private static Run runInto(Path input, String output) {
    return Run.withoutOutput(arguments(input, "--output", output));
  }

  private static String[] arguments(Path input, String... options) {
    return Stream.concat(
            Stream.of("--input", input.toString(), "--series", GOLDEN.resolve("series").toString()),
            Stream.of(options))
        .toArray(String[]::new);
  }

  private static List<String> tables(SparkSession spark, Run run) {
    return tables(spark, run.output().resolve("current").toString());
  }

  private static List<String> tables(SparkSession spark, String snapshot) {
    return Tables.all(spark, snapshot);
  }
}
