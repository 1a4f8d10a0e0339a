package io.plenary.evaluation;

import java.util.List;

/** Compares the quotations of one text after another with what annotators marked as attributed. */
final class SpeechScorer {
  private final SourceShapes shapes = new SourceShapes();
  private final QuotedSpeechScorer quoted;
  private final RelationScorer relations;

  SpeechScorer(Errors errors) {
    this.quoted = new QuotedSpeechScorer(shapes, errors);
    this.relations = new RelationScorer(shapes, errors);
  }

  void score(LabelledDocument document, List<PredictedQuotation> rows) {
    SpeechKinds kinds = new SpeechKinds(document.text());
    quoted.score(document, rows, kinds);
    relations.score(document, rows, kinds);
  }

  SpeechReport report() {
    return new SpeechReport(
        quoted.detection(), quoted.speakers(), quoted.endToEnd(), relations.score());
  }
}
