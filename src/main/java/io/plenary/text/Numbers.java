package io.plenary.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads cardinal numbers: digits ({@code 1,000}, {@code 1 000}), words ({@code three hundred and
 * forty}, {@code half a dozen}), mixtures ({@code 1.2 thousand}, {@code 0.5m}) and ranges ({@code
 * 400-450}, {@code between 400 and 450}). Ordinals, and words without a value such as {@code
 * dozens}, are not numbers.
 *
 * <p>Example: {@code Numbers.at(prose, 1, prose.tokens())} of "about 1.2 thousand guests" covers
 * {@code 1.2 thousand}, value 1200.
 */
public final class Numbers {
  private static final String UNIT = "unit";
  private static final String TEN = "ten";
  private static final String SCALE = "scale";
  private static final String SUFFIX = "suffix";
  private static final int HUNDRED = 100;
  private static final int DIGITS_OF_A_GROUP = 3;
  private static final double LARGEST = 1e15;

  private record Word(long value, String part) {}

  /** A number without the question whether another follows to make a range. */
  private record Plain(int end, double value) {
    boolean whole() {
      return value == Math.rint(value);
    }
  }

  private static final Map<String, Word> WORDS = words();
  private static final WordFact<Word> WORD = new WordFact<>(WORDS::get);
  private static final WordFact<Boolean> BEGINS =
      new WordFact<>(word -> mayBegin(word) ? Boolean.TRUE : null);

  private Numbers() {}

  private static Map<String, Word> words() {
    Map<String, Word> words = new HashMap<>();
    for (List<String> entry : WordList.read("/io/plenary/text/number-words.tsv").entries()) {
      words.put(entry.get(0), new Word(Long.parseLong(entry.get(1)), entry.get(2)));
    }
    return Sparse.map(words);
  }

  /** Whether a number may begin with the token: a cheap test before {@link #at}. */
  public static boolean mayBegin(Prose prose, int token) {
    return switch (prose.kind(token)) {
      case NUMBER -> true;
      case WORD -> BEGINS.at(prose, token) != null;
      default -> false;
    };
  }

  private static boolean mayBegin(String word) {
    int hyphen = word.indexOf('-');
    Word known = WORDS.get(hyphen < 0 ? word : word.substring(0, hyphen));
    return (known != null && !known.part.equals(SUFFIX)) || word.equals("half") || word.equals("a");
  }

  /**
   * The number that begins with a token.
   *
   * @param end the token before which it must end
   * @return the number, or null if none begins there: an ordinal, a fraction, a date in digits
   */
  public static NumberExpression at(Prose prose, int first, int end) {
    Plain low = plain(prose, first, end);
    if (low == null) {
      return null;
    }
    int connector = low.end;
    if (connector + 1 < end && joinsRange(prose, first, connector)) {
      Plain high = plain(prose, connector + 1, end);
      if (high != null && high.whole()) {
        double lowValue = sharesScale(low, high) ? low.value * 1000 : low.value;
        if (lowValue < high.value && lowValue == Math.rint(lowValue)) {
          return new NumberExpression(first, high.end, (long) lowValue, (long) high.value);
        }
      }
    }
    return low.whole() ? new NumberExpression(first, low.end, (long) low.value, null) : null;
  }

  /** "4 to 5 thousand" is 4000 to 5000; "4 to 50" is not. */
  private static boolean sharesScale(Plain low, Plain high) {
    return low.value < 100 && high.value >= 1000 && high.value < 100_000 && high.value % 1000 == 0;
  }

  private static boolean joinsRange(Prose prose, int first, int connector) {
    if (prose.kind(connector) == TokenKind.PUNCTUATION) {
      return "-–—".indexOf(prose.initial(connector)) >= 0
          && !prose.spaceBefore(connector)
          && !prose.spaceBefore(connector + 1);
    }
    return switch (prose.lower(connector)) {
      case "to", "or" -> true;
      case "and" -> first > 0 && prose.lower(first - 1).equals("between");
      default -> false;
    };
  }

  private static Plain plain(Prose prose, int first, int end) {
    if (prose.kind(first) == TokenKind.NUMBER) {
      return digits(prose, first, end);
    }
    return prose.kind(first) == TokenKind.WORD ? inWords(prose, first, end) : null;
  }

  private static Plain digits(Prose prose, int first, int end) {
    double value = valueOfDigits(prose.word(first));
    if (value < 0 || value > LARGEST) {
      return null;
    }
    int next = first + 1;
    while (next < end && isSpacedGroup(prose, first, next)) {
      value = value * 1000 + Integer.parseInt(prose.word(next));
      next++;
    }
    if (next < end && prose.kind(next) == TokenKind.WORD) {
      Word word = WORD.at(prose, next);
      boolean attached = !prose.spaceBefore(next);
      if (word != null && (word.part.equals(SCALE) || (word.part.equals(SUFFIX) && attached))) {
        return new Plain(next + 1, Math.rint(value * word.value * 1000) / 1000);
      }
      if (attached) {
        return null;
      }
    }
    if (value == Math.rint(value)) {
      return new Plain(next, value);
    }
    // A count has no fraction: 1.200 is a thousand and two hundred.
    double grouped = groupedByPoints(prose.word(first));
    return new Plain(next, grouped < 0 ? value : grouped);
  }

  /** The {@code 000} of "1 000": three digits after one to three, with one space between. */
  private static boolean isSpacedGroup(Prose prose, int first, int next) {
    return prose.kind(next) == TokenKind.NUMBER
        && prose.word(next).length() == DIGITS_OF_A_GROUP
        && prose.word(next).chars().allMatch(Character::isDigit)
        && prose.word(first).length() <= DIGITS_OF_A_GROUP
        && prose.word(first).chars().allMatch(Character::isDigit)
        && prose.begin(next) == prose.end(next - 1) + 1;
  }

  private static double valueOfDigits(String digits) {
    int comma = digits.indexOf(',');
    if (comma >= 0) {
      String[] groups = digits.split(",", -1);
      for (int i = 1; i < groups.length; i++) {
        if (groups[i].length() != DIGITS_OF_A_GROUP) {
          return -1;
        }
      }
    }
    String plain = digits.replace(",", "");
    int points = (int) plain.chars().filter(c -> c == '.').count();
    if (points > 1) {
      return groupedByPoints(digits);
    }
    try {
      return Double.parseDouble(plain);
    } catch (NumberFormatException notLatinDigits) {
      return -1;
    }
  }

  private static double groupedByPoints(String digits) {
    String[] groups = digits.split("\\.", -1);
    if (groups[0].length() > DIGITS_OF_A_GROUP || groups[0].equals("0")) {
      return -1;
    }
    for (int i = 1; i < groups.length; i++) {
      if (groups[i].length() != DIGITS_OF_A_GROUP) {
        return -1;
      }
    }
    return Double.parseDouble(String.join("", groups));
  }

  private static Plain inWords(Prose prose, int first, int end) {
    int next = first;
    if (prose.lower(next).equals("half") && next + 1 < end) {
      boolean article = prose.lower(next + 1).equals("a");
      int scale = article ? next + 2 : next + 1;
      if (scale < end && isScale(prose, scale) && !isHundredOf(prose, scale, end)) {
        return new Plain(scale + 1, WORDS.get(prose.lower(scale)).value / 2.0);
      }
      return null;
    }
    long total = 0;
    long group = 0;
    if (prose.lower(next).equals("a")) {
      if (next + 1 >= end || !isScale(prose, next + 1)) {
        return null;
      }
      group = 1;
      next++;
    } else {
      long value = valueOfWord(prose.lower(next));
      if (value < 0) {
        return null;
      }
      group = value;
      next++;
    }
    while (next < end && prose.kind(next) == TokenKind.WORD) {
      String lower = prose.lower(next);
      Word word = WORD.at(prose, next);
      if (word != null && word.part.equals(SCALE)) {
        if (word.value <= HUNDRED) {
          group = group * word.value;
        } else {
          total += group * word.value;
          group = 0;
        }
        next++;
      } else if (lower.equals("and")
          && next + 1 < end
          && (group % HUNDRED == 0 && (group > 0 || total > 0))
          && valueOfWord(prose.lower(next + 1)) > 0
          && isSmallAfterAnd(prose, next, end)) {
        group += valueOfWord(prose.lower(next + 1));
        next += 2;
      } else if (group % HUNDRED == 0 && (total > 0 || group > 0) && valueOfWord(lower) > 0) {
        group += valueOfWord(lower);
        next++;
      } else if (group % HUNDRED >= 20 && group % 10 == 0 && isUnitBelowTen(word)) {
        group += word.value;
        next++;
      } else {
        break;
      }
    }
    return new Plain(next, total + group);
  }

  private static boolean isUnitBelowTen(Word word) {
    return word != null && word.part.equals(UNIT) && word.value > 0 && word.value < 10;
  }

  /** In "two hundred and forty guests" the forty belongs to the number; it must not scale again. */
  private static boolean isSmallAfterAnd(Prose prose, int and, int end) {
    int after = and + 2;
    return after >= end || !isScale(prose, after) || prose.lower(after).equals("thousand");
  }

  /** The value of {@code fifty}, or -1 of a word that is no multiple of ten. */
  static long ten(String lower) {
    Word word = WORDS.get(lower);
    return word != null && word.part.equals(TEN) ? word.value : -1;
  }

  private static boolean isScale(Prose prose, int token) {
    Word word = WORD.at(prose, token);
    return word != null && word.part.equals(SCALE);
  }

  private static boolean isHundredOf(Prose prose, int scale, int end) {
    return scale + 1 < end && prose.lower(scale + 1).equals("of");
  }

  /** The value of {@code five}, {@code fifty} or {@code fifty-six}; -1 of any other word. */
  private static long valueOfWord(String lower) {
    Word word = WORDS.get(lower);
    if (word != null) {
      return word.part.equals(UNIT) || word.part.equals(TEN) ? word.value : -1;
    }
    int hyphen = lower.indexOf('-');
    if (hyphen < 0) {
      return -1;
    }
    Word ten = WORDS.get(lower.substring(0, hyphen));
    Word unit = WORDS.get(lower.substring(hyphen + 1));
    return ten != null && ten.part.equals(TEN) && isUnitBelowTen(unit)
        ? ten.value + unit.value
        : -1;
  }
}
