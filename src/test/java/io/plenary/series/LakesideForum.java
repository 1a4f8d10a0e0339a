package io.plenary.series;

import java.time.LocalDate;
import java.util.List;

/** An invented series with a cancelled year, a gap and ordinals that are not years. */
public final class LakesideForum {
  public static final Series SERIES =
      new Series(
          "lakeside",
          "Lakeside Security Forum",
          List.of("Norburg Security Forum", "LSF"),
          "Norburg",
          List.of(
              held(2011, 1, 5, 4, 5),
              held(2012, 2, 5, 9, 10),
              held(2013, 3, 5, 8, 9),
              new Edition(2014, null, null, null, true),
              held(2015, 4, 5, 6, 8),
              held(2016, 5, 5, 11, 12),
              held(2017, 6, 5, 3, 5),
              held(2019, 7, 5, 8, 9)));

  private LakesideForum() {}

  private static Edition held(int year, int ordinal, int month, int firstDay, int lastDay) {
    return new Edition(
        year,
        ordinal,
        LocalDate.of(year, month, firstDay),
        LocalDate.of(year, month, lastDay),
        false);
  }
}
