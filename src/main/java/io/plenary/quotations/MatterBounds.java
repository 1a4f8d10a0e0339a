package io.plenary.quotations;

/**
 * Where a noun phrase that names what was said ends, with everything that belongs to it.
 *
 * <p>Example: in {@code Berg rejected the idea of a new pier on Monday and left} she rejected
 * {@code the idea of a new pier}.
 */
final class MatterBounds {
  private static final long FINITE =
      WordClass.anyOf(
          WordClass.VERB,
          WordClass.AUXILIARY,
          WordClass.MODAL,
          WordClass.CUE_PAST,
          WordClass.CUE_THIRD);
  private static final long CLAUSE_WITHIN =
      WordClass.anyOf(WordClass.RELATIVE, WordClass.SUBORDINATOR, WordClass.COMMA);
  private static final long PASSED_OVER =
      WordClass.anyOf(WordClass.ADVERB, WordClass.NEGATION, WordClass.HAVE, WordClass.BE);
  private static final long BEFORE_TIME =
      WordClass.anyOf(WordClass.DETERMINER, WordClass.POSSESSIVE, WordClass.NUMBER);
  private static final long BEHIND_TIME =
      WordClass.anyOf(
          WordClass.COMMA, WordClass.FINAL, WordClass.CONJUNCTION, WordClass.CLOSING_BRACKET);
  private static final int LONGEST_LIST_ITEM = 12;

  private final Skeleton skeleton;
  private final NounPhrases phrases;
  private final ClauseBounds clauses;

  MatterBounds(Skeleton skeleton, NounPhrases phrases, ClauseBounds clauses) {
    this.skeleton = skeleton;
    this.phrases = phrases;
    this.clauses = clauses;
  }

  /** Whether no verb of its own follows what begins at {@code begin}: it is no clause. */
  boolean isNounPhrase(int begin, int ceiling) {
    for (int unit = begin; unit < ceiling; unit++) {
      if (skeleton.is(unit, CLAUSE_WITHIN) || skeleton.is(unit, WordClass.PASSAGE)) {
        return unit > begin;
      }
      if (skeleton.is(unit, FINITE)) {
        return unit > begin && isInfinite(unit, ceiling);
      }
    }
    return true;
  }

  /** The unit after the last of the noun phrase that begins at {@code begin}. */
  int end(int begin, int ceiling) {
    int limit = clauses.end(begin, ceiling);
    boolean relative = false;
    for (int unit = begin + 1; unit < limit; unit++) {
      relative |= skeleton.is(unit, WordClass.RELATIVE);
      if (endsAt(unit, limit, relative)) {
        return unit;
      }
    }
    return limit;
  }

  /** As {@link #end}, of a noun phrase that may be the subject of a verb behind it. */
  int endBeforeVerb(int begin, int ceiling) {
    int limit = end(begin, ceiling);
    for (int unit = begin + 1; unit < limit; unit++) {
      if (skeleton.is(unit, CLAUSE_WITHIN)) {
        return limit;
      }
      if (skeleton.is(unit, FINITE) && !isInfinite(unit, limit)) {
        return unit;
      }
    }
    return limit;
  }

  private boolean isInfinite(int unit, int limit) {
    return (unit + 1 < limit && "by".equals(skeleton.lower(unit + 1)))
        || "to".equals(skeleton.lower(unit - 1));
  }

  private boolean endsAt(int unit, int limit, boolean relative) {
    if (skeleton.is(unit, WordClass.DASH)) {
      return true;
    }
    if (skeleton.is(unit, WordClass.COMMA)) {
      boolean example = unit + 1 < limit && skeleton.is(unit + 1, WordClass.EXAMPLE);
      return !example && !listGoesOn(unit + 1, limit);
    }
    if (skeleton.is(unit, WordClass.CONJUNCTION)) {
      return verbFollows(unit + 1, limit, relative);
    }
    return skeleton.is(unit, WordClass.CONCESSIVE)
        || isCircumstance(unit, limit)
        || isTime(unit, limit);
  }

  /** As in "attacked Berg, Holm and Quist": another item, then "and". */
  private boolean listGoesOn(int from, int limit) {
    int unit = from;
    while (unit < limit) {
      if (skeleton.is(unit, WordClass.CONJUNCTION)) {
        return !verbFollows(unit + 1, limit, false);
      }
      NounPhrase item = phrases.startingAt(unit, Math.min(limit, unit + LONGEST_LIST_ITEM));
      if (item == null || item.end() >= limit) {
        return false;
      }
      unit = item.end();
      if (skeleton.is(unit, WordClass.COMMA)) {
        unit++;
      } else if (!skeleton.is(unit, WordClass.CONJUNCTION)) {
        return false;
      }
    }
    return false;
  }

  /** Whether a verb of the sentence follows a conjunction, or a clause of its own. */
  private boolean verbFollows(int from, int limit, boolean relative) {
    int unit = from;
    while (unit < limit && skeleton.is(unit, PASSED_OVER)) {
      unit++;
    }
    if (unit >= limit) {
      return false;
    }
    if (skeleton.is(unit, FINITE)) {
      return !relative || skeleton.is(unit, WordClass.CUE_PAST);
    }
    if (skeleton.is(unit, WordClass.CUE_ING)) {
      return true;
    }
    NounPhrase subject = phrases.startingAt(unit, limit);
    return subject != null && subject.end() < limit && skeleton.is(subject.end(), FINITE);
  }

  /** As in "after learning": when somebody spoke. */
  private boolean isCircumstance(int unit, int limit) {
    return skeleton.is(unit, WordClass.PREPOSITION)
        && unit + 1 < limit
        && skeleton.is(unit + 1, WordClass.WORD)
        && !skeleton.is(unit + 1, WordClass.CAPITAL)
        && skeleton.lower(unit + 1).endsWith("ing")
        && switch (skeleton.lower(unit)) {
          case "after", "before", "while" -> true;
          default -> false;
        };
  }

  /** As in "on Monday", "last week": when somebody spoke, not part of what was said. */
  private boolean isTime(int unit, int limit) {
    int time = unit;
    if (skeleton.is(time, WordClass.PREPOSITION)) {
      time++;
    }
    while (time < limit && (skeleton.is(time, BEFORE_TIME) || isLast(time))) {
      time++;
    }
    if (time >= limit || !skeleton.is(time, WordClass.TIME)) {
      return false;
    }
    boolean named = time == unit && skeleton.is(unit - 1, WordClass.CAPITAL);
    int next = time + 1;
    while (next < limit && skeleton.is(next, WordClass.TIME.bit() | WordClass.NUMBER.bit())) {
      next++;
    }
    return !named && (next >= limit || skeleton.is(next, BEHIND_TIME));
  }

  private boolean isLast(int unit) {
    return skeleton.is(unit, WordClass.WORD) && "last".equals(skeleton.lower(unit));
  }
}
