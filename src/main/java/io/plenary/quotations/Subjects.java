package io.plenary.quotations;

import java.util.List;

/**
 * Finds the subjects of verbs, and with them the sources of what was said.
 *
 * <p>Example: in {@code Berg welcomed the guests and noted that …} the subject of {@code noted} is
 * {@code Berg}.
 */
final class Subjects {
  private static final long VERB_CHAIN =
      WordClass.anyOf(WordClass.ADVERB, WordClass.AUXILIARY, WordClass.MODAL, WordClass.NEGATION);
  private static final long NO_SUBJECT =
      WordClass.anyOf(
          WordClass.CONJUNCTION, WordClass.RELATIVE, WordClass.SUBORDINATOR, WordClass.PREPOSITION);
  private static final long SIGNATURE_ENDS =
      WordClass.anyOf(WordClass.FINAL, WordClass.COMMA, WordClass.OPENING_BRACKET);
  private static final long SPEAKS =
      WordClass.anyOf(
          WordClass.PERSONAL, WordClass.PERSON, WordClass.INSTITUTION, WordClass.DOCUMENT);

  private final Skeleton skeleton;
  private final NounPhrases phrases;
  private final VerbTest verbs;

  Subjects(Skeleton skeleton, NounPhrases phrases, VerbTest verbs) {
    this.skeleton = skeleton;
    this.phrases = phrases;
    this.verbs = verbs;
  }

  /** The first unit of the verb's auxiliaries and adverbs, {@code verb} itself if it has none. */
  int chainBegin(int verb, int floor) {
    int chain = verb;
    while (chain > floor && skeleton.is(chain - 1, VERB_CHAIN)) {
      chain--;
    }
    return chain;
  }

  /**
   * The subject before a finite verb, behind a conjunction that of the verb before; or null. What
   * stands right behind a preposition is no verb: "the quarrel over alleged losses".
   *
   * @param floor the sentence's first unit
   * @param earlier the attributions found in the sentence so far
   */
  NounPhrase of(int verb, int floor, List<Attribution> earlier) {
    int before = chainBegin(verb, floor) - 1;
    boolean attribute = verb > floor && skeleton.is(verb - 1, WordClass.PREPOSITION);
    if (before < floor || attribute || skeleton.is(before, WordClass.PASSAGE)) {
      return null;
    }
    if (skeleton.is(before, WordClass.CONJUNCTION)) {
      return ofClause(before, floor, earlier);
    }
    if (skeleton.is(before, WordClass.RELATIVE)) {
      boolean that = "that".equals(skeleton.lower(before));
      return that ? phrases.antecedent(before, floor) : new NounPhrase(before, before + 1, before);
    }
    NounPhrase phrase = phrases.before(verb, floor);
    if (phrase == null || phrase.end() > before + 1 || isBehindModal(phrase, floor)) {
      return null;
    }
    boolean adverbial =
        phrase.begin() - 2 > floor
            && skeleton.is(phrase.begin() - 1, WordClass.PREPOSITION)
            && skeleton.is(phrase.begin() - 2, WordClass.CONJUNCTION);
    return adverbial ? ofClause(phrase.begin() - 2, floor, earlier) : phrase;
  }

  /** A modal takes a verb: in "will repair disputed dams" nobody named "repair" disputed any. */
  private boolean isBehindModal(NounPhrase phrase, int floor) {
    int before = phrase.begin() - 1;
    while (before > floor && skeleton.is(before, WordClass.ADVERB)) {
      before--;
    }
    return before >= floor && skeleton.is(before, WordClass.MODAL);
  }

  /**
   * The subject of the clause that a coordinated verb or a participle at {@code unit} goes with.
   */
  NounPhrase ofClause(int unit, int floor, List<Attribution> earlier) {
    NounPhrase source = outermostSource(earlier);
    return source == null ? nearest(unit, floor) : source;
  }

  /** The source of the last attribution that is not itself part of what another said. */
  private NounPhrase outermostSource(List<Attribution> earlier) {
    for (int i = earlier.size() - 1; i >= 0; i--) {
      Attribution candidate = earlier.get(i);
      boolean within = false;
      for (int j = 0; j < i; j++) {
        within |= earlier.get(j).covers(candidate.cueBegin());
      }
      boolean relative = skeleton.is(candidate.source().head(), WordClass.RELATIVE);
      if (!within && !relative && !owns(candidate.source()) && candidate.sourceStandsFirst()) {
        return candidate.source();
      }
    }
    return null;
  }

  /** As in "his remark", "Berg's claim": no subject. */
  private boolean owns(NounPhrase source) {
    boolean personal = skeleton.is(source.head(), WordClass.PERSONAL);
    return (skeleton.is(source.head(), WordClass.POSSESSIVE) && !personal)
        || (source.end() < skeleton.units()
            && skeleton.is(source.end(), WordClass.POSSESSIVE_ENDING));
  }

  /** The subject of the last verb before {@code unit} that has one of its own; or null. */
  NounPhrase nearest(int unit, int floor) {
    for (int verb = unit - 1; verb > floor; verb--) {
      if (verbs.isFinite(verb, floor) && !verbs.isFinite(verb - 1, floor)) {
        int chain = chainBegin(verb, floor);
        if (chain > floor && !skeleton.is(chain - 1, NO_SUBJECT)) {
          NounPhrase phrase = phrases.before(verb, floor);
          if (phrase != null && phrase.end() <= chain) {
            return phrase;
          }
        }
      }
    }
    return null;
  }

  /** The subject of a sentence's first verb that has one; or null. */
  NounPhrase main(int floor, int end) {
    for (int verb = floor + 1; verb < end; verb++) {
      if (verbs.isFinite(verb, floor)) {
        NounPhrase phrase = phrases.before(verb, floor);
        if (phrase != null) {
          return phrase;
        }
      }
    }
    return null;
  }

  /** Who is announced as the next to speak: "The envoy replied:", "Said Berg:"; or null. */
  NounPhrase announcing(int sentence) {
    int begin = skeleton.firstUnit(sentence);
    int colon = skeleton.endUnit(sentence) - 1;
    if (colon <= begin || !skeleton.is(colon, WordClass.COLON)) {
      return null;
    }
    NounPhrase behind =
        verbs.isFinite(begin, begin - 1) ? phrases.startingAt(begin + 1, colon) : null;
    boolean inverted = behind != null && behind.end() == colon;
    return inverted ? behind : nearest(colon, begin);
  }

  /** The source right behind a passage, whatever the verb: "“…,” Berg shot back"; or null. */
  NounPhrase behindPassage(int passage, int end) {
    int unit = passage + 1;
    if (unit + 1 >= end) {
      return null;
    }
    boolean verbFirst = verbs.isFinite(unit, passage) && !skeleton.is(unit, WordClass.AUXILIARY);
    NounPhrase phrase = phrases.startingAt(verbFirst ? unit + 1 : unit, end);
    return phrase != null && maySpeak(phrase) ? phrase : null;
  }

  /**
   * The name behind a dash that ends the sentence, or is the next one: "“…” — Anna Berg"; or null.
   */
  NounPhrase signature(int passage, int sentence) {
    int last = Math.min(sentence + 1, skeleton.sentences() - 1);
    int dash = passage + 1;
    while (dash < skeleton.endUnit(last) && skeleton.is(dash, WordClass.FINAL)) {
      dash++;
    }
    int end = skeleton.endUnit(dash < skeleton.endUnit(sentence) ? sentence : last);
    if (dash + 1 >= end || !skeleton.is(dash, WordClass.DASH)) {
      return null;
    }
    NounPhrase name = phrases.startingAt(dash + 1, end);
    boolean signs =
        name != null
            && (phrases.isName(name.head()) || skeleton.is(name.head(), WordClass.PERSON))
            && (name.end() == end || skeleton.is(name.end(), SIGNATURE_ENDS));
    return signs ? name : null;
  }

  /** Whether the phrase is a proper name. */
  boolean isNamed(NounPhrase phrase) {
    return phrases.isName(phrase.head());
  }

  /** Whether the phrase names somebody, or something, that can say something. */
  boolean maySpeak(NounPhrase phrase) {
    return phrases.isName(phrase.head()) || skeleton.is(phrase.head(), SPEAKS);
  }
}
