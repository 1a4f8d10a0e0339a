package io.plenary.report;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * Puts what the tables hold into the words a reader expects: {@code 1,200}, {@code at least 200},
 * {@code 26–27 April 2017}.
 */
final class Wording {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter DAY_AND_MONTH =
      DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);

  private Wording() {}

  /** {@code 1,200}. */
  static String number(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  /** {@code 1 article}, {@code 1,200 articles}. */
  static String count(long number, String noun) {
    return number(number) + " " + noun + (number == 1 ? "" : "s");
  }

  /** A reported number with its bound: {@code almost 50}, {@code 400–450}. */
  static String value(long value, Long high, String bound) {
    String number = high == null ? number(value) : range(value, high);
    return switch (bound == null ? "exact" : bound) {
      case "exact" -> number;
      case "at_most" -> "up to " + number;
      default -> bound.replace('_', ' ') + " " + number;
    };
  }

  /** {@code 400–450}. */
  static String range(long low, long high) {
    return number(low) + "–" + number(high);
  }

  /** A name of the tables as words: {@code defense_ministers} is {@code defense ministers}. */
  static String words(String name) {
    return name == null ? null : name.replace('_', ' ');
  }

  /** {@code 26 April 2017}; null of null. */
  static String day(LocalDate day) {
    return day == null ? null : DAY.format(day);
  }

  /** {@code 26–27 April 2017}; null without a first day. */
  static String days(LocalDate first, LocalDate last) {
    if (first == null) {
      return null;
    }
    if (last == null || last.equals(first)) {
      return DAY.format(first);
    }
    if (first.getYear() != last.getYear()) {
      return DAY.format(first) + " – " + DAY.format(last);
    }
    return first.getMonth() == last.getMonth()
        ? first.getDayOfMonth() + "–" + DAY.format(last)
        : DAY_AND_MONTH.format(first) + " – " + DAY.format(last);
  }

  /** An office with its country or institution: {@code Defense Minister, Norland}; null if none. */
  static String office(String role, String affiliation) {
    if (role == null) {
      return affiliation;
    }
    return affiliation == null ? role : role + ", " + affiliation;
  }
}
