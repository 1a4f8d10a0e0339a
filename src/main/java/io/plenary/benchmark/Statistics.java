package io.plenary.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Values of statistics by table, row and column, whether expected of a corpus or found in a run's
 * tables.
 *
 * <p>Example: {@code edition_statistics, "2017", articles} is 12; {@code quoted_officials, "2017
 * Anna Berg", direct} is 3.
 *
 * @param tables the values; a whole number is a {@link Long}, another one a {@link Double}
 */
record Statistics(Map<String, Map<String, Map<String, Object>>> tables) {
  private static final double TOLERANCE = 1e-9;

  /** Without any value yet. */
  static Statistics empty() {
    return new Statistics(new TreeMap<>());
  }

  /**
   * A value that is not as expected.
   *
   * @param expected null if there should be none
   * @param found null if there is none
   */
  record Difference(String table, String row, String column, Object expected, Object found) {

    @Override
    public String toString() {
      return "%s, %s: %s is %s, should be %s".formatted(table, row, column, found, expected);
    }
  }

  void put(String table, String row, String column, Object value) {
    tables
        .computeIfAbsent(table, name -> new TreeMap<>())
        .computeIfAbsent(row, name -> new TreeMap<>())
        .put(column, value);
  }

  /** How many values there are. */
  int size() {
    return tables.values().stream()
        .flatMap(rows -> rows.values().stream())
        .mapToInt(Map::size)
        .sum();
  }

  /** Where another differs from this one, which is what it should be. */
  List<Difference> differences(Statistics found) {
    List<Difference> differences = new ArrayList<>();
    for (String table : union(tables.keySet(), found.tables.keySet())) {
      for (String row : union(rows(table).keySet(), found.rows(table).keySet())) {
        Map<String, Object> expectedRow = row(table, row);
        Map<String, Object> foundRow = found.row(table, row);
        for (String column : union(expectedRow.keySet(), foundRow.keySet())) {
          Object expected = expectedRow.get(column);
          Object value = foundRow.get(column);
          if (!same(expected, value)) {
            differences.add(new Difference(table, row, column, expected, value));
          }
        }
      }
    }
    return differences;
  }

  private Map<String, Map<String, Object>> rows(String table) {
    return tables.getOrDefault(table, Map.of());
  }

  private Map<String, Object> row(String table, String row) {
    return rows(table).getOrDefault(row, Map.of());
  }

  private static boolean same(Object one, Object other) {
    if (one instanceof Number a && other instanceof Number b) {
      return Math.abs(a.doubleValue() - b.doubleValue()) <= TOLERANCE;
    }
    return Objects.equals(one, other);
  }

  private static Set<String> union(Iterable<String> one, Iterable<String> other) {
    Set<String> union = new TreeSet<>();
    one.forEach(union::add);
    other.forEach(union::add);
    return union;
  }
}
