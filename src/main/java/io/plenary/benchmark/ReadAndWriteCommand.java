package io.plenary.benchmark;

import java.nio.file.Path;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.apache.spark.sql.SparkSession;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * {@code jobs/benchmark empty}: a Spark job that does nothing but what none can do without, to
 * compare the start of Plenary with.
 */
@Command(
    name = "empty",
    description = "Starts Spark, reads a Parquet file, writes one, and ends.",
    customSynopsis = "jobs/benchmark empty [OPTIONS]",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    usageHelpAutoWidth = true)
final class ReadAndWriteCommand implements Callable<Integer> {
  @Option(
      names = "--input",
      paramLabel = "FILE",
      required = true,
      description = "A small Parquet file.")
  private String input;

  @Option(
      names = "--output",
      paramLabel = "DIR",
      required = true,
      description = "A folder to write a copy into, under a new name.")
  private Path output;

  @Override
  public Integer call() {
    try (Session session = Session.open()) {
      SparkSession spark = session.spark();
      spark
          .read()
          .parquet(input)
          .write()
          .parquet(output.resolve(UUID.randomUUID().toString()).toString());
    }
    return 0;
  }
}
