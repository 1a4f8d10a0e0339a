package io.plenary.tables;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Observation;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;

/**
 * Writes tables into a folder, each with exactly its columns in its order of rows, and reads them
 * back.
 *
 * <p>Example: {@code publish.write(Table.FIGURES, figures)} writes {@code
 * folder/figures/*.parquet}.
 */
public final class PublishTables {
  private final SparkSession spark;
  private final Path folder;
  private final int files;
  private final Map<String, Long> rows = new LinkedHashMap<>();

  /**
   * A writer of one set of tables.
   *
   * @param folder where the tables' folders are made
   * @param files in how many files the large tables are cut; depends on the input's size alone, so
   *     that the same input gives the same files
   */
  public PublishTables(SparkSession spark, Path folder, int files) {
    this.spark = spark;
    this.folder = folder;
    this.files = files;
  }

  /** Writes a table that grows with the corpus; the result reads what was written. */
  public Dataset<Row> write(Table table, Dataset<Row> contents) {
    return write(table, contents, files);
  }

  /** Writes a table that fits one file, however large the corpus. */
  public Dataset<Row> writeSmall(Table table, Dataset<Row> contents) {
    return write(table, contents, 1);
  }

  /** A table written before. */
  public Dataset<Row> read(Table table) {
    return spark.read().schema(table.schema()).parquet(path(table));
  }

  /** The number of rows of each table written so far. */
  public Map<String, Long> rows() {
    return Collections.unmodifiableMap(rows);
  }

  /** How many rows of a table have each value of a column of few values. */
  public Map<String, Long> countBy(Table table, String column) {
    Map<String, Long> counts = new TreeMap<>();
    for (Row row : read(table).groupBy(column).count().collectAsList()) {
      counts.put(row.getString(0), row.getLong(1));
    }
    return counts;
  }

  private Dataset<Row> write(Table table, Dataset<Row> contents, int files) {
    Column[] order = table.order().stream().map(functions::col).toArray(Column[]::new);
    Dataset<Row> columns = contents.to(table.schema());
    Dataset<Row> parts =
        files == 1 ? columns.coalesce(1) : columns.repartitionByRange(files, order);
    Observation written = new Observation();
    parts
        .sortWithinPartitions(order)
        .observe(written, functions.count(functions.lit(1)).as("rows"))
        .write()
        .parquet(path(table));
    rows.put(table.tableName(), rows(written));
    return read(table);
  }

  private static long rows(Observation written) {
    try {
      return (Long) written.getAsJava().get("rows");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while a table was written", e);
    }
  }

  private String path(Table table) {
    return new Path(folder, table.tableName()).toString();
  }
}
