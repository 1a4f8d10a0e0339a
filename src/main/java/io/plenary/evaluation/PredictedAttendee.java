package io.plenary.evaluation;

import io.plenary.tables.AttendanceRow;
import io.plenary.text.Span;

/**
 * What evaluation needs of a row of the table {@code attendance}. Everything after {@code place}
 * may be null, as in the table.
 *
 * @param document the text it stands in
 * @param place where the text names the attendee
 */
public record PredictedAttendee(
    String document, Span place, String status, String kind, Integer editionYear) {

  static PredictedAttendee of(AttendanceRow row) {
    return new PredictedAttendee(
        row.document(),
        new Span(row.begin(), row.end()),
        row.status(),
        row.kind(),
        row.editionYear());
  }
}
