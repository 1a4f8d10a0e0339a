package io.plenary.statistics;

import static org.apache.spark.sql.functions.bool_or;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.max_by;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.when;

import io.plenary.figures.Bound;
import io.plenary.figures.Status;
import io.plenary.tables.Records;
import java.util.Arrays;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Whether reports of a number contradict each other: whether no number fits all of them. Compared
 * is what different articles say of the same stage, for those invited may well be more than those
 * who came; and of each article the largest number, for smaller ones count a part.
 *
 * <p>Example: "80 took part" and "70 are taking part" do; "more than 700" and "750", "95 were
 * invited" and "84 came" do not. What is "about" may be a tenth more or less.
 */
final class FindDisputes {
  private static final double TENTH = 0.1;

  private FindDisputes() {}

  /**
   * For each group whether its figures are disputed, as columns {@code disputed}, {@code
   * disputed_low} and {@code disputed_high}: how far apart those are that contradict each other.
   *
   * @param figures rows of the table {@code figures}
   * @param group the columns that say which figures are of the same thing
   */
  static Dataset<Row> among(Dataset<Row> figures, String... group) {
    Column[] groups = Arrays.stream(group).map(name -> col(name)).toArray(Column[]::new);
    Column[] stages = with(groups, stage(col("status")).as("stage"));
    Column[] stagesAgain = with(groups, col("stage"));
    return figures
        .groupBy(with(stages, col("article")))
        .agg(
            max_by(
                    struct(
                        least().as("least"),
                        most().as("most"),
                        col("value"),
                        coalesce(col("value_high"), col("value")).as("high")),
                    col("value"))
                .as("range"))
        .groupBy(stagesAgain)
        .agg(
            max(col("range.least")).gt(min(col("range.most"))).as("contradicted"),
            min(col("range.value")).as("low"),
            max(col("range.high")).as("high"))
        .groupBy(groups)
        .agg(
            bool_or(col("contradicted")).as("disputed"),
            min(when(col("contradicted"), col("low"))).as("disputed_low"),
            max(when(col("contradicted"), col("high"))).as("disputed_high"));
  }

  private static Column[] with(Column[] columns, Column more) {
    return Stream.concat(Arrays.stream(columns), Stream.of(more)).toArray(Column[]::new);
  }

  private static Column stage(Column status) {
    return when(is(status, Status.ATTENDED).or(is(status, Status.ATTENDING)), "came")
        .when(is(status, Status.INVITED), "invited")
        .when(status.isNotNull(), "coming")
        .otherwise("");
  }

  private static Column is(Column status, Status one) {
    return status.equalTo(Records.word(one));
  }

  private static Column least() {
    Column value = col("value").cast("double");
    return when(is(Bound.ABOUT).or(is(Bound.ALMOST)), value.multiply(1 - TENTH))
        .when(is(Bound.AT_MOST), 0.0)
        .otherwise(value);
  }

  private static Column most() {
    Column value = coalesce(col("value_high"), col("value")).cast("double");
    return when(is(Bound.ABOUT), value.multiply(1 + TENTH))
        .when(is(Bound.AT_LEAST), lit(Double.MAX_VALUE))
        .otherwise(value);
  }

  private static Column is(Bound bound) {
    return col("bound").equalTo(Records.word(bound));
  }
}
