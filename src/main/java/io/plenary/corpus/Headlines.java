package io.plenary.corpus;

import io.plenary.text.Prose;
import io.plenary.text.TokenKind;
import java.util.List;

/**
 * Tells headlines from paragraphs by their form alone.
 *
 * <p>Example: {@code Court fines airline over lost cello} is a headline, {@code It was hard.} is a
 * paragraph, because a paragraph ends with a final mark.
 */
final class Headlines {
  private static final int MOST_WORDS = 26;
  private static final int FEWEST_REPEATED_WORDS = 3;

  /** Longer words are capitalized in title case, shorter ones need not be. */
  private static final int LONG_WORD = 4;

  private Headlines() {}

  /** A line of some words that begins like a sentence and does not end like one. */
  static boolean isHeadline(Block block) {
    return block.isShort() && ".;:,?!-–—".indexOf(block.lastCharacter()) < 0 && isLine(block);
  }

  /** The same with a question or exclamation mark, which paragraphs have too. */
  static boolean isQuestion(Block block) {
    return block.isShort() && "?!".indexOf(block.lastCharacter()) >= 0 && isLine(block);
  }

  /** The same with a semicolon: archives join headline and deck with it. */
  static boolean isFirstOfTwo(Block block) {
    return block.isShort() && block.lastCharacter() == ';' && isLine(block);
  }

  /** The same with a final point. */
  static boolean isSentence(Block block) {
    return block.isShort() && block.lastCharacter() == '.' && isLine(block);
  }

  /** Whether a short block has some words and begins like a sentence. */
  private static boolean isLine(Block block) {
    if (Character.isLowerCase(block.firstCharacter()) || isBulleted(block)) {
      return false;
    }
    int words = block.words().size();
    if (words == 0 || words > MOST_WORDS) {
      return false;
    }
    return block.lastCharacter() != '.' || block.beginning().sentences() <= 1;
  }

  /** Whether a stretch of text ends with a final mark. */
  static boolean endsSentence(String text, int begin, int end) {
    return ".!?".indexOf(lastCharacter(text, begin, end)) >= 0;
  }

  /** The last character of a stretch that is no closing quotation mark or bracket. */
  static char lastCharacter(String text, int begin, int end) {
    int last = end - 1;
    while (last > begin && "\"”’'»)]".indexOf(text.charAt(last)) >= 0) {
      last--;
    }
    return text.charAt(last);
  }

  /** Whether most of its longer words begin with capitals. */
  static boolean isInTitleCase(Block block) {
    Prose prose = block.beginning();
    int longWords = 0;
    int capitalized = 0;
    for (int token = 0; token < prose.tokens(); token++) {
      if (prose.kind(token) == TokenKind.WORD && prose.word(token).length() >= LONG_WORD) {
        longWords++;
        capitalized += prose.capitalized(token) ? 1 : 0;
      }
    }
    return longWords >= 3 && capitalized >= 0.8 * longWords;
  }

  /** A rule of dashes, stars or the like, which divides a page. */
  static boolean isDivider(Block block) {
    return block.isRule() && "-–—*_=#~•".indexOf(block.lastCharacter()) >= 0;
  }

  /** An item of a list. */
  static boolean isBulleted(Block block) {
    return "*-–—•·▪>".indexOf(block.firstCharacter()) >= 0;
  }

  /**
   * Whether the second block tells the first again: the same words, whatever their case and
   * punctuation, or the same with the name of the site behind them.
   */
  static boolean isRepeated(Block first, Block second) {
    if (!first.isShort() || !second.isShort()) {
      return false;
    }
    List<String> one = first.words();
    List<String> other = second.words();
    int shorter = Math.min(one.size(), other.size());
    int difference = Math.abs(one.size() - other.size());
    return shorter >= FEWEST_REPEATED_WORDS
        && shorter <= MOST_WORDS
        && (difference == 0 || (difference <= 4 && shorter > 5))
        && one.subList(0, shorter).equals(other.subList(0, shorter));
  }

  /** A time of day, or a number, alone on its line: {@code 16:40}, {@code 9:05 p.m.}. */
  static boolean isTime(Block block) {
    if (!Character.isDigit(block.firstCharacter()) || block.words().size() > 3) {
      return false;
    }
    Prose prose = block.beginning();
    for (int token = 1; token < prose.tokens(); token++) {
      if (prose.kind(token) == TokenKind.WORD && !isPartOfTime(prose.word(token))) {
        return false;
      }
    }
    return true;
  }

  /** {@code p.m.}, {@code pm}, {@code GMT}. */
  private static boolean isPartOfTime(String word) {
    boolean halfOfDay = word.length() == 2 && word.charAt(1) == 'm';
    return halfOfDay || word.indexOf('.') > 0 || word.chars().allMatch(Character::isUpperCase);
  }
}
