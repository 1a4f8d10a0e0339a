package io.plenary.evaluation;

import io.plenary.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * A text whose positions count code points, with the few looks at it that scoring needs.
 *
 * <p>Example: {@code new CodePointText("😀 80").slice(new Span(2, 4))} is {@code "80"}.
 */
public final class CodePointText {
  private final int[] codePoints;

  public CodePointText(String text) {
    this.codePoints = text.codePoints().toArray();
  }

  public int length() {
    return codePoints.length;
  }

  int at(int position) {
    return codePoints[position];
  }

  Span all() {
    return new Span(0, codePoints.length);
  }

  public String slice(Span span) {
    return new String(codePoints, span.begin(), span.length());
  }

  /** The pieces of a discontinuous span with a blank between them, as stand-off labels show it. */
  public String slice(List<Span> spans) {
    return String.join(" ", spans.stream().map(this::slice).toList());
  }

  @Override
  public String toString() {
    return slice(all());
  }

  /** The lines of a stretch without their line feeds, empty ones included. */
  List<Span> lines(Span stretch) {
    List<Span> lines = new ArrayList<>();
    int begin = stretch.begin();
    for (int i = stretch.begin(); i < stretch.end(); i++) {
      if (codePoints[i] == '\n') {
        lines.add(new Span(begin, i));
        begin = i + 1;
      }
    }
    lines.add(new Span(begin, stretch.end()));
    return lines;
  }

  /** The number of the line a position is on, from 0. */
  int line(int position) {
    int line = 0;
    for (int i = 0; i < position; i++) {
      if (codePoints[i] == '\n') {
        line++;
      }
    }
    return line;
  }

  /** How many words a stretch has; {@code don't} and {@code Asia-Pacific} are one each. */
  int words(Span stretch) {
    int words = 0;
    boolean within = false;
    for (int i = stretch.begin(); i < stretch.end(); i++) {
      boolean joins =
          within
              && Characters.joinsWords(codePoints[i])
              && i + 1 < stretch.end()
              && Characters.isWord(codePoints[i + 1]);
      boolean word = joins || Characters.isWord(codePoints[i]);
      if (word && !within) {
        words++;
      }
      within = word;
    }
    return words;
  }

  /** The stretch without the blanks and quotation marks around it and the punctuation after it. */
  Span trim(Span stretch) {
    int begin = stretch.begin();
    int end = stretch.end();
    while (begin < end && Characters.isMargin(codePoints[begin])) {
      begin++;
    }
    while (end > begin
        && (Characters.isMargin(codePoints[end - 1])
            || Characters.isFinalPunctuation(codePoints[end - 1]))) {
      end--;
    }
    return new Span(begin, end);
  }
}
