package io.plenary.statistics;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.negate;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.unix_date;
import static org.apache.spark.sql.functions.when;

import io.plenary.figures.Bound;
import io.plenary.figures.Status;
import io.plenary.tables.Records;
import java.util.List;
import org.apache.spark.sql.Column;

/**
 * Which of the figures reported of one measure stands for an edition: the one with the widest
 * scope; among these the one furthest from a mere invitation; then a bare number before a bound;
 * then the value that most articles report; then the latest article; then the first document by
 * name, and in it the first place.
 *
 * <p>Example: of "officials from nearly 50 countries are expected", "ministries of 49 countries are
 * invited" and "delegates from 100 countries are expected" it is the 100.
 */
final class HeadlineRule {
  /** Scopes by width; one that is not listed comes behind them. */
  private static final List<List<String>> SCOPES =
      List.of(List.of("delegates"), List.of("officials", "delegations"));

  private static final List<Status> STATUSES =
      List.of(
          Status.ATTENDED,
          Status.ATTENDING,
          Status.EXPECTED,
          Status.CONFIRMED,
          Status.REGISTERED,
          Status.INVITED);

  private HeadlineRule() {}

  /**
   * What to order figures by, so that the headline is the least. The figures need the columns of
   * the {@code figures} table and {@code published_on}.
   *
   * @param valueReports how many articles give the value
   */
  static Column order(Column valueReports) {
    return struct(
        scopeRank(col("scope")).as("scope_rank"),
        statusRank(col("status")).as("status_rank"),
        when(col("bound").equalTo(Records.word(Bound.EXACT)), 0).otherwise(1).as("bound_rank"),
        negate(valueReports).as("fewest_reports"),
        negate(coalesce(unix_date(col("published_on")), lit(Integer.MIN_VALUE + 1))).as("age"),
        col("document"),
        col("begin"),
        col("value"));
  }

  /** A count that names no scope narrows nothing: it is as wide as one of delegates. */
  private static Column scopeRank(Column scope) {
    Column rank = when(scope.isNull(), 0);
    for (int width = 0; width < SCOPES.size(); width++) {
      rank = rank.when(scope.isin(SCOPES.get(width).toArray()), width);
    }
    return rank.otherwise(SCOPES.size());
  }

  private static Column statusRank(Column status) {
    Column rank = when(status.isNull(), STATUSES.size());
    for (int i = 0; i < STATUSES.size(); i++) {
      rank = rank.when(status.equalTo(Records.word(STATUSES.get(i))), i);
    }
    return rank;
  }
}
