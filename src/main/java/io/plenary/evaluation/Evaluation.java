package io.plenary.evaluation;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Compares the tables of a run with labels.
 *
 * <p>Example: labels with one attribution and tables without a row give recall 0 and one error,
 * {@code quotation missed}.
 *
 * @param report the scores
 * @param errors the cases behind them
 */
record Evaluation(Report report, Errors errors) {

  /**
   * Compares.
   *
   * @throws TextMismatchException if the run read other texts than those that were labelled
   */
  static Evaluation of(Labels labels, RunTables tables) {
    Map<String, List<PredictedQuotation>> quotations =
        tables.quotations().stream().collect(groupingBy(PredictedQuotation::document));
    Map<String, List<PredictedFigure>> figures =
        tables.figures().stream().collect(groupingBy(PredictedFigure::document));
    Map<String, List<PredictedAttendee>> attendance =
        tables.attendance() == null
            ? Map.of()
            : tables.attendance().stream().collect(groupingBy(PredictedAttendee::document));
    Errors errors = new Errors();
    SpeechScorer speechScorer = new SpeechScorer(errors);
    FigureScorer figureScorer = new FigureScorer(errors);
    AttendanceScorer attendanceScorer = new AttendanceScorer(errors);
    Coverage coverage = Coverage.of(labels, tables);
    List<String> notInTheRun = new ArrayList<>();
    for (LabelledDocument document : labels.documents()) {
      String name = document.document();
      if (!tables.documents().containsKey(name)) {
        notInTheRun.add(name);
      } else if (!tables.documents().get(name).equals(document.sha256())) {
        throw new TextMismatchException(name);
      }
      if (coverage.attributions()) {
        speechScorer.score(document, quotations.getOrDefault(name, List.of()));
      }
      if (coverage.figures()) {
        figureScorer.score(document, figures.getOrDefault(name, List.of()));
      }
      if (coverage.attendees()) {
        attendanceScorer.score(document, attendance.getOrDefault(name, List.of()));
      }
    }
    Report report =
        new Report(
            labels.documents().size(),
            notInTheRun,
            coverage.attributions() ? speechScorer.report() : null,
            coverage.figures() ? figureScorer.report() : null,
            coverage.attendees() ? attendanceScorer.report() : null);
    return new Evaluation(report, errors);
  }

  /** What can be compared: a folder without a labelled figure says nothing about figures. */
  private record Coverage(boolean attributions, boolean figures, boolean attendees) {
    static Coverage of(Labels labels, RunTables tables) {
      return new Coverage(
          labels.documents().stream().anyMatch(document -> !document.attributions().isEmpty()),
          labels.documents().stream().anyMatch(document -> !document.figures().isEmpty()),
          tables.attendance() != null
              && labels.documents().stream().anyMatch(document -> !document.attendees().isEmpty()));
    }
  }
}
