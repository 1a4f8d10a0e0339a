package io.plenary.runs;

import io.plenary.tables.Table;
import io.plenary.tables.TableQuality;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;

/**
 * Looks at complete tables before they become current.
 *
 * <p>Keys, offsets and completeness are checked always. All else protects what is current: where
 * there is no snapshot yet, there is nothing to lose.
 */
public final class QualityGate {
  private static final List<Table> FACTS =
      List.of(Table.ARTICLES, Table.FIGURES, Table.QUOTATIONS, Table.OFFICIALS);

  /** Of fewer rows a share means little. */
  private static final long ROWS_FOR_A_SHARE = 100;

  private final GateLimits limits;
  private final List<Finding> findings = new ArrayList<>();

  private QualityGate(GateLimits limits) {
    this.limits = limits;
  }

  /**
   * Checks tables.
   *
   * @param tables where they are
   * @param quality of each table, by its name
   * @param now what they tell of themselves
   * @param current what the current snapshot tells, if there is one
   * @return what every check found
   */
  public static List<Finding> check(
      Path tables,
      Map<String, TableQuality> quality,
      Evidence now,
      Optional<Evidence> current,
      GateLimits limits,
      Configuration configuration)
      throws IOException {
    QualityGate gate = new QualityGate(limits);
    for (Map.Entry<String, TableQuality> table : quality.entrySet()) {
      Path folder = new Path(tables, table.getKey());
      gate.add(Check.DUPLICATE_KEYS, table.getKey(), table.getValue().duplicateKeys());
      gate.add(Check.BAD_OFFSETS, table.getKey(), table.getValue().badOffsets());
      long there = ParquetRows.count(folder, configuration);
      gate.add(Check.MISSING_ROWS, table.getKey(), Math.abs(table.getValue().rows() - there));
    }
    if (current.isPresent()) {
      gate.compare(now, current.get());
    }
    return gate.findings;
  }

  /** The share of nulls in each column of the tables of facts: {@code quotations.speaker}. */
  public static Map<String, Double> nulls(Map<String, TableQuality> quality) {
    Map<String, Double> shares = new TreeMap<>();
    for (Table table : FACTS) {
      TableQuality found = quality.get(table.tableName());
      if (found != null && found.rows() > 0) {
        found
            .nulls()
            .forEach(
                (column, nulls) ->
                    shares.put(
                        table.tableName() + "." + column,
                        Math.round(1e4 * nulls / found.rows()) / 1e4));
      }
    }
    return shares;
  }

  private void compare(Evidence now, Evidence current) {
    add(
        Check.FEWER_DOCUMENTS,
        "documents: %,d, were %,d",
        now.documents(),
        current.documents(),
        missing(now.documents(), current.documents()));
    for (Table table : FACTS) {
      long before = current.rows().getOrDefault(table.tableName(), 0L);
      long after = now.rows().getOrDefault(table.tableName(), 0L);
      add(
          Check.FEWER_ROWS,
          table.tableName() + ": %,d, were %,d",
          after,
          before,
          missing(after, before));
    }
    add(
        Check.REJECTED,
        "rejected: %,d of %,d documents",
        now.rejected(),
        now.documents(),
        now.documents() == 0 ? 0 : (double) now.rejected() / now.documents());
    TreeSet<String> lost = new TreeSet<>(current.editions());
    lost.removeAll(now.editions());
    add(
        Check.LOST_FIGURES,
        lost.isEmpty() ? "editions" : "editions: " + String.join(", ", lost),
        lost.size());
    compareNulls(now, current);
  }

  private void compareNulls(Evidence now, Evidence current) {
    for (Map.Entry<String, Double> column : now.nulls().entrySet()) {
      String name = column.getKey();
      String table = name.substring(0, name.indexOf('.'));
      boolean enough =
          Math.min(now.rows().getOrDefault(table, 0L), current.rows().getOrDefault(table, 0L))
              >= ROWS_FOR_A_SHARE;
      Double before = current.nulls().get(name);
      if (enough && before != null) {
        String about = "nulls in %s: %s, were %s".formatted(name, column.getValue(), before);
        findings.add(
            Finding.of(Check.MORE_NULLS, about, Math.max(0, column.getValue() - before), limits));
      }
    }
  }

  private static double missing(long now, long before) {
    return before <= now ? 0 : (double) (before - now) / before;
  }

  private void add(Check check, String about, long measured) {
    findings.add(Finding.of(check, about, (double) measured, limits));
  }

  private void add(Check check, String about, long now, long before, double measured) {
    findings.add(
        Finding.of(check, String.format(Locale.ROOT, about, now, before), measured, limits));
  }
}
