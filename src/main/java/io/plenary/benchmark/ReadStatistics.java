package io.plenary.benchmark;

import static org.apache.spark.sql.functions.col;

import io.plenary.tables.Table;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;

/** Reads the statistics of one series from the tables of a snapshot. */
final class ReadStatistics {
  private static final List<String> EDITION_COLUMNS =
      List.of(
          "documents",
          "articles",
          "articles_with_copies",
          "quotations",
          "officials_quoted",
          "top_official",
          "countries",
          "countries_low",
          "countries_high",
          "delegates",
          "delegates_low",
          "delegates_high");
  private static final List<String> FIGURE_COLUMNS =
      List.of("value", "low", "high", "bound", "status", "scope", "reports", "distinct_values");
  private static final List<String> OFFICIAL_COLUMNS =
      List.of("quotations", "quotations_with_copies", "articles", "direct", "mixed", "indirect");

  private ReadStatistics() {}

  /** What a snapshot says about a series. */
  static Statistics of(SparkSession spark, Path snapshot, String series) {
    Statistics statistics = Statistics.empty();
    add(statistics, spark, snapshot, series, Table.EDITION_STATISTICS, EDITION_COLUMNS);
    add(statistics, spark, snapshot, series, Table.EDITION_FIGURES, FIGURE_COLUMNS, "measure");
    add(statistics, spark, snapshot, series, Table.QUOTED_OFFICIALS, OFFICIAL_COLUMNS, "official");
    return statistics;
  }

  private static void add(
      Statistics statistics,
      SparkSession spark,
      Path snapshot,
      String series,
      Table table,
      List<String> columns,
      String... keys) {
    Column[] selected =
        Stream.of(Stream.of("edition_year"), Arrays.stream(keys), columns.stream())
            .flatMap(names -> names)
            .map(functions::col)
            .toArray(Column[]::new);
    List<Row> rows =
        spark
            .read()
            .schema(table.schema())
            .parquet(new Path(snapshot, table.tableName()).toString())
            .filter(col("series").equalTo(series))
            .select(selected)
            .collectAsList();
    for (Row row : rows) {
      String name =
          Stream.concat(Stream.of("edition_year"), Arrays.stream(keys))
              .map(key -> row.getAs(key).toString())
              .collect(Collectors.joining(" "));
      columns.forEach(column -> statistics.put(table.tableName(), name, column, row.getAs(column)));
    }
  }
}
