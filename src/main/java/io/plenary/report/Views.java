package io.plenary.report;

import java.util.List;

/** What the template is given: everything it writes, in words, in the order it is written. */
final class Views {
  private Views() {}

  /**
   * The page.
   *
   * @param title what the page is about: the series, if there are few
   * @param facts what the snapshot is: a label and its value each
   * @param series with coverage
   * @param uncovered names of the series without
   * @param others facts about no edition
   * @param factsPerEdition how many of a kind are in the page at most
   */
  public record Page(
      String title,
      List<Labelled> facts,
      List<SeriesView> series,
      List<String> uncovered,
      List<Others> others,
      List<Rejected> rejects,
      long rejectsInAll,
      long factsPerEdition) {}

  /** A label and its value. */
  public record Labelled(String label, String value) {}

  /**
   * A series.
   *
   * @param lead what there is, in a sentence
   * @param rows of the table of editions
   * @param editions of which there is something to tell
   * @param silent the years of which there is nothing, in words; null if there are none
   */
  public record SeriesView(
      String id,
      String name,
      String lead,
      List<EditionRow> rows,
      List<EditionView> editions,
      String silent) {}

  /** A row of the table of editions. */
  public record EditionRow(
      int year,
      String anchor,
      String ordinal,
      String days,
      boolean cancelled,
      Headline countries,
      Headline delegates,
      String articles,
      long articleCount,
      String quotations,
      String topOfficial) {}

  /**
   * The number that stands for an edition.
   *
   * @param fact what its evidence is called on the page; null if that is not there
   * @param value the bare number, for charts
   * @param shown in words
   * @param range of the reports, or null where they give one value
   * @param status null if not said
   * @param scope null if not said
   * @param agreement in words: {@code 4 of 5 articles give this number}
   */
  public record Headline(
      String measure,
      String fact,
      long value,
      long low,
      long high,
      String shown,
      String range,
      String status,
      String scope,
      String agreement) {}

  /**
   * An edition.
   *
   * @param starts its first day, ISO; null if unknown or cancelled
   * @param main the headlines that most ask for
   * @param others the rest
   * @param disagreements measures whose reports give several values
   * @param timed measures that at least two dated reports give
   * @param attendance who comes, by status
   * @param officials the most quoted
   * @param moreOfficials how many there are besides
   * @param unsettled how many quotations have no speaker
   * @param left what is not in the page, in a sentence; null if all is
   */
  public record EditionView(
      int number,
      String anchor,
      String title,
      String when,
      String starts,
      String ends,
      String coverage,
      List<Headline> main,
      List<Headline> others,
      List<Disagreement> disagreements,
      List<String> timed,
      List<Attendance> attendance,
      List<OfficialView> officials,
      List<OfficialView> moreOfficials,
      long unsettled,
      boolean hasFigures,
      String left) {}

  /** The reports of a measure, side by side. */
  public record Disagreement(Headline headline, List<ReportView> reports, long more) {}

  /**
   * A report of a number.
   *
   * @param headline whether it is the one that stands for the edition
   * @param inRange whether its scope is the headline's, so that it counts in the range
   */
  public record ReportView(
      String fact,
      String shown,
      String status,
      String scope,
      String by,
      String relay,
      String published,
      String source,
      boolean headline,
      boolean inRange) {}

  /**
   * An official of an edition.
   *
   * @param anchor what the entry is called on the page
   * @param quotations how many, in words
   * @param directPercent of all quotations
   */
  public record OfficialView(
      String anchor,
      int rank,
      String name,
      String kind,
      String office,
      String quotations,
      String manner,
      String share) {}

  /**
   * Those of whom reports say the same.
   *
   * @param more how many there are besides
   */
  public record Attendance(String status, List<Attendee> names, long more) {}

  /**
   * Somebody who comes or does not.
   *
   * @param fact what the first report is called on the page
   */
  public record Attendee(String name, String kind, String fact) {}

  /** Facts of which the edition is not settled, or that are about no series. */
  public record Others(int number, String title, String coverage, boolean hasFigures) {}

  /** A piece of the input that was set aside. */
  public record Rejected(String document, String stage, String reason, String detail) {}
}
