package io.plenary.benchmark;

import io.plenary.benchmark.ArticlePlan.Count;
import io.plenary.benchmark.ArticlePlan.Phase;
import io.plenary.benchmark.ArticlePlan.Statement;
import io.plenary.figures.Status;
import io.plenary.quotations.QuotationKind;
import io.plenary.series.Edition;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * Decides what each article of a corpus reports. An article depends on its number and the corpus'
 * shape alone, so that any part of a corpus can be made anywhere, in any order.
 */
final class ArticlePlanner {
  private static final List<Phase> PHASES = List.of(Phase.values());

  /** No more speak in one article. */
  private static final int MOST_SPEAKERS = 4;

  private static final int MOST_STATEMENTS = 9;
  private static final int LEAST_STATEMENTS = 2;
  private static final double SHARE_WITH_A_MEASURE = 0.5;

  /** Of ten statements so many are direct or mixed; the others are indirect. */
  private static final int DIRECT_OF_TEN = 5;

  private static final int MIXED_OF_TEN = 2;

  private final CorpusShape shape;
  private final Forum forum;
  private final List<Edition> held;

  ArticlePlanner(CorpusShape shape, Forum forum) {
    this.shape = shape;
    this.forum = forum;
    this.held = forum.held();
  }

  /** What article number {@code number} reports, counted from 0. */
  ArticlePlan plan(long number) {
    if (number >= shape.originals()) {
      return copy(number);
    }
    SplittableRandom random = random(number, 0);
    boolean noise = random.nextDouble() < shape.noise();
    return noise ? unrelated(number, random) : report(number, random);
  }

  /** Chance for one purpose of one article. */
  SplittableRandom random(long number, int purpose) {
    SplittableRandom mixed = new SplittableRandom(shape.seed() * 31 + purpose);
    return new SplittableRandom(mixed.nextLong() ^ (number * 0x9E3779B97F4A7C15L));
  }

  private ArticlePlan copy(long number) {
    ArticlePlan original = plan(random(number, 0).nextLong(shape.originals()));
    return new ArticlePlan(
        number,
        original.number(),
        original.edition(),
        original.phase(),
        original.publishedOn().plusDays(1),
        original.counts(),
        original.statements());
  }

  private ArticlePlan unrelated(long number, SplittableRandom random) {
    Edition nearest = held.get(random.nextInt(held.size()));
    LocalDate day = nearest.starts().plusDays(random.nextInt(-60, 60));
    List<Statement> statements = statements(forum.strangers(), 0, random);
    return new ArticlePlan(number, number, null, Phase.DURING, day, List.of(), statements);
  }

  private ArticlePlan report(long number, SplittableRandom random) {
    Edition edition = edition(random);
    Phase phase = PHASES.get(random.nextInt(PHASES.size()));
    LocalDate day =
        switch (phase) {
          case BEFORE -> edition.starts().minusDays(1 + random.nextInt(20));
          case DURING -> edition.starts();
          case AFTER -> edition.ends().plusDays(1 + random.nextInt(4));
        };
    return new ArticlePlan(
        number,
        number,
        edition,
        phase,
        day,
        counts(edition, phase, random),
        statements(forum.speakers(), shape.topOfficial(), random));
  }

  /** Later editions oftener than early ones. */
  private Edition edition(SplittableRandom random) {
    return happens(shape.topEdition(), random)
        ? held.get(held.size() - 1)
        : held.get((int) (held.size() * Math.sqrt(random.nextDouble())));
  }

  private List<Count> counts(Edition edition, Phase phase, SplittableRandom random) {
    Status status =
        switch (phase) {
          case BEFORE -> random.nextBoolean() ? Status.INVITED : Status.EXPECTED;
          case DURING -> Status.ATTENDING;
          case AFTER -> Status.ATTENDED;
        };
    List<Count> counts = new ArrayList<>();
    for (Map.Entry<String, Map<Status, Long>> measure :
        forum.counts().get(edition.year()).entrySet()) {
      if (random.nextDouble() < SHARE_WITH_A_MEASURE) {
        counts.add(new Count(measure.getKey(), status, measure.getValue().get(status)));
      }
    }
    return counts;
  }

  private static List<Statement> statements(
      List<Speaker> people, double shareOfFirst, SplittableRandom random) {
    Speaker first = people.get(0);
    List<Speaker> cast = cast(people, random);
    if (shareOfFirst > 0) {
      cast.removeIf(speaker -> speaker.surname().equals(first.surname()));
    }
    int count = random.nextInt(LEAST_STATEMENTS, MOST_STATEMENTS + 1);
    List<Statement> statements = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      boolean byFirst = cast.isEmpty() || happens(shareOfFirst, random);
      Speaker speaker = byFirst ? first : cast.get(random.nextInt(cast.size()));
      statements.add(new Statement(speaker, kind(random)));
    }
    return statements;
  }

  /** Some people, no two of one surname; those early in the list oftener. */
  private static List<Speaker> cast(List<Speaker> people, SplittableRandom random) {
    List<Speaker> cast = new ArrayList<>();
    int tries = random.nextInt(1, MOST_SPEAKERS + 1);
    for (int i = 0; i < tries; i++) {
      double chance = random.nextDouble();
      Speaker speaker = people.get((int) (people.size() * chance * chance));
      if (cast.stream().noneMatch(other -> other.surname().equals(speaker.surname()))) {
        cast.add(speaker);
      }
    }
    return cast;
  }

  /** Asks chance only where it has a say, so that other decisions stay as they are. */
  private static boolean happens(double share, SplittableRandom random) {
    return share > 0 && random.nextDouble() < share;
  }

  private static QuotationKind kind(SplittableRandom random) {
    int ofTen = random.nextInt(10);
    if (ofTen < DIRECT_OF_TEN) {
      return QuotationKind.DIRECT;
    }
    return ofTen < DIRECT_OF_TEN + MIXED_OF_TEN ? QuotationKind.MIXED : QuotationKind.INDIRECT;
  }
}
