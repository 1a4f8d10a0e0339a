package io.plenary.job;

import static org.apache.spark.sql.functions.col;

import io.plenary.series.Series;
import io.plenary.tables.Snapshots;
import io.plenary.tables.Table;
import io.plenary.text.OrdinalNumerals;
import java.io.PrintStream;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * What a run found, for a person to read: one line an edition, marked where the reports contradict
 * each other, and below it about what they do and the most-quoted officials.
 */
final class PrintSummary {
  private static final int OFFICIALS_SHOWN = 5;
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
  private static final String LINE = "%1s %-4s %-5s %-15s %-17s %-27s %8s %10s  %s%n";

  private final PrintStream out;

  PrintSummary(PrintStream out) {
    this.out = out;
  }

  /**
   * Prints the summary of a run.
   *
   * @param catalogue names the series, in their order
   */
  void print(SparkSession spark, AnalyzeCorpus.Published published, List<Series> catalogue) {
    Path snapshot = published.snapshot();
    Map<String, List<Row>> editions =
        bySeries(read(spark, snapshot, Table.EDITION_STATISTICS).collectAsList());
    Map<String, List<Row>> officials =
        bySeries(mostQuoted(read(spark, snapshot, Table.QUOTED_OFFICIALS)).collectAsList());
    for (Series series : catalogue) {
      print(
          series,
          editions.getOrDefault(series.id(), List.of()),
          officials.getOrDefault(series.id(), List.of()));
    }
    print(published);
  }

  private void print(AnalyzeCorpus.Published published) {
    RunRecord.Input input = published.record().input();
    Map<String, Long> rows = published.record().rows();
    out.printf(
        Locale.ROOT,
        "%n%,d documents: %,d analyzed, %,d duplicates, %,d rejected%s%n",
        input.documents(),
        input.analyzed(),
        input.duplicates(),
        input.rejected(),
        input.rejected() == 0 ? "" : " (why: table rejects)");
    out.printf(
        Locale.ROOT,
        "%,d articles, %,d figures, %,d attendees, %,d quotations, %,d officials%n",
        rows.get(Table.ARTICLES.tableName()),
        rows.get(Table.FIGURES.tableName()),
        rows.get(Table.ATTENDANCE.tableName()),
        rows.get(Table.QUOTATIONS.tableName()),
        rows.get(Table.OFFICIALS.tableName()));
    out.printf("tables: %s%n", published.record().options().output() + "/" + Snapshots.CURRENT);
  }

  private void print(Series series, List<Row> editions, List<Row> officials) {
    List<Row> shown = shown(editions);
    out.printf("%n%s (%s)%n", series.name(), series.id());
    if (!shown.isEmpty()) {
      out.printf(
          LINE,
          "",
          "year",
          "",
          "dates",
          "countries",
          "delegates",
          "articles",
          "quotations",
          "most quoted");
    }
    for (Row edition : shown) {
      out.print(line(edition).stripTrailing() + "\n");
      if (!disputes(edition).isEmpty()) {
        out.printf("             ! reports disagree: %s%n", String.join(", ", disputes(edition)));
      }
      String quoted =
          officials.stream()
              .filter(official -> year(official) == year(edition))
              .limit(OFFICIALS_SHOWN)
              .map(official -> official.getAs("official") + " " + official.getAs("quotations"))
              .collect(Collectors.joining(", "));
      if (!quoted.isEmpty()) {
        out.printf("             quoted: %s%n", quoted);
      }
    }
    int others = editions.size() - shown.size();
    if (others > 0) {
      out.printf(
          "  %d %s no coverage in this corpus%n",
          others, others == 1 ? "edition has" : "editions have");
    }
  }

  /** The editions with coverage, and the cancelled ones between them. */
  private static List<Row> shown(List<Row> editions) {
    List<Row> sorted = new ArrayList<>(editions);
    sorted.sort((a, b) -> Integer.compare(year(a), year(b)));
    List<Row> covered = sorted.stream().filter(PrintSummary::isCovered).toList();
    if (covered.isEmpty()) {
      return Collections.emptyList();
    }
    int first = year(covered.get(0));
    int last = year(covered.get(covered.size() - 1));
    return sorted.stream()
        .filter(
            edition ->
                isCovered(edition)
                    || (edition.<Boolean>getAs("cancelled")
                        && first < year(edition)
                        && year(edition) < last))
        .toList();
  }

  private static boolean isCovered(Row edition) {
    return edition.<Long>getAs("articles_with_copies") > 0;
  }

  private static String line(Row edition) {
    Integer ordinal = edition.getAs("ordinal");
    String top = edition.getAs("top_official");
    return String.format(
        Locale.ROOT,
        LINE,
        disputes(edition).isEmpty() ? "" : "!",
        year(edition),
        ordinal == null ? "" : OrdinalNumerals.of(ordinal),
        dates(edition),
        range(edition, "countries"),
        range(edition, "delegates"),
        String.format(Locale.ROOT, "%,d", edition.<Long>getAs("articles")),
        String.format(Locale.ROOT, "%,d", edition.<Long>getAs("quotations")),
        top == null ? "" : top);
  }

  /** {@code countries 70 to 80}, for each measure about which the reports contradict each other. */
  private static List<String> disputes(Row edition) {
    return edition.<Row>getList(edition.fieldIndex("disputes")).stream()
        .map(
            dispute ->
                String.format(
                    Locale.ROOT,
                    "%s %,d to %,d",
                    dispute.<String>getAs("measure").replace('_', ' '),
                    dispute.<Long>getAs("low"),
                    dispute.<Long>getAs("high")))
        .toList();
  }

  private static String dates(Row edition) {
    LocalDate starts = edition.getAs("starts_on");
    LocalDate ends = edition.getAs("ends_on");
    if (edition.<Boolean>getAs("cancelled")) {
      return "cancelled";
    }
    if (starts == null) {
      return "";
    }
    if (ends == null || ends.equals(starts)) {
      return DAY.format(starts);
    }
    return starts.getMonth() == ends.getMonth()
        ? starts.getDayOfMonth() + "-" + DAY.format(ends)
        : DAY.format(starts) + " - " + DAY.format(ends);
  }

  /** {@code 80 (78 to 83)}; the range only where the reports differ. */
  private static String range(Row edition, String measure) {
    Long value = edition.getAs(measure);
    if (value == null) {
      return "";
    }
    Long low = edition.getAs(measure + "_low");
    Long high = edition.getAs(measure + "_high");
    String headline = String.format(Locale.ROOT, "%,d", value);
    return low.equals(high)
        ? headline
        : headline + String.format(Locale.ROOT, " (%,d to %,d)", low, high);
  }

  private static Dataset<Row> read(SparkSession spark, Path snapshot, Table table) {
    return spark
        .read()
        .schema(table.schema())
        .parquet(new Path(snapshot, table.tableName()).toString());
  }

  /** Ordered as the table is. A tie for the last place may hold more than are shown. */
  private static Dataset<Row> mostQuoted(Dataset<Row> officials) {
    return officials.filter(col("rank").leq(OFFICIALS_SHOWN));
  }

  private static Map<String, List<Row>> bySeries(List<Row> rows) {
    return rows.stream().collect(Collectors.groupingBy(row -> row.<String>getAs("series")));
  }

  private static int year(Row row) {
    return row.<Integer>getAs("edition_year");
  }
}
