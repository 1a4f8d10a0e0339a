package io.plenary.tables;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.xxhash64;

import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;

/**
 * Counts the rows of tables that have the key of another: the columns by which a table is ordered
 * tell any two of its rows apart.
 */
public final class CountDuplicateKeys {
  private CountDuplicateKeys() {}

  /**
   * How many rows of each table are too many, in one pass over all; tables without any are left
   * out.
   *
   * <p>Example: {@code {figures: 2}}.
   */
  public static Map<String, Long> in(Map<Table, Dataset<Row>> tables) {
    Dataset<Row> keys =
        tables.entrySet().stream()
            .map(table -> keys(table.getKey(), table.getValue()))
            .reduce(Dataset::unionAll)
            .orElseThrow();
    Map<String, Long> duplicates = new TreeMap<>();
    keys.groupBy("table", "key")
        .agg(count(lit(1)).as("times"))
        .filter(col("times").gt(1))
        .groupBy("table")
        .agg(sum(col("times").minus(1)).as("rows"))
        .collectAsList()
        .forEach(row -> duplicates.put(row.getString(0), row.getLong(1)));
    return duplicates;
  }

  private static Dataset<Row> keys(Table table, Dataset<Row> rows) {
    Column[] key = table.order().stream().map(functions::col).toArray(Column[]::new);
    return rows.select(lit(table.tableName()).as("table"), xxhash64(key).as("key"));
  }
}
