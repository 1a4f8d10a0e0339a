package io.plenary.officials;

import io.plenary.text.Prose;

/**
 * Tells sentences in which capitals say nothing about names: headlines in Title Case or in capitals
 * throughout.
 *
 * <p>Example: "Minister Opens New Harbour" is one, "Anna Berg opened the harbour" is not.
 */
final class Headlines {
  private static final int FEWEST_WORDS = 3;

  private static final int PART_OF_NAMES =
      WordClass.SUBJECT.bit()
          | WordClass.PLACE.bit()
          | WordClass.ROLE.bit()
          | WordClass.RANK.bit()
          | WordClass.INSTITUTION.bit()
          | WordClass.GIVEN_NAME.bit();

  private Headlines() {}

  /** Whether a sentence's capitals are those of a headline. */
  static boolean contains(Reading reading, int sentence) {
    Prose prose = reading.prose();
    int first = prose.firstToken(sentence);
    int end = prose.endToken(sentence);
    int capitalized = 0;
    int small = 0;
    int acronyms = 0;
    int plainWords = 0;
    for (int t = first; t < end; t++) {
      if (!reading.isWord(t) || reading.is(t, WordClass.SMALL)) {
        continue;
      }
      if (!reading.isCapitalized(t)) {
        small++;
        continue;
      }
      capitalized++;
      if (reading.isAcronym(t)) {
        acronyms++;
      }
      boolean plain =
          reading.isAny(t, WordClass.COMMON.bit() | WordClass.SPEECH.bit())
              && !reading.isAny(t, PART_OF_NAMES);
      if (plain && t > first) {
        plainWords++;
      }
    }
    boolean finished = reading.isMark(end - 1, '.');
    if (capitalized < FEWEST_WORDS + (finished ? 1 : 0)) {
      return false;
    }
    if (acronyms * 4 > (capitalized + small) * 3) {
      return true;
    }
    int tolerance = finished ? 8 : 4;
    return (plainWords > 0 && small * tolerance <= capitalized)
        || (small == 0 && capitalized > FEWEST_WORDS + (finished ? 1 : 0));
  }
}
