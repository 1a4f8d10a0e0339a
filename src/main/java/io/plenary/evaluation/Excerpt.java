package io.plenary.evaluation;

import io.plenary.text.Span;

/**
 * Shows a place of a text on one line, with what stands around it.
 *
 * <p>Example: {@code …some of the [[80]] countries had…}.
 */
final class Excerpt {
  private static final int AROUND = 70;
  private static final int LONGEST = 200;

  private Excerpt() {}

  static String of(CodePointText text, Span place) {
    int begin = Math.max(0, place.begin() - AROUND);
    int end = Math.min(text.length(), place.end() + AROUND);
    String excerpt =
        (begin > 0 ? "…" : "")
            + text.slice(new Span(begin, place.begin()))
            + "[["
            + shortened(text, place)
            + "]]"
            + text.slice(new Span(place.end(), end))
            + (end < text.length() ? "…" : "");
    return onOneLine(excerpt);
  }

  /** A text with its line ends made visible. */
  static String onOneLine(String text) {
    return text.replace('\n', '⏎').replace('\r', ' ');
  }

  private static String shortened(CodePointText text, Span place) {
    if (place.length() <= LONGEST) {
      return text.slice(place);
    }
    int half = LONGEST / 2;
    return text.slice(new Span(place.begin(), place.begin() + half))
        + " … "
        + text.slice(new Span(place.end() - half, place.end()));
  }
}
