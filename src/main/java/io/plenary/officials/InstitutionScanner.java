package io.plenary.officials;

import io.plenary.officials.Lexicon.Phrase;

/**
 * Reads the name of an institution around its noun.
 *
 * <p>Example: at "Ministry" of "the Norwegian Ministry of Labour and Social Affairs (MLSA)" it
 * reads the whole, country Norway, short form MLSA.
 */
final class InstitutionScanner {
  private static final int LONGEST_CHAIN = 3;

  private final Reading reading;
  private final NameScanner names;
  private final SentenceWords words;

  InstitutionScanner(SentenceWords words) {
    this.words = words;
    this.reading = words.reading();
    this.names = words.names();
  }

  /**
   * The institution that a noun makes of what stands before it.
   *
   * @return null if that neither names one nor refers to one
   */
  InstitutionPhrase phrase(Premodifiers waiting, int nounFirst, Phrase noun) {
    int nounEnd = nounFirst + noun.words().size();
    boolean capitalized = reading.isCapitalized(nounFirst);
    boolean common = noun.use().contains("common");
    boolean named = capitalized || isNamedInLowerCase(waiting, nounFirst, noun);
    int end = named || common ? endOfContinuation(nounEnd, capitalized) : nounEnd;
    int nameFirst = waiting.first();
    while (reading.isPossessive(nameFirst)) {
      nameFirst++;
    }
    Country country = waiting.country() != null ? waiting.country() : countryIn(nounEnd, end);
    boolean alone = nameFirst == nounFirst && end == nounEnd;
    boolean bare = alone || (!named && country == null);
    if (named) {
      nameFirst = endOfWhatIsNoName(nameFirst, nounFirst, capitalized);
    }
    int first = words.withDeterminer(nameFirst);
    boolean refers = first < nameFirst || (capitalized && common && nounFirst > words.first());
    return bare && !refers
        ? null
        : new InstitutionPhrase(
            first, nameFirst, end, country, null, shortFormAt(end), bare, false);
  }

  /** The institution that an office belongs to: what its name's first words and noun make. */
  InstitutionPhrase object(int first, int nameFirst, int nounEnd, Country owner) {
    int end = endOfContinuation(nounEnd, reading.isCapitalized(nounEnd - 1));
    Country country = owner != null ? owner : countryIn(nounEnd, end);
    boolean named = reading.isCapitalized(nounEnd - 1) || words.hasCapital(nameFirst, nounEnd);
    boolean bare = end - nameFirst == 1 || (!named && country == null);
    return new InstitutionPhrase(
        first, nameFirst, end, country, null, shortFormAt(end), bare, true);
  }

  /** An institution with a fixed name. */
  InstitutionPhrase known(
      int first, int nameFirst, int end, Country country, KnownInstitution known) {
    return new InstitutionPhrase(
        first, nameFirst, end, country, known, shortFormAt(end), false, false);
  }

  /** Whether a name ends in an institution's: "Berg" of "Berg Foundation", "the Berg campaign". */
  boolean continuesAt(int t) {
    if (t >= words.end() || !reading.isWord(t)) {
      return false;
    }
    if (reading.isCapitalized(t)) {
      return reading.is(t, WordClass.INSTITUTION)
          || (reading.isAny(t, SentenceWords.MODIFIER | WordClass.PLACE_HEAD.bit())
              && !reading.is(t, WordClass.ROLE)
              && words.leadsTo(WordClass.INSTITUTION.bit(), t));
    }
    Phrase noun = reading.phraseAt(t, words.end(), WordClass.INSTITUTION);
    return noun != null && noun.use().contains("owned");
  }

  /** The token after "former" in "the former Defense Ministry". */
  private int endOfWhatIsNoName(int first, int nounFirst, boolean capitalized) {
    int t = first;
    while (t < nounFirst
        && !reading.isCapitalized(t)
        && (capitalized || !reading.is(t, WordClass.SUBJECT))) {
      t++;
    }
    return t;
  }

  /** "the Norwegian parliament", "the Berg campaign", but not "the Norwegian journal". */
  private boolean isNamedInLowerCase(Premodifiers waiting, int nounFirst, Phrase noun) {
    boolean common = noun.use().contains("common");
    if (waiting.country() != null || waiting.institution() != null) {
      return common;
    }
    if (noun.use().contains("owned")) {
      return nounFirst > waiting.endOfOwners() && names.isName(nounFirst - 1);
    }
    return common && words.hasCapital(waiting.first(), nounFirst);
  }

  /**
   * The end of "of Defense", "for Strategic Studies", "of Labour and Social Affairs" behind a noun.
   */
  private int endOfContinuation(int nounEnd, boolean capitalized) {
    int end = nounEnd;
    for (int chain = 0; chain < LONGEST_CHAIN; chain++) {
      if (end + 1 >= words.end() || !isLink(end, capitalized)) {
        return end;
      }
      boolean article = reading.isLower(end + 1, "the") && end + 2 < words.end();
      int first = article ? end + 2 : end + 1;
      int after = endOfContinuationWords(first, capitalized);
      if (after == first) {
        return end;
      }
      end = after;
    }
    return end;
  }

  private boolean isLink(int t, boolean capitalized) {
    return reading.isLower(t, "of")
        || (capitalized && (reading.isLower(t, "for") || reading.isLower(t, "on")));
  }

  private int endOfContinuationWords(int first, boolean capitalized) {
    int t = first;
    while (t < words.end() && reading.isWord(t)) {
      boolean belongs =
          reading.isCapitalized(t)
              ? !beginsSomethingElse(t, first)
              : !capitalized && reading.is(t, WordClass.SUBJECT);
      if (!belongs && !(t > first && joinsModifiers(t, capitalized))) {
        break;
      }
      t++;
    }
    boolean owner = t < words.end() && reading.isPossessive(t);
    return owner ? first : t;
  }

  /** The "and" of "Labour and Social Affairs". */
  private boolean joinsModifiers(int t, boolean capitalized) {
    return t + 1 < words.end()
        && reading.isLower(t, "and")
        && reading.isAny(t + 1, SentenceWords.MODIFIER)
        && reading.isCapitalized(t + 1) == capitalized;
  }

  private boolean beginsSomethingElse(int t, int first) {
    Phrase owner = reading.phraseAt(t, words.end(), WordClass.COUNTRY);
    if (owner != null) {
      int after = t + owner.words().size();
      return after < words.end()
          && (reading.isCapitalized(after)
              || reading.isAny(after, SentenceWords.NOUN | SentenceWords.MODIFIER));
    }
    return t > first && (names.isGivenName(t) || words.leadsToRole(t));
  }

  private Country countryIn(int first, int end) {
    for (int t = first; t < end; t++) {
      Phrase phrase = reading.phraseAt(t, end, WordClass.COUNTRY);
      if (phrase != null) {
        return phrase.country();
      }
    }
    return null;
  }

  /** The token of the short form in "… Council (ABC)"; -1 if there is none. */
  private int shortFormAt(int t) {
    return t + 2 < words.end()
            && reading.isMark(t, '(')
            && reading.isAcronym(t + 1)
            && reading.isMark(t + 2, ')')
        ? t + 1
        : -1;
  }
}
