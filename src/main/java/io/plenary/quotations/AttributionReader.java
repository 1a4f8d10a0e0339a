package io.plenary.quotations;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads the attributions of one sentence: for each cue its source and the stretch that it
 * attributes.
 *
 * <p>Example: {@code Berg said the plan was dead, adding that “nobody” wanted it.} has two: {@code
 * said} with {@code the plan was dead} and {@code adding} with {@code “nobody” wanted it}, both
 * with the source {@code Berg}.
 */
final class AttributionReader {
  private static final long CUE_VERB =
      WordClass.anyOf(
          WordClass.CUE_BASE,
          WordClass.CUE_THIRD,
          WordClass.CUE_PAST,
          WordClass.CUE_PARTICIPLE,
          WordClass.CUE_ING);
  private static final long OPENS_CLAUSE =
      WordClass.anyOf(WordClass.CONJUNCTION, WordClass.SEMICOLON, WordClass.COLON);
  private static final long BEFORE_NAME_IN_DIALOGUE =
      WordClass.anyOf(WordClass.PASSAGE, WordClass.DASH, WordClass.OTHER_MARK);

  private static final int FEWEST_WORDS_OF_A_FULL_NAME = 2;

  private final Skeleton skeleton;
  private final NounPhrases phrases;
  private final ClauseBounds clauses;
  private final CueVerbReader cueVerbs;
  private final CueNounReader cueNouns;
  private final List<Attribution> found = new ArrayList<>();
  private int begin;
  private int end;

  AttributionReader(
      Skeleton skeleton,
      NounPhrases phrases,
      ClauseBounds clauses,
      CueVerbReader cueVerbs,
      CueNounReader cueNouns) {
    this.skeleton = skeleton;
    this.phrases = phrases;
    this.clauses = clauses;
    this.cueVerbs = cueVerbs;
    this.cueNouns = cueNouns;
  }

  /** The attributions of a sentence in the order of their cues. */
  List<Attribution> read(int sentence) {
    found.clear();
    begin = skeleton.firstUnit(sentence);
    end = skeleton.endUnit(sentence);
    for (int unit = begin; unit < end; unit++) {
      Attribution attribution = readAt(unit);
      if (attribution != null) {
        found.add(attribution);
        unit = Math.max(unit, attribution.cueEnd() - 1);
      }
    }
    return List.copyOf(found);
  }

  private Attribution readAt(int unit) {
    if (skeleton.is(unit, WordClass.COLON)) {
      return atColon(unit);
    }
    if (!skeleton.is(unit, WordClass.WORD)) {
      return null;
    }
    if (skeleton.is(unit, CUE_VERB)) {
      Attribution attribution = cueVerbs.read(unit, begin, end, found);
      if (attribution != null) {
        return attribution;
      }
    }
    if (skeleton.is(unit, WordClass.CUE_NOUN)) {
      return cueNouns.read(unit, begin, end, found);
    }
    int cueEnd = skeleton.is(unit, WordClass.CUE_PREPOSITION) ? behindPreposition(unit) : unit;
    return cueEnd > unit ? accordingTo(unit, cueEnd) : null;
  }

  /** The unit behind "according to" or "in the words of" that begins at {@code unit}, or that. */
  private int behindPreposition(int unit) {
    for (List<String> words : skeleton.lexicon().cuePrepositions()) {
      int next = unit;
      for (String word : words) {
        if (next < end && word.equals(skeleton.lower(next))) {
          next++;
        }
      }
      if (next - unit == words.size()) {
        return next;
      }
    }
    return unit;
  }

  private Attribution accordingTo(int unit, int cueEnd) {
    NounPhrase source = phrases.startingAt(cueEnd, end);
    if (source == null) {
      return null;
    }
    int rest = clauses.behindParenthesis(source.end(), end);
    if (unit == begin || skeleton.is(unit - 1, OPENS_CLAUSE)) {
      boolean announces = source.end() < end && skeleton.is(source.end(), WordClass.COLON);
      rest = announces ? source.end() + 1 : clauses.behindComma(source.end(), end);
      return rest < end
          ? new Attribution(true, unit, cueEnd, source, rest, clauses.end(rest, end))
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
        ? new Attribution(true, unit, cueEnd, source, from, back, rest, clauses.end(rest, end))
        : new Attribution(true, unit, cueEnd, source, from, back);
  }

  /** As in "Berg: “…”" and, at the head of a paragraph, in a dialogue without marks. */
  private Attribution atColon(int colon) {
    if (colon == begin || colon + 1 >= end) {
      return null;
    }
    boolean taken = !found.isEmpty() && found.get(found.size() - 1).covers(colon + 1);
    NounPhrase source = taken ? null : phrases.before(colon, begin);
    if (source == null) {
      return null;
    }
    boolean opens = source.begin() == begin;
    if (skeleton.is(colon + 1, WordClass.PASSAGE)) {
      return opens
              || skeleton.is(source.begin() - 1, BEFORE_NAME_IN_DIALOGUE)
              || "from".equals(skeleton.lower(source.begin() - 1))
          ? new Attribution(true, colon, colon + 1, source, colon + 1, clauses.end(colon + 1, end))
          : null;
    }
    boolean turn =
        opens
            && skeleton.opensParagraph(begin)
            && source.end() - source.begin() >= FEWEST_WORDS_OF_A_FULL_NAME
            && phrases.isName(source.begin())
            && phrases.isName(source.head());
    return turn
        ? new Attribution(true, colon, colon + 1, source, colon + 1, skeleton.endOfParagraph(begin))
        : null;
  }
}
