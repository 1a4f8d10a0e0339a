package io.plenary.corpus;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a text into blocks: each line that is not blank, or, where lines were broken for want of
 * room, all lines of a paragraph together.
 *
 * <p>Example: {@code "Title\n\nFirst.\r\nSecond."} is three blocks; a text in which the next word
 * would hardly ever have fitted into the line before has as many blocks as paragraphs.
 */
final class Blocks {
  /** No typewriter, mail program or agency wire breaks lines further right. */
  private static final int WIDEST = 120;

  private static final int NARROWEST = 40;

  /** Up to this share, lines that end early are those of lists and the like. */
  private static final double MOST_EXCEPTIONS = 0.1;

  /** To this share of the widest, who breaks lines by hand fills them. */
  private static final double LEAST_FILLED = 0.8;

  private static final String ENDS_OF_SENTENCES = ".!?:";

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
    int reach = blocks.reach();
    return reach == 0 ? blocks.lines : blocks.join(reach);
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

  /**
   * How far a line and the word below it reach at least where a line was broken for want of room; 0
   * if each line is a paragraph. Where a program broke the lines, that is further than the widest
   * line; where a person did, four fifths of that.
   */
  private int reach() {
    int widest = 0;
    int breaks = 0;
    List<Integer> insideSentence = new ArrayList<>();
    for (int i = 1; i < lines.size(); i++) {
      if (lines.get(i).blankLinesBefore == 0) {
        breaks++;
        if (startsInLowerCase(i)) {
          insideSentence.add(reachAcross(i));
          widest = Math.max(widest, lines.get(i - 1).length());
        }
      }
    }
    boolean broken = !insideSentence.isEmpty() && insideSentence.size() * 3 >= breaks;
    if (!broken || widest < NARROWEST || widest > WIDEST) {
      return 0;
    }
    int width = widest;
    long early = insideSentence.stream().filter(reach -> reach <= width).count();
    if (early <= insideSentence.size() * MOST_EXCEPTIONS) {
      return width + 1;
    }
    return (int) (width * LEAST_FILLED);
  }

  private boolean startsInLowerCase(int number) {
    return Character.isLowerCase(text.charAt(lines.get(number).begin));
  }

  /** How wide the line above would be with the first word of this one. */
  private int reachAcross(int number) {
    Line line = lines.get(number);
    int end = line.begin;
    while (end < line.end && !isSpace(text.charAt(end))) {
      end++;
    }
    return lines.get(number - 1).length() + 1 + end - line.begin;
  }

  private List<Line> join(int reach) {
    List<Line> blocks = new ArrayList<>();
    int i = 0;
    while (i < lines.size()) {
      Line first = lines.get(i);
      Line last = first;
      i++;
      while (i < lines.size() && continues(i, reach)) {
        last = lines.get(i);
        i++;
      }
      blocks.add(new Line(first.begin, last.end, first.blankLinesBefore, first.indented));
    }
    return blocks;
  }

  private boolean continues(int number, int reach) {
    Line line = lines.get(number);
    return line.blankLinesBefore == 0
        && !line.indented
        && (reachAcross(number) >= reach || goesOnMidSentence(number));
  }

  private boolean goesOnMidSentence(int number) {
    Line above = lines.get(number - 1);
    return startsInLowerCase(number)
        && above.length() >= NARROWEST
        && ENDS_OF_SENTENCES.indexOf(Headlines.lastCharacter(text, above.begin, above.end)) < 0;
  }
}
