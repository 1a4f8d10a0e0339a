package io.plenary.runs;

import io.plenary.tables.Table;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;

/**
 * What an analyst would want to know of two snapshots.
 *
 * @param headlines the editions' measures whose headline is another, came or went
 * @param officials those that are among an edition's ten most quoted and were not
 * @param conflicts the measures that the reports now disagree about and did not
 */
record SnapshotDifference(
    List<Headline> headlines, List<Entrant> officials, List<Headline> conflicts) {
  private static final long TOP = 10;

  /**
   * One measure of one edition, before and after.
   *
   * @param edition and measure: {@code mcis 2016 countries}
   * @param before null if there was none
   * @param after null if there is none
   */
  record Headline(String edition, EditionHeadline before, EditionHeadline after) {

    boolean moved() {
      return before == null || after == null || before.value() != after.value();
    }

    boolean isNewConflict() {
      return after != null && after.isDisputed() && (before == null || !before.isDisputed());
    }

    /** {@code mcis 2016 countries: 70 -> 80 (70 to 80)}. */
    String description() {
      return "%s: %s -> %s".formatted(edition, description(before), description(after));
    }

    private static String description(EditionHeadline headline) {
      return headline == null ? "none" : headline.description();
    }
  }

  /** An official that entered the ten most quoted of an edition. */
  record Entrant(String edition, String official, long rank, long quotations) {

    /** {@code mcis 2016: Anna Berg, rank 3 with 14 quotations}. */
    String description() {
      return "%s: %s, rank %d with %d quotations".formatted(edition, official, rank, quotations);
    }
  }

  static SnapshotDifference between(Path before, Path after, Configuration configuration)
      throws IOException {
    Map<String, EditionHeadline> earlier = headlines(before, configuration);
    Map<String, EditionHeadline> later = headlines(after, configuration);
    Set<String> editions = new TreeSet<>(earlier.keySet());
    editions.addAll(later.keySet());
    List<Headline> all =
        editions.stream()
            .map(edition -> new Headline(edition, earlier.get(edition), later.get(edition)))
            .toList();
    Map<String, Entrant> entrants = topOfficials(after, configuration);
    entrants.keySet().removeAll(topOfficials(before, configuration).keySet());
    return new SnapshotDifference(
        all.stream().filter(Headline::moved).toList(),
        new ArrayList<>(entrants.values()),
        all.stream().filter(Headline::isNewConflict).toList());
  }

  private static Map<String, EditionHeadline> headlines(Path snapshot, Configuration configuration)
      throws IOException {
    Map<String, EditionHeadline> headlines = new TreeMap<>();
    for (Map<String, Object> row : rows(snapshot, Table.EDITION_FIGURES, configuration)) {
      headlines.put(edition(row) + " " + row.get("measure"), EditionHeadline.of(row));
    }
    return headlines;
  }

  private static Map<String, Entrant> topOfficials(Path snapshot, Configuration configuration)
      throws IOException {
    Map<String, Entrant> officials = new TreeMap<>();
    for (Map<String, Object> row : rows(snapshot, Table.QUOTED_OFFICIALS, configuration)) {
      long rank = (Long) row.get("rank");
      long quotations = (Long) row.get("quotations");
      if (rank <= TOP && quotations > 0) {
        String official = (String) row.get("official");
        officials.put(
            "%s %s %s".formatted(edition(row), official, row.get("kind")),
            new Entrant(edition(row), official, rank, quotations));
      }
    }
    return officials;
  }

  private static String edition(Map<String, Object> row) {
    return row.get("series") + " " + row.get("edition_year");
  }

  private static List<Map<String, Object>> rows(
      Path snapshot, Table table, Configuration configuration) throws IOException {
    return ParquetRows.read(new Path(snapshot, table.tableName()), configuration);
  }
}
