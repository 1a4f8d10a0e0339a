package io.plenary.report;

import com.fasterxml.jackson.databind.JsonNode;
import io.plenary.tables.ArticleRow;
import io.plenary.tables.AttendanceRow;
import io.plenary.tables.EditionStatisticsRow;
import io.plenary.tables.FigureRow;
import io.plenary.tables.QuotationRow;
import io.plenary.tables.RejectRow;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Arranges a snapshot for the page: series by series, edition by edition, and what is about neither
 * behind them.
 *
 * @param page what the template writes
 * @param dossiers what the script reads, by the number of the edition
 */
record ReportModel(Views.Page page, List<Dossier> dossiers) {
  private static final int HASH_DIGITS = 12;
  private static final String UNKNOWN = "unknown";

  /**
   * Arranges a snapshot.
   *
   * @param factsPerEdition how many facts of a kind were read of an edition at most
   */
  static ReportModel of(Snapshot snapshot, int factsPerEdition) {
    Map<EditionKey, EditionFacts> facts = facts(snapshot);
    Map<String, List<EditionStatisticsRow>> bySeries =
        snapshot.editions().stream()
            .collect(
                Collectors.groupingBy(
                    EditionStatisticsRow::series, LinkedHashMap::new, Collectors.toList()));
    List<Views.SeriesView> series = new ArrayList<>();
    List<String> uncovered = new ArrayList<>();
    inOrderOfCoverage(bySeries)
        .forEach(
            editions -> {
              String id = editions.get(0).series();
              SeriesArranger arranger = new SeriesArranger(snapshot, facts);
              if (arranger.isTold(editions)) {
                series.add(arranger.series(id, editions));
              } else {
                uncovered.add(SeriesArranger.name(id, editions));
              }
            });
    Views.Page page =
        new Views.Page(
            series.stream().map(Views.SeriesView::name).collect(Collectors.joining(", ")),
            about(snapshot),
            series,
            uncovered,
            others(snapshot, facts),
            snapshot.rejects().stream().map(ReportModel::rejected).toList(),
            snapshot.run().path("input").path("rejected").asLong(snapshot.rejects().size()),
            factsPerEdition);
    return new ReportModel(page, facts.values().stream().map(EditionFacts::dossier).toList());
  }

  /** The series with the most articles first. */
  private static Stream<List<EditionStatisticsRow>> inOrderOfCoverage(
      Map<String, List<EditionStatisticsRow>> bySeries) {
    return bySeries.values().stream()
        .sorted(
            Comparator.comparingLong(
                editions -> -editions.stream().mapToLong(EditionStatisticsRow::articles).sum()));
  }

  private static Map<EditionKey, EditionFacts> facts(Snapshot snapshot) {
    Map<EditionKey, List<FigureRow>> figures =
        snapshot.figures().stream()
            .collect(Collectors.groupingBy(row -> new EditionKey(row.series(), row.editionYear())));
    Map<EditionKey, List<QuotationRow>> quotations =
        snapshot.quotations().stream()
            .collect(Collectors.groupingBy(row -> new EditionKey(row.series(), row.editionYear())));
    Map<EditionKey, List<AttendanceRow>> attendance =
        snapshot.attendance().stream()
            .collect(Collectors.groupingBy(row -> new EditionKey(row.series(), row.editionYear())));
    Map<String, ArticleRow> articles =
        snapshot.articles().stream()
            .collect(Collectors.toMap(ArticleRow::article, Function.identity()));
    TreeSet<EditionKey> keys = new TreeSet<>(figures.keySet());
    keys.addAll(quotations.keySet());
    keys.addAll(attendance.keySet());
    Map<EditionKey, EditionFacts> facts = new TreeMap<>();
    for (EditionKey key : keys) {
      facts.put(
          key,
          new EditionFacts(
              facts.size(),
              figures.getOrDefault(key, List.of()),
              quotations.getOrDefault(key, List.of()),
              attendance.getOrDefault(key, List.of()),
              articles,
              snapshot.figureCounts().getOrDefault(key, 0L),
              snapshot.quotationCounts().getOrDefault(key, 0L)));
    }
    return facts;
  }

  private static List<Views.Others> others(Snapshot snapshot, Map<EditionKey, EditionFacts> facts) {
    Map<String, String> names =
        snapshot.editions().stream()
            .collect(
                Collectors.toMap(
                    EditionStatisticsRow::series,
                    edition -> SeriesArranger.name(edition.series(), List.of(edition)),
                    (first, same) -> first));
    List<Views.Others> others = new ArrayList<>();
    facts.forEach(
        (key, of) -> {
          if (key.year() == null) {
            String title =
                key.series() == null
                    ? "Articles about no series of the catalogue"
                    : names.getOrDefault(key.series(), key.series()) + ", edition not settled";
            others.add(
                new Views.Others(
                    of.number(),
                    title,
                    Wording.count(of.figuresInAll(), "figure")
                        + ", "
                        + Wording.count(of.quotationsInAll(), "quotation"),
                    !of.figures().isEmpty()));
          }
        });
    return others;
  }

  /** What the snapshot is. */
  private static List<Views.Labelled> about(Snapshot snapshot) {
    JsonNode run = snapshot.run();
    JsonNode input = run.path("input");
    JsonNode rows = run.path("rows");
    List<Views.Labelled> about = new ArrayList<>();
    String name = run.path("snapshot").asText(snapshot.name());
    String startedAt = run.path("started_at").asText("");
    about.add(
        new Views.Labelled(
            "Snapshot",
            startedAt.isEmpty() ? name : name + ", by the run of " + minute(startedAt)));
    about.add(
        new Views.Labelled(
            "Corpus",
            "%s read of %s in %s (%s set aside, %s)"
                .formatted(
                    count(input, "analyzed", "document"),
                    number(input, "documents"),
                    inputs(run),
                    number(input, "rejected"),
                    count(input, "duplicates", "duplicate"))));
    about.add(
        new Views.Labelled(
            "Found",
            "%s, %s, %s, %s"
                .formatted(
                    count(rows, "articles", "article"),
                    count(rows, "figures", "figure"),
                    count(rows, "quotations", "quotation"),
                    count(rows, "officials", "official"))));
    about.add(
        new Views.Labelled(
            "Catalogue",
            "%s, %s series, hash %s"
                .formatted(
                    run.path("options").path("series").asText(UNKNOWN),
                    Wording.number(
                        snapshot.editions().stream()
                            .map(EditionStatisticsRow::series)
                            .distinct()
                            .count()),
                    shortened(run.path("catalogue_hash").asText(UNKNOWN)))));
    about.add(
        new Views.Labelled(
            "Made by",
            "Plenary %s, rules %s, Spark %s"
                .formatted(
                    run.path("program").asText(UNKNOWN),
                    shortened(run.path("rules").asText(UNKNOWN)),
                    run.path("spark").asText(UNKNOWN))));
    return about;
  }

  /** {@code 2026-11-24 06:00 UTC}. */
  private static String minute(String instant) {
    return DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm 'UTC'", Locale.ROOT)
        .format(Instant.parse(instant).atOffset(ZoneOffset.UTC));
  }

  private static String inputs(JsonNode run) {
    JsonNode inputs = run.path("options").path("corpus").path("inputs");
    return inputs.isEmpty()
        ? UNKNOWN
        : StreamSupport.stream(inputs.spliterator(), false)
            .map(JsonNode::asText)
            .collect(Collectors.joining(", "));
  }

  private static String number(JsonNode counts, String name) {
    return counts.path(name).isNumber() ? Wording.number(counts.path(name).asLong()) : UNKNOWN;
  }

  private static String count(JsonNode counts, String name, String noun) {
    return counts.path(name).isNumber()
        ? Wording.count(counts.path(name).asLong(), noun)
        : UNKNOWN + " " + noun + "s";
  }

  private static String shortened(String hash) {
    return hash.substring(0, Math.min(HASH_DIGITS, hash.length()));
  }

  private static Views.Rejected rejected(RejectRow reject) {
    return new Views.Rejected(reject.document(), reject.stage(), reject.reason(), reject.detail());
  }
}
