package io.plenary.evaluation;

import io.plenary.evaluation.QuotedSegments.Segment;
import io.plenary.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A stretch between double quotation marks that an annotator took for somebody's speech: what there
 * is to be found.
 *
 * @param span without marks, blanks and final punctuation
 * @param closed whether its quotation mark is closed on its line
 * @param attribution the label that covers it, the shortest of several
 */
record QuotedItem(Span span, boolean closed, AttributionLabel attribution) {
  private static final int FEWEST_WORDS = 3;
  private static final double COVERED_SHARE = 0.8;

  /** The items of a text in reading order. */
  static List<QuotedItem> of(CodePointText text, List<AttributionLabel> attributions) {
    List<QuotedItem> items = new ArrayList<>();
    for (Segment segment : QuotedSegments.of(text)) {
      Span span = text.trim(segment.span());
      if (text.words(segment.span()) >= FEWEST_WORDS && span.length() > 0) {
        attributions.stream()
            .filter(label -> Spans.shared(span, label.content()) >= COVERED_SHARE * span.length())
            .min(Comparator.comparingInt(label -> Spans.length(label.content())))
            .ifPresent(label -> items.add(new QuotedItem(span, segment.closed(), label)));
      }
    }
    return items;
  }

  boolean hasSource() {
    return !attribution.source().isEmpty();
  }

  /** Whether the span names the speaker that the label gives, or a part of it. */
  boolean isSpokenBy(Span mention) {
    return mention != null && Spans.overlap(mention, attribution.source());
  }
}
