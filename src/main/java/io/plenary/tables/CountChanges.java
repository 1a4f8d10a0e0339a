package io.plenary.tables;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count_if;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * How the documents of two snapshots differ.
 *
 * @param added those that only the later has
 * @param changed those that both have, with other bytes
 * @param removed those that only the earlier has
 */
public record CountChanges(long added, long changed, long removed) {

  /**
   * Compares two snapshots' tables {@code documents}, by name and hash.
   *
   * <p>Example: {@code between({a: 1, b: 2}, {b: 3, c: 4, d: 5})} is two added, one changed, one
   * removed.
   */
  public static CountChanges between(Dataset<Row> earlier, Dataset<Row> later) {
    Column isEarlier = col("is_earlier").isNotNull();
    Column isLater = col("is_later").isNotNull();
    Column sameBytes = col("sha256_earlier").eqNullSafe(col("sha256_later"));
    Row counts =
        earlier
            .select(col("document"), col("sha256").as("sha256_earlier"), lit(true).as("is_earlier"))
            .join(
                later.select(
                    col("document"), col("sha256").as("sha256_later"), lit(true).as("is_later")),
                new String[] {"document"},
                "full_outer")
            .agg(
                count_if(not(isEarlier)),
                count_if(isEarlier.and(isLater).and(not(sameBytes))),
                count_if(not(isLater)))
            .head();
    return new CountChanges(counts.getLong(0), counts.getLong(1), counts.getLong(2));
  }
}
