package io.plenary.benchmark;

import org.apache.spark.sql.SparkSession;

/**
 * A Spark session for one command: the one that runs already, or one that ends with the command.
 *
 * @param spark to be used until this is closed
 * @param ours whether it was started here
 */
record Session(SparkSession spark, boolean ours) implements AutoCloseable {

  static Session open() {
    boolean ours = SparkSession.getDefaultSession().isEmpty();
    return new Session(
        SparkSession.builder()
            .appName("Plenary benchmark")
            .config("spark.sql.datetime.java8API.enabled", "true")
            .config("mapreduce.fileoutputcommitter.marksuccessfuljobs", "false")
            .getOrCreate(),
        ours);
  }

  @Override
  public void close() {
    if (ours) {
      spark.stop();
    }
  }
}
