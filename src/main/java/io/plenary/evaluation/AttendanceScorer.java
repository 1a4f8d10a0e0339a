package io.plenary.evaluation;

import java.util.List;
import java.util.Objects;

/**
 * Scores attendance: an attendee is found if half of the name's characters and the status agree;
 * kind and edition are judged then.
 */
final class AttendanceScorer {
  private static final double SAME = 0.5;

  private final Errors errors;
  private final ScoreBoard board = new ScoreBoard("by_status", "by_kind");
  private Accuracy kind = Accuracy.NONE;
  private Accuracy edition = Accuracy.NONE;

  AttendanceScorer(Errors errors) {
    this.errors = errors;
  }

  AttendanceReport report() {
    return new AttendanceReport(board.score(), kind, edition);
  }

  void score(LabelledDocument document, List<PredictedAttendee> rows) {
    List<AttendeeLabel> labels = document.attendees();
    Matching matching =
        Matching.of(
            labels.size(),
            rows.size(),
            (label, row) -> {
              double fit = sameness(labels.get(label), rows.get(row));
              boolean agree = Objects.equals(labels.get(label).status(), rows.get(row).status());
              return agree && fit >= SAME ? fit : 0;
            });
    for (int i = 0; i < labels.size(); i++) {
      AttendeeLabel label = labels.get(i);
      board.labelled(
          matching.hasPrediction(i), String.valueOf(label.status()), String.valueOf(label.kind()));
      if (matching.hasPrediction(i)) {
        PredictedAttendee row = rows.get(matching.predictionOf(i));
        kind = judge(kind, document, label, "kind", label.kind(), row.kind());
        edition = judge(edition, document, label, "edition", label.edition(), row.editionYear());
      } else {
        error(document, label, missed(label, rows), String.valueOf(label.status()));
      }
    }
    for (int i = 0; i < rows.size(); i++) {
      PredictedAttendee row = rows.get(i);
      board.predicted(
          matching.hasLabel(i), String.valueOf(row.status()), String.valueOf(row.kind()));
      if (!matching.hasLabel(i)
          && labels.stream().noneMatch(label -> sameness(label, row) >= SAME)) {
        errors.add(
            "attendee false: " + row.status(),
            document.document(),
            Excerpt.of(document.text(), row.place()));
      }
    }
  }

  private static double sameness(AttendeeLabel label, PredictedAttendee row) {
    return Spans.jaccard(label.name(), row.place());
  }

  private static String missed(AttendeeLabel label, List<PredictedAttendee> rows) {
    return rows.stream()
        .filter(row -> sameness(label, row) >= SAME)
        .findFirst()
        .map(row -> "attendee found, wrong status: " + row.status() + ", not " + label.status())
        .orElse("attendee missed: " + label.status());
  }

  private Accuracy judge(
      Accuracy soFar,
      LabelledDocument document,
      AttendeeLabel label,
      String column,
      Object labelled,
      Object found) {
    boolean right = Objects.equals(labelled, found);
    if (!right) {
      error(document, label, "attendee found, wrong " + column, found + ", not " + labelled);
    }
    return soFar.with(right);
  }

  private void error(
      LabelledDocument document, AttendeeLabel label, String errorClass, String what) {
    errors.add(
        errorClass, document.document(), what + ": " + Excerpt.of(document.text(), label.name()));
  }
}
