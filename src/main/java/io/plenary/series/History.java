package io.plenary.series;

import io.plenary.text.DateExpression;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * The editions of one series, asked the way reports speak of them.
 *
 * <p>Example: of a series held in 2018, 2019 and, after a cancelled year, in 2021, {@code
 * heldBefore(2021, 1)} is the edition of 2019.
 */
final class History {
  /** Coverage begins with the invitations and ends with the last analyses of what was said. */
  private static final int DAYS_BEFORE = 200;

  private static final int DAYS_AFTER = 75;
  private static final int MONTHS = 12;

  private final List<Edition> editions;

  History(Series series) {
    this.editions = series.editions();
  }

  /** The edition known by a year, or null. */
  Edition ofYear(int year) {
    return editions.stream().filter(e -> e.year() == year).findFirst().orElse(null);
  }

  /** The edition with a number, or null. */
  Edition ofOrdinal(int ordinal) {
    return editions.stream()
        .filter(e -> e.ordinal() != null && e.ordinal() == ordinal)
        .findFirst()
        .orElse(null);
  }

  /** The edition so many meetings before a year's, cancelled ones left out; or null. */
  Edition heldBefore(int year, int meetings) {
    List<Edition> held = editions.stream().filter(e -> !e.cancelled() && e.year() < year).toList();
    return held.size() < meetings ? null : held.get(held.size() - meetings);
  }

  /** The first edition after a year's that was not cancelled, or null. */
  Edition heldAfter(int year) {
    return editions.stream()
        .filter(e -> !e.cancelled() && e.year() > year)
        .findFirst()
        .orElse(null);
  }

  /**
   * The editions a date fits: a range by its first and last day, a single day by any day of the
   * edition. Without a year it may fit several.
   */
  List<Edition> fitting(DateExpression date) {
    return editions.stream()
        .filter(e -> e.starts() != null && date.day() != null && fits(date, e))
        .toList();
  }

  /**
   * The same, where the text may give the day of the week: of several editions those remain in
   * whose year the date falls on that day.
   */
  List<Edition> fitting(DateExpression date, DayOfWeek weekday) {
    List<Edition> fitting = fitting(date);
    return weekday == null
        ? fitting
        : fitting.stream()
            .filter(e -> weekday.equals(date.firstDay(e.starts().getYear()).getDayOfWeek()))
            .toList();
  }

  /** The edition held in a year before a day of publication, or null. */
  Edition heldInYearOf(LocalDate day) {
    Edition edition = ofYear(day.getYear());
    return edition != null && edition.starts() != null && !edition.starts().isAfter(day)
        ? edition
        : null;
  }

  /**
   * The latest edition that began in certain months which were over on a day, or null. Example: in
   * April 2016 the latest in the months from March to May is the edition of April 2015.
   */
  Edition latestIn(int firstMonth, int months, LocalDate day) {
    Edition latest = null;
    for (Edition edition : editions) {
      if (edition.starts() == null || edition.cancelled()) {
        continue;
      }
      int monthsIn = Math.floorMod(edition.starts().getMonthValue() - firstMonth, MONTHS);
      LocalDate over = edition.starts().withDayOfMonth(1).plusMonths(months - monthsIn);
      if (monthsIn < months && !over.isAfter(day)) {
        latest = edition;
      }
    }
    return latest;
  }

  private static boolean fits(DateExpression date, Edition edition) {
    int year = edition.starts().getYear();
    if (date.year() != null && date.year() != year) {
      return false;
    }
    LocalDate first = date.firstDay(year);
    LocalDate last = date.lastDay(year);
    if (first == null || last == null) {
      return false;
    }
    return date.range()
        ? first.equals(edition.starts()) && last.equals(edition.ends())
        : !first.isBefore(edition.starts()) && !first.isAfter(edition.ends());
  }

  /** The edition whose coverage a day of publication falls into, or null if it is none's. */
  Edition coveredOn(LocalDate day) {
    Edition nearest = null;
    long fewestDays = Long.MAX_VALUE;
    for (Edition edition : editions) {
      long days = daysAway(edition, day);
      if (days < fewestDays) {
        nearest = edition;
        fewestDays = days;
      }
    }
    return nearest;
  }

  /** Days between a day and an edition; {@link Long#MAX_VALUE} if the edition is out of reach. */
  private static long daysAway(Edition edition, LocalDate day) {
    if (edition.starts() == null) {
      return edition.year() == day.getYear() ? DAYS_BEFORE : Long.MAX_VALUE;
    }
    long before = ChronoUnit.DAYS.between(day, edition.starts());
    long after = ChronoUnit.DAYS.between(edition.ends(), day);
    if (before > 0) {
      return before <= DAYS_BEFORE ? before : Long.MAX_VALUE;
    }
    return after <= DAYS_AFTER ? Math.max(0, after) : Long.MAX_VALUE;
  }
}
