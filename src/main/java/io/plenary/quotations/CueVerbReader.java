package io.plenary.quotations;

import java.util.List;

/**
 * Reads what a cue verb attributes to whom.
 *
 * <p>Example: of {@code said} in {@code “Yes,” Berg said on Friday.} the attribution of the passage
 * to {@code Berg}.
 */
final class CueVerbReader {
  private static final long FINITE = WordClass.anyOf(WordClass.CUE_PAST, WordClass.CUE_THIRD);
  private static final long PASSAGE_OR_PAUSE =
      WordClass.anyOf(WordClass.PASSAGE, WordClass.COMMA, WordClass.DASH);
  private static final long PAUSE =
      WordClass.anyOf(WordClass.COMMA, WordClass.DASH, WordClass.CONJUNCTION);

  private static final int FEWEST_TOKENS_OF_AN_UTTERANCE = 6;
  private static final int LONGEST_PASSIVE = 12;

  private final Skeleton skeleton;
  private final NounPhrases phrases;
  private final VerbTest verbs;
  private final Subjects subjects;
  private final ClauseStart start;
  private final ClauseBounds clauses;
  private final MatterBounds matters;

  /** The sentence being read, and what has been found in it. */
  private int begin;

  private int end;
  private List<Attribution> earlier;

  CueVerbReader(
      Skeleton skeleton,
      NounPhrases phrases,
      VerbTest verbs,
      Subjects subjects,
      ClauseStart start,
      ClauseBounds clauses,
      MatterBounds matters) {
    this.skeleton = skeleton;
    this.phrases = phrases;
    this.verbs = verbs;
    this.subjects = subjects;
    this.start = start;
    this.clauses = clauses;
    this.matters = matters;
  }

  /**
   * The attribution by the cue verb at {@code unit} of the sentence, or null if it attributes
   * nothing there.
   */
  Attribution read(int unit, int sentenceBegin, int sentenceEnd, List<Attribution> found) {
    begin = sentenceBegin;
    end = sentenceEnd;
    earlier = found;
    for (CueVerb verb : skeleton.entry(unit).cues()) {
      int cueEnd = cueEnd(verb, unit);
      Attribution attribution = cueEnd < 0 ? null : attribution(verb, unit, cueEnd);
      if (attribution != null) {
        return attribution;
      }
    }
    return null;
  }

  /** The unit after the cue, or -1 if a particle of the verb is missing. */
  private int cueEnd(CueVerb verb, int unit) {
    int next = unit + 1;
    for (String particle : verb.particles()) {
      if (next >= end || !particle.equals(skeleton.lower(next))) {
        return -1;
      }
      next++;
    }
    return next;
  }

  private Attribution attribution(CueVerb verb, int unit, int cueEnd) {
    int chain = subjects.chainBegin(unit, begin);
    boolean negated = false;
    boolean be = false;
    boolean auxiliary = false;
    boolean possible = false;
    for (int i = chain; i < unit; i++) {
      negated |= skeleton.is(i, WordClass.NEGATION);
      be |= skeleton.is(i, WordClass.BE);
      auxiliary |= skeleton.is(i, WordClass.AUXILIARY);
      possible |= skeleton.is(i, WordClass.POSSIBLE);
    }
    boolean named = verb.has(Frame.MATTER) && !verb.introducesWords();
    if ((negated && !verb.has(Frame.THOUGHT)) || (possible && named)) {
      return null;
    }
    if (skeleton.is(unit, WordClass.CUE_ING)) {
      return auxiliary ? finite(verb, unit, cueEnd) : participle(verb, unit, cueEnd);
    }
    boolean asked =
        skeleton.is(unit, WordClass.CUE_PARTICIPLE) && (unit == begin || isWhen(unit - 1));
    if (be && skeleton.is(unit, WordClass.CUE_PARTICIPLE)) {
      return passive(verb, unit, chain, cueEnd);
    }
    if (asked && cueEnd < end && "by".equals(skeleton.lower(cueEnd))) {
      return byAgent(verb, unit, cueEnd);
    }
    if (skeleton.is(unit, WordClass.CUE_BASE) && "to".equals(previous(chain))) {
      return infinitive(verb, unit, cueEnd);
    }
    return auxiliary || verbs.isFiniteCue(verb, unit, begin) || unit == begin
        ? finite(verb, unit, cueEnd)
        : null;
  }

  private boolean isWhen(int unit) {
    return skeleton.is(unit, WordClass.WORD) && "when".equals(skeleton.lower(unit));
  }

  private String previous(int unit) {
    return unit > begin ? skeleton.lower(unit - 1) : "";
  }

  private Attribution finite(CueVerb verb, int unit, int cueEnd) {
    NounPhrase subject = subjects.of(unit, begin, earlier);
    if (subject == null) {
      return inverted(verb, unit, cueEnd);
    }
    return complete(verb, unit, cueEnd, subject, start.behind(verb, cueEnd, end));
  }

  /**
   * As in "went on to say that": otherwise a mark or "that" must announce the words. In "it would
   * be wrong to say that" nobody says it.
   */
  private Attribution infinitive(CueVerb verb, int unit, int cueEnd) {
    int behind = start.behind(verb, cueEnd, end);
    int governor = unit - 2;
    boolean proceeds =
        governor >= begin
            && skeleton.is(governor, WordClass.SPEECH_PROCEEDS)
            && !verb.has(Frame.FINDING)
            && !verb.has(Frame.THOUGHT);
    boolean announced = verb.has(Frame.WORDS) && behind < end && start.isIntroduced(behind, cueEnd);
    boolean follows =
        behind < end && (proceeds ? start.contentFollows(verb, cueEnd, behind, end) : announced);
    boolean refused =
        governor >= begin
            && skeleton.entry(governor).cues().stream().anyMatch(cue -> cue.has(Frame.WISH));
    if (!follows || refused) {
      return null;
    }
    NounPhrase subject = subjects.ofClause(unit - 1, begin, earlier);
    boolean expletive = subject != null && !proceeds && "it".equals(skeleton.lower(subject.head()));
    return subject == null || expletive ? null : words(verb, unit, cueEnd, subject, behind);
  }

  /** As in "…, Berg said, adding that …", "by saying", "a statement saying". */
  private Attribution participle(CueVerb verb, int unit, int cueEnd) {
    int behind = start.behind(verb, cueEnd, end);
    if (!start.contentFollows(verb, cueEnd, behind, end)) {
      return null;
    }
    boolean opens =
        unit == begin
            || (unit - 1 == begin
                && skeleton.is(begin, WordClass.PREPOSITION.bit() | WordClass.SUBORDINATOR.bit()));
    if (opens) {
      return introductory(verb, unit, cueEnd, behind);
    }
    NounPhrase source = participleSource(unit);
    return source == null ? null : words(verb, unit, cueEnd, source, behind);
  }

  /** What was said from {@code behind} on; of an opinion only what is quoted was said. */
  private Attribution words(CueVerb verb, int unit, int cueEnd, NounPhrase source, int behind) {
    int contentEnd = contentEnd(verb, cueEnd, behind);
    boolean said = !verb.has(Frame.THOUGHT) || clauses.hasPassage(behind, contentEnd);
    return said
        ? new Attribution(verb.has(Frame.WORDS), unit, cueEnd, source, behind, contentEnd)
        : null;
  }

  /** What a noun phrase names ends sooner than what a clause says. */
  private int contentEnd(CueVerb verb, int cueEnd, int behind) {
    boolean matter =
        verb.has(Frame.MATTER)
            && !start.isIntroduced(behind, cueEnd)
            && !skeleton.is(behind, WordClass.SUBORDINATOR)
            && (!verb.introducesWords() || matters.isNounPhrase(behind, end));
    return matter ? matters.end(behind, end) : clauses.end(behind, end);
  }

  private NounPhrase participleSource(int unit) {
    int before = unit - 1;
    while (before > begin && skeleton.is(before, WordClass.ADVERB)) {
      before--;
    }
    if (skeleton.is(before, PAUSE)) {
      return subjects.ofClause(unit, begin, earlier);
    }
    if (skeleton.is(before, WordClass.PREPOSITION)) {
      return skeleton.is(before, WordClass.DISOWNING)
          ? null
          : subjects.ofClause(unit, begin, earlier);
    }
    NounPhrase phrase = phrases.endingAt(before, begin);
    if (phrase == null) {
      return null;
    }
    int verb = phrase.begin() - 1;
    while (verb > begin
        && skeleton.is(verb, WordClass.ADVERB.bit() | WordClass.PREPOSITION.bit())) {
      verb--;
    }
    boolean object = verb >= begin && verbs.isFinite(verb, begin);
    NounPhrase subject = object ? subjects.ofClause(unit, begin, earlier) : null;
    return subject == null ? phrase : subject;
  }

  /** As in "Noting that …, Berg left": the source is the subject behind the comma. */
  private Attribution introductory(CueVerb verb, int unit, int cueEnd, int behind) {
    for (int pause = behind; pause + 1 < end; pause++) {
      if (!skeleton.is(pause, WordClass.COMMA.bit() | WordClass.PASSAGE.bit())) {
        continue;
      }
      NounPhrase source = phrases.startingAt(pause + 1, end);
      boolean subject = source != null && source.end() < end && verbs.isFinite(source.end(), begin);
      int contentEnd = skeleton.is(pause, WordClass.COMMA) ? pause : pause + 1;
      if (subject && behind < contentEnd) {
        return new Attribution(verb.has(Frame.WORDS), unit, cueEnd, source, behind, contentEnd);
      }
    }
    return null;
  }

  /** "is quoted by the agency as saying": of the passives this one names the speaker. */
  private Attribution passive(CueVerb verb, int unit, int chain, int cueEnd) {
    if (!verb.lemma().equals("quote") && !verb.lemma().equals("cite")) {
      return byAgent(verb, unit, cueEnd);
    }
    int limit = Math.min(end - 1, cueEnd + LONGEST_PASSIVE);
    int as = cueEnd;
    while (as < limit && !"as".equals(skeleton.lower(as))) {
      as++;
    }
    if (as >= limit || !skeleton.is(as + 1, WordClass.CUE_ING)) {
      return null;
    }
    NounPhrase subject = phrases.before(chain, begin);
    if (subject == null) {
      return null;
    }
    CueVerb saying = skeleton.entry(as + 1).cues().get(0);
    return complete(saying, unit, as + 2, subject, start.behind(saying, as + 2, end));
  }

  /** As in "was asked by Berg whether …", "has been accused by Berg of …". */
  private Attribution byAgent(CueVerb verb, int unit, int cueEnd) {
    boolean told = verb.has(Frame.HEARER) || verb.has(Frame.MATTER);
    boolean by = told && cueEnd + 1 < end && "by".equals(skeleton.lower(cueEnd));
    NounPhrase agent = by ? phrases.startingAt(cueEnd + 1, end) : null;
    if (agent == null || agent.end() >= end) {
      return null;
    }
    int behind = agent.end();
    if (skeleton.is(behind, WordClass.COMMA) && behind + 1 < end) {
      behind++;
    }
    boolean clause =
        skeleton.is(behind, WordClass.PASSAGE)
            || (skeleton.is(behind, WordClass.SUBORDINATOR) && behind == agent.end());
    boolean matter = behind == agent.end() && skeleton.is(behind, WordClass.PREPOSITION);
    if (!clause && !matter) {
      return null;
    }
    int from = start.behindThat(behind, end);
    boolean introductory = unit == begin || isWhen(unit - 1);
    int comma = introductory ? clauses.behindComma(from, end) - 1 : end;
    int ceiling = comma > from ? comma : end;
    int to = matter ? matters.end(from, ceiling) : clauses.end(from, ceiling);
    return from < to ? new Attribution(verb.has(Frame.WORDS), unit, cueEnd, agent, from, to) : null;
  }

  /** As in "“…,” said Berg", "…, said Berg, the minister" and "Said Berg: “…”". */
  private Attribution inverted(CueVerb verb, int unit, int cueEnd) {
    if (!skeleton.is(unit, FINITE) || !attributesPassages(verb)) {
      return null;
    }
    NounPhrase source = phrases.startingAt(cueEnd, end);
    if (source == null) {
      return null;
    }
    if (unit == begin) {
      return opening(verb, unit, cueEnd, source);
    }
    int before = unit - 1;
    if (skeleton.is(before, WordClass.ADVERB) && before > begin) {
      before--;
    }
    if (!skeleton.is(before, PASSAGE_OR_PAUSE)) {
      return null;
    }
    boolean passage = skeleton.is(before, WordClass.PASSAGE);
    if (passage && !verb.has(Frame.WORDS) && !skeleton.endsInPunctuation(before)) {
      return null;
    }
    int back = passage ? before + 1 : before;
    return preposed(verb, unit, cueEnd, source, back, source.end());
  }

  private Attribution opening(CueVerb verb, int unit, int cueEnd, NounPhrase source) {
    if (!subjects.maySpeak(source) || verb.has(Frame.HEARER)) {
      return null;
    }
    for (int behind = source.end(); behind + 1 < end; behind++) {
      boolean introduced =
          skeleton.is(behind + 1, WordClass.PASSAGE)
              && skeleton.is(behind, WordClass.COMMA.bit() | WordClass.COLON.bit());
      if (introduced) {
        return new Attribution(
            verb.has(Frame.WORDS), unit, cueEnd, source, behind + 1, clauses.end(behind + 1, end));
      }
    }
    return null;
  }

  private static boolean attributesPassages(CueVerb verb) {
    return verb.has(Frame.WORDS) || verb.has(Frame.MANNER);
  }

  private Attribution complete(CueVerb verb, int unit, int cueEnd, NounPhrase subject, int behind) {
    boolean document = verb.has(Frame.FINDING) && skeleton.is(subject.head(), WordClass.DOCUMENT);
    boolean follows =
        start.contentFollows(verb, cueEnd, behind, end)
            || (document && start.nounFollows(behind, end));
    int back = behindPassage(subject);
    boolean passageBefore = back > begin && skeleton.is(back - 1, WordClass.PASSAGE);
    boolean inAdverbial = passageBefore && follows && back - 2 > begin && !isUtterance(back - 1);
    if (passageBefore && !inAdverbial && attributesPassages(verb)) {
      return preposed(verb, unit, cueEnd, subject, back, cueEnd);
    }
    if (follows) {
      return words(verb, unit, cueEnd, subject, behind);
    }
    boolean pauseBefore =
        back > begin && skeleton.is(back - 1, WordClass.COMMA.bit() | WordClass.DASH.bit());
    boolean pausesBehind = behind < end && skeleton.is(behind, WordClass.COMMA);
    if (!pauseBefore || !(verb.has(Frame.WORDS) || verb.has(Frame.FINDING))) {
      return null;
    }
    Attribution before =
        preposed(verb, unit, cueEnd, subject, back - 1, pausesBehind ? behind : cueEnd);
    return before == null && pausesBehind
        ? behindPause(verb, unit, cueEnd, subject, behind)
        : before;
  }

  /** As in "But, Berg said, the pier holds". */
  private Attribution behindPause(
      CueVerb verb, int unit, int cueEnd, NounPhrase subject, int comma) {
    int from = comma + 1;
    int to = from < end ? clauses.end(from, end) : from;
    return clauses.hasVerb(from, to)
        ? new Attribution(verb.has(Frame.WORDS), unit, cueEnd, subject, from, to)
        : null;
  }

  /** Where the source begins; of "“…,” the envoy, Anna Berg, said" at the envoy. */
  private int behindPassage(NounPhrase subject) {
    int back = subject.begin();
    if (back - 2 >= begin && skeleton.is(back - 1, WordClass.COMMA)) {
      NounPhrase apposed = phrases.endingAt(back - 2, begin);
      boolean touches =
          apposed != null
              && apposed.begin() > begin
              && skeleton.is(apposed.begin() - 1, WordClass.PASSAGE);
      return touches ? apposed.begin() : back;
    }
    return back;
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
    boolean passageFollows =
        rest < end
            && skeleton.is(rest, WordClass.PASSAGE)
            && (rest > attributionEnd || !verb.has(Frame.HEARER));
    boolean clauseFollows =
        rest < end
            && skeleton.is(rest - 1, WordClass.COMMA)
            && !skeleton.is(back - 1, WordClass.PASSAGE)
            && !clauses.hasVerb(from, back)
            && verb.has(Frame.WORDS);
    if (passageFollows || clauseFollows) {
      return new Attribution(
          verb.has(Frame.WORDS), unit, cueEnd, source, from, back, rest, clauses.end(rest, end));
    }
    return clauses.hasVerb(from, back)
        ? new Attribution(verb.has(Frame.WORDS), unit, cueEnd, source, from, back)
        : null;
  }
}
