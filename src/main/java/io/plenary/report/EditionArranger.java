package io.plenary.report;

import io.plenary.tables.ArticleRow;
import io.plenary.tables.AttendanceRow;
import io.plenary.tables.EditionFigureRow;
import io.plenary.tables.EditionStatisticsRow;
import io.plenary.tables.FigureRow;
import io.plenary.tables.QuotedOfficialRow;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Arranges one edition: headlines, the reports that disagree, the most-quoted officials. */
final class EditionArranger {
  private static final List<String> MAIN = List.of("countries", "delegates");
  private static final List<String> ATTENDANCE =
      List.of("attended", "arrived", "confirmed", "invited", "declined", "absent");
  private static final int REPORTS_SHOWN = 10;
  private static final int NAMES_SHOWN = 60;
  private static final int OFFICIALS_SHOWN = 8;

  private final EditionStatisticsRow edition;
  private final List<EditionFigureRow> headlines;
  private final List<QuotedOfficialRow> officials;
  private final EditionFacts facts;

  /**
   * An edition.
   *
   * @param facts null if there are none
   */
  EditionArranger(
      EditionStatisticsRow edition,
      List<EditionFigureRow> headlines,
      List<QuotedOfficialRow> officials,
      EditionFacts facts) {
    this.edition = edition;
    this.headlines = headlines;
    this.officials = officials;
    this.facts = facts;
  }

  Views.EditionRow row() {
    boolean told = facts != null || edition.articlesWithCopies() > 0;
    return new Views.EditionRow(
        edition.editionYear(),
        told ? anchor() : null,
        SeriesArranger.ordinal(edition.ordinal()),
        Wording.days(edition.startsOn(), edition.endsOn()),
        edition.cancelled(),
        headline("countries"),
        headline("delegates"),
        Wording.number(edition.articles()),
        edition.articles(),
        Wording.number(edition.quotations()),
        edition.topOfficial());
  }

  Views.EditionView view() {
    List<Views.OfficialView> quoted =
        IntStream.range(0, officials.size()).mapToObj(this::official).toList();
    int shown = Math.min(OFFICIALS_SHOWN, quoted.size());
    return new Views.EditionView(
        facts == null ? -1 : facts.number(),
        anchor(),
        title(),
        when(),
        edition.cancelled() ? null : Objects.toString(edition.startsOn(), null),
        edition.cancelled()
            ? null
            : Objects.toString(
                edition.endsOn() == null ? edition.startsOn() : edition.endsOn(), null),
        coverage(),
        MAIN.stream().map(this::headline).filter(Objects::nonNull).toList(),
        headlines.stream()
            .filter(row -> !MAIN.contains(row.measure()))
            .map(this::headline)
            .toList(),
        disagreements(),
        timed(),
        attendance(),
        quoted.subList(0, shown),
        quoted.subList(shown, quoted.size()),
        facts == null ? 0 : facts.quotationsWithoutSpeaker(),
        facts != null && !facts.figures().isEmpty(),
        left());
  }

  private String anchor() {
    return edition.series() + "-" + edition.editionYear();
  }

  private String title() {
    String ordinal = SeriesArranger.ordinal(edition.ordinal());
    return ordinal == null
        ? Integer.toString(edition.editionYear())
        : "%d, %s edition".formatted(edition.editionYear(), ordinal);
  }

  private String when() {
    if (edition.cancelled()) {
      return "Cancelled";
    }
    String days = Wording.days(edition.startsOn(), edition.endsOn());
    return days == null ? "Dates not in the catalogue" : days;
  }

  private String coverage() {
    long copies = edition.articlesWithCopies() - edition.articles();
    return Wording.count(edition.articles(), "article")
        + (copies == 0
            ? ""
            : " (and " + Wording.number(copies) + (copies == 1 ? " copy)" : " copies)"))
        + ", "
        + Wording.count(edition.quotations(), "quotation")
        + ", "
        + Wording.count(edition.officialsQuoted(), "official")
        + " quoted";
  }

  private Views.Headline headline(String measure) {
    return headlines.stream()
        .filter(row -> row.measure().equals(measure))
        .map(this::headline)
        .findFirst()
        .orElse(null);
  }

  private Views.Headline headline(EditionFigureRow row) {
    long giving = Math.round(row.agreement() * row.reports());
    return new Views.Headline(
        Wording.words(row.measure()),
        facts == null ? null : facts.headlineId(row),
        row.value(),
        row.low(),
        row.high(),
        Wording.value(row.value(), null, row.bound()),
        row.low() == row.high() ? null : Wording.range(row.low(), row.high()),
        row.status(),
        Wording.words(row.scope()),
        row.reports() == 1
            ? "in one article"
            : giving == row.reports()
                ? "all %s give it".formatted(Wording.count(row.reports(), "article"))
                : "%s of %s give it"
                    .formatted(Wording.number(giving), Wording.count(row.reports(), "article")));
  }

  private List<Views.Disagreement> disagreements() {
    List<Views.Disagreement> disagreements = new ArrayList<>();
    for (EditionFigureRow headline : headlines) {
      List<Views.ReportView> reports = reports(headline);
      long values = reports.stream().map(Views.ReportView::shown).distinct().count();
      if (values > 1) {
        List<Views.ReportView> shown = reports.subList(0, Math.min(REPORTS_SHOWN, reports.size()));
        disagreements.add(
            new Views.Disagreement(
                headline(headline), shown, (long) reports.size() - shown.size()));
      }
    }
    return disagreements;
  }

  /** The reports of a measure, copies left out, one of each value before the second of any. */
  private List<Views.ReportView> reports(EditionFigureRow headline) {
    if (facts == null) {
      return List.of();
    }
    List<Integer> reporting = new ArrayList<>();
    Map<String, Integer> turns = new HashMap<>();
    Map<Integer, Integer> turn = new HashMap<>();
    for (int i = 0; i < facts.figures().size(); i++) {
      FigureRow figure = facts.figures().get(i);
      if (figure.measure().equals(headline.measure()) && !facts.isCopy(figure.article())) {
        reporting.add(i);
        String report = figure.value() + " " + figure.scope();
        turn.put(i, turns.merge(report, 1, Integer::sum));
      }
    }
    reporting.sort(
        Comparator.comparing(
                (Integer i) -> !EditionFacts.isHeadline(facts.figures().get(i), headline))
            .thenComparing(i -> !isInRange(facts.figures().get(i), headline))
            .thenComparing(turn::get)
            .thenComparing(i -> -facts.figures().get(i).value()));
    return reporting.stream().map(i -> report(i, headline)).toList();
  }

  private static boolean isInRange(FigureRow figure, EditionFigureRow headline) {
    return Objects.equals(figure.scope(), headline.scope());
  }

  private Views.ReportView report(int number, EditionFigureRow headline) {
    FigureRow figure = facts.figures().get(number);
    ArticleRow article = facts.articles().get(figure.article());
    return new Views.ReportView(
        facts.figureId(number),
        Wording.value(figure.value(), figure.valueHigh(), figure.bound()),
        figure.status(),
        Wording.words(figure.scope()),
        figure.reportedBy(),
        figure.relayedBy(),
        Wording.day(article.publishedOn()),
        article.title() == null ? article.document() : article.title(),
        EditionFacts.isHeadline(figure, headline),
        isInRange(figure, headline));
  }

  /** Those measures that two reports with a date give, the main ones first. */
  private List<String> timed() {
    if (facts == null) {
      return List.of();
    }
    Set<String> once = new HashSet<>();
    Set<String> twice = new HashSet<>();
    for (FigureRow figure : facts.figures()) {
      if (facts.articles().get(figure.article()).publishedOn() != null
          && !facts.isCopy(figure.article())
          && !once.add(figure.measure())) {
        twice.add(figure.measure());
      }
    }
    return twice.stream()
        .sorted(
            Comparator.comparing((String measure) -> !MAIN.contains(measure))
                .thenComparing(Comparator.naturalOrder()))
        .map(Wording::words)
        .toList();
  }

  /** Who comes, status by status; each name once, with the first report of an original article. */
  private List<Views.Attendance> attendance() {
    if (facts == null) {
      return List.of();
    }
    Map<String, Map<String, Views.Attendee>> byStatus = new LinkedHashMap<>();
    ATTENDANCE.forEach(status -> byStatus.put(status, new TreeMap<>()));
    for (int i = 0; i < facts.attendance().size(); i++) {
      AttendanceRow row = facts.attendance().get(i);
      if (!facts.isCopy(row.article())) {
        byStatus
            .computeIfAbsent(row.status(), status -> new TreeMap<>())
            .putIfAbsent(
                row.name() + " " + row.kind(),
                new Views.Attendee(row.name(), row.kind(), facts.attendanceId(i)));
      }
    }
    return byStatus.entrySet().stream()
        .filter(status -> !status.getValue().isEmpty())
        .map(
            status -> {
              List<Views.Attendee> names = List.copyOf(status.getValue().values());
              List<Views.Attendee> shown = names.subList(0, Math.min(NAMES_SHOWN, names.size()));
              return new Views.Attendance(
                  status.getKey(), shown, (long) names.size() - shown.size());
            })
        .toList();
  }

  private Views.OfficialView official(int place) {
    QuotedOfficialRow row = officials.get(place);
    return new Views.OfficialView(
        anchor() + "-official-" + (place + 1),
        row.rank(),
        row.official(),
        row.kind(),
        Wording.office(row.role(), row.affiliation()),
        Wording.count(row.quotations(), "quotation"),
        manner(row),
        Math.round(row.share() * 100) + " %");
  }

  /** {@code 3 direct, 1 mixed}. */
  private static String manner(QuotedOfficialRow row) {
    List<String> manners = new ArrayList<>();
    if (row.direct() > 0) {
      manners.add(Wording.number(row.direct()) + " direct");
    }
    if (row.mixed() > 0) {
      manners.add(Wording.number(row.mixed()) + " mixed");
    }
    if (row.indirect() > 0) {
      manners.add(Wording.number(row.indirect()) + " indirect");
    }
    return String.join(", ", manners);
  }

  private String left() {
    if (facts == null) {
      return null;
    }
    boolean all =
        facts.figures().size() == facts.figuresInAll()
            && facts.quotations().size() == facts.quotationsInAll();
    return all
        ? null
        : "This page holds %s of the %s and %s of the %s about this edition; the tables hold all."
            .formatted(
                Wording.number(facts.figures().size()),
                Wording.count(facts.figuresInAll(), "figure"),
                Wording.number(facts.quotations().size()),
                Wording.count(facts.quotationsInAll(), "quotation"));
  }
}
