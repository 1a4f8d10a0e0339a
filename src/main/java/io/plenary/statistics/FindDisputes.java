package io.plenary.statistics;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.greatest;
import static org.apache.spark.sql.functions.least;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.negate;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.when;

import io.plenary.figures.Bound;
import io.plenary.figures.Status;
import io.plenary.tables.Records;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataTypes;

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
  private static final List<String> STAGES = List.of("came", "invited", "coming", "untold");

  private FindDisputes() {}

  /**
   * For each group whether its figures are disputed, as columns {@code disputed}, {@code
   * disputed_low} and {@code disputed_high}: how far apart those are that contradict each other;
   * and as {@code reports} how many articles the figures are of.
   *
   * @param figures rows of the table {@code figures}
   * @param group the columns that say which figures are of the same thing
   */
  static Dataset<Row> among(Dataset<Row> figures, String... group) {
    Dataset<Row> ranges =
        figures
            .groupBy(columns(Stream.concat(names(group), Stream.of(col("article")))))
            .agg(count(lit(1)), columns(STAGES.stream().map(FindDisputes::largest)))
            .groupBy(columns(names(group)))
            .agg(
                count(lit(1)).as("reports"), columns(STAGES.stream().flatMap(FindDisputes::range)));
    Column disputed = STAGES.stream().map(FindDisputes::isContradicted).reduce(Column::or).get();
    Stream<Column> disputes =
        Stream.of(
            col("reports"),
            disputed.as("disputed"),
            least(ofContradicted("low")).as("disputed_low"),
            greatest(ofContradicted("high")).as("disputed_high"));
    return ranges.select(columns(Stream.concat(names(group), disputes)));
  }

  /** What an article says of a stage: its largest number, of equal ones the most exact. */
  private static Column largest(String stage) {
    Column figure =
        struct(
            col("value"),
            atLeast().as("at_least"),
            negate(atMost()).as("minus_at_most"),
            coalesce(col("value_high"), col("value")).as("high"));
    return max(when(stage(col("status")).equalTo(stage), figure)).as(stage);
  }

  private static Stream<Column> range(String stage) {
    return Stream.of(
        max(col(stage + ".at_least")).as(stage + "_at_least"),
        min(negate(col(stage + ".minus_at_most"))).as(stage + "_at_most"),
        min(col(stage + ".value")).as(stage + "_low"),
        max(col(stage + ".high")).as(stage + "_high"));
  }

  private static Column isContradicted(String stage) {
    return coalesce(col(stage + "_at_least").gt(col(stage + "_at_most")), lit(false));
  }

  private static Column[] ofContradicted(String end) {
    return columns(
        STAGES.stream().map(stage -> when(isContradicted(stage), col(stage + "_" + end))));
  }

  private static Column stage(Column status) {
    return when(is(status, Status.ATTENDED).or(is(status, Status.ATTENDING)), "came")
        .when(is(status, Status.INVITED), "invited")
        .when(status.isNotNull(), "coming")
        .otherwise("untold");
  }

  private static Column is(Column status, Status one) {
    return status.equalTo(Records.word(one));
  }

  private static Column atLeast() {
    Column value = col("value").cast(DataTypes.DoubleType);
    return when(is(Bound.ABOUT).or(is(Bound.ALMOST)), value.multiply(1 - TENTH))
        .when(is(Bound.AT_MOST), 0.0)
        .otherwise(value);
  }

  private static Column atMost() {
    Column value = coalesce(col("value_high"), col("value")).cast(DataTypes.DoubleType);
    return when(is(Bound.ABOUT), value.multiply(1 + TENTH))
        .when(is(Bound.AT_LEAST), lit(Double.MAX_VALUE))
        .otherwise(value);
  }

  private static Column is(Bound bound) {
    return col("bound").equalTo(Records.word(bound));
  }

  private static Stream<Column> names(String... columns) {
    return Arrays.stream(columns).map(name -> col(name));
  }

  private static Column[] columns(Stream<Column> columns) {
    return columns.toArray(Column[]::new);
  }
}
