package io.plenary.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * A day, a stretch of days or a month as a text writes it; the year may be missing.
 *
 * <p>Example: {@code June 30 to July 2} is month 6, day 30, last month 7, last day 2.
 *
 * @param first its first token
 * @param end the token after its last
 * @param year the year, or null
 * @param month 1 to 12
 * @param day the day, or null of a whole month
 * @param lastMonth the month of the last day; of a single day the same month
 * @param lastDay the last day; of a single day the same day, of a whole month null
 */
public record DateExpression(
    int first, int end, Integer year, int month, Integer day, int lastMonth, Integer lastDay) {

  /** Whether it covers more than one day and says which. */
  public boolean range() {
    return day != null && (month != lastMonth || !day.equals(lastDay));
  }

  /** The first day in a given year, or null if that year has no such day. */
  public LocalDate firstDay(int inYear) {
    return dayOf(inYear, month, day == null ? 1 : day);
  }

  /** The last day in a given year, or null if that year has no such day. */
  public LocalDate lastDay(int inYear) {
    int last = lastDay == null ? YearMonth.of(inYear, lastMonth).lengthOfMonth() : lastDay;
    return dayOf(lastMonth < month ? inYear + 1 : inYear, lastMonth, last);
  }

  private static LocalDate dayOf(int year, int month, int day) {
    try {
      return LocalDate.of(year, month, day);
    } catch (DateTimeException noSuchDay) {
      return null;
    }
  }
}
