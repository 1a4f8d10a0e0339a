package io.plenary.evaluation;

import io.plenary.text.Span;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;

/** How stretches of one text lie to one another. */
final class Spans {
  private Spans() {}

  /** How many characters two stretches share. */
  static int shared(Span one, Span other) {
    return Math.max(0, Math.min(one.end(), other.end()) - Math.max(one.begin(), other.begin()));
  }

  /** How many characters a stretch shares with all of {@code others} together. */
  static int shared(Span one, Collection<Span> others) {
    return others.stream().mapToInt(other -> shared(one, other)).sum();
  }

  static boolean overlap(Span one, Collection<Span> others) {
    return others.stream().anyMatch(one::overlaps);
  }

  static int length(Collection<Span> spans) {
    return spans.stream().mapToInt(Span::length).sum();
  }

  /** The characters shared by two stretches as a part of those in either: from 0 to 1. */
  static double jaccard(Span one, Span other) {
    int shared = shared(one, other);
    return shared == 0 ? 0 : (double) shared / (one.length() + other.length() - shared);
  }

  /** The same of two sets of characters. */
  static double jaccard(BitSet one, BitSet other) {
    BitSet shared = (BitSet) one.clone();
    shared.and(other);
    int common = shared.cardinality();
    return common == 0 ? 0 : (double) common / (one.cardinality() + other.cardinality() - common);
  }

  /** Where the spans have characters that are neither blank nor a quotation mark. */
  static BitSet characters(CodePointText text, List<Span> spans) {
    BitSet characters = new BitSet(text.length());
    for (Span span : spans) {
      for (int i = span.begin(); i < span.end(); i++) {
        int character = text.at(i);
        if (!Characters.isBlank(character) && !Characters.isQuotationMark(character)) {
          characters.set(i);
        }
      }
    }
    return characters;
  }
}
