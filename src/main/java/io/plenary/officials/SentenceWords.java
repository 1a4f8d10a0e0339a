package io.plenary.officials;

/**
 * One sentence of a reading, and what its words do next to each other.
 *
 * @param first its first token
 * @param end the token after its last
 */
record SentenceWords(Reading reading, NameScanner names, int first, int end) {
  /** Titles before a name. */
  static final int TITLE = WordClass.HONORIFIC.bit() | WordClass.RANK.bit();

  /** What may stand before a noun. */
  static final int MODIFIER =
      WordClass.RANK_MODIFIER.bit() | WordClass.SUBJECT.bit() | WordClass.PLAIN_MODIFIER.bit();

  /** Nouns that name an office or an institution. */
  static final int NOUN = WordClass.ROLE.bit() | WordClass.INSTITUTION.bit();

  private static final int FARTHEST_NOUN = 5;

  boolean isDeterminer(int t) {
    return switch (reading.prose().lower(t)) {
      case "the", "a", "an", "his", "her", "its", "their", "our", "my", "your", "this" -> true;
      default -> false;
    };
  }

  /** The determiner before a token if there is one, otherwise the token. */
  int withDeterminer(int t) {
    return t > first && isDeterminer(t - 1) ? t - 1 : t;
  }

  /** Whether one of the tokens has a capital for another reason than a sentence's beginning. */
  boolean hasCapital(int from, int to) {
    for (int t = from; t < to; t++) {
      if (reading.isCapitalized(t) && t > first) {
        return true;
      }
    }
    return false;
  }

  /** Whether a modifier belongs to what follows it: "deputy" of "deputy minister". */
  boolean modifiesNext(int t) {
    if (t + 1 >= end || !reading.isWord(t + 1)) {
      return false;
    }
    if (reading.isAny(t + 1, NOUN | MODIFIER)) {
      return true;
    }
    boolean onlyInitial = t == first && reading.is(t, WordClass.COMMON);
    return reading.isCapitalized(t)
        && !onlyInitial
        && reading.isCapitalized(t + 1)
        && !names.isGivenName(t + 1)
        && !reading.is(t + 1, WordClass.COMMON)
        && leadsTo(NOUN, t + 1);
  }

  /** Whether capitalised words from a token on lead to one of some classes: "Harbour Council". */
  boolean leadsTo(int classes, int t) {
    int limit = Math.min(end, t + FARTHEST_NOUN);
    for (int i = t; i < limit && reading.isCapitalized(i); i++) {
      if (reading.isAny(i, classes)) {
        return true;
      }
    }
    return false;
  }

  /** "National Director" behind "Council on Harbours": modifiers and a role. */
  boolean leadsToRole(int t) {
    int i = t;
    while (i < end && reading.isAny(i, MODIFIER) && !reading.is(i, WordClass.ROLE)) {
      i++;
    }
    return i < end && reading.is(i, WordClass.ROLE);
  }

  /** "River" of "Berg River". */
  boolean isPlaceHead(int t) {
    return t < end && reading.isCapitalized(t) && reading.is(t, WordClass.PLACE_HEAD);
  }

  /** The token after the titles that begin at a token. */
  int endOfTitles(int t) {
    int after = t;
    while (after < end
        && reading.isAny(after, TITLE)
        && reading.isCapitalized(after)
        && !(names.isGivenName(after) && after > t)) {
      after++;
    }
    return after;
  }
}
