package io.plenary.evaluation;

import io.plenary.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds what stands between double quotation marks, line by line, whoever is quoted.
 *
 * <p>A curly opening mark is closed by the curly mark that balances it; a straight one by the next
 * straight mark that does not look like an opening one, or by an unpaired curly one. Where the line
 * has no such end, its first closing mark of either shape is taken. A mark that is never closed
 * opens a segment to the end of its line if the next line that is not blank begins with an opening
 * mark, as a quotation over several paragraphs does; otherwise it opens none.
 *
 * <p>Example: in {@code “We agree,” he said, “now.”} it finds {@code We agree,} and {@code now.}.
 */
final class QuotedSegments {
  private static final int NO_END = -1;

  private final CodePointText text;
  private final List<Segment> segments = new ArrayList<>();

  private QuotedSegments(CodePointText text) {
    this.text = text;
  }

  /**
   * What stands between two marks.
   *
   * @param span without the marks
   * @param closed whether it has a closing mark on its line
   */
  record Segment(Span span, boolean closed) {}

  /** The segments of a text in reading order. */
  static List<Segment> of(CodePointText text) {
    QuotedSegments finder = new QuotedSegments(text);
    List<Span> lines = text.lines(text.all());
    for (int line = 0; line < lines.size(); line++) {
      finder.scan(lines.get(line), lines.subList(line + 1, lines.size()));
    }
    return List.copyOf(finder.segments);
  }

  private void scan(Span line, List<Span> following) {
    int position = line.begin();
    while (position < line.end()) {
      position = isOpening(position) ? segmentAt(position, line, following) : position + 1;
    }
  }

  /** Adds the segment that the mark opens, if it opens one; returns where to go on. */
  private int segmentAt(int mark, Span line, List<Span> following) {
    int end = text.at(mark) == '“' ? balancedEnd(mark, line.end()) : straightEnd(mark, line.end());
    if (end == NO_END && !hasMatch(mark, line.end()) && beginsQuoted(following)) {
      segments.add(new Segment(new Span(mark + 1, line.end()), false));
      return line.end();
    }
    if (end == NO_END) {
      end = firstClosing(mark, line.end());
    }
    if (end == NO_END) {
      return mark + 1;
    }
    segments.add(new Segment(new Span(mark + 1, end), true));
    return end + 1;
  }

  private boolean isOpening(int position) {
    return text.at(position) == '"' || text.at(position) == '“';
  }

  private int balancedEnd(int mark, int end) {
    int depth = 1;
    for (int i = mark + 1; i < end; i++) {
      if (text.at(i) == '“') {
        depth++;
      } else if (text.at(i) == '”' && --depth == 0) {
        return i;
      }
    }
    return NO_END;
  }

  private int straightEnd(int mark, int end) {
    int depth = 1;
    for (int i = mark + 1; i < end; i++) {
      if (text.at(i) == '“') {
        depth++;
      } else if (text.at(i) == '”' && --depth == 0) {
        return i;
      } else if (text.at(i) == '"' && depth == 1 && !looksOpening(i, end)) {
        return i;
      }
    }
    return NO_END;
  }

  private int firstClosing(int mark, int end) {
    for (int i = mark + 1; i < end; i++) {
      if (Characters.isDoubleMark(text.at(i)) && !looksOpening(i, end)) {
        return i;
      }
    }
    return NO_END;
  }

  /** A curly opening mark, or a straight one before a word and after a blank or bracket. */
  private boolean looksOpening(int position, int end) {
    if (text.at(position) != '"') {
      return text.at(position) == '“';
    }
    int before = text.at(position - 1);
    return position + 1 < end
        && Characters.isLetterOrNumber(text.at(position + 1))
        && (Characters.isBlank(before) || before == '(' || before == '[');
  }

  /** Whether the rest of the line has the counterpart of a mark, wherever it belongs. */
  private boolean hasMatch(int mark, int end) {
    int counterpart = text.at(mark) == '“' ? '”' : '"';
    for (int i = mark + 1; i < end; i++) {
      if (text.at(i) == counterpart) {
        return true;
      }
    }
    return false;
  }

  /** Whether the first of the lines that is not blank begins with an opening mark. */
  private boolean beginsQuoted(List<Span> lines) {
    for (Span line : lines) {
      for (int i = line.begin(); i < line.end(); i++) {
        if (!Characters.isBlank(text.at(i))) {
          return isOpening(i);
        }
      }
    }
    return false;
  }
}
