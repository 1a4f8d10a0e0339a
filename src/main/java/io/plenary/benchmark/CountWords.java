package io.plenary.benchmark;

import java.io.Serializable;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * Reads the texts of Parquet files and counts their words: the least that any analysis of them has
 * to do.
 */
final class CountWords {
  private static final StructType COUNTS =
      new StructType()
          .add("texts", DataTypes.LongType)
          .add("words", DataTypes.LongType)
          .add("bytes", DataTypes.LongType);

  private CountWords() {}

  /**
   * What was counted.
   *
   * @param texts how many there are
   * @param words stretches between white space
   * @param bytes of the texts in UTF-8
   */
  record Counts(long texts, long words, long bytes) {}

  static Counts in(SparkSession spark, String parquet) {
    Dataset<Row> counts =
        spark
            .read()
            .parquet(parquet)
            .select(functions.col("text"), functions.octet_length(functions.col("text")))
            .mapPartitions(new CountPartition(), Encoders.row(COUNTS));
    Row sums = counts.groupBy().sum("texts", "words", "bytes").first();
    return new Counts(sums.getLong(0), sums.getLong(1), sums.getLong(2));
  }

  private static final class CountPartition
      implements MapPartitionsFunction<Row, Row>, Serializable {
    @Override
    public Iterator<Row> call(Iterator<Row> texts) {
      long count = 0;
      long words = 0;
      long bytes = 0;
      while (texts.hasNext()) {
        Row text = texts.next();
        count++;
        words += words(text.getString(0));
        bytes += text.getInt(1);
      }
      return List.of(RowFactory.create(count, words, bytes)).iterator();
    }

    private static long words(String text) {
      long words = 0;
      boolean inside = false;
      for (int i = 0; i < text.length(); i++) {
        boolean space = text.charAt(i) <= ' ';
        words += !space && !inside ? 1 : 0;
        inside = !space;
      }
      return words;
    }
  }
}
