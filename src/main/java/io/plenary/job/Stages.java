package io.plenary.job;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.apache.spark.sql.SparkSession;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs the named stages of a job one after another: the Spark UI groups its jobs by them, the log
 * has a line for each, and {@code run.json} their seconds.
 */
final class Stages {
  private static final Logger LOG = LoggerFactory.getLogger(Stages.class);

  private final SparkSession spark;
  private final Progress progress;
  private final Map<String, Double> seconds = new LinkedHashMap<>();

  Stages(SparkSession spark, Progress progress) {
    this.spark = spark;
    this.progress = progress;
  }

  <T> T run(String stage, Callable<T> work) throws Exception {
    long begin = System.nanoTime();
    spark.sparkContext().setJobGroup(stage, stage, false);
    try (Progress.Watch watch = progress.watch(stage)) {
      T result = work.call();
      double taken = Math.round((System.nanoTime() - begin) / 1e7) / 100.0;
      seconds.put(stage, taken);
      LOG.info("{}: {} s{}", stage, taken, watch.result());
      return result;
    } finally {
      spark.sparkContext().clearJobGroup();
    }
  }

  /**
   * Runs a stage of several works that need nothing of each other, two at a time: Spark plans on
   * one core what it then computes on all, and the last files of a table leave cores to the next.
   * The first failure stops the others, and is thrown when nothing runs any more.
   *
   * @return what the works return, in their order
   */
  <T> List<T> runSideBySide(String stage, List<Callable<T>> works) throws Exception {
    return run(stage, () -> new SideBySide(() -> stop(stage)).run(works));
  }

  private void stop(String stage) {
    spark.sparkContext().cancelJobGroup(stage);
  }

  /** The seconds of the stages run so far, in their order. */
  Map<String, Double> seconds() {
    return Collections.unmodifiableMap(seconds);
  }
}
