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
  private static final long FINITE_CUE = WordClass.anyOf(WordClass.CUE_PAST, WordClass.CUE_THIRD);

  private static final int LONGEST_SUBJECT = 12;

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
  boolean attributionBegins(int begin, int unit, int ceiling) {
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
    next = behindAdverbs(next, ceiling);
    if (next >= ceiling) {
      return false;
    }
    boolean coordinated = conjunction || next > unit + 1;
    if (coordinated && skeleton.is(behindPerfect(next, ceiling), FINITE_CUE)) {
      return true;
    }
    if (comma && skeleton.is(next, WordClass.ASIDE) && hasVerb(begin, unit)) {
      return true;
    }
    boolean opposes = comma || "but".equals(skeleton.lower(unit));
    NounPhrase phrase =
        opposes ? phrases.startingAt(next, Math.min(ceiling, next + LONGEST_SUBJECT)) : null;
    if (phrase == null) {
      return false;
    }
    int verb = behindPerfect(behindAdverbs(phrase.end(), ceiling), ceiling);
    return speaks(verb, FINITE_CUE) && verb < ceiling;
  }

  private int behindAdverbs(int from, int ceiling) {
    int unit = from;
    while (unit < ceiling && skeleton.is(unit, WordClass.ADVERB)) {
      unit++;
    }
    return unit;
  }

  /** In "has repeatedly called" the verb is "called". */
  private int behindPerfect(int from, int ceiling) {
    boolean perfect = from + 1 < ceiling && skeleton.is(from, WordClass.HAVE);
    int verb = perfect ? behindAdverbs(from + 1, ceiling) : from;
    return verb < ceiling && skeleton.is(verb, WordClass.CUE_PARTICIPLE) ? verb : from;
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
