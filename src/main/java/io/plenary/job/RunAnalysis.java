package io.plenary.job;

import io.plenary.corpus.CorpusListing;
import io.plenary.extraction.ExtractionCache;
import io.plenary.runs.GateRefusedException;
import io.plenary.runs.RunLock;
import io.plenary.runs.RunTable;
import io.plenary.tables.PublishIceberg;
import io.plenary.tables.Snapshots;
import java.io.IOException;
import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.SparkConf;
import org.apache.spark.deploy.SparkHadoopUtil;
import org.apache.spark.sql.SparkSession;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One run, from its options to the printed summary. What can be found wrong without Spark is found
 * before it starts.
 */
public final class RunAnalysis {
  /** What is shuffled is a part of the input, and a task costs some hundredths of a second. */
  private static final long INPUT_BYTES_PER_SHUFFLE_PARTITION = 64L << 20;

  /**
   * In bytes of bytecode. Java never compiles longer methods, so that Spark had better not write
   * them: the one that made Parquet of extracted documents took a twelfth of the extraction.
   */
  private static final int LONGEST_COMPILED_METHOD = 8000;

  /** Of compressed columns; some seconds of analysis. */
  private static final long INPUT_BYTES_PER_TASK = 16L << 20;

  /** So little that compiling a plan and adapting it take longer than running it as it is. */
  private static final long TINY_INPUT_BYTES = 1L << 20;

  /** Documents are written into a folder for each state: known, new ... without sorting them. */
  private static final int STATES_OF_DOCUMENTS = 4;

  private static final Duration LONGEST_END_OF_TASKS = Duration.ofSeconds(20);
  private static final Duration PAUSE_BETWEEN_LOOKS = Duration.ofMillis(100);

  private static final Logger LOG = LoggerFactory.getLogger(RunAnalysis.class);

  private final AnalyzeOptions options;
  private final PrintStream out;

  /**
   * A run.
   *
   * @param out where the summary goes
   */
  public RunAnalysis(AnalyzeOptions options, PrintStream out) {
    this.options = options;
    this.out = out;
  }

  /** The version of the program: {@code 0.1.0}. */
  public static String version() {
    return Version.running().program();
  }

  /** Whether planning takes longer than all else. */
  static boolean isTiny(long inputBytes) {
    return inputBytes < TINY_INPUT_BYTES;
  }

  /**
   * Runs it.
   *
   * @throws io.plenary.series.CatalogueException if the catalogue is missing or wrong
   * @throws io.plenary.corpus.CorpusException if there is nothing to read
   * @throws io.plenary.runs.OutputInUseException if another run works on the output
   * @throws io.plenary.runs.GateRefusedException if the new tables do not pass the gate
   */
  public void run() throws Exception {
    Instant startedAt = Instant.now();
    Configuration hadoop = SparkHadoopUtil.get().newConfiguration(new SparkConf());
    Input input = Input.read(options, hadoop);
    Duration wait = Duration.ofSeconds(options.recurrence().waitSeconds());
    try (RunLock lock = RunLock.acquire(options.output(), wait, hadoop)) {
      runAlone(startedAt, lock.waited() ? Input.read(options, hadoop) : input, lock, hadoop);
    }
  }

  /** What is found before Spark starts. */
  private record Input(CatalogueFolder catalogue, CorpusListing corpus) {

    private static Input read(AnalyzeOptions options, Configuration hadoop) {
      CatalogueFolder catalogue =
          CatalogueFolder.read(options.series(), options.measures(), hadoop);
      return new Input(catalogue, CorpusListing.of(options.corpus(), hadoop));
    }
  }

  private void runAlone(Instant startedAt, Input input, RunLock lock, Configuration hadoop)
      throws Exception {
    boolean sessionIsOurs = SparkSession.getDefaultSession().isEmpty();
    SparkSession spark = session(input.corpus().bytes());
    try {
      AnalyzeCorpus.Published published = analyze(spark, startedAt, input, lock, hadoop);
      publishElsewhere(spark, published);
      new PrintSummary(out).print(spark, published, input.catalogue().series());
    } catch (GateRefusedException e) {
      throw e;
    } catch (Exception e) {
      awaitTasks(spark);
      cleanUp(startedAt, e, hadoop);
      throw e;
    } finally {
      if (sessionIsOurs) {
        spark.stop();
      }
    }
  }

  /**
   * What is current already goes to Iceberg too; a run that fails here is made good by the next.
   */
  private void publishElsewhere(SparkSession spark, AnalyzeCorpus.Published published) {
    if (options.icebergCatalog() != null) {
      PublishIceberg.to(spark, options.icebergCatalog(), options.output())
          .publish(published.snapshot(), published.record().run());
    }
  }

  /** Once more, without the cache, if it is the cache that the run stumbles over. */
  private AnalyzeCorpus.Published analyze(
      SparkSession spark, Instant startedAt, Input input, RunLock lock, Configuration hadoop)
      throws Exception {
    try {
      return AnalyzeCorpus.run(spark, options, input.corpus(), input.catalogue(), startedAt, lock);
    } catch (Exception e) {
      if (!ExtractionCache.isDamaged(e)) {
        throw e;
      }
      LOG.warn("the cache is damaged, all documents are read again: {}", e.getMessage());
      ExtractionCache.clear(options.output(), hadoop);
      return AnalyzeCorpus.run(spark, options, input.corpus(), input.catalogue(), startedAt, lock);
    }
  }

  /**
   * A task that was told to end goes on for a moment, and would write again into a folder that is
   * cleared before.
   */
  private static void awaitTasks(SparkSession spark) {
    long latest = System.nanoTime() + LONGEST_END_OF_TASKS.toNanos();
    try {
      while (System.nanoTime() < latest && runsTasks(spark)) {
        Thread.sleep(PAUSE_BETWEEN_LOOKS.toMillis());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static boolean runsTasks(SparkSession spark) {
    return Arrays.stream(spark.sparkContext().statusTracker().getExecutorInfos())
        .anyMatch(executor -> executor.numRunningTasks() > 0);
  }

  /** Frees the disk, which may be what the run failed for, and puts the run on record. */
  private void cleanUp(Instant startedAt, Exception failure, Configuration hadoop) {
    try {
      Snapshots.of(options.output(), hadoop).discardWorking();
      String reason = failure.getMessage() == null ? failure.toString() : failure.getMessage();
      String line = reason.lines().findFirst().orElse("");
      new RunTable(options.output(), hadoop).add(RunRecord.failed(startedAt, options, line));
    } catch (IOException e) {
      failure.addSuppressed(e);
    }
  }

  /**
   * A session in which rows do not depend on the machine's time zone, dates are Java's own, a small
   * corpus is not shuffled into Spark's usual 200 pieces, and a tiny one is not planned for longer
   * than it is read.
   */
  private static SparkSession session(long inputBytes) {
    SparkConf given = new SparkConf();
    SparkSession.Builder session =
        SparkSession.builder()
            .appName("Plenary")
            .config("spark.sql.session.timeZone", "UTC")
            .config("spark.sql.datetime.java8API.enabled", "true")
            .config("mapreduce.fileoutputcommitter.marksuccessfuljobs", "false");
    defaults(inputBytes)
        .forEach((key, value) -> session.config(key, given.get(key, value.toString())));
    return session.getOrCreate();
  }

  /** What whoever starts the run can set otherwise. */
  private static Map<String, Object> defaults(long inputBytes) {
    boolean tiny = isTiny(inputBytes);
    long shufflePartitions = Math.max(2, inputBytes / INPUT_BYTES_PER_SHUFFLE_PARTITION);
    return Map.of(
        "spark.sql.shuffle.partitions", tiny ? 1 : shufflePartitions,
        "spark.sql.adaptive.enabled", !tiny,
        "spark.sql.codegen.wholeStage", !tiny,
        "spark.sql.codegen.factoryMode", tiny ? "NO_CODEGEN" : "FALLBACK",
        "spark.sql.codegen.hugeMethodLimit", LONGEST_COMPILED_METHOD,
        "spark.sql.files.maxPartitionBytes", INPUT_BYTES_PER_TASK,
        "spark.sql.maxConcurrentOutputFileWriters", STATES_OF_DOCUMENTS);
  }
}
