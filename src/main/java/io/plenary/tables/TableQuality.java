package io.plenary.tables;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count_if;
import static org.apache.spark.sql.functions.length;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;

/**
 * What was seen of a table while it was written.
 *
 * @param rows how many
 * @param duplicateKeys how many have the key (the columns of the table's order) of another
 * @param badOffsets how many have a text that is not as long as its offsets say
 * @param nulls how many nulls each column has
 */
public record TableQuality(
    long rows, long duplicateKeys, long badOffsets, Map<String, Long> nulls) {
  static final String ROWS = "rows";

  /** A column of rows being written: see {@link RepeatsKey}. */
  static final String REPEATS_KEY = "_repeats_key";

  private static final String DUPLICATE_KEYS = "duplicate keys";
  private static final String BAD_OFFSETS = "bad offsets";
  private static final String NULLS = "nulls in ";

  /** What to count of a table's rows besides their number. */
  static Stream<Column> observed(Table table) {
    List<Column> counts = new ArrayList<>();
    counts.add(count_if(col(REPEATS_KEY)).as(DUPLICATE_KEYS));
    Set<String> columns = Set.of(table.schema().fieldNames());
    if (columns.containsAll(Set.of("begin", "end"))) {
      Column bad = col("begin").lt(0).or(col("end").lt(col("begin")));
      if (columns.contains("text")) {
        bad = bad.or(length(col("text")).notEqual(col("end").minus(col("begin"))));
      }
      counts.add(count_if(bad).as(BAD_OFFSETS));
    }
    for (String column : table.schema().fieldNames()) {
      counts.add(count_if(col(column).isNull()).as(NULLS + column));
    }
    return counts.stream();
  }

  static TableQuality of(Map<String, Long> observed) {
    Map<String, Long> nulls = new TreeMap<>();
    observed.forEach(
        (name, count) -> {
          if (name.startsWith(NULLS)) {
            nulls.put(name.substring(NULLS.length()), count);
          }
        });
    return new TableQuality(
        observed.get(ROWS),
        observed.get(DUPLICATE_KEYS),
        observed.getOrDefault(BAD_OFFSETS, 0L),
        nulls);
  }
}
