package io.plenary.extraction;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;

/**
 * Gives records that one file has under one id names of their own, as an agency's feed has that
 * sends a story again when it grows: {@code feed.jsonl#7} and {@code feed.jsonl#7~2}.
 *
 * <p>Which is which depends on what they say, not on their place in the file, so that the names are
 * the same however the file was read.
 */
public final class IdentifyRecords {
  private static final String NUMBER = "number_of_name";

  private IdentifyRecords() {}

  /**
   * The facts with no name twice.
   *
   * @param facts rows of {@link ExtractFacts#SCHEMA}
   */
  public static Dataset<Row> in(Dataset<Row> facts) {
    Dataset<Row> repeated =
        facts
            .groupBy("document")
            .agg(count(lit(1)).as("times"))
            .filter(col("times").gt(1))
            .select("document")
            .persist();
    return repeated.isEmpty() ? facts : renamed(facts, broadcast(repeated));
  }

  private static Dataset<Row> renamed(Dataset<Row> facts, Dataset<Row> repeated) {
    Column number =
        row_number()
            .over(
                Window.partitionBy("document")
                    .orderBy(col("rejection").isNotNull(), col("sha256"), col("content")));
    Dataset<Row> numbered =
        facts
            .join(repeated, new String[] {"document"}, "left_semi")
            .withColumn(NUMBER, number)
            .withColumn(
                "document",
                when(col(NUMBER).equalTo(1), col("document"))
                    .otherwise(concat(col("document"), lit("~"), col(NUMBER))))
            .drop(NUMBER);
    return facts
        .join(repeated, new String[] {"document"}, "left_anti")
        .unionByName(numbered.to(facts.schema()));
  }
}
