package io.plenary.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads dates: {@code April 26-27}, {@code 22nd June, 2021}, {@code 26 and 27 April}, {@code May 31
 * to June 2}, {@code April 2016}, {@code 27.04.2016}, {@code 2016-04-27}.
 *
 * <p>Example: {@code Dates.in(prose, 0, prose.tokens())} of "due on April 26-27" is one date, month
 * 4, day 26, last day 27, no year.
 */
public final class Dates {
  private static final Map<String, Integer> MONTHS = months();
  private static final WordFact<Integer> MONTH = new WordFact<>(MONTHS::get);
  private static final int EARLIEST_YEAR = 1800;
  private static final int LATEST_YEAR = 2100;
  private static final int LONGEST_MONTH = 31;

  private final Prose prose;
  private final int end;

  private Dates(Prose prose, int end) {
    this.prose = prose;
    this.end = end;
  }

  private static Map<String, Integer> months() {
    Map<String, Integer> months = new HashMap<>();
    for (List<String> entry : WordList.read("/io/plenary/text/months.tsv").entries()) {
      months.put(entry.get(0), Integer.valueOf(entry.get(1)));
    }
    return Sparse.map(months);
  }

  /**
   * The dates between two tokens, in reading order. A month alone counts only with a year.
   *
   * @param first the first token read
   * @param end the token after the last
   */
  public static List<DateExpression> in(Prose prose, int first, int end) {
    Dates dates = new Dates(prose, end);
    List<DateExpression> found = new ArrayList<>();
    int token = first;
    while (token < end) {
      DateExpression date = dates.at(token);
      if (date == null) {
        token++;
      } else {
        found.add(date);
        token = date.end();
      }
    }
    return found;
  }

  /**
   * The year a token writes.
   *
   * @return the year, or -1 if the token is none: {@code 1,900} and {@code 84} are not
   */
  public static int year(Prose prose, int token) {
    if (prose.kind(token) != TokenKind.NUMBER || prose.end(token) - prose.begin(token) != 4) {
      return -1;
    }
    int year = wholeNumber(prose.word(token));
    return year >= EARLIEST_YEAR && year <= LATEST_YEAR ? year : -1;
  }

  /** The number of the month that a token names or abbreviates, or -1. */
  public static int month(Prose prose, int token) {
    Integer month = MONTH.at(prose, token);
    return month == null ? -1 : month;
  }

  private DateExpression at(int token) {
    return switch (prose.kind(token)) {
      case WORD -> month(prose, token) > 0 ? monthFirst(token) : null;
      case NUMBER -> {
        DateExpression date = inDigits(token);
        yield date != null ? date : dayFirst(token);
      }
      default -> null;
    };
  }

  /** {@code April 26-27, 2017}, {@code May 31 to June 2}, {@code April 2016}. */
  private DateExpression monthFirst(int token) {
    int month = month(prose, token);
    int next = token + 1;
    if (next < end && year(prose, next) > 0) {
      return new DateExpression(token, next + 1, year(prose, next), month, null, month, null);
    }
    int day = day(next);
    if (day < 0) {
      return null;
    }
    next = afterDay(next);
    int lastMonth = month;
    int lastDay = day;
    int other = afterConnector(next);
    if (other > 0) {
      boolean monthRepeated = prose.kind(other) == TokenKind.WORD && month(prose, other) > 0;
      int dayToken = monthRepeated ? other + 1 : other;
      int candidate = day(dayToken);
      if (candidate > 0 && (monthRepeated || candidate > day)) {
        lastMonth = monthRepeated ? month(prose, other) : month;
        lastDay = candidate;
        next = afterDay(dayToken);
      }
    }
    return withYear(token, next, month, day, lastMonth, lastDay);
  }

  /** {@code 26-27 April 2017}, {@code 31 May to 2 June}, {@code 22nd of June, 2021}. */
  private DateExpression dayFirst(int token) {
    int day = day(token);
    if (day < 0) {
      return null;
    }
    int next = afterDay(token);
    int month = monthAt(next);
    if (month > 0) {
      next = afterMonth(next);
      int other = afterConnector(next);
      int lastDay = other > 0 ? day(other) : -1;
      if (lastDay > 0) {
        int monthToken = afterDay(other);
        int lastMonth = monthAt(monthToken);
        if (lastMonth > 0) {
          return withYear(token, afterMonth(monthToken), month, day, lastMonth, lastDay);
        }
      }
      return withYear(token, next, month, day, month, day);
    }
    int other = afterConnector(next);
    int lastDay = other > 0 ? day(other) : -1;
    if (lastDay > day) {
      int monthToken = afterDay(other);
      month = monthAt(monthToken);
      if (month > 0) {
        return withYear(token, afterMonth(monthToken), month, day, month, lastDay);
      }
    }
    return null;
  }

  /** {@code 27.04.2016} is one token; {@code 2016-04-27} and {@code 27/04/2016} are five. */
  private DateExpression inDigits(int token) {
    String word = prose.word(token);
    if (word.indexOf('.') > 0) {
      String[] parts = word.split("\\.", -1);
      return parts.length == 3
          ? dayMonthYear(token, token + 1, parts[0], parts[1], parts[2])
          : null;
    }
    if (token + 5 > end || prose.spaceBefore(token + 1) || prose.spaceBefore(token + 3)) {
      return null;
    }
    char separator = prose.initial(token + 1);
    if ((separator != '-' && separator != '/') || prose.initial(token + 3) != separator) {
      return null;
    }
    String middle = prose.word(token + 2);
    String last = prose.word(token + 4);
    return word.length() == 4
        ? dayMonthYear(token, token + 5, last, middle, word)
        : dayMonthYear(token, token + 5, word, middle, last);
  }

  private DateExpression dayMonthYear(
      int token, int after, String dayDigits, String monthDigits, String yearDigits) {
    int day = wholeNumber(dayDigits);
    int month = wholeNumber(monthDigits);
    int year = wholeNumber(yearDigits);
    boolean valid =
        day >= 1
            && day <= LONGEST_MONTH
            && month >= 1
            && month <= 12
            && year >= EARLIEST_YEAR
            && year <= LATEST_YEAR;
    return valid ? new DateExpression(token, after, year, month, day, month, day) : null;
  }

  private DateExpression withYear(
      int token, int next, int month, int day, int lastMonth, int lastDay) {
    int yearToken = next < end && prose.initial(next) == ',' ? next + 1 : next;
    Integer year = null;
    int after = next;
    if (yearToken < end && year(prose, yearToken) > 0) {
      year = year(prose, yearToken);
      after = yearToken + 1;
    }
    return new DateExpression(token, after, year, month, day, lastMonth, lastDay);
  }

  private int day(int token) {
    if (token >= end
        || prose.kind(token) != TokenKind.NUMBER
        || prose.end(token) - prose.begin(token) > 2) {
      return -1;
    }
    int day = wholeNumber(prose.word(token));
    return day >= 1 && day <= LONGEST_MONTH ? day : -1;
  }

  /** Past a day and its ending: {@code 22nd}. */
  private int afterDay(int token) {
    Ordinals.Ordinal ordinal = Ordinals.at(prose, token, end);
    return ordinal == null ? token + 1 : ordinal.end();
  }

  private int monthAt(int token) {
    int name = token < end && prose.lower(token).equals("of") ? token + 1 : token;
    return name < end && prose.kind(name) == TokenKind.WORD ? month(prose, name) : -1;
  }

  private int afterMonth(int token) {
    return prose.lower(token).equals("of") ? token + 2 : token + 1;
  }

  /** The token after a word or stroke that joins two days, or -1 if there is none. */
  private int afterConnector(int token) {
    if (token + 1 >= end) {
      return -1;
    }
    return switch (prose.lower(token)) {
      case "-", "–", "—", "to", "and", "through", "until", "till" -> token + 1;
      default -> -1;
    };
  }

  private static int wholeNumber(String digits) {
    int value = 0;
    if (digits.isEmpty() || digits.length() > 4) {
      return -1;
    }
    for (int i = 0; i < digits.length(); i++) {
      char c = digits.charAt(i);
      if (c < '0' || c > '9') {
        return -1;
      }
      value = value * 10 + c - '0';
    }
    return value;
  }
}
