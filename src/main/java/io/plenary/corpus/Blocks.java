package io.plenary.corpus;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a text into blocks: each line that is not blank, or, where lines were broken at a fixed
 * width, all lines of a paragraph together.
 *
 * <p>Example: {@code "Title\n\nFirst.\r\nSecond."} is three blocks; a text in which the next word
 * would never have fitted into the line before has as many blocks as paragraphs.
 */
final class Blocks {
  /** No typewriter, mail program or agency wire breaks lines further right. */
  private static final int WIDEST = 120;

  private static final int NARROWEST = 40;

  private final String text;
  private final List<Line> lines = new ArrayList<>();

  private Blocks(String text) {
    this.text = text;
  }

  /**
   * A line, or several joined, without the white space around it.
   *
   * @param blankLinesBefore how many blank lines stand above it
   * @param indented whether white space stands before it on its line
   */
  record Line(int begin, int end, int blankLinesBefore, boolean indented) {
    int length() {
      return end - begin;
    }
  }

  /** Where the blocks of a text stand. */
  static List<Line> of(String text) {
    Blocks blocks = new Blocks(text);
    blocks.readLines();
    int width = blocks.width();
    return width == 0 ? blocks.lines : blocks.join(width);
  }

  private void readLines() {
    int blankLines = 0;
    int begin = 0;
    while (begin < text.length()) {
      int newline = text.indexOf('\n', begin);
      int end = newline < 0 ? text.length() : newline;
      int first = begin;
      while (first < end && isSpace(text.charAt(first))) {
        first++;
      }
      int last = end;
      while (last > first && isSpace(text.charAt(last - 1))) {
        last--;
      }
      if (first == last) {
        blankLines++;
      } else {
        lines.add(new Line(first, last, blankLines, first > begin));
        blankLines = 0;
      }
      begin = end + 1;
    }
  }

  private static boolean isSpace(char c) {
    return c <= ' ' || Character.isSpaceChar(c) || c == '\u200b' || c == '\ufeff';
  }

  /** The width at which lines were broken, or 0 if each line is a paragraph. */
  private int width() {
    int width = 0;
    int breaks = 0;
    int insideSentence = 0;
    for (int i = 1; i < lines.size(); i++) {
      if (lines.get(i).blankLinesBefore == 0) {
        breaks++;
        if (Character.isLowerCase(text.charAt(lines.get(i).begin))) {
          insideSentence++;
          width = Math.max(width, lines.get(i - 1).length());
        }
      }
    }
    boolean broken = insideSentence > 0 && insideSentence * 3 >= breaks;
    return broken && width >= NARROWEST && width <= WIDEST ? width : 0;
  }

  /** Whether the first word of the line would not have fitted into the line above. */
  private boolean isForced(int number, int width) {
    Line line = lines.get(number);
    int end = line.begin;
    while (end < line.end && !isSpace(text.charAt(end))) {
      end++;
    }
    return lines.get(number - 1).length() + 1 + end - line.begin > width;
  }

  private List<Line> join(int width) {
    List<Line> blocks = new ArrayList<>();
    int i = 0;
    while (i < lines.size()) {
      Line first = lines.get(i);
      Line last = first;
      i++;
      while (i < lines.size() && continues(i, width)) {
        last = lines.get(i);
        i++;
      }
      blocks.add(new Line(first.begin, last.end, first.blankLinesBefore, first.indented));
    }
    return blocks;
  }

  private boolean continues(int number, int width) {
    Line line = lines.get(number);
    return line.blankLinesBefore == 0 && !line.indented && isForced(number, width);
  }
}
