package io.plenary.evaluation;

import java.util.List;

/**
 * One text and everything an annotator marked in it.
 *
 * @param document what the tables of a run over the same folder call it
 * @param sha256 of the text's bytes, in hexadecimal
 * @param text as it came, line ends included
 */
public record LabelledDocument(
    String document,
    String sha256,
    CodePointText text,
    List<AttributionLabel> attributions,
    List<FigureLabel> figures,
    List<AttendeeLabel> attendees) {

  public LabelledDocument {
    attributions = List.copyOf(attributions);
    figures = List.copyOf(figures);
    attendees = List.copyOf(attendees);
  }
}
