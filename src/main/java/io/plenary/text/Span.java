package io.plenary.text;

/**
 * A stretch of a text: {@code begin} inclusive, {@code end} exclusive, counted in {@code char}s of
 * the document's text. (The tables count Unicode code points instead: see {@link CodePoints}.)
 *
 * <p>Example: in {@code "80 countries"} the number is {@code new Span(0, 2)}.
 */
public record Span(int begin, int end) implements Comparable<Span> {

  public Span {
    if (begin < 0 || end < begin) {
      throw new IllegalArgumentException("not a span: " + begin + " to " + end);
    }
  }

  public int length() {
    return end - begin;
  }

  public boolean contains(int position) {
    return begin <= position && position < end;
  }

  public boolean contains(Span other) {
    return begin <= other.begin && other.end <= end;
  }

  public boolean overlaps(Span other) {
    return begin < other.end && other.begin < end;
  }

  /** The characters of {@code text} that this span covers. */
  public String of(String text) {
    return text.substring(begin, end);
  }

  /** In reading order; of two that begin together the shorter comes first. */
  @Override
  public int compareTo(Span other) {
    return begin != other.begin
        ? Integer.compare(begin, other.begin)
        : Integer.compare(end, other.end);
  }
}
