package io.plenary.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads ordinal numbers: {@code ninth}, {@code fifty-fourth}, {@code 54th}, and Roman numerals such
 * as {@code XI}.
 *
 * <p>Example: {@code Ordinals.at(prose, 1, prose.tokens())} of "the 54th conference" is 54, over
 * two tokens.
 */
public final class Ordinals {
  private static final Map<String, Integer> WORDS = words();
  private static final WordFact<Integer> VALUE = new WordFact<>(Ordinals::knownValue);
  private static final int LARGEST_ROMAN = 89;

  /**
   * An ordinal in a text.
   *
   * @param end the token after its last
   * @param value 54 for {@code 54th}
   */
  public record Ordinal(int end, int value) {}

  private Ordinals() {}

  private static Map<String, Integer> words() {
    Map<String, Integer> words = new HashMap<>();
    for (List<String> entry : WordList.read("/io/plenary/text/ordinal-words.tsv").entries()) {
      words.put(entry.get(0), Integer.valueOf(entry.get(1)));
    }
    return Sparse.map(words);
  }

  /**
   * The ordinal that begins with a token, Roman numerals left out.
   *
   * @param end the token before which it must end
   * @return the ordinal, or null if none begins there
   */
  public static Ordinal at(Prose prose, int token, int end) {
    if (prose.kind(token) == TokenKind.WORD) {
      Integer value = VALUE.at(prose, token);
      return value == null ? null : new Ordinal(token + 1, value);
    }
    if (prose.kind(token) == TokenKind.NUMBER
        && token + 1 < end
        && !prose.spaceBefore(token + 1)
        && isEnding(prose.lower(token + 1))
        && prose.word(token).length() <= 3
        && prose.word(token).chars().allMatch(c -> c >= '0' && c <= '9')) {
      return new Ordinal(token + 2, Integer.parseInt(prose.word(token)));
    }
    return null;
  }

  private static Integer knownValue(String lower) {
    int value = valueOf(lower);
    return value < 0 ? null : Integer.valueOf(value);
  }

  /**
   * The value of a Roman numeral in capitals.
   *
   * @return its value, or -1 if the word is none, or larger than any conference's
   */
  public static int roman(String word) {
    int value = 0;
    int before = Integer.MAX_VALUE;
    for (int i = 0; i < word.length(); i++) {
      int digit = romanDigit(word.charAt(i));
      if (digit < 0) {
        return -1;
      }
      value += digit > before ? digit - 2 * before : digit;
      before = digit;
    }
    return value > 0 && value <= LARGEST_ROMAN && writeRoman(value).equals(word) ? value : -1;
  }

  private static int valueOf(String lower) {
    Integer value = WORDS.get(lower);
    if (value != null) {
      return value;
    }
    int hyphen = lower.indexOf('-');
    if (hyphen < 0) {
      return -1;
    }
    long ten = Numbers.ten(lower.substring(0, hyphen));
    Integer unit = WORDS.get(lower.substring(hyphen + 1));
    return ten < 0 || unit == null || unit > 9 ? -1 : (int) ten + unit;
  }

  private static boolean isEnding(String lower) {
    return switch (lower) {
      case "st", "nd", "rd", "th" -> true;
      default -> false;
    };
  }

  private static int romanDigit(char c) {
    return switch (c) {
      case 'I' -> 1;
      case 'V' -> 5;
      case 'X' -> 10;
      case 'L' -> 50;
      default -> -1;
    };
  }

  /** Written back, so that only regular numerals are read: IV, not IIII. */
  private static String writeRoman(int value) {
    int[] values = {50, 40, 10, 9, 5, 4, 1};
    String[] digits = {"L", "XL", "X", "IX", "V", "IV", "I"};
    StringBuilder roman = new StringBuilder();
    int rest = value;
    for (int i = 0; i < values.length; i++) {
      while (rest >= values[i]) {
        roman.append(digits[i]);
        rest -= values[i];
      }
    }
    return roman.toString();
  }
}
