package io.plenary.benchmark;

import io.plenary.benchmark.ArticlePlan.Count;
import io.plenary.benchmark.ArticlePlan.Statement;
import io.plenary.quotations.QuotationKind;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BinaryOperator;
import java.util.stream.LongStream;

/**
 * The statistics that a generated corpus must yield, summed up from the plans of its articles
 * without a look at a text.
 *
 * <p>It grows with the editions and officials, not with the articles.
 */
final class TruthTally {
  /** In the order in which they outdo each other when a headline is chosen. */
  private static final Comparator<Count> BEST_STATUS =
      Comparator.comparing(Count::status, Comparator.reverseOrder());

  private final Map<Integer, EditionTally> editions = new TreeMap<>();

  /** One edition. */
  private static final class EditionTally {
    private long articles;
    private long articlesWithCopies;
    private long quotations;
    private final Map<String, Map<Count, Long>> reports = new TreeMap<>();
    private final Map<String, OfficialTally> officials = new TreeMap<>();
  }

  /** One official quoted about one edition. */
  private static final class OfficialTally {
    private long articles;
    private long quotationsWithCopies;
    private final Map<QuotationKind, Long> quotations = new EnumMap<>(QuotationKind.class);

    private long quotations() {
      return quotations.values().stream().mapToLong(Long::longValue).sum();
    }
  }

  /** The truth about a whole corpus; all cores count. */
  static Statistics of(CorpusShape shape, Forum forum) {
    ArticlePlanner planner = new ArticlePlanner(shape, forum);
    TruthTally tally =
        LongStream.range(0, shape.articles())
            .parallel()
            .collect(
                TruthTally::new,
                (sum, number) -> sum.add(planner.plan(number)),
                TruthTally::addAll);
    forum.series().editions().forEach(edition -> tally.edition(edition.year()));
    return tally.statistics();
  }

  void add(ArticlePlan plan) {
    if (plan.edition() == null) {
      return;
    }
    EditionTally edition = edition(plan.edition().year());
    edition.articlesWithCopies++;
    Set<String> quoted = new HashSet<>();
    for (Statement statement : plan.statements()) {
      String name = statement.speaker().name();
      OfficialTally official = edition.officials.computeIfAbsent(name, n -> new OfficialTally());
      official.quotationsWithCopies++;
      if (!plan.isCopy()) {
        official.quotations.merge(statement.kind(), 1L, Long::sum);
        official.articles += quoted.add(name) ? 1 : 0;
        edition.quotations++;
      }
    }
    if (!plan.isCopy()) {
      edition.articles++;
      for (Count count : plan.counts()) {
        edition
            .reports
            .computeIfAbsent(count.measure(), m -> newReports())
            .merge(count, 1L, Long::sum);
      }
    }
  }

  private void addAll(TruthTally other) {
    other.editions.forEach(
        (year, theirs) -> {
          EditionTally ours = edition(year);
          ours.articles += theirs.articles;
          ours.articlesWithCopies += theirs.articlesWithCopies;
          ours.quotations += theirs.quotations;
          theirs.reports.forEach(
              (measure, reports) ->
                  addTo(ours.reports.computeIfAbsent(measure, m -> newReports()), reports));
          theirs.officials.forEach(
              (name, official) -> {
                OfficialTally sum = ours.officials.computeIfAbsent(name, n -> new OfficialTally());
                sum.articles += official.articles;
                sum.quotationsWithCopies += official.quotationsWithCopies;
                addTo(sum.quotations, official.quotations);
              });
        });
  }

  private EditionTally edition(int year) {
    return editions.computeIfAbsent(year, y -> new EditionTally());
  }

  private static Map<Count, Long> newReports() {
    return new TreeMap<>(BEST_STATUS);
  }

  private static <K> void addTo(Map<K, Long> sum, Map<K, Long> terms) {
    BinaryOperator<Long> add = Long::sum;
    terms.forEach((key, count) -> sum.merge(key, count, add));
  }

  /** What the articles added so far must yield. */
  Statistics statistics() {
    Statistics statistics = Statistics.empty();
    editions.forEach(
        (year, edition) -> {
          putEdition(statistics, Integer.toString(year), edition);
          edition.reports.forEach(
              (measure, reports) -> putMeasure(statistics, year + " " + measure, reports));
          edition.officials.forEach(
              (name, official) -> putOfficial(statistics, year + " " + name, official));
        });
    return statistics;
  }

  private static void putEdition(Statistics statistics, String row, EditionTally edition) {
    String table = "edition_statistics";
    statistics.put(table, row, "documents", edition.articlesWithCopies);
    statistics.put(table, row, "articles", edition.articles);
    statistics.put(table, row, "articles_with_copies", edition.articlesWithCopies);
    statistics.put(table, row, "quotations", edition.quotations);
    statistics.put(table, row, "officials_quoted", (long) edition.officials.size());
    statistics.put(table, row, "top_official", topOfficial(edition.officials));
    for (String measure : Set.of("countries", "delegates")) {
      Map<Count, Long> reports = edition.reports.getOrDefault(measure, Map.of());
      boolean reported = !reports.isEmpty();
      statistics.put(table, row, measure, reported ? headline(reports).value() : null);
      statistics.put(table, row, measure + "_low", reported ? values(reports).first() : null);
      statistics.put(table, row, measure + "_high", reported ? values(reports).last() : null);
    }
  }

  private static void putMeasure(Statistics statistics, String row, Map<Count, Long> reports) {
    String table = "edition_figures";
    Count headline = headline(reports);
    statistics.put(table, row, "value", headline.value());
    statistics.put(table, row, "low", values(reports).first());
    statistics.put(table, row, "high", values(reports).last());
    statistics.put(table, row, "bound", "exact");
    statistics.put(table, row, "status", word(headline.status()));
    statistics.put(
        table, row, "scope", headline.measure().equals("countries") ? "delegates" : null);
    statistics.put(table, row, "reports", sum(reports.values()));
    statistics.put(table, row, "distinct_values", (long) values(reports).size());
  }

  private static void putOfficial(Statistics statistics, String row, OfficialTally official) {
    String table = "quoted_officials";
    statistics.put(table, row, "quotations", official.quotations());
    statistics.put(table, row, "quotations_with_copies", official.quotationsWithCopies);
    statistics.put(table, row, "articles", official.articles);
    for (QuotationKind kind : QuotationKind.values()) {
      statistics.put(table, row, word(kind), official.quotations.getOrDefault(kind, 0L));
    }
  }

  /** The figure of the furthest status: all are exact and of one scope. */
  private static Count headline(Map<Count, Long> reports) {
    return reports.keySet().iterator().next();
  }

  private static NavigableSet<Long> values(Map<Count, Long> reports) {
    NavigableSet<Long> values = new TreeSet<>();
    reports.keySet().forEach(count -> values.add(count.value()));
    return values;
  }

  /** The official quoted most, or null if none is or several equally often. */
  private static String topOfficial(Map<String, OfficialTally> officials) {
    String top = null;
    long most = 0;
    for (Map.Entry<String, OfficialTally> official : officials.entrySet()) {
      long quotations = official.getValue().quotations();
      if (quotations > most) {
        most = quotations;
        top = official.getKey();
      } else if (quotations == most) {
        top = null;
      }
    }
    return top;
  }

  private static long sum(Collection<Long> terms) {
    return terms.stream().mapToLong(Long::longValue).sum();
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
