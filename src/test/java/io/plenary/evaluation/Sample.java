package io.plenary.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.plenary.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A little text with labels and predictions, which are given by their words: each must occur once.
 */
final class Sample {
  static final String DOCUMENT = "sample.txt";
  private static final String DIGEST = "0a";

  private final String text;
  private final List<AttributionLabel> attributions = new ArrayList<>();
  private final List<FigureLabel> figures = new ArrayList<>();
  private final List<AttendeeLabel> attendees = new ArrayList<>();
  private final List<PredictedQuotation> quotations = new ArrayList<>();
  private final List<PredictedFigure> predictedFigures = new ArrayList<>();
  private final List<PredictedAttendee> predictedAttendees = new ArrayList<>();

  Sample(String text) {
    this.text = text;
  }

  Span span(String words) {
    int begin = text.indexOf(words);
    assertThat(begin).as(words).isNotNegative().isEqualTo(text.lastIndexOf(words));
    return new Span(begin, begin + words.length());
  }

  private List<Span> spans(String words) {
    List<Span> spans = new ArrayList<>();
    for (String part : words.isEmpty() ? new String[0] : words.split("\\|", -1)) {
      spans.add(span(part));
    }
    return spans;
  }

  /** A label; the pieces of a discontinuous content stand between bars, and no source is "". */
  Sample labelled(String source, String content) {
    attributions.add(new AttributionLabel(spans(source), List.of(), spans(content)));
    return this;
  }

  /** A prediction; several parts stand between bars, and no mention is "". */
  Sample predicted(String mention, String kind, String words, String quoted) {
    quotations.add(
        new PredictedQuotation(
            DOCUMENT, kind, span(words), spans(quoted), mention.isEmpty() ? null : span(mention)));
    return this;
  }

  Sample figure(FigureLabel label) {
    figures.add(label);
    return this;
  }

  Sample figure(PredictedFigure prediction) {
    predictedFigures.add(prediction);
    return this;
  }

  Sample attendee(AttendeeLabel label) {
    attendees.add(label);
    return this;
  }

  Sample attendee(PredictedAttendee prediction) {
    predictedAttendees.add(prediction);
    return this;
  }

  Labels labels() {
    return new Labels(
        List.of(
            new LabelledDocument(
                DOCUMENT, DIGEST, new CodePointText(text), attributions, figures, attendees)));
  }

  RunTables run() {
    return new RunTables(
        Map.of(DOCUMENT, DIGEST), quotations, predictedFigures, predictedAttendees);
  }

  Evaluation evaluate() {
    return Evaluation.of(labels(), run());
  }

  /** Right ones, predictions and labels, as {@code 1/2 of 3}. */
  static String counts(Score score) {
    assertThat(score.right()).isEqualTo(score.found());
    return "%d/%d of %d".formatted(score.right(), score.predicted(), score.labelled());
  }
}
