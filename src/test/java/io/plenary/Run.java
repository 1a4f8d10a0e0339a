package io.plenary;

import static org.assertj.core.api.Assertions.assertThat;

import io.plenary.tables.Table;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * One run of the real main for a test, and what it left behind.
 *
 * @param exitCode what the command returned
 * @param out what it printed
 * @param err what it said was wrong
 * @param output its output folder
 */
public record Run(int exitCode, String out, String err, Path output) {

  /** Runs the command with these options and {@code --output output}. */
  public static Run of(Path output, String... options) {
    List<String> arguments = new ArrayList<>(List.of(options));
    arguments.add("--output");
    arguments.add(output.toString());
    return of(output, arguments);
  }

  /** Runs the command with exactly these arguments. */
  public static Run withoutOutput(String... arguments) {
    return of(null, List.of(arguments));
  }

  private static Run of(Path output, List<String> arguments) {
    PrintStream systemOut = System.out;
    PrintStream systemErr = System.err;
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
    System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
    try {
      int exitCode = Plenary.run(arguments.toArray(new String[0]));
      return new Run(
          exitCode,
          out.toString(StandardCharsets.UTF_8),
          err.toString(StandardCharsets.UTF_8),
          output);
    } finally {
      System.setOut(systemOut);
      System.setErr(systemErr);
    }
  }

  /** Fails with what the command said unless it succeeded. */
  public Run succeeded() {
    assertThat(exitCode).as(err).isZero();
    return this;
  }

  /** A table of the current snapshot. */
  public Dataset<Row> table(SparkSession spark, Table table) {
    return spark.read().parquet(output.resolve("current").resolve(table.tableName()).toString());
  }

  /** A table's rows as JSON lines with all columns, in the order they were written in. */
  public List<String> jsonLines(SparkSession spark, Table table) {
    spark.conf().set("spark.sql.jsonGenerator.ignoreNullFields", "false");
    return table(spark, table).toJSON().collectAsList();
  }
}
