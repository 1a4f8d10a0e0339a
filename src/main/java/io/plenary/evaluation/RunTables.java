package io.plenary.evaluation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The rows of a run that evaluation compares with labels.
 *
 * @param documents the digest of each document the run read, by its name
 * @param quotations in reading order within each document
 * @param figures in reading order within each document
 * @param attendance in reading order within each document; null if the run has no such table
 */
public record RunTables(
    Map<String, String> documents,
    List<PredictedQuotation> quotations,
    List<PredictedFigure> figures,
    List<PredictedAttendee> attendance) {

  /** The rows about labelled documents. */
  RunTables of(Labels labels) {
    Set<String> labelled =
        labels.documents().stream().map(LabelledDocument::document).collect(Collectors.toSet());
    Map<String, String> read = new HashMap<>(documents);
    read.keySet().retainAll(labelled);
    return new RunTables(
        read,
        of(labelled, quotations, PredictedQuotation::document),
        of(labelled, figures, PredictedFigure::document),
        attendance == null ? null : of(labelled, attendance, PredictedAttendee::document));
  }

  private static <T> List<T> of(Set<String> labelled, List<T> rows, Function<T, String> document) {
    return rows.stream().filter(row -> labelled.contains(document.apply(row))).toList();
  }
}
