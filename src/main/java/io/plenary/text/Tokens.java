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

  private static final char ASCII = 128;

  private final String text;
  private int size;
  private int[] begins;
  private int[] ends;
  private TokenKind[] kinds;
  private Spelling[] spellings;
  private final Spellings met = Spellings.ofThread();

  /** The stretch that is scanned, and where it begins. */
  private char[] characters = {};

  private int length;
  private int offset;

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
    offset = stretch.begin();
    length = stretch.length();
    if (characters.length < length) {
      characters = new char[length];
    }
    text.getChars(stretch.begin(), stretch.end(), characters, 0);
    int i = 0;
    while (i < length) {
      char c = characters[i];
      if (isSpace(c)) {
        i++;
      } else if (isLetter(c)) {
        i = scanWord(i);
      } else if (Character.isDigit(c)) {
        i = add(TokenKind.NUMBER, i, endOfNumber(i));
      } else if (isApostrophe(c) && endsInPossessive(i)) {
        i = add(TokenKind.POSSESSIVE, i, isS(i + 1) ? i + 2 : i + 1);
      } else {
        boolean pair = Character.isHighSurrogate(c) && i + 1 < length;
        TokenKind kind = isQuotationMark(c) ? TokenKind.QUOTE : TokenKind.PUNCTUATION;
        i = add(kind, i, pair ? i + 2 : i + 1);
      }
    }
  }

  private static boolean isLetter(char c) {
    return c < ASCII ? (c | 0x20) >= 'a' && (c | 0x20) <= 'z' : Character.isLetter(c);
  }

  private static boolean isLetterOrDigit(char c) {
    return c < ASCII ? isLetter(c) || (c >= '0' && c <= '9') : Character.isLetterOrDigit(c);
  }

  private boolean isLetterAt(int i) {
    return i < length && isLetter(characters[i]);
  }

  private boolean isLetterOrDigitAt(int i) {
    return i < length && isLetterOrDigit(characters[i]);
  }

  private boolean isS(int i) {
    return i < length && (characters[i] | 0x20) == 's';
  }

  /** Whether the apostrophe at {@code i} begins the {@code 's} of the word just read. */
  private boolean endsInPossessive(int i) {
    if (size == 0 || ends[size - 1] != offset + i || kinds[size - 1] == TokenKind.QUOTE) {
      return false;
    }
    return isS(i + 1) && !isLetterOrDigitAt(i + 2);
  }

  private int scanWord(int begin) {
    int i = begin + 1;
    boolean points = false;
    while (i < length) {
      char c = characters[i];
      if (isLetterOrDigit(c)) {
        i++;
      } else if (c >= ASCII && Character.getType(c) == Character.NON_SPACING_MARK) {
        i++;
      } else if ((isHyphen(c) || c == '&') && isLetterOrDigitAt(i + 1)) {
        i += 2;
      } else if (isApostrophe(c) && isLetterAt(i + 1)) {
        if (isS(i + 1) && !isLetterOrDigitAt(i + 2)) {
          break;
        }
        i += 2;
      } else if (c == '.' && (points || i == begin + 1) && isAbbreviationPoint(begin, i)) {
        points = true;
        i++;
      } else {
        break;
      }
    }
    boolean point = i < length && characters[i] == '.';
    if (point && Abbreviations.contains(met.at(characters, begin, i).lower())) {
      i++;
    }
    return add(TokenKind.WORD, begin, i);
  }

  /**
   * A point after single letters: the inner ones of {@code U.S.} and {@code a.m.}, and the last.
   */
  private boolean isAbbreviationPoint(int begin, int i) {
    if (i - 2 >= begin && characters[i - 2] != '.') {
      return false;
    }
    boolean initial = i == begin + 1 && Character.isUpperCase(characters[begin]);
    return isLetterAt(i + 1) ? !isLetterAt(i + 2) : initial || i > begin + 1;
  }

  private int endOfNumber(int begin) {
    int i = begin;
    while (i < length) {
      char c = characters[i];
      if (Character.isDigit(c)) {
        i++;
      } else if ((c == ',' || c == '.') && i + 1 < length && Character.isDigit(characters[i + 1])) {
        i += 2;
      } else {
        break;
      }
    }
    return i;
  }

  /** Appends a token between two positions of the stretch; returns the second. */
  private int add(TokenKind kind, int begin, int end) {
    if (size == begins.length) {
      int capacity = size * 2;
      begins = Arrays.copyOf(begins, capacity);
      ends = Arrays.copyOf(ends, capacity);
      kinds = Arrays.copyOf(kinds, capacity);
      spellings = Arrays.copyOf(spellings, capacity);
    }
    begins[size] = offset + begin;
    ends[size] = offset + end;
    kinds[size] = kind;
    spellings[size] = met.at(characters, begin, end);
    size++;
    return end;
  }
}
