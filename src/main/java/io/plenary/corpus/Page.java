package io.plenary.corpus;

import io.plenary.text.Span;
import java.util.BitSet;
import java.util.List;

/**
 * A document as a sequence of blocks, with what can be said about a block only by looking at those
 * around it. Blocks are read when they are asked for and forgotten when others take their place, so
 * that a page of a million lines costs no more memory than its positions.
 */
final class Page {
  /** A reader looks a few blocks ahead and one back. */
  private static final int BLOCKS_KEPT = 64;

  private static final int LONG_BODY_WORDS = 25;
  private static final int LARGEST_GAP = 8;

  private final String text;
  private final List<Blocks.Line> lines;
  private final int usualGap;
  private final BitSet belowTheBody;
  private final Block[] kept = new Block[BLOCKS_KEPT];
  private final int[] keptNumbers = new int[BLOCKS_KEPT];

  Page(String text) {
    this.text = text;
    this.lines = Blocks.of(text);
    this.usualGap = usualGap();
    this.belowTheBody = belowTheBody();
  }

  /** How many blocks there are. */
  int size() {
    return lines.size();
  }

  Block block(int number) {
    int place = number % BLOCKS_KEPT;
    if (kept[place] == null || keptNumbers[place] != number) {
      Blocks.Line line = lines.get(number);
      kept[place] = new Block(text, new Span(line.begin(), line.end()));
      keptNumbers[place] = number;
    }
    return kept[place];
  }

  /** Whether there is a blank line above a block. */
  boolean isSpaced(int number) {
    return lines.get(number).blankLinesBefore() > 0;
  }

  /** Whether a block stands further below the one above it than most do. */
  boolean isSetApart(int number) {
    return lines.get(number).blankLinesBefore() > Math.max(1, usualGap);
  }

  /** Whether no long paragraph follows a block before the page makes a larger pause. */
  boolean isBelowTheBody(int number) {
    return belowTheBody.get(number);
  }

  /** Whether a block has so many words, and ends as a sentence does. */
  boolean isBody(int number, int words) {
    Blocks.Line line = lines.get(number);
    return Headlines.endsSentence(text, line.begin(), line.end())
        && hasWords(line.begin(), line.end(), words);
  }

  private boolean hasWords(int begin, int end, int words) {
    int found = 0;
    boolean inside = false;
    for (int i = begin; i < end && found < words; i++) {
      boolean letter = Character.isLetterOrDigit(text.charAt(i));
      found += letter && !inside ? 1 : 0;
      inside = letter;
    }
    return found == words;
  }

  /** How many blank lines stand between most blocks. */
  private int usualGap() {
    int[] counts = new int[LARGEST_GAP + 1];
    for (int i = 1; i < lines.size(); i++) {
      counts[Math.min(lines.get(i).blankLinesBefore(), LARGEST_GAP)]++;
    }
    int usual = 0;
    for (int gap = 1; gap < counts.length; gap++) {
      usual = counts[gap] > counts[usual] ? gap : usual;
    }
    return usual;
  }

  private BitSet belowTheBody() {
    BitSet below = new BitSet(lines.size());
    boolean bodyFollows = false;
    for (int i = lines.size() - 1; i >= 0; i--) {
      below.set(i, !bodyFollows);
      bodyFollows = !isSetApart(i) && (bodyFollows || isBody(i, LONG_BODY_WORDS));
    }
    return below;
  }
}
