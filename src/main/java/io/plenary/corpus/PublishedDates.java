package io.plenary.corpus;

import java.time.DateTimeException;
import java.time.LocalDate;

/** Reads the day of publication that a record states. */
final class PublishedDates {
  private static final int ISO_DATE_LENGTH = "2017-04-21".length();

  private PublishedDates() {}

  /**
   * The day of an ISO date, alone or with a time behind it, as it was where it was published:
   * {@code 2017-04-21T23:30:00-05:00} is the 21st. Null if there is none: a wrong date is no reason
   * to lose the document.
   *
   * @param published as written, or null
   */
  static LocalDate parse(String published) {
    if (published == null) {
      return null;
    }
    String stated = published.strip();
    if (stated.length() < ISO_DATE_LENGTH) {
      return null;
    }
    boolean timeFollows =
        stated.length() == ISO_DATE_LENGTH || "T t".indexOf(stated.charAt(ISO_DATE_LENGTH)) >= 0;
    if (!timeFollows) {
      return null;
    }
    try {
      return LocalDate.parse(stated.substring(0, ISO_DATE_LENGTH));
    } catch (DateTimeException e) {
      return null;
    }
  }
}
