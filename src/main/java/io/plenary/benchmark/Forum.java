package io.plenary.benchmark;

import io.plenary.figures.Status;
import io.plenary.series.Edition;
import io.plenary.series.Series;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;

/**
 * An invented series of conferences: its editions, how many took part in each, and the people who
 * speak about it.
 *
 * @param series with one edition a year up to {@link #LAST_YEAR}, the middle one cancelled
 * @param counts of each edition that took place: how many were invited, expected and there, by
 *     measure
 * @param speakers those who speak about the series
 * @param strangers those who speak about other things
 */
record Forum(
    Series series,
    Map<Integer, Map<String, Map<Status, Long>>> counts,
    List<Speaker> speakers,
    List<Speaker> strangers)
    implements Serializable {
  private static final int LAST_YEAR = 2024;

  /** In a short series no edition is missing. */
  private static final int EDITIONS_WITH_A_CANCELLED_ONE = 5;

  private static final int STRANGERS = 60;

  /** The measures reported, with the least and the most of those there. */
  private record Range(String measure, int least, int most) {}

  private static final List<Range> RANGES =
      List.of(
          new Range("countries", 40, 120),
          new Range("delegates", 300, 1400),
          new Range("defense_ministers", 11, 40),
          new Range("experts", 50, 280),
          new Range("journalists", 120, 700));

  /** The forum of a corpus. */
  static Forum of(CorpusShape shape) {
    Phrases names = Phrases.read("/io/plenary/benchmark/names.tsv");
    SplittableRandom random = new SplittableRandom(shape.seed());
    Series series = series(names, shape.editions(), random);
    Map<Integer, Map<String, Map<Status, Long>>> counts = new TreeMap<>();
    for (Edition edition : series.editions()) {
      if (!edition.cancelled()) {
        counts.put(edition.year(), counts(random));
      }
    }
    List<Speaker> people = people(names, shape.officials() + STRANGERS, shape.officials(), random);
    return new Forum(
        series,
        counts,
        List.copyOf(people.subList(0, shape.officials())),
        List.copyOf(people.subList(shape.officials(), people.size())));
  }

  /** The editions that took place. */
  List<Edition> held() {
    return series.editions().stream().filter(edition -> !edition.cancelled()).toList();
  }

  private static Series series(Phrases names, int years, SplittableRandom random) {
    List<Edition> editions = new ArrayList<>();
    int ordinal = 0;
    for (int i = 0; i < years; i++) {
      int year = LAST_YEAR - years + 1 + i;
      if (years >= EDITIONS_WITH_A_CANCELLED_ONE && i == years / 2) {
        editions.add(new Edition(year, null, null, null, true));
        continue;
      }
      LocalDate starts = LocalDate.of(year, 4 + random.nextInt(3), 3 + random.nextInt(24));
      ordinal++;
      editions.add(
          new Edition(year, ordinal, starts, starts.plusDays(1 + random.nextInt(2)), false));
    }
    return new Series(
        "harrowmere",
        names.all("series").get(0),
        names.all("alias"),
        names.all("city").get(0),
        editions);
  }

  /** More are invited than come; what is expected lies between. */
  private static Map<String, Map<Status, Long>> counts(SplittableRandom random) {
    Map<String, Map<Status, Long>> counts = new TreeMap<>();
    for (Range range : RANGES) {
      long there = random.nextInt(range.least, range.most);
      long expected = there + 1 + random.nextInt(range.least / 5);
      Map<Status, Long> byStatus = new EnumMap<>(Status.class);
      byStatus.put(Status.INVITED, expected + 1 + random.nextInt(range.least / 5));
      byStatus.put(Status.EXPECTED, expected);
      byStatus.put(Status.ATTENDING, there);
      byStatus.put(Status.ATTENDED, there);
      counts.put(range.measure, byStatus);
    }
    return counts;
  }

  /** People with different names; surnames repeat only when all of them are taken. */
  private static List<Speaker> people(
      Phrases names, int count, int officials, SplittableRandom random) {
    List<String> surnames = new ArrayList<>();
    for (String stem : names.all("stem")) {
      names.all("ending").forEach(ending -> surnames.add(stem + ending));
    }
    shuffle(surnames, random);
    List<String> female = names.all("female");
    List<String> male = names.all("male");
    int most = surnames.size() * Math.min(female.size(), male.size());
    if (count > most) {
      throw new IllegalArgumentException("there are names for %d officials only".formatted(most));
    }
    List<Speaker> people = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      boolean isFemale = i % 2 == 0;
      List<String> given = isFemale ? female : male;
      int round = i / surnames.size();
      int at = i % surnames.size();
      people.add(
          new Speaker(
              given.get((at / 2 + round) % given.size()),
              surnames.get(at),
              isFemale,
              choose(names.all(i < officials ? "role" : "other-role"), random),
              choose(names.all("country"), random)));
    }
    return people;
  }

  private static String choose(List<String> alternatives, SplittableRandom random) {
    return alternatives.get(random.nextInt(alternatives.size()));
  }

  private static void shuffle(List<String> list, SplittableRandom random) {
    for (int i = list.size() - 1; i > 0; i--) {
      int j = random.nextInt(i + 1);
      list.set(j, list.set(i, list.get(j)));
    }
  }
}
