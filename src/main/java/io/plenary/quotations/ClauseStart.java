package io.plenary.quotations;

/**
 * Where, behind a cue verb, what was said begins: hearer, place and time of speaking are passed
 * over.
 *
 * <p>Example: in {@code Berg told reporters in Oslo on Friday that talks had failed} it begins at
 * {@code talks}.
 */
final class ClauseStart {
  private static final long FINITE =
      WordClass.anyOf(
          WordClass.VERB,
          WordClass.AUXILIARY,
          WordClass.MODAL,
          WordClass.CUE_PAST,
          WordClass.CUE_THIRD);
  private static final long INTRODUCES =
      WordClass.anyOf(
          WordClass.PASSAGE, WordClass.COMMA, WordClass.COLON, WordClass.FINAL, WordClass.DASH);
  private static final long NO_MATTER =
      WordClass.anyOf(
          WordClass.PREPOSITION,
          WordClass.CONJUNCTION,
          WordClass.AUXILIARY,
          WordClass.MODAL,
          WordClass.DASH,
          WordClass.COLON,
          WordClass.OTHER_MARK,
          WordClass.CLOSING_BRACKET);
  private static final long FINITE_CUE = WordClass.anyOf(WordClass.CUE_PAST, WordClass.CUE_THIRD);
  private static final long NOT_A_VERB =
      WordClass.anyOf(WordClass.DETERMINER, WordClass.POSSESSIVE, WordClass.PRONOUN);
  private static final long BESIDE_CUE =
      WordClass.anyOf(WordClass.PREPOSITION, WordClass.COMMA, WordClass.ADVERB, WordClass.TIME);
  private static final long NOT_BEFORE_THAT =
      WordClass.anyOf(
          WordClass.VERB,
          WordClass.AUXILIARY,
          WordClass.MODAL,
          WordClass.CUE_PAST,
          WordClass.CUE_THIRD,
          WordClass.CUE_ING,
          WordClass.PERSONAL,
          WordClass.SUBORDINATOR,
          WordClass.PASSAGE,
          WordClass.COLON,
          WordClass.SEMICOLON);
  private static final int FARTHEST_THAT = 16;
  private static final int FEWEST_UNITS_OF_A_CLAUSE = 3;
  private static final int LONGEST_ASIDE = 15;
  private static final int MOST_ADVERBIALS = 5;

  private final Skeleton skeleton;
  private final NounPhrases phrases;
  private final ClauseBounds clauses;

  ClauseStart(Skeleton skeleton, NounPhrases phrases, ClauseBounds clauses) {
    this.skeleton = skeleton;
    this.phrases = phrases;
    this.clauses = clauses;
  }

  /**
   * The first unit of what was said behind a cue: hearer, place and time of speaking passed over.
   */
  int behind(CueVerb verb, int cueEnd, int ceiling) {
    int unit = cueEnd;
    if (verb.has(Frame.HEARER) && unit < ceiling && !isThat(unit)) {
      NounPhrase hearer = phrases.startingAt(unit, ceiling);
      if (hearer != null && verb.has(Frame.WISH) && isInfinitive(hearer.end(), ceiling)) {
        return unit;
      }
      if (hearer != null) {
        unit = hearer.end();
      }
    }
    int candidate = unit;
    for (int i = 0; i < MOST_ADVERBIALS; i++) {
      if (candidate >= ceiling || isThat(candidate) || skeleton.is(candidate, INTRODUCES)) {
        unit = candidate;
        break;
      }
      int next = behindAdverbial(candidate, ceiling);
      if (next == candidate) {
        unit = beginsClause(candidate, ceiling) ? candidate : unit;
        break;
      }
      candidate = next;
    }
    if (candidate >= ceiling) {
      unit = ceiling;
    }
    int that = verb.has(Frame.WORDS) ? farThat(verb, cueEnd, unit, ceiling) : unit;
    return behindIntroduction(that, ceiling);
  }

  /** As in "urged the members to pay": what was urged is what the members are to do. */
  private boolean isInfinitive(int unit, int ceiling) {
    return unit + 1 < ceiling
        && "to".equals(skeleton.lower(unit))
        && !skeleton.is(unit + 1, NOT_A_VERB);
  }

  /**
   * As in "told the mayor of Oslo, Norway on Monday that": the "that" which only names, places and
   * times separate from the cue; otherwise {@code unit}.
   */
  private int farThat(CueVerb verb, int cueEnd, int unit, int ceiling) {
    if ((unit < ceiling && (isThat(unit) || skeleton.is(unit, WordClass.PASSAGE)))
        || cueEnd >= ceiling
        || (!skeleton.is(cueEnd, BESIDE_CUE) && (verb.has(Frame.MATTER) || !verb.has(Frame.HEARER)))
        || beginsClause(cueEnd, ceiling)) {
      return unit;
    }
    int limit = Math.min(ceiling, cueEnd + FARTHEST_THAT);
    for (int far = cueEnd; far < limit; far++) {
      if (isThat(far)) {
        return far;
      }
      boolean apposed =
          far > cueEnd
              && skeleton.is(far - 1, WordClass.COMMA.bit() | WordClass.CONJUNCTION.bit())
              && skeleton.is(far, WordClass.DETERMINER);
      if (apposed || skeleton.is(far, NOT_BEFORE_THAT)) {
        return unit;
      }
    }
    return unit;
  }

  /** Whether a subject and a verb follow: "he would stay", "the talks had failed". */
  private boolean beginsClause(int unit, int ceiling) {
    if (skeleton.is(unit, WordClass.PERSONAL)) {
      return true;
    }
    NounPhrase subject = phrases.startingAt(unit, ceiling);
    if (subject == null) {
      return false;
    }
    int verb = subject.end();
    while (verb < ceiling && skeleton.is(verb, WordClass.ADVERB)) {
      verb++;
    }
    return verb < ceiling && skeleton.is(verb, FINITE);
  }

  private int behindIntroduction(int from, int ceiling) {
    int unit = from;
    if (unit < ceiling && skeleton.is(unit, WordClass.COMMA)) {
      boolean introduces =
          unit + 1 < ceiling && (skeleton.is(unit + 1, WordClass.PASSAGE) || isThat(unit + 1));
      if (!introduces) {
        return behindAside(unit, ceiling);
      }
      unit++;
    }
    if (unit < ceiling && (isThat(unit) || skeleton.is(unit, WordClass.COLON))) {
      unit++;
    }
    return unit;
  }

  /** As in "he joked, in a thick accent, “…”": the passage, or {@code comma} if none follows. */
  private int behindAside(int comma, int ceiling) {
    int limit = Math.min(ceiling, comma + LONGEST_ASIDE);
    for (int unit = comma + 1; unit < limit; unit++) {
      if (skeleton.is(unit, FINITE_CUE) || skeleton.is(unit, WordClass.PERSONAL)) {
        return comma;
      }
      if (skeleton.is(unit, WordClass.PASSAGE)) {
        boolean introduced = skeleton.is(unit - 1, WordClass.COMMA.bit() | WordClass.COLON.bit());
        return introduced ? unit : comma;
      }
    }
    return comma;
  }

  private boolean isThat(int unit) {
    return skeleton.is(unit, WordClass.WORD) && "that".equals(skeleton.lower(unit));
  }

  /** Passes over "on Friday", "in a statement", "again"; returns {@code unit} if none is there. */
  private int behindAdverbial(int unit, int ceiling) {
    if (isEstimate(unit, ceiling)) {
      return unit;
    }
    if (skeleton.is(unit, WordClass.TIME)
        || (skeleton.is(unit, WordClass.ADVERB) && !skeleton.is(unit, WordClass.PRONOUN))) {
      return unit + 1;
    }
    if (skeleton.is(unit, WordClass.PREPOSITION)) {
      NounPhrase phrase = phrases.startingAt(unit + 1, ceiling);
      return phrase == null ? unit : phrase.end();
    }
    if (skeleton.is(unit, WordClass.DETERMINER) && unit + 1 < ceiling) {
      boolean time = skeleton.is(unit + 1, WordClass.TIME);
      return time ? unit + 2 : unit;
    }
    if ("last".equals(skeleton.lower(unit))
        && unit + 1 < ceiling
        && skeleton.is(unit + 1, WordClass.TIME)) {
      return unit + 2;
    }
    return unit;
  }

  /**
   * As in "about 200", "over a dozen", "at least half", "as many as 30": a subject begins; but not
   * in "told those over 65 to stay".
   */
  private boolean isEstimate(int unit, int ceiling) {
    int number = behindApproximation(unit, ceiling);
    if (number == unit) {
      return false;
    }
    NounPhrase counted = phrases.startingAt(number, ceiling);
    return counted == null || !isInfinitive(counted.end(), ceiling);
  }

  /** Behind "about", "over a", "at least", "as many as"; {@code unit} if none is there. */
  private int behindApproximation(int unit, int ceiling) {
    if (unit + 1 >= ceiling) {
      return unit;
    }
    String next = skeleton.lower(unit + 1);
    if (skeleton.is(unit, WordClass.APPROXIMATOR)) {
      int number = "a".equals(next) && unit + 2 < ceiling ? unit + 2 : unit + 1;
      return skeleton.is(number, WordClass.NUMBER.bit() | WordClass.QUANTITY.bit()) ? number : unit;
    }
    return switch (skeleton.lower(unit)) {
      case "at" -> "least".equals(next) || "most".equals(next) ? unit + 2 : unit;
      case "as" -> "many".equals(next) || "few".equals(next) ? unit + 3 : unit;
      default -> unit;
    };
  }

  /** Whether what was said is announced: by "that", a colon, or quotation marks. */
  boolean isIntroduced(int behind, int cueEnd) {
    return skeleton.is(behind, WordClass.PASSAGE)
        || (behind > cueEnd && (isThat(behind - 1) || skeleton.is(behind - 1, WordClass.COLON)));
  }

  /** Whether what the verb can attribute begins at {@code behind}. */
  boolean contentFollows(CueVerb verb, int cueEnd, int behind, int ceiling) {
    boolean pauses =
        behind < ceiling && skeleton.is(behind, WordClass.COMMA) && !isThat(behind - 1);
    if (behind >= ceiling || pauses || skeleton.is(behind, WordClass.FINAL)) {
      return false;
    }
    int stop = clauses.end(behind, ceiling);
    if (stop <= behind) {
      return false;
    }
    if (skeleton.is(behind, WordClass.PASSAGE)) {
      return true;
    }
    boolean introduced =
        behind > cueEnd && (isThat(behind - 1) || skeleton.is(behind - 1, WordClass.COLON));
    if (introduced) {
      return verb.introducesWords();
    }
    boolean infinitive = "to".equals(skeleton.lower(behind));
    if (infinitive && verb.has(Frame.WISH)) {
      return !isSpeaking(behind + 1, ceiling);
    }
    if (verb.has(Frame.HEARER) && verb.has(Frame.WISH) && behind == cueEnd) {
      NounPhrase hearer = phrases.startingAt(behind, ceiling);
      if (hearer != null && isInfinitive(hearer.end(), ceiling)) {
        return true;
      }
    }
    boolean estimate = isEstimate(behind, ceiling);
    if (verb.has(Frame.MATTER)) {
      return !infinitive && (estimate || !skeleton.is(behind, NO_MATTER));
    }
    boolean clause =
        stop - behind >= FEWEST_UNITS_OF_A_CLAUSE
            && (clauses.hasVerb(behind, stop) || skeleton.is(behind, WordClass.PRONOUN))
            && (estimate || !skeleton.is(behind, WordClass.PREPOSITION))
            && !infinitive;
    return clause && verb.introducesWords();
  }

  /** Passes over "that". */
  int behindThat(int unit, int ceiling) {
    return unit + 1 < ceiling && isThat(unit) ? unit + 1 : unit;
  }

  /** Whether a noun phrase begins at {@code behind}: "the poll shows Berg ahead". */
  boolean nounFollows(int behind, int ceiling) {
    return behind < ceiling && phrases.startingAt(behind, ceiling) != null;
  }

  /** "declined to comment", "refused to say": nothing was said. */
  private boolean isSpeaking(int unit, int ceiling) {
    return unit < ceiling
        && skeleton.entry(unit).cues().stream().anyMatch(cue -> cue.has(Frame.WORDS));
  }
}
