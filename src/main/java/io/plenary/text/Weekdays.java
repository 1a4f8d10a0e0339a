package io.plenary.text;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Reads the names of the days of the week.
 *
 * <p>Example: in {@code Tuesday 13 March} the day beside the date is {@link DayOfWeek#TUESDAY}.
 */
public final class Weekdays {
  private static final int REACH = 2;
  private static final WordFact<DayOfWeek> NAMED = new WordFact<>(byName()::get);

  private Weekdays() {}

  private static Map<String, DayOfWeek> byName() {
    Map<String, DayOfWeek> names = new HashMap<>();
    for (DayOfWeek day : DayOfWeek.values()) {
      for (TextStyle style : new TextStyle[] {TextStyle.FULL, TextStyle.SHORT}) {
        String name = day.getDisplayName(style, Locale.ENGLISH).toLowerCase(Locale.ROOT);
        names.put(name, day);
        names.put(name + ".", day);
      }
    }
    return Sparse.map(names);
  }

  /** The day of the week that a token names, or null. */
  public static DayOfWeek at(Prose prose, int token) {
    return NAMED.at(prose, token);
  }

  /** The day of the week right before a date, or right behind it, or null. */
  public static DayOfWeek beside(Prose prose, DateExpression date) {
    int sentence = prose.sentenceOf(date.first());
    int lowest = Math.max(prose.firstToken(sentence), date.first() - REACH);
    for (int token = date.first() - 1; token >= lowest; token--) {
      DayOfWeek day = NAMED.at(prose, token);
      if (day != null) {
        return day;
      }
    }
    int highest = Math.min(prose.endToken(sentence), date.end() + REACH);
    for (int token = date.end(); token < highest; token++) {
      DayOfWeek day = NAMED.at(prose, token);
      if (day != null) {
        return day;
      }
    }
    return null;
  }
}
