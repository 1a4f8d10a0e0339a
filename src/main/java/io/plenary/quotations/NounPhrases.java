package io.plenary.quotations;

/**
 * Finds the noun phrases beside a verb by walking over words of closed classes, which is enough for
 * the sources of news.
 *
 * <p>Example: in {@code Anna Berg, the head of the mission, on Friday said} the phrase before
 * {@code said} is {@code Anna Berg}; in {@code said the head of the mission on Friday} the phrase
 * after it is {@code the head of the mission}.
 */
final class NounPhrases {
  private static final long NAMED_KINDS =
      WordClass.anyOf(
          WordClass.PERSON, WordClass.INSTITUTION, WordClass.DOCUMENT, WordClass.HONORIFIC);
  private static final long FUNCTION =
      WordClass.anyOf(
          WordClass.DETERMINER,
          WordClass.POSSESSIVE,
          WordClass.PRONOUN,
          WordClass.OBJECT,
          WordClass.PREPOSITION,
          WordClass.CONJUNCTION,
          WordClass.SUBORDINATOR,
          WordClass.AUXILIARY,
          WordClass.MODAL,
          WordClass.NEGATION,
          WordClass.ADVERB,
          WordClass.VERB,
          WordClass.CUE_PAST,
          WordClass.CUE_ING,
          WordClass.CUE_THIRD);
  private static final long NOT_A_NOUN =
      WordClass.anyOf(WordClass.AUXILIARY, WordClass.MODAL, WordClass.VERB, WordClass.CUE_PAST);
  private static final long OPENS_PHRASE =
      WordClass.anyOf(WordClass.DETERMINER, WordClass.POSSESSIVE);
  private static final long BEFORE_VERB =
      WordClass.anyOf(WordClass.ADVERB, WordClass.AUXILIARY, WordClass.MODAL, WordClass.NEGATION);
  private static final long STANDS_ALONE =
      WordClass.anyOf(WordClass.PERSONAL, WordClass.PRONOUN, WordClass.OBJECT);
  private static final long PARTICIPLE = WordClass.anyOf(WordClass.VERB, WordClass.CUE_PARTICIPLE);
  private static final int MOST_ATTACHMENTS = 6;
  private static final int MOST_PARENTHESES = 3;
  private static final int LONGEST_PARENTHESIS = 45;
  private static final int WORDS_OF_A_NICKNAME = 3;

  private final Skeleton skeleton;

  NounPhrases(Skeleton skeleton) {
    this.skeleton = skeleton;
  }

  /**
   * The subject of the verb at {@code verb}, looking back no further than {@code floor}; or null.
   */
  NounPhrase before(int verb, int floor) {
    int last = skipBack(verb - 1, floor);
    if (last < floor) {
      return null;
    }
    if (skeleton.is(last, WordClass.COMMA) || skeleton.is(last, WordClass.DASH)) {
      return beforeParenthesis(last, floor, MOST_PARENTHESES);
    }
    NounPhrase phrase = endingAt(last, floor);
    boolean adverbial =
        phrase != null
            && phrase.begin() - 1 > floor
            && skeleton.is(phrase.begin() - 1, WordClass.PREPOSITION)
            && !skeleton.is(phrase.begin() - 1, WordClass.SUBORDINATOR);
    if (!adverbial) {
      boolean opensSentence =
          phrase != null
              && phrase.begin() - 1 == floor
              && skeleton.is(floor, WordClass.PREPOSITION);
      return opensSentence ? nameBehindPreposition(phrase) : phrase;
    }
    int outside = phrase.begin() - 2;
    if (skeleton.is(outside, BEFORE_VERB) || skeleton.is(outside, WordClass.RELATIVE)) {
      return before(outside + 1, floor);
    }
    if (skeleton.is(outside, WordClass.CUE_ING) && outside > floor) {
      return endingAt(outside - 1, floor);
    }
    boolean agent = "by".equals(skeleton.lower(outside + 1));
    if (agent && outside > floor && skeleton.is(outside, PARTICIPLE)) {
      NounPhrase made = endingAt(outside - 1, floor);
      return made == null ? phrase : made;
    }
    if (skeleton.is(outside, WordClass.COMMA)) {
      NounPhrase named = beforeParenthesis(outside + 1, floor, MOST_PARENTHESES);
      return named == null ? phrase : named;
    }
    return isInner(outside) ? endingAt(outside, floor) : nameBehindPreposition(phrase);
  }

  /** Passes over what may stand between subject and verb without a comma. */
  private int skipBack(int from, int floor) {
    int unit = from;
    while (unit >= floor) {
      if (skeleton.is(unit, BEFORE_VERB) && !skeleton.is(unit, WordClass.PERSONAL)) {
        unit--;
      } else if (skeleton.is(unit, WordClass.TIME) && unit > floor) {
        unit--;
        while (unit > floor && skeleton.is(unit, WordClass.TIME.bit() | WordClass.NUMBER.bit())) {
          unit--;
        }
        if (skeleton.is(unit, WordClass.PREPOSITION)
            || "last".equals(skeleton.lower(unit))
            || "this".equals(skeleton.lower(unit))) {
          unit--;
        }
      } else if (skeleton.is(unit, WordClass.CLOSING_BRACKET)) {
        int open = unit - 1;
        while (open >= floor && !skeleton.is(open, WordClass.OPENING_BRACKET)) {
          open--;
        }
        unit = open - 1;
      } else {
        break;
      }
    }
    return unit;
  }

  /** The phrase that a parenthesis closed by the comma at {@code close} belongs to. */
  private NounPhrase beforeParenthesis(int close, int floor, int more) {
    int limit = Math.max(floor, close - LONGEST_PARENTHESIS);
    for (int open = close - 1; open > limit; open--) {
      if (skeleton.is(open, WordClass.PASSAGE) && !isNickname(open)) {
        return null;
      }
      boolean opens =
          skeleton.is(open, WordClass.COMMA.bit() | WordClass.DASH.bit())
              && !skeleton.is(open + 1, WordClass.CONJUNCTION)
              && !skeleton.is(open + 1, WordClass.PERSONAL);
      if (!opens) {
        continue;
      }
      NounPhrase phrase = endingAt(skipBack(open - 1, floor), floor);
      if (phrase == null) {
        continue;
      }
      if (isBehindPreposition(phrase, floor) && phrase.begin() - 1 == floor) {
        phrase = nameBehindPreposition(phrase);
      }
      if (!isName(phrase.head()) && isName(open + 1)) {
        NounPhrase name = endingAt(skipBack(close - 1, open + 1), open + 1);
        if (name != null && name.begin() == open + 1) {
          return name;
        }
      }
      boolean itselfParenthesis =
          more > 0
              && phrase.begin() - 1 > floor
              && skeleton.is(phrase.begin() - 1, WordClass.COMMA)
              && !isName(phrase.head());
      if (itselfParenthesis) {
        NounPhrase outer = beforeParenthesis(phrase.begin() - 1, floor, more - 1);
        NounPhrase direct = endingAt(phrase.begin() - 2, floor);
        if (direct != null && !isBehindPreposition(direct, floor) && isName(direct.head())) {
          return direct;
        }
        if (outer != null && isName(outer.head())) {
          return outer;
        }
      }
      return phrase;
    }
    return null;
  }

  private boolean isBehindPreposition(NounPhrase phrase, int floor) {
    return phrase.begin() > floor && skeleton.is(phrase.begin() - 1, WordClass.PREPOSITION);
  }

  /** What a relative pronoun stands for; or null. */
  NounPhrase antecedent(int relative, int floor) {
    int last = relative - 1;
    if (last >= floor && skeleton.is(last, WordClass.COMMA)) {
      last--;
    }
    return endingAt(skipBack(last, floor), floor);
  }

  /**
   * The noun phrase whose last unit is {@code last}, with what is attached by prepositions; or
   * null.
   */
  NounPhrase endingAt(int last, int floor) {
    if (last < floor) {
      return null;
    }
    boolean counted =
        last - 2 >= floor
            && skeleton.is(last, WordClass.DETERMINER)
            && "of".equals(skeleton.lower(last - 1))
            && isInner(last - 2);
    if (counted) {
      NounPhrase whole = endingAt(last - 2, floor);
      return whole == null ? null : new NounPhrase(whole.begin(), last + 1, whole.head());
    }
    if (skeleton.is(last, STANDS_ALONE) && !skeleton.is(last, NAMED_KINDS)) {
      return new NounPhrase(last, last + 1, last);
    }
    int begin = chunkBegin(last, floor);
    if (begin > last) {
      return null;
    }
    int head = last;
    for (int i = 0; i < MOST_ATTACHMENTS; i++) {
      int preposition = begin - 1;
      boolean attached =
          preposition - 1 >= floor
              && skeleton.is(preposition, WordClass.PLACE_PREPOSITION)
              && isInner(preposition - 1)
              && !skeleton.is(preposition - 1, WordClass.TIME);
      if (!attached) {
        break;
      }
      head = preposition - 1;
      begin = chunkBegin(head, floor);
    }
    begin = withoutLeadingTime(begin, head);
    begin = withCoordinated(begin, floor);
    return new NounPhrase(begin, last + 1, head);
  }

  /** In {@code In an interview Berg said} the phrase is the name alone. */
  private NounPhrase nameBehindPreposition(NounPhrase phrase) {
    if (!isName(phrase.end() - 1)) {
      return phrase;
    }
    int begin = phrase.end() - 1;
    while (begin > phrase.begin() && isName(begin - 1)) {
      begin--;
    }
    return new NounPhrase(begin, phrase.end(), phrase.end() - 1);
  }

  private int withoutLeadingTime(int begin, int head) {
    int first = begin;
    while (first < head && skeleton.is(first, WordClass.TIME)) {
      first++;
    }
    return first;
  }

  /** Takes in the first of two coordinated phrases: {@code Berg and Holm}. */
  private int withCoordinated(int begin, int floor) {
    if (begin - 2 < floor || !"and".equals(skeleton.lower(begin - 1)) || !isInner(begin - 2)) {
      return begin;
    }
    int other = chunkBegin(begin - 2, floor);
    boolean clauseBegins =
        other <= floor
            || skeleton.is(
                other - 1,
                WordClass.COMMA.bit()
                    | WordClass.PASSAGE.bit()
                    | WordClass.SUBORDINATOR.bit()
                    | WordClass.COLON.bit());
    return clauseBegins && other < begin - 1 ? other : begin;
  }

  private int chunkBegin(int last, int floor) {
    int unit = last;
    while (unit >= floor && isInner(unit)) {
      unit--;
    }
    if (unit > floor
        && skeleton.is(unit, WordClass.ADVERB)
        && skeleton.is(unit - 1, OPENS_PHRASE)
        && unit < last) {
      unit--;
    }
    while (unit >= floor && skeleton.is(unit, OPENS_PHRASE) && unit < last) {
      unit--;
    }
    boolean complementizer = unit + 1 < last && "that".equals(skeleton.lower(unit + 1));
    return complementizer ? unit + 2 : unit + 1;
  }

  /** The noun phrase that begins at {@code first}, with what is attached to it; or null. */
  NounPhrase startingAt(int first, int ceiling) {
    if (first >= ceiling) {
      return null;
    }
    int unit = first;
    while (unit < ceiling && skeleton.is(unit, OPENS_PHRASE) && !isInner(unit)) {
      unit++;
    }
    if (unit + 1 < ceiling && skeleton.is(unit, WordClass.ADVERB) && isInner(unit + 1)) {
      unit++;
    }
    int noun = unit;
    if (unit + 1 < ceiling
        && skeleton.is(unit, WordClass.VERB.bit() | WordClass.TIME.bit())
        && skeleton.is(unit, WordClass.WORD)
        && isInner(unit + 1)) {
      unit++;
    }
    while (unit < ceiling
        && isInner(unit)
        && !(unit > noun && skeleton.is(unit, WordClass.TIME) && !isName(unit - 1))) {
      unit++;
    }
    if (unit == noun) {
      return skeleton.is(first, STANDS_ALONE) ? new NounPhrase(first, first + 1, first) : null;
    }
    int head = unit - 1;
    int end = unit;
    for (int i = 0; i < MOST_ATTACHMENTS && end + 1 < ceiling; i++) {
      if (!skeleton.is(end, WordClass.PLACE_PREPOSITION) || isName(head)) {
        break;
      }
      int next = end + 1;
      while (next < ceiling && skeleton.is(next, OPENS_PHRASE)) {
        next++;
      }
      int nextNoun = next;
      while (next < ceiling && isInner(next) && !skeleton.is(next, WordClass.TIME)) {
        next++;
      }
      if (next == nextNoun) {
        break;
      }
      end = next;
    }
    return new NounPhrase(first, end, head);
  }

  /** Whether the unit may stand inside a noun phrase, behind its determiner. */
  boolean isInner(int unit) {
    if (skeleton.is(unit, WordClass.WORD)) {
      return skeleton.is(unit, NAMED_KINDS) || !skeleton.is(unit, FUNCTION) || isNounInForm(unit);
    }
    return skeleton.is(unit, WordClass.NUMBER.bit() | WordClass.POSSESSIVE_ENDING.bit())
        || isNickname(unit);
  }

  /** A form in -s that is no verb here: "the recent attacks", "member states’". */
  private boolean isNounInForm(int unit) {
    if (!skeleton.is(unit, WordClass.CUE_THIRD) || skeleton.is(unit, NOT_A_NOUN)) {
      return false;
    }
    if (unit + 1 < skeleton.units() && skeleton.is(unit + 1, WordClass.POSSESSIVE_ENDING)) {
      return true;
    }
    boolean adjectiveBefore =
        unit > 0
            && skeleton.is(unit - 1, WordClass.WORD)
            && !skeleton.is(unit - 1, NAMED_KINDS | WordClass.CAPITAL.bit())
            && (skeleton.is(unit - 1, OPENS_PHRASE) || !skeleton.is(unit - 1, FUNCTION));
    return adjectiveBefore
        && skeleton.entry(unit).cues().stream().allMatch(cue -> cue.has(Frame.NOUN));
  }

  private boolean isNickname(int unit) {
    if (!skeleton.is(unit, WordClass.PASSAGE)) {
      return false;
    }
    Passage passage = skeleton.passageAt(unit);
    return passage.last() - passage.first() <= WORDS_OF_A_NICKNAME
        && skeleton.prose().kind(passage.last() - 1) != io.plenary.text.TokenKind.PUNCTUATION;
  }

  /** Whether the unit is a word of a proper name. */
  boolean isName(int unit) {
    return skeleton.is(unit, WordClass.CAPITAL)
        && !skeleton.is(unit, FUNCTION)
        && !skeleton.is(unit, WordClass.TIME);
  }
}
