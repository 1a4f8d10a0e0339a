package io.plenary.report;

import io.plenary.tables.EditionFigureRow;
import io.plenary.tables.EditionStatisticsRow;
import io.plenary.text.OrdinalNumerals;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Arranges one series: its table of editions, and each edition of which there is something to tell.
 */
final class SeriesArranger {
  private final Snapshot snapshot;
  private final Map<EditionKey, EditionFacts> facts;

  SeriesArranger(Snapshot snapshot, Map<EditionKey, EditionFacts> facts) {
    this.snapshot = snapshot;
    this.facts = facts;
  }

  /** The series' name in the catalogue; its id in tables written before they had names. */
  static String name(String id, List<EditionStatisticsRow> editions) {
    String name = editions.get(0).seriesName();
    return name == null ? id : name;
  }

  /** Whether there is something to tell of any edition. */
  boolean isTold(List<EditionStatisticsRow> editions) {
    return editions.stream().anyMatch(this::isTold);
  }

  Views.SeriesView series(String id, List<EditionStatisticsRow> editions) {
    List<Views.EditionRow> rows = new ArrayList<>();
    List<Views.EditionView> views = new ArrayList<>();
    int first = editions.stream().filter(this::isTold).findFirst().orElseThrow().editionYear();
    int last =
        editions.stream()
            .filter(this::isTold)
            .mapToInt(EditionStatisticsRow::editionYear)
            .max()
            .orElseThrow();
    List<Integer> silent = new ArrayList<>();
    for (EditionStatisticsRow edition : editions) {
      boolean between = first < edition.editionYear() && edition.editionYear() < last;
      if (isTold(edition)) {
        EditionArranger arranger = arranger(edition);
        rows.add(arranger.row());
        views.add(arranger.view());
      } else if (between && edition.cancelled()) {
        rows.add(arranger(edition).row());
      } else {
        silent.add(edition.editionYear());
      }
    }
    return new Views.SeriesView(
        id, name(id, editions), lead(editions, views.size()), rows, views, years(silent));
  }

  private EditionArranger arranger(EditionStatisticsRow edition) {
    EditionKey key = new EditionKey(edition.series(), edition.editionYear());
    return new EditionArranger(
        edition,
        headlines(key),
        snapshot.officials().stream()
            .filter(row -> key.equals(new EditionKey(row.series(), row.editionYear())))
            .toList(),
        facts.get(key));
  }

  private boolean isTold(EditionStatisticsRow edition) {
    EditionKey key = new EditionKey(edition.series(), edition.editionYear());
    return edition.articlesWithCopies() > 0 || facts.containsKey(key);
  }

  private List<EditionFigureRow> headlines(EditionKey key) {
    return snapshot.editionFigures().stream()
        .filter(row -> key.equals(new EditionKey(row.series(), row.editionYear())))
        .toList();
  }

  private String lead(List<EditionStatisticsRow> editions, int told) {
    long articles = editions.stream().mapToLong(EditionStatisticsRow::articles).sum();
    long quotations = editions.stream().mapToLong(EditionStatisticsRow::quotations).sum();
    return "%s report on %s of the %d editions in the catalogue, with %s."
        .formatted(
            Wording.count(articles, "article"),
            Wording.number(told),
            editions.size(),
            Wording.count(quotations, "quotation"));
  }

  /** {@code 2002–2004, 2007}; null of none. */
  static String years(List<Integer> years) {
    List<String> runs = new ArrayList<>();
    int begin = 0;
    for (int i = 0; i < years.size(); i++) {
      boolean goesOn = i + 1 < years.size() && years.get(i + 1) == years.get(i) + 1;
      if (!goesOn) {
        runs.add(begin == i ? years.get(i).toString() : years.get(begin) + "–" + years.get(i));
        begin = i + 1;
      }
    }
    return runs.isEmpty() ? null : runs.stream().collect(Collectors.joining(", "));
  }

  /** {@code 6th}; null of null. */
  static String ordinal(Integer ordinal) {
    return ordinal == null ? null : OrdinalNumerals.of(ordinal);
  }
}
