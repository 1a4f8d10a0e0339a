package io.plenary.evaluation;

import io.plenary.text.Span;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;

/**
 * Scores figures: one is found if place, measure and value agree exactly; what else the table says
 * of it is judged then.
 */
final class FigureScorer {
  private final Names names = new Names();
  private final Errors errors;
  private final ScoreBoard board = new ScoreBoard("by_measure");
  private Accuracy valueHigh = Accuracy.NONE;
  private Accuracy bound = Accuracy.NONE;
  private Accuracy status = Accuracy.NONE;
  private Accuracy scope = Accuracy.NONE;
  private Accuracy edition = Accuracy.NONE;
  private Accuracy reportedBy = Accuracy.NONE;

  FigureScorer(Errors errors) {
    this.errors = errors;
  }

  FigureReport report() {
    return new FigureReport(board.score(), valueHigh, bound, status, scope, edition, reportedBy);
  }

  void score(LabelledDocument document, List<PredictedFigure> rows) {
    List<FigureLabel> labels = document.figures();
    Matching matching =
        Matching.of(
            labels.size(),
            rows.size(),
            (label, row) -> isSame(labels.get(label), rows.get(row)) ? 1 : 0);
    for (int i = 0; i < labels.size(); i++) {
      FigureLabel label = labels.get(i);
      board.labelled(matching.hasPrediction(i), label.measure());
      if (matching.hasPrediction(i)) {
        describe(document, label, rows.get(matching.predictionOf(i)));
      } else {
        error(document, label.number(), missed(label, rows), describe(label));
      }
    }
    for (int i = 0; i < rows.size(); i++) {
      PredictedFigure row = rows.get(i);
      board.predicted(matching.hasLabel(i), row.measure());
      if (!matching.hasLabel(i)
          && labels.stream().noneMatch(label -> label.number().overlaps(row.number()))) {
        error(document, row.number(), "figure false: " + row.measure(), describe(row));
      }
    }
  }

  private static boolean isSame(FigureLabel label, PredictedFigure row) {
    return label.number().equals(row.number())
        && label.measure().equals(row.measure())
        && label.value() == row.value();
  }

  private void describe(LabelledDocument document, FigureLabel label, PredictedFigure row) {
    Comparison comparison = new Comparison(document, label.number());
    if (label.valueHigh() != null || row.valueHigh() != null) {
      valueHigh = comparison.judge(valueHigh, "value_high", label.valueHigh(), row.valueHigh());
    }
    bound = comparison.judge(bound, "bound", label.bound(), row.bound());
    status = comparison.judge(status, "status", label.status(), row.status());
    if (label.scope() != null || row.scope() != null) {
      scope = comparison.judge(scope, "scope", label.scope(), row.scope());
    }
    edition =
        comparison.judge(
            edition,
            "edition",
            edition(label.series(), label.edition()),
            edition(row.series(), row.editionYear()));
    if (label.reportedBy() != null || row.reportedBy() != null) {
      boolean right = names.same(label.reportedBy(), row.reportedBy());
      reportedBy =
          comparison.judge(
              reportedBy,
              "reported_by",
              label.reportedBy(),
              right ? label.reportedBy() : row.reportedBy());
    }
  }

  private static String edition(String series, Integer year) {
    return series + " " + year;
  }

  /** Compares what label and table say of one figure. */
  private final class Comparison {
    private final LabelledDocument document;
    private final Span number;

    Comparison(LabelledDocument document, Span number) {
      this.document = document;
      this.number = number;
    }

    Accuracy judge(Accuracy soFar, String column, Object labelled, Object found) {
      boolean right = Objects.equals(labelled, found);
      if (!right) {
        error(document, number, "figure found, wrong " + column, found + ", not " + labelled);
      }
      return soFar.with(right);
    }
  }

  private static String missed(FigureLabel label, List<PredictedFigure> rows) {
    List<PredictedFigure> near =
        rows.stream().filter(row -> row.number().overlaps(label.number())).toList();
    Predicate<PredictedFigure> samePlace = row -> row.number().equals(label.number());
    if (near.isEmpty()) {
      return "figure missed: " + label.measure();
    }
    if (near.stream().noneMatch(samePlace)) {
      return "figure found, wrong place";
    }
    return near.stream().filter(samePlace).anyMatch(row -> row.value() == label.value())
        ? "figure found, wrong measure"
        : "figure found, wrong value";
  }

  private static String describe(FigureLabel label) {
    return label.value() + " " + label.measure();
  }

  private static String describe(PredictedFigure row) {
    return row.value() + " " + row.measure();
  }

  private void error(LabelledDocument document, Span number, String errorClass, String what) {
    errors.add(errorClass, document.document(), what + ": " + Excerpt.of(document.text(), number));
  }
}
