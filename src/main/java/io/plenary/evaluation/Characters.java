package io.plenary.evaluation;

/**
 * The classes of characters that the definition of the scores speaks of. "Word" and "blank" are
 * Python's, so that the figures agree with those of evaluators written in Python.
 */
final class Characters {
  private static final String DOUBLE_MARKS = "\"“”";
  private static final String QUOTATION_MARKS = DOUBLE_MARKS + "'‘’`";
  private static final String MARGINS = " \t\r\n\u00a0\u200b" + QUOTATION_MARKS;
  private static final String FINAL_PUNCTUATION = ".,;:!?…-–—";
  private static final String WORD_JOINERS = "'’-";
  private static final int NEXT_LINE = 0x85;

  private Characters() {}

  static boolean isWord(int codePoint) {
    return codePoint == '_' || isLetterOrNumber(codePoint);
  }

  /** A letter or anything with a numeric value, {@code ½} included. */
  static boolean isLetterOrNumber(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.UPPERCASE_LETTER,
          Character.LOWERCASE_LETTER,
          Character.TITLECASE_LETTER,
          Character.MODIFIER_LETTER,
          Character.OTHER_LETTER,
          Character.DECIMAL_DIGIT_NUMBER,
          Character.LETTER_NUMBER,
          Character.OTHER_NUMBER ->
          true;
      default -> false;
    };
  }

  static boolean isBlank(int codePoint) {
    return Character.isWhitespace(codePoint)
        || Character.isSpaceChar(codePoint)
        || codePoint == NEXT_LINE;
  }

  /** One of the marks between the parts of a word. */
  static boolean joinsWords(int codePoint) {
    return WORD_JOINERS.indexOf(codePoint) >= 0;
  }

  static boolean isDoubleMark(int codePoint) {
    return DOUBLE_MARKS.indexOf(codePoint) >= 0;
  }

  static boolean isSingleMark(int codePoint) {
    return codePoint == '\'' || codePoint == '‘' || codePoint == '’';
  }

  /** Any quotation mark that reports in English use, apostrophes included. */
  static boolean isQuotationMark(int codePoint) {
    return QUOTATION_MARKS.indexOf(codePoint) >= 0;
  }

  /** What a quotation is trimmed of on both sides. */
  static boolean isMargin(int codePoint) {
    return MARGINS.indexOf(codePoint) >= 0;
  }

  /** What a quotation is trimmed of at its end. */
  static boolean isFinalPunctuation(int codePoint) {
    return FINAL_PUNCTUATION.indexOf(codePoint) >= 0;
  }
}
