package io.plenary.evaluation;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Prints a report and its errors for people. */
final class PrintReport {
  private static final String HEADING = "%-44s %9s %9s %9s %9s %9s%n";
  private static final String LINE = "%-44s %9.4f %9.4f %9.4f %9d %9d%n";
  private static final String ACCURACY = "%-44s %9.4f  (%d of %d)%n";
  private static final int NAMED_DOCUMENTS = 5;

  private final PrintWriter out;

  PrintReport(PrintWriter out) {
    this.out = out;
  }

  void print(Report report) {
    line("%d labelled documents%n", report.documents());
    if (!report.notInTheRun().isEmpty()) {
      line(
          "%d of them not in the run, counted as missed: %s%n",
          report.notInTheRun().size(), firstOf(report.notInTheRun()));
    }
    if (report.quotations() != null) {
      print(report.quotations());
    }
    if (report.figures() != null) {
      print(report.figures());
    }
    if (report.attendance() != null) {
      print(report.attendance());
    }
    out.flush();
  }

  private static String firstOf(List<String> documents) {
    return String.join(", ", documents.subList(0, Math.min(NAMED_DOCUMENTS, documents.size())))
        + (documents.size() > NAMED_DOCUMENTS ? ", ..." : "");
  }

  private void print(SpeechReport report) {
    heading("Quotations");
    score("in quotation marks: found", report.detection());
    score("in quotation marks: found, right speaker", report.endToEnd());
    score("all attributions", report.relations());
    accuracy("speaker of those found in marks", report.speakers());
  }

  private void print(FigureReport report) {
    heading("Figures");
    score("place, measure and value", report.figures());
    accuracy("bound of those found", report.bound());
    accuracy("status", report.status());
    accuracy("edition", report.edition());
    accuracy("scope, where there is one", report.scope());
    accuracy("reported_by, where there is one", report.reportedBy());
    accuracy("value_high, where there is one", report.valueHigh());
  }

  private void print(AttendanceReport report) {
    heading("Attendance");
    score("place and status", report.attendance());
    accuracy("kind of those found", report.kind());
    accuracy("edition", report.edition());
  }

  private void heading(String title) {
    out.println();
    line(HEADING, title, "precision", "recall", "F1", "predicted", "labelled");
  }

  private void score(String what, GroupedScore score) {
    score(what, score.total());
    score
        .groups()
        .forEach(
            (dimension, groups) -> {
              line("  %s%n", dimension.replace('_', ' '));
              groups.forEach((group, part) -> score("    " + group.replace('_', ' '), part));
            });
  }

  private void score(String what, Score score) {
    line(
        LINE,
        what,
        score.precision(),
        score.recall(),
        score.f1(),
        score.predicted(),
        score.labelled());
  }

  private void accuracy(String what, Accuracy accuracy) {
    line(ACCURACY, what, accuracy.accuracy(), accuracy.right(), accuracy.cases());
  }

  /** The largest classes of errors first, {@code limit} cases of each. */
  void print(Errors errors, int limit) {
    errors.byClass().entrySet().stream()
        .sorted((one, other) -> other.getValue().size() - one.getValue().size())
        .forEach(entry -> print(entry, limit));
    out.flush();
  }

  private void print(Map.Entry<String, List<Errors.Case>> errorClass, int limit) {
    out.println();
    line("%s (%d)%n", errorClass.getKey(), errorClass.getValue().size());
    for (Errors.Case each : Errors.sample(errorClass.getValue(), limit)) {
      line("  %s%n    %s%n", each.document(), each.excerpt());
    }
  }

  private void line(String format, Object... values) {
    out.printf(Locale.ROOT, format, values);
  }
}
