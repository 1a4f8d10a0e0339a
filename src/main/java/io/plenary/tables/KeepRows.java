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
public enum KeepRows {
  /** As a part of the plans that use them: what a tiny corpus yields, and nothing larger. */
  IN_PLANS {
    @Override
    public Dataset<Row> of(Dataset<Row> rows) {
      return local(rows, rows.collectAsList());
    }
  },

  /** Where they were computed. */
  ON_EXECUTORS {
    @Override
    public Dataset<Row> of(Dataset<Row> rows) {
      Dataset<Row> kept = rows.persist(StorageLevel.MEMORY_AND_DISK());
      if (kept.javaRDD().count() > 0) {
        return kept;
      }
      kept.unpersist();
      return local(rows, List.of());
    }
  };

  /** The same rows, computed. */
  public abstract Dataset<Row> of(Dataset<Row> rows);

  private static Dataset<Row> local(Dataset<Row> rows, List<Row> computed) {
    return rows.sparkSession().createDataFrame(computed, rows.schema());
  }
}
