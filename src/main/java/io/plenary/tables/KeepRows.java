package io.plenary.tables;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.storage.StorageLevel;

/**
 * Computes rows that several tables need, once, and keeps them until they are unpersisted.
 *
 * <p>As they are there before what uses them is planned, Spark knows how many they are: a few it
 * sends to every task instead of sorting the large table they are joined with, and a join with none
 * it leaves out.
 */
public final class KeepRows {
  private KeepRows() {}

  /** The same rows, computed. */
  public static Dataset<Row> of(Dataset<Row> rows) {
    Dataset<Row> kept = rows.persist(StorageLevel.MEMORY_AND_DISK());
    if (kept.javaRDD().count() > 0) {
      return kept;
    }
    kept.unpersist();
    return rows.sparkSession().createDataFrame(List.<Row>of(), rows.schema());
  }
}
