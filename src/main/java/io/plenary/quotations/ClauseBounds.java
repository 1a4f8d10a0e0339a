package io.plenary.quotations;

/**
 * Where reported clauses begin and end in a sentence.
 *
 * <p>Example: in {@code Berg told reporters on Friday that talks had failed, adding …} what was
 * told is {@code talks had failed}.
 */
final class ClauseBounds {
  private static final long VERBAL =
      WordClass.anyOf(
          WordClass.VERB,
          WordClass.AUXILIARY,
          WordClass.MODAL,
          WordClass.CUE_BASE,
          WordClass.CUE_PAST,
          WordClass.CUE_THIRD,
          WordClass.PASSAGE);
  private static final long GOES_ON =
      WordClass.anyOf(WordClass.CONJUNCTION, WordClass.AUXILIARY, WordClass.MODAL);
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
          WordClass.PREPOSITION, WordClass.CONJUNCTION, WordClass.AUXILIARY, WordClass.MODAL);
  private static final long FINITE_CUE = WordClass.anyOf(WordClass.CUE_PAST, WordClass.CUE_THIRD);
  private static final int FEWEST_UNITS_OF_A_CLAUSE = 3;
  private static final int LONGEST_ASIDE = 15;
  private static final int MOST_ADVERBIALS = 5;

  private final Skeleton skeleton;
  private final NounPhrases phrases;

  ClauseBounds(Skeleton skeleton, NounPhrases phrases) {
    this.skeleton = skeleton;
    this.phrases = phrases;
  }

  /** Whether the units hold a verb form, or a passage that may. */
  boolean hasVerb(int begin, int end) {
    for (int unit = begin; unit < end; unit++) {
      if (skeleton.is(unit, VERBAL)) {
        return true;
      }
    }
    return false;
  }

  boolean hasPassage(int begin, int end) {
    for (int unit = begin; unit < end; unit++) {
      if (skeleton.is(unit, WordClass.PASSAGE)) {
        return true;
      }
    }
    return false;
  }

  /**
   * The first unit of what was said behind a cue: hearer, place and time of speaking passed over.
   */
  int behindCue(CueVerb verb, int cueEnd, int ceiling) {
    int unit = cueEnd;
    if (verb.has(Frame.HEARER) && unit < ceiling && !isThat(unit)) {
      NounPhrase hearer = phrases.startingAt(unit, ceiling);
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
    return behindIntroduction(unit, ceiling);
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
    int stop = end(behind, ceiling);
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
    if (verb.has(Frame.MATTER)) {
      return !infinitive && !skeleton.is(behind, NO_MATTER);
    }
    boolean clause =
        stop - behind >= FEWEST_UNITS_OF_A_CLAUSE
            && (hasVerb(behind, stop) || skeleton.is(behind, WordClass.PRONOUN))
            && !skeleton.is(behind, WordClass.PREPOSITION)
            && !infinitive;
    return clause && verb.introducesWords();
  }

  /** "declined to comment", "refused to say": nothing was said. */
  private boolean isSpeaking(int unit, int ceiling) {
    return unit < ceiling
        && skeleton.entry(unit).cues().stream().anyMatch(cue -> cue.has(Frame.WORDS));
  }

  /** The unit after the clause that begins at {@code begin}. */
  int end(int begin, int ceiling) {
    if (begin < ceiling && endsWithPassage(begin, ceiling)) {
      return begin + 1;
    }
    int depth = 0;
    for (int unit = begin; unit < ceiling; unit++) {
      if (skeleton.is(unit, WordClass.OPENING_BRACKET)) {
        depth++;
      } else if (skeleton.is(unit, WordClass.CLOSING_BRACKET)) {
        if (--depth < 0) {
          return unit;
        }
      } else if (skeleton.is(unit, WordClass.SEMICOLON)
          || (skeleton.is(unit, WordClass.FINAL) && unit + 1 == ceiling)
          || attributionBegins(begin, unit, ceiling)) {
        return unit;
      }
    }
    return ceiling;
  }

  /** Whether a passage at the head of the clause is all of it: "“We stay,” pointing at the sea". */
  private boolean endsWithPassage(int unit, int ceiling) {
    if (!skeleton.is(unit, WordClass.PASSAGE) || !skeleton.endsInPunctuation(unit)) {
      return false;
    }
    int next = unit + 1;
    return next < ceiling && skeleton.is(next, WordClass.WORD) && !skeleton.is(next, GOES_ON);
  }

  /** Whether a new attribution begins at a comma or a conjunction. */
  private boolean attributionBegins(int begin, int unit, int ceiling) {
    boolean comma = skeleton.is(unit, WordClass.COMMA);
    boolean conjunction = skeleton.is(unit, WordClass.CONJUNCTION);
    if ((!comma && !conjunction) || unit + 1 >= ceiling) {
      return false;
    }
    int next = unit + 1;
    if (comma) {
      if (speaks(next, WordClass.CUE_ING.bit()) || "according".equals(skeleton.lower(next))) {
        return true;
      }
      if (skeleton.is(next, WordClass.CONJUNCTION)) {
        next++;
      }
    }
    while (next < ceiling && skeleton.is(next, WordClass.ADVERB)) {
      next++;
    }
    if (next >= ceiling) {
      return false;
    }
    if ((conjunction || next > unit + 1) && skeleton.is(next, FINITE_CUE)) {
      return true;
    }
    if (comma && skeleton.is(next, WordClass.ASIDE) && hasVerb(begin, unit)) {
      return true;
    }
    NounPhrase phrase = comma ? phrases.startingAt(next, Math.min(ceiling, next + 12)) : null;
    if (phrase == null) {
      return false;
    }
    int verb = phrase.end();
    while (verb < ceiling && skeleton.is(verb, WordClass.ADVERB)) {
      verb++;
    }
    return verb < ceiling && speaks(verb, FINITE_CUE);
  }

  private boolean speaks(int unit, long form) {
    return skeleton.is(unit, form)
        && skeleton.entry(unit).cues().stream().anyMatch(cue -> cue.has(Frame.WORDS));
  }

  /** The first unit of the clause that ends before {@code end}. */
  int begin(int end, int floor) {
    for (int unit = end - 1; unit >= floor; unit--) {
      if (skeleton.is(unit, WordClass.SEMICOLON)) {
        return unit + 1;
      }
    }
    int first = floor;
    if (first < end && skeleton.is(first, WordClass.CONJUNCTION) && first + 1 < end) {
      first++;
    }
    return first;
  }

  /** The unit behind the next comma, or {@code from} if there is none. */
  int behindComma(int from, int ceiling) {
    for (int unit = from; unit < ceiling; unit++) {
      if (skeleton.is(unit, WordClass.COMMA)) {
        return unit + 1;
      }
    }
    return from;
  }

  /** Behind "…, the minister of trade,": the unit after the comma that closes an apposition. */
  int behindParenthesis(int from, int ceiling) {
    int unit = from;
    if (unit < ceiling && skeleton.is(unit, WordClass.COMMA)) {
      unit++;
    }
    return unit;
  }
}
