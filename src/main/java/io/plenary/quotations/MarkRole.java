package io.plenary.quotations;

import io.plenary.text.Prose;

/**
 * What a quotation mark does, judged by its shape and by what touches it: writers mix shapes, so
 * that white space is the better witness.
 *
 * <p>Example: in {@code “rapid“ growth} the first mark opens and the second, of the same shape,
 * closes; in {@code rock ’n’ roll} neither does.
 */
enum MarkRole {
  OPENS,
  CLOSES,
  /** Opens if nothing is open, else closes. */
  EITHER,
  /** An apostrophe, a sign of inches or minutes. */
  NEITHER;

  static boolean isSingle(char mark) {
    return switch (mark) {
      case '\'', '‘', '’', '‚', '‛', '`', '‹', '›' -> true;
      default -> false;
    };
  }

  /**
   * The role of a mark in its paragraph.
   *
   * @param token the mark
   * @param last its last token: the second of two single marks that stand for a double one
   * @param begin the paragraph's first token
   * @param end the token after its last
   */
  static MarkRole of(Prose prose, int token, int last, int begin, int end) {
    String text = prose.text();
    char before =
        prose.spaceBefore(token) || token == begin ? ' ' : text.charAt(prose.begin(token) - 1);
    char after =
        last + 1 == end || prose.spaceBefore(last + 1) ? ' ' : text.charAt(prose.end(last));
    boolean leftTouches = before != ' ' && !opensBehind(before);
    boolean wordFollows = Character.isLetterOrDigit(after);
    if (isInches(text, prose.begin(token))) {
      return NEITHER;
    }
    if (last > token) {
      return ofStraight(after, leftTouches, wordFollows);
    }
    return switch (prose.initial(token)) {
      case '„', '‟', '«', '‹', '‚', '‛' -> OPENS;
      case '»', '›' -> CLOSES;
      case '“' -> leftTouches && !wordFollows ? CLOSES : OPENS;
      case '”' -> before == ' ' && after != ' ' ? OPENS : CLOSES;
      case '‘', '`', '\'', '’' -> ofSingle(prose.initial(token), before, after);
      default -> ofStraight(after, leftTouches, wordFollows);
    };
  }

  /** As in {@code 6'3"}. */
  private static boolean isInches(String text, int mark) {
    int feet = mark - 1;
    while (feet > 0 && Character.isDigit(text.charAt(feet))) {
      feet--;
    }
    return feet < mark - 1
        && feet > 0
        && (text.charAt(feet) == '\'' || text.charAt(feet) == '’')
        && Character.isDigit(text.charAt(feet - 1));
  }

  private static MarkRole ofStraight(char after, boolean leftTouches, boolean wordFollows) {
    if (leftTouches) {
      return wordFollows ? EITHER : CLOSES;
    }
    return after == ' ' ? EITHER : OPENS;
  }

  private static MarkRole ofSingle(char mark, char before, char after) {
    boolean leftTouches = before != ' ' && !opensBehind(before) && before != '"' && before != '“';
    if (leftTouches) {
      return Character.isLetterOrDigit(after) || mark == '‘' ? NEITHER : CLOSES;
    }
    boolean decade = Character.isDigit(after);
    return mark == '’' || after == ' ' || decade ? NEITHER : OPENS;
  }

  /** Whether a mark right behind the character opens all the same. */
  private static boolean opensBehind(char c) {
    return switch (c) {
      case '(', '[', '{', '—', '–', '-', '=', '/', '>' -> true;
      default -> false;
    };
  }
}
