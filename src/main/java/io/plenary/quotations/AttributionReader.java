package io.plenary.quotations;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Reads the attributions of one sentence: for each cue its source and the stretch that it
 * attributes.
 *
 * <p>Example: {@code Berg said the plan was dead, adding that “nobody” wanted it.} has two: {@code
 * said} with {@code the plan was dead} and {@code adding} with {@code “nobody” wanted it}, both
 * with the source {@code Berg}.
 */
final class AttributionReader {
  private static final long CUE =
      WordClass.anyOf(
          WordClass.CUE_BASE,
          WordClass.CUE_THIRD,
          WordClass.CUE_PAST,
          WordClass.CUE_PARTICIPLE,
          WordClass.CUE_ING);
  private static final long FINITE_VERB =
      WordClass.anyOf(
          WordClass.VERB,
          WordClass.AUXILIARY,
          WordClass.MODAL,
          WordClass.CUE_PAST,
          WordClass.CUE_THIRD);
  private static final long VERB_CHAIN =
      WordClass.anyOf(WordClass.ADVERB, WordClass.AUXILIARY, WordClass.MODAL, WordClass.NEGATION);

  /** Behind these a speech is somebody else's: "criticized Berg for saying". */
  private static final Set<String> NOT_HIS_WORDS = Set.of("for", "of", "from", "without", "before");

  private static final int FEWEST_TOKENS_OF_AN_UTTERANCE = 6;

  private final Skeleton skeleton;
  private final NounPhrases phrases;
  private final ClauseBounds clauses;
  private final List<Attribution> found = new ArrayList<>();
  private int begin;
  private int end;

  AttributionReader(Skeleton skeleton, NounPhrases phrases) {
    this.skeleton = skeleton;
    this.phrases = phrases;
    this.clauses = new ClauseBounds(skeleton, phrases);
  }

  /** The attributions of a sentence in the order of their cues. */
  List<Attribution> read(int sentence) {
    found.clear();
    begin = skeleton.firstUnit(sentence);
    end = skeleton.endUnit(sentence);
    for (int unit = begin; unit < end; unit++) {
      Attribution attribution = null;
      if (skeleton.is(unit, CUE)) {
        attribution = atVerb(unit);
      } else if (skeleton.is(unit, WordClass.WORD) && "according".equals(skeleton.lower(unit))) {
        attribution = accordingTo(unit);
      }
      if (attribution == null && skeleton.is(unit, WordClass.COLON)) {
        attribution = atColon(unit);
      }
      if (attribution != null) {
        found.add(attribution);
        unit = Math.max(unit, attribution.cueEnd() - 1);
      }
    }
    return List.copyOf(found);
  }

  private Attribution accordingTo(int unit) {
    if (unit + 2 >= end || !"to".equals(skeleton.lower(unit + 1))) {
      return null;
    }
    NounPhrase source = phrases.startingAt(unit + 2, end);
    if (source == null) {
      return null;
    }
    int cueEnd = unit + 2;
    int rest = clauses.behindParenthesis(source.end(), end);
    boolean opensClause =
        unit == begin
            || skeleton.is(unit - 1, WordClass.CONJUNCTION.bit() | WordClass.SEMICOLON.bit());
    if (opensClause) {
      int from = rest;
      return from < end
          ? new Attribution(null, unit, cueEnd, source, from, clauses.end(from, end))
          : null;
    }
    int back = skeleton.is(unit - 1, WordClass.COMMA) ? unit - 1 : unit;
    int from = clauses.begin(back, begin);
    if (from >= back) {
      return null;
    }
    boolean interrupts =
        back < unit && rest < end && rest > source.end() && !clauses.hasVerb(from, back);
    return interrupts
        ? new Attribution(null, unit, cueEnd, source, from, back, rest, clauses.end(rest, end))
        : new Attribution(null, unit, cueEnd, source, from, back);
  }

  /** As in a dialogue: "Berg: “…”". */
  private Attribution atColon(int colon) {
    if (colon == begin || colon + 1 >= end || !skeleton.is(colon + 1, WordClass.PASSAGE)) {
      return null;
    }
    NounPhrase source = phrases.before(colon, begin);
    boolean opens =
        source != null
            && (source.begin() == begin
                || skeleton.is(
                    source.begin() - 1,
                    WordClass.PASSAGE.bit() | WordClass.DASH.bit() | WordClass.OTHER_MARK.bit()));
    return opens
        ? new Attribution(null, colon, colon + 1, source, colon + 1, clauses.end(colon + 1, end))
        : null;
  }

  private Attribution atVerb(int unit) {
    for (CueVerb verb : skeleton.entry(unit).cues()) {
      int cueEnd = cueEnd(verb, unit);
      if (cueEnd < 0) {
        continue;
      }
      Attribution attribution = withVerb(verb, unit, cueEnd);
      if (attribution != null) {
        return attribution;
      }
    }
    return null;
  }

  /** The unit after the cue, or -1 if the verb's particle is missing. */
  private int cueEnd(CueVerb verb, int unit) {
    if (verb.particle() == null) {
      return unit + 1;
    }
    boolean follows = unit + 1 < end && verb.particle().equals(skeleton.lower(unit + 1));
    return follows ? unit + 2 : -1;
  }

  private Attribution withVerb(CueVerb verb, int unit, int cueEnd) {
    int chain = unit;
    boolean negated = false;
    boolean be = false;
    while (chain > begin && skeleton.is(chain - 1, VERB_CHAIN)) {
      chain--;
      negated |= skeleton.is(chain, WordClass.NEGATION);
      be |= skeleton.is(chain, WordClass.BE);
    }
    if (negated && !verb.has(Frame.THOUGHT)) {
      return null;
    }
    boolean ing = skeleton.is(unit, WordClass.CUE_ING);
    boolean participle = skeleton.is(unit, WordClass.CUE_PARTICIPLE);
    if (be && participle && !ing) {
      return passive(verb, unit, chain, cueEnd);
    }
    if (ing && !be) {
      return participleClause(verb, unit, cueEnd);
    }
    if (isNounHere(verb, unit)) {
      return null;
    }
    int behind = clauses.behindCue(verb, cueEnd, end);
    NounPhrase subject = subject(unit, chain);
    if (subject == null) {
      return inverted(verb, unit, cueEnd);
    }
    return complete(verb, unit, cueEnd, subject, behind);
  }

  /** Whether a word that is more often a noun, or a bare base form, is no verb here. */
  private boolean isNounHere(CueVerb verb, int unit) {
    boolean adjective =
        unit > begin
            && skeleton.is(
                unit - 1,
                WordClass.DETERMINER.bit()
                    | WordClass.POSSESSIVE.bit()
                    | WordClass.POSSESSIVE_ENDING.bit())
            && !skeleton.is(unit - 1, WordClass.PRONOUN);
    if (adjective) {
      return true;
    }
    boolean finite = skeleton.is(unit, WordClass.CUE_PAST);
    if (finite && !verb.lemma().equals(skeleton.lower(unit))) {
      return false;
    }
    int before = unit - 1;
    while (before >= begin && skeleton.is(before, WordClass.ADVERB)) {
      before--;
    }
    if (before < begin) {
      return true;
    }
    if (skeleton.is(before, WordClass.MODAL.bit() | WordClass.DO.bit())) {
      return false;
    }
    if (skeleton.is(unit, WordClass.CUE_BASE)) {
      return !skeleton.is(before, WordClass.PERSONAL.bit() | WordClass.RELATIVE.bit())
          && !isPlural(before);
    }
    if (!verb.has(Frame.NOUN)) {
      return skeleton.is(before, WordClass.DETERMINER);
    }
    boolean subjectLike =
        (!"that".equals(skeleton.lower(before))
                && skeleton.is(
                    before,
                    WordClass.PERSONAL.bit()
                        | WordClass.RELATIVE.bit()
                        | WordClass.PERSON.bit()
                        | WordClass.INSTITUTION.bit()
                        | WordClass.DOCUMENT.bit()
                        | WordClass.COMMA.bit()))
            || phrases.isName(before);
    return !subjectLike;
  }

  private boolean isPlural(int unit) {
    String word = skeleton.lower(unit);
    return skeleton.is(unit, WordClass.WORD)
        && ((word.endsWith("s") && !word.endsWith("ss"))
            || skeleton.is(unit, WordClass.PERSON)
            || skeleton.is(unit, WordClass.PRONOUN));
  }

  /** The subject of a finite verb; behind a conjunction that of the verb before. */
  private NounPhrase subject(int unit, int chain) {
    int before = chain - 1;
    if (before < begin) {
      return null;
    }
    if (skeleton.is(before, WordClass.CONJUNCTION)) {
      return clauseSubject(before);
    }
    if (skeleton.is(before, WordClass.RELATIVE)) {
      return new NounPhrase(before, before + 1, before);
    }
    if (skeleton.is(before, WordClass.PASSAGE)) {
      return null;
    }
    NounPhrase phrase = phrases.before(unit, begin);
    if (phrase == null || phrase.end() > chain) {
      return null;
    }
    boolean adverbial =
        phrase.begin() - 2 > begin
            && skeleton.is(phrase.begin() - 1, WordClass.PREPOSITION)
            && skeleton.is(phrase.begin() - 2, WordClass.CONJUNCTION);
    return adverbial ? clauseSubject(phrase.begin() - 2) : phrase;
  }

  /** The subject of the clause that a coordinated verb or a participle belongs to. */
  private NounPhrase clauseSubject(int unit) {
    if (!found.isEmpty()) {
      Attribution last = found.get(found.size() - 1);
      if (last.source() != null && last.source().end() <= last.cueBegin()) {
        return last.source();
      }
    }
    for (int verb = unit - 1; verb > begin; verb--) {
      if (skeleton.is(verb, WordClass.PASSAGE)) {
        continue;
      }
      if (skeleton.is(verb, FINITE_VERB) && !skeleton.is(verb - 1, FINITE_VERB)) {
        int chain = verb;
        while (chain > begin && skeleton.is(chain - 1, VERB_CHAIN)) {
          chain--;
        }
        if (chain > begin
            && !skeleton.is(
                chain - 1,
                WordClass.CONJUNCTION.bit()
                    | WordClass.RELATIVE.bit()
                    | WordClass.SUBORDINATOR.bit()
                    | WordClass.PREPOSITION.bit())) {
          NounPhrase phrase = phrases.before(verb, begin);
          if (phrase != null && phrase.end() <= chain) {
            return phrase;
          }
        }
      }
    }
    return null;
  }

  /** As in "…, Berg said, adding that …", "by saying", "a statement saying". */
  private Attribution participleClause(CueVerb verb, int unit, int cueEnd) {
    int behind = clauses.behindCue(verb, cueEnd, end);
    if (!clauses.contentFollows(verb, cueEnd, behind, end)) {
      return null;
    }
    int contentEnd = clauses.end(behind, end);
    if (unit == begin) {
      return introductory(verb, unit, cueEnd, behind);
    }
    NounPhrase source = null;
    int before = unit - 1;
    while (before > begin && skeleton.is(before, WordClass.ADVERB)) {
      before--;
    }
    if (skeleton.is(
        before, WordClass.COMMA.bit() | WordClass.DASH.bit() | WordClass.CONJUNCTION.bit())) {
      source = clauseSubject(unit);
    } else if (skeleton.is(before, WordClass.PREPOSITION)) {
      String preposition = skeleton.lower(before);
      source = NOT_HIS_WORDS.contains(preposition) ? null : clauseSubject(unit);
    } else {
      NounPhrase phrase = phrases.endingAt(before, begin);
      if (phrase != null) {
        boolean issued =
            skeleton.is(phrase.head(), WordClass.DOCUMENT)
                && !(phrase.begin() > begin
                    && skeleton.is(phrase.begin() - 1, WordClass.PREPOSITION));
        source = issued ? clauseSubject(unit) : phrase;
        source = source == null ? phrase : source;
      }
    }
    return source == null ? null : new Attribution(verb, unit, cueEnd, source, behind, contentEnd);
  }

  /** As in "Noting that …, Berg left": the source is the subject behind the comma. */
  private Attribution introductory(CueVerb verb, int unit, int cueEnd, int behind) {
    for (int comma = behind; comma < end - 1; comma++) {
      if (skeleton.is(comma, WordClass.COMMA) || skeleton.is(comma, WordClass.PASSAGE)) {
        int from = comma + 1;
        NounPhrase source = phrases.startingAt(from, end);
        if (source != null && source.end() < end && skeleton.is(source.end(), FINITE_VERB)) {
          int contentEnd = skeleton.is(comma, WordClass.COMMA) ? comma : comma + 1;
          return behind < contentEnd
              ? new Attribution(verb, unit, cueEnd, source, behind, contentEnd)
              : null;
        }
      }
    }
    return null;
  }

  /** "is quoted by the agency as saying": of the passives this one names the speaker. */
  private Attribution passive(CueVerb verb, int unit, int chain, int cueEnd) {
    if (!verb.lemma().equals("quote") && !verb.lemma().equals("cite")) {
      return null;
    }
    int as = cueEnd;
    while (as + 1 < end && !"as".equals(skeleton.lower(as)) && as - cueEnd < 10) {
      as++;
    }
    if (as + 1 >= end
        || !"as".equals(skeleton.lower(as))
        || !skeleton.is(as + 1, WordClass.CUE_ING)) {
      return null;
    }
    NounPhrase subject = phrases.before(chain, begin);
    if (subject == null) {
      return null;
    }
    CueVerb saying = skeleton.entry(as + 1).cues().get(0);
    return complete(saying, unit, as + 2, subject, clauses.behindCue(saying, as + 2, end));
  }

  /** As in "“…,” said Berg" and "…, said Berg, the minister". */
  private Attribution inverted(CueVerb verb, int unit, int cueEnd) {
    boolean past = skeleton.is(unit, WordClass.CUE_PAST.bit() | WordClass.CUE_THIRD.bit());
    if (!past || (!verb.has(Frame.WORDS) && !verb.has(Frame.MANNER))) {
      return null;
    }
    if (unit == begin) {
      return opening(verb, unit, cueEnd);
    }
    int before = unit - 1;
    if (skeleton.is(before, WordClass.ADVERB) && before > begin) {
      before--;
    }
    if (!skeleton.is(
        before, WordClass.PASSAGE.bit() | WordClass.COMMA.bit() | WordClass.DASH.bit())) {
      return null;
    }
    NounPhrase source = phrases.startingAt(cueEnd, end);
    if (source == null) {
      return null;
    }
    int back = skeleton.is(before, WordClass.PASSAGE) ? before + 1 : before;
    return preposed(verb, unit, cueEnd, source, back, source.end());
  }

  /** As in "Said Berg: “…”". */
  private Attribution opening(CueVerb verb, int unit, int cueEnd) {
    NounPhrase source = phrases.startingAt(cueEnd, end);
    boolean person =
        source != null
            && (phrases.isName(source.head())
                || skeleton.is(
                    source.head(), WordClass.PERSONAL.bit() | WordClass.PERSON.bit()));
    if (!person || verb.has(Frame.HEARER)) {
      return null;
    }
    for (int behind = source.end(); behind + 1 < end; behind++) {
      boolean introduced =
          skeleton.is(behind + 1, WordClass.PASSAGE)
              && skeleton.is(behind, WordClass.COMMA.bit() | WordClass.COLON.bit());
      if (introduced) {
        return new Attribution(verb, unit, cueEnd, source, behind + 1, clauses.end(behind + 1, end));
      }
    }
    return null;
  }

  /**
   * The source beside a passage that ends in a comma, a question or an exclamation mark, whatever
   * the verb: "“…,” Berg shot back"; or null.
   */
  NounPhrase sourceBehind(int passage, int sentenceEnd) {
    int unit = passage + 1;
    if (unit + 1 >= sentenceEnd) {
      return null;
    }
    boolean verbFirst = skeleton.is(unit, FINITE_VERB) && !skeleton.is(unit, WordClass.AUXILIARY);
    NounPhrase phrase = phrases.startingAt(verbFirst ? unit + 1 : unit, sentenceEnd);
    boolean named =
        phrase != null
            && (phrases.isName(phrase.head())
                || skeleton.is(
                    phrase.head(),
                    WordClass.PERSONAL.bit()
                        | WordClass.PERSON.bit()
                        | WordClass.INSTITUTION.bit()
                        | WordClass.DOCUMENT.bit()
                        | WordClass.PRONOUN.bit()));
    return named ? phrase : null;
  }

  private Attribution complete(CueVerb verb, int unit, int cueEnd, NounPhrase subject, int behind) {
    int back = subject.begin();
    boolean passageBefore = back > begin && skeleton.is(back - 1, WordClass.PASSAGE);
    boolean commaBefore =
        back > begin && skeleton.is(back - 1, WordClass.COMMA.bit() | WordClass.DASH.bit());
    if (commaBefore && back - 2 >= begin) {
      NounPhrase apposed = phrases.endingAt(back - 2, begin);
      if (apposed != null
          && apposed.begin() > begin
          && skeleton.is(apposed.begin() - 1, WordClass.PASSAGE)) {
        back = apposed.begin();
        passageBefore = true;
      }
    }
    boolean follows = clauses.contentFollows(verb, cueEnd, behind, end);
    boolean inAdverbial = passageBefore && follows && back - 2 > begin && !isUtterance(back - 1);
    if (passageBefore && !inAdverbial && (verb.has(Frame.WORDS) || verb.has(Frame.MANNER))) {
      return preposed(verb, unit, cueEnd, subject, back, cueEnd);
    }
    if (follows) {
      return new Attribution(verb, unit, cueEnd, subject, behind, clauses.end(behind, end));
    }
    if (commaBefore && verb.has(Frame.WORDS)) {
      return preposed(verb, unit, cueEnd, subject, back - 1, cueEnd);
    }
    return null;
  }

  /** Whether the passage is more than words in passing: "to chants of “Out!” Berg said that …". */
  private boolean isUtterance(int unit) {
    Passage passage = skeleton.passageAt(unit);
    return passage.last() - passage.first() > FEWEST_TOKENS_OF_AN_UTTERANCE;
  }

  /** What was said stands before {@code back}, and perhaps goes on behind the attribution. */
  private Attribution preposed(
      CueVerb verb, int unit, int cueEnd, NounPhrase source, int back, int attributionEnd) {
    int from = clauses.begin(back, begin);
    if (from >= back) {
      return null;
    }
    int rest = clauses.behindParenthesis(attributionEnd, end);
    boolean passageFollows = rest < end && skeleton.is(rest, WordClass.PASSAGE);
    boolean clauseFollows =
        rest < end
            && skeleton.is(rest - 1, WordClass.COMMA)
            && !skeleton.is(back - 1, WordClass.PASSAGE)
            && !clauses.hasVerb(from, back)
            && verb.has(Frame.WORDS);
    if (passageFollows || clauseFollows) {
      return new Attribution(verb, unit, cueEnd, source, from, back, rest, clauses.end(rest, end));
    }
    return new Attribution(verb, unit, cueEnd, source, from, back);
  }

  /** The subject of the clause around a unit that no cue attributes; or null. */
  NounPhrase subjectBefore(int unit, int sentenceBegin) {
    begin = sentenceBegin;
    found.clear();
    return clauseSubject(unit);
  }

  /** The subject of a sentence's first verb that has one; or null. */
  NounPhrase mainSubject(int sentence) {
    begin = skeleton.firstUnit(sentence);
    end = skeleton.endUnit(sentence);
    for (int verb = begin + 1; verb < end; verb++) {
      if (skeleton.is(verb, FINITE_VERB)) {
        NounPhrase phrase = phrases.before(verb, begin);
        if (phrase != null) {
          return phrase;
        }
      }
    }
    return null;
  }
}
