package io.plenary.quotations;

/**
 * Tells verbs from the nouns and adjectives that look like them.
 *
 * <p>Example: {@code claims} is a verb in {@code Berg claims that}, a noun in {@code the claims
 * that}; {@code proposed} is an adjective in {@code his proposed tax}.
 */
final class VerbTest {
  private static final long BEFORE_NOUN =
      WordClass.anyOf(WordClass.DETERMINER, WordClass.POSSESSIVE, WordClass.POSSESSIVE_ENDING);
  private static final long SUBJECT =
      WordClass.anyOf(
          WordClass.PERSONAL,
          WordClass.RELATIVE,
          WordClass.PERSON,
          WordClass.INSTITUTION,
          WordClass.DOCUMENT,
          WordClass.COMMA,
          WordClass.PASSAGE,
          WordClass.CLOSING_BRACKET);
  private static final long CERTAIN_VERB =
      WordClass.anyOf(WordClass.VERB, WordClass.AUXILIARY, WordClass.MODAL);

  private final Skeleton skeleton;
  private final NounPhrases phrases;

  VerbTest(Skeleton skeleton, NounPhrases phrases) {
    this.skeleton = skeleton;
    this.phrases = phrases;
  }

  /** Whether the unit is a finite verb of any kind. */
  boolean isFinite(int unit, int floor) {
    if (skeleton.is(unit, CERTAIN_VERB)) {
      return true;
    }
    if (!skeleton.is(unit, WordClass.CUE_PAST.bit() | WordClass.CUE_THIRD.bit())) {
      return false;
    }
    return skeleton.entry(unit).cues().stream().anyMatch(verb -> isFiniteCue(verb, unit, floor));
  }

  /** Whether a past or present form of a cue verb is used as one. */
  boolean isFiniteCue(CueVerb verb, int unit, int floor) {
    int before = unit - 1;
    if (before >= floor
        && skeleton.is(before, BEFORE_NOUN)
        && !skeleton.is(before, WordClass.PRONOUN)) {
      return false;
    }
    if (unit + 1 < skeleton.units() && skeleton.is(unit + 1, WordClass.POSSESSIVE_ENDING)) {
      return false;
    }
    boolean past = skeleton.is(unit, WordClass.CUE_PAST);
    boolean counted = past && before >= floor && skeleton.is(before, WordClass.NUMBER);
    if (counted && !(verb.has(Frame.WORDS) && standsBeforeClause(unit))) {
      return false;
    }
    boolean pastIsBase = past && verb.lemma().equals(skeleton.lower(unit));
    if (past && !pastIsBase) {
      return true;
    }
    while (before >= floor && skeleton.is(before, WordClass.ADVERB)) {
      before--;
    }
    if (before < floor) {
      return false;
    }
    if (skeleton.is(before, WordClass.MODAL.bit() | WordClass.DO.bit())) {
      return true;
    }
    if (skeleton.is(unit, WordClass.CUE_BASE) && !pastIsBase) {
      return skeleton.is(before, WordClass.PERSONAL)
          || isPlural(before)
          || (skeleton.is(before, WordClass.RELATIVE) && !isThat(before));
    }
    if (!verb.has(Frame.NOUN) && !pastIsBase) {
      return true;
    }
    return (skeleton.is(before, SUBJECT) && !isThat(before)) || phrases.isName(before);
  }

  /** As in "of those asked 43 said the pier holds"; not in "43 reported cases". */
  private boolean standsBeforeClause(int unit) {
    return unit + 1 < skeleton.units() && !phrases.isInner(unit + 1);
  }

  private boolean isThat(int unit) {
    return "that".equals(skeleton.lower(unit));
  }

  private boolean isPlural(int unit) {
    if (!skeleton.is(unit, WordClass.WORD)) {
      return false;
    }
    String word = skeleton.lower(unit);
    return (word.endsWith("s") && !word.endsWith("ss"))
        || skeleton.is(unit, WordClass.PLURAL)
        || (skeleton.is(unit, WordClass.PRONOUN) && !isThat(unit));
  }
}
