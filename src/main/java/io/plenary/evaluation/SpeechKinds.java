package io.plenary.evaluation;

import io.plenary.quotations.QuotationKind;
import io.plenary.text.Span;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;

/**
 * Tells direct, mixed and indirect speech apart by how much of it is in double quotation marks,
 * labels and predictions alike: at least four fifths of its letters, some, none.
 */
final class SpeechKinds {
  private static final double DIRECT_SHARE = 0.8;

  private final CodePointText text;
  private final BitSet quoted;

  SpeechKinds(CodePointText text) {
    this.text = text;
    this.quoted =
        Spans.characters(
            text, QuotedSegments.of(text).stream().map(QuotedSegments.Segment::span).toList());
  }

  /** The kind of a content, as the tables write it. */
  String of(List<Span> content) {
    BitSet characters = Spans.characters(text, content);
    int all = Math.max(1, characters.cardinality());
    characters.and(quoted);
    double share = (double) characters.cardinality() / all;
    QuotationKind kind =
        share >= DIRECT_SHARE
            ? QuotationKind.DIRECT
            : share > 0 ? QuotationKind.MIXED : QuotationKind.INDIRECT;
    return kind.name().toLowerCase(Locale.ROOT);
  }
}
