package io.plenary.text;

import java.util.Arrays;

/**
 * Cuts text into tokens by one scan over its characters, kept column by column.
 *
 * <p>Example: {@code Russia’s 1,000 guests said: “Yes.”} gives {@code Russia | ’s | 1,000 | guests
 * | said | : | “ | Yes | . | ”}.
 */
final class Tokens {
  /** Fewer than in any usual text, so that there is room for all tokens from the beginning. */
  private static final int CHARACTERS_A_TOKEN = 4;

  private final String text;
  private int size;
  private int[] begins;
  private int[] ends;
  private TokenKind[] kinds;
  private Spelling[] spellings;
  private final Spellings met = Spellings.ofThread();

  /**
   * No tokens yet.
   *
   * @param characters how many characters of the text will be scanned
   */
  Tokens(String text, int characters) {
    this.text = text;
    int capacity = characters / CHARACTERS_A_TOKEN + 8;
    this.begins = new int[capacity];
    this.ends = new int[capacity];
    this.kinds = new TokenKind[capacity];
    this.spellings = new Spelling[capacity];
  }

  int size() {
    return size;
  }

  int begin(int token) {
    return begins[token];
  }

  int end(int token) {
    return ends[token];
  }

  TokenKind kind(int token) {
    return kinds[token];
  }

  Spelling spelling(int token) {
    return spellings[token];
  }

  String word(int token) {
    return spellings[token].word();
  }

  String lower(int token) {
    return spellings[token].lower();
  }

  static boolean isSpace(char c) {
    return c <= ' ' || (c > '~' && (c == '\u200b' || Character.isSpaceChar(c)));
  }

  static boolean isQuotationMark(char c) {
    return switch (c) {
      case '"', '“', '”', '„', '‟', '«', '»', '\'', '‘', '’', '‚', '‛', '`', '‹', '›' -> true;
      default -> false;
    };
  }

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '’';
  }

  private static boolean isHyphen(char c) {
    return c == '-' || c == '\u2010' || c == '\u2011';
  }

  /** Appends the tokens of a stretch of the text. */
  void scan(Span stretch) {
    int i = stretch.begin();
    int end = stretch.end();
    while (i < end) {
      char c = text.charAt(i);
      if (isSpace(c)) {
        i++;
      } else if (Character.isLetter(c)) {
        i = scanWord(i, end);
      } else if (Character.isDigit(c)) {
        int stop = endOfNumber(i, end);
        add(TokenKind.NUMBER, i, stop);
        i = stop;
      } else if (isApostrophe(c) && endsInPossessive(i, end)) {
        int stop = i + 1 < end && (text.charAt(i + 1) | 0x20) == 's' ? i + 2 : i + 1;
        add(TokenKind.POSSESSIVE, i, stop);
        i = stop;
      } else {
        int stop = i + 1;
        if (Character.isHighSurrogate(c) && stop < end) {
          stop++;
        }
        add(isQuotationMark(c) ? TokenKind.QUOTE : TokenKind.PUNCTUATION, i, stop);
        i = stop;
      }
    }
  }

  /** Whether the apostrophe at {@code i} begins the {@code 's} of the word just read. */
  private boolean endsInPossessive(int i, int end) {
    if (size == 0 || ends[size - 1] != i || kinds[size - 1] == TokenKind.QUOTE) {
      return false;
    }
    return i + 1 < end
        && (text.charAt(i + 1) | 0x20) == 's'
        && (i + 2 == end || !Character.isLetterOrDigit(text.charAt(i + 2)));
  }

  private int scanWord(int begin, int end) {
    int i = begin + 1;
    boolean points = false;
    while (i < end) {
      char c = text.charAt(i);
      if (Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK) {
        i++;
      } else if ((isHyphen(c) || c == '&')
          && i + 1 < end
          && Character.isLetterOrDigit(text.charAt(i + 1))) {
        i += 2;
      } else if (isApostrophe(c) && i + 1 < end && Character.isLetter(text.charAt(i + 1))) {
        if ((text.charAt(i + 1) | 0x20) == 's'
            && (i + 2 == end || !Character.isLetterOrDigit(text.charAt(i + 2)))) {
          break;
        }
        i += 2;
      } else if (c == '.' && (points || i == begin + 1) && isAbbreviationPoint(begin, i, end)) {
        points = true;
        i++;
      } else {
        break;
      }
    }
    if (i < end
        && text.charAt(i) == '.'
        && Abbreviations.contains(met.at(text, begin, i).lower())) {
      i++;
    }
    add(TokenKind.WORD, begin, i);
    return i;
  }

  /**
   * A point after single letters: the inner ones of {@code U.S.} and {@code a.m.}, and the last.
   */
  private boolean isAbbreviationPoint(int begin, int i, int end) {
    if (i - 2 >= begin && text.charAt(i - 2) != '.') {
      return false;
    }
    boolean initial = i == begin + 1 && Character.isUpperCase(text.charAt(begin));
    boolean letterFollows = i + 1 < end && Character.isLetter(text.charAt(i + 1));
    if (letterFollows) {
      return i + 2 >= end || !Character.isLetter(text.charAt(i + 2));
    }
    return initial || i > begin + 1;
  }

  private int endOfNumber(int begin, int end) {
    int i = begin;
    while (i < end) {
      char c = text.charAt(i);
      if (Character.isDigit(c)) {
        i++;
      } else if ((c == ',' || c == '.') && i + 1 < end && Character.isDigit(text.charAt(i + 1))) {
        i += 2;
      } else {
        break;
      }
    }
    return i;
  }

  private void add(TokenKind kind, int begin, int end) {
    if (size == begins.length) {
      int capacity = size * 2;
      begins = Arrays.copyOf(begins, capacity);
      ends = Arrays.copyOf(ends, capacity);
      kinds = Arrays.copyOf(kinds, capacity);
      spellings = Arrays.copyOf(spellings, capacity);
    }
    begins[size] = begin;
    ends[size] = end;
    kinds[size] = kind;
    spellings[size] = met.at(text, begin, end);
    size++;
  }
}
