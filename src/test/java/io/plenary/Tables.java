package io.plenary;

import io.plenary.tables.Table;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.SparkSession;

/** All rows of all tables of a snapshot. */
final class Tables {
  private Tables() {}

  /** JSON lines in the order they were written in, each with its table's name before it. */
  static List<String> all(SparkSession spark, String snapshot) {
    spark.conf().set("spark.sql.jsonGenerator.ignoreNullFields", "false");
    List<String> lines = new ArrayList<>();
    for (Table table : Table.values()) {
      spark
          .read()
          .parquet(snapshot + "/" + table.tableName())
          .toJSON()
          .collectAsList()
          .forEach(line -> lines.add(table.tableName() + " " + line));
    }
    return lines;
  }
}
