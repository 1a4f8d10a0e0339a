package io.plenary.officials;

import static io.plenary.officials.Lexicon.LEXICON;

import io.plenary.text.WordFact;

/**
 * Reads the words of one personal name: given names, initials, particles, family names, suffix.
 *
 * <p>Example: at "Carla" of "Carla van der Meer-Ruiz Jr. spoke" it reads five tokens.
 */
final class NameScanner {
  /** What stands before a name lets words be part of it that elsewhere mean something else. */
  enum Before {
    /** Anything: "Grace" alone is no name, "Grace Dahl" is. */
    NOTHING,
    /** An office: behind "minister" also "Win Dahl". */
    OFFICE,
    /** A title: behind "Mr" also "Bishop" and "Lincoln". */
    TITLE
  }

  private static final int LONGEST = 7;
  private static final int LONGEST_PARTICLE = 4;
  private static final WordFact<Integer> HYPHEN_OF_PARTICLE =
      new WordFact<>(NameScanner::hyphenOfParticle);
  private static final int WORDS_OF_OTHER_USE =
      WordClass.ROLE.bit()
          | WordClass.RANK.bit()
          | WordClass.HONORIFIC.bit()
          | WordClass.INSTITUTION.bit()
          | WordClass.KNOWN_INSTITUTION.bit()
          | WordClass.COUNTRY.bit()
          | WordClass.PLACE.bit()
          | WordClass.PLACE_HEAD.bit()
          | WordClass.COMMON.bit()
          | WordClass.SUBJECT.bit()
          | WordClass.RANK_MODIFIER.bit()
          | WordClass.PLAIN_MODIFIER.bit()
          | WordClass.SPEECH.bit()
          | WordClass.DOCUMENT.bit()
          | WordClass.SUFFIX.bit();
  private static final int NO_NAME_BEHIND_TITLE =
      WordClass.INSTITUTION.bit()
          | WordClass.KNOWN_INSTITUTION.bit()
          | WordClass.COUNTRY.bit()
          | WordClass.SUBJECT.bit()
          | WordClass.RANK_MODIFIER.bit()
          | WordClass.PLAIN_MODIFIER.bit();
  private final Reading reading;

  NameScanner(Reading reading) {
    this.reading = reading;
  }

  /**
   * The token after the name that begins at {@code first}; {@code first} if none does.
   *
   * @param before what stands directly before it
   */
  int endOfName(int first, int end, Before before) {
    int t = endOfFirstWord(first, end, before);
    if (t == first) {
      return first;
    }
    while (t < end && t - first < LONGEST) {
      int next = endOfNextWord(first, t, end);
      if (next == t) {
        break;
      }
      t = next;
    }
    return t;
  }

  /** Whether the token is a given name, or a double one whose first part is: {@code Anna-Lena}. */
  boolean isGivenName(int token) {
    Lexicon.Word word = reading.word(token);
    if (word != null || !reading.isCapitalized(token)) {
      return word != null && word.is(WordClass.GIVEN_NAME);
    }
    String name = reading.prose().word(token);
    int hyphen = name.indexOf('-');
    if (hyphen < 1 || hyphen + 1 == name.length()) {
      return false;
    }
    Lexicon.Word part = LEXICON.word(reading.prose().lower(token).substring(0, hyphen));
    return part != null
        && part.is(WordClass.GIVEN_NAME)
        && Character.isUpperCase(name.charAt(hyphen + 1));
  }

  /** Whether the token may be part of a name by itself, a given name or a free one. */
  boolean isName(int token) {
    return isFreeName(token) || (reading.isCapitalized(token) && isGivenName(token));
  }

  /** "Speaker" of "Mr Speaker", but not "Bishop" of "Mr Bishop". */
  private boolean isRoleOnly(int token) {
    return reading.is(token, WordClass.ROLE)
        && !reading.isAny(token, WordClass.HONORIFIC.bit() | WordClass.RANK.bit());
  }

  /** Whether the token looks like a name and has no other use that the lexicon knows. */
  boolean isFreeName(int token) {
    return reading.isCapitalized(token)
        && isSpelledLikeName(token)
        && (reading.word(token) == null
            ? !isPluralOfOtherUse(token)
            : !reading.isAny(token, WORDS_OF_OTHER_USE));
  }

  /** "Justices", "Texans": several of what the lexicon knows as something else than a name. */
  private boolean isPluralOfOtherUse(int token) {
    String word = reading.prose().lower(token);
    int length = word.length();
    if (length < 5 || word.charAt(length - 1) != 's') {
      return false;
    }
    return isOfOtherUse(word.substring(0, length - 1))
        || (word.charAt(length - 2) == 'n' && isOfOtherUse(word.substring(0, length - 2)));
  }

  private static boolean isOfOtherUse(String lower) {
    Lexicon.Word word = LEXICON.word(lower);
    return word != null && word.isAny(WORDS_OF_OTHER_USE) && !word.is(WordClass.GIVEN_NAME);
  }

  /** Whether the token is one or two initials: {@code J., A.B.}. */
  boolean isInitial(int token) {
    String word = reading.prose().word(token);
    if (!reading.isCapitalized(token) || word.length() > 4) {
      return false;
    }
    return word.length() == 1
        ? !reading.is(token, WordClass.COMMON)
        : word.charAt(1) == '.' && word.length() % 2 == 0;
  }

  private int endOfFirstWord(int first, int end, Before before) {
    if (first >= end || !reading.isWord(first)) {
      return first;
    }
    if (reading.is(first, WordClass.LEADING_PARTICLE)) {
      int t = first + 1;
      while (t < end && reading.is(t, WordClass.PARTICLE)) {
        t++;
      }
      if (t < end && isFreeName(t) && isJoined(first, t)) {
        return t + 1;
      }
    }
    if (!reading.isCapitalized(first)) {
      return startsWithParticle(first) ? first + 1 : first;
    }
    if (isInitial(first)) {
      return first + 1 < end && (isFreeName(first + 1) || isInitial(first + 1)) ? first + 1 : first;
    }
    if (isFreeName(first)) {
      return first + 1;
    }
    if (!isSpelledLikeName(first)) {
      return first;
    }
    boolean nameFollows = first + 1 < end && reading.isWord(first + 1) && isFreeName(first + 1);
    if (before == Before.OFFICE && nameFollows && reading.is(first, WordClass.COMMON)) {
      return first + 1;
    }
    boolean titled = before == Before.TITLE;
    if (titled && !reading.isAny(first, NO_NAME_BEHIND_TITLE) && !isRoleOnly(first)) {
      return reading.is(first, WordClass.COMMON) && !nameFollows ? first : first + 1;
    }
    boolean givenName = isGivenName(first) || reading.is(first, WordClass.GIVEN_NAME_LIKE_WORD);
    return givenName && nameFollows ? first + 1 : first;
  }

  private int endOfNextWord(int first, int t, int end) {
    if (!reading.isWord(t)) {
      boolean commaSuffix =
          reading.isMark(t, ',') && t + 1 < end && reading.is(t + 1, WordClass.SUFFIX);
      return commaSuffix && reading.isCapitalized(t + 1) ? t + 2 : t;
    }
    if (reading.is(t, WordClass.SUFFIX) && reading.isCapitalized(t)) {
      return t + 1;
    }
    int familyEnd = endOfFamilyName(t, end);
    if (familyEnd > t || isInitial(t)) {
      return Math.max(familyEnd, t + 1);
    }
    return isFamilyNameOfOtherUse(first, t, end) ? t + 1 : t;
  }

  /** The end of "Berg", "van der Berg" or "al-Berg" at a token; the token itself if none is. */
  private int endOfFamilyName(int t, int end) {
    int family = t;
    while (family < end && reading.is(family, WordClass.PARTICLE)) {
      family++;
    }
    boolean found =
        family < end
            && reading.isWord(family)
            && (isFreeName(family) || startsWithParticle(family));
    if (found) {
      return family + 1;
    }
    return reading.isWord(t) && isFreeName(t) ? t + 1 : t;
  }

  /**
   * "Bishop" of "Anna Bishop", "King" of "Carl P. King": a word of other use after a given name.
   */
  private boolean isFamilyNameOfOtherUse(int first, int t, int end) {
    boolean afterGivenName = isGivenName(t - 1) || (t - 1 > first && isInitial(t - 1));
    if (!afterGivenName
        || t - first > 2
        || !reading.isCapitalized(t)
        || !isSpelledLikeName(t)
        || reading.is(t, WordClass.INSTITUTION)) {
      return false;
    }
    boolean longerPhraseFollows =
        t + 1 < end
            && reading.isCapitalized(t + 1)
            && reading.isAny(t, WordClass.SUBJECT.bit() | WordClass.ROLE.bit());
    return !longerPhraseFollows;
  }

  /** Whether a lower-case token is a particle and a name joined by a hyphen: {@code al-Masri}. */
  boolean startsWithParticle(int token) {
    Integer hyphen = HYPHEN_OF_PARTICLE.at(reading.prose(), token);
    return hyphen != null
        && Character.isUpperCase(reading.prose().word(token).charAt(hyphen + 1))
        && reading.word(token) == null;
  }

  /** Where the hyphen behind the particle stands; null if a word does not begin with one. */
  private static Integer hyphenOfParticle(String lower) {
    int hyphen = lower.indexOf('-');
    if (hyphen < 1 || hyphen > LONGEST_PARTICLE || hyphen + 1 == lower.length()) {
      return null;
    }
    Lexicon.Word particle = LEXICON.word(lower.substring(0, hyphen));
    return particle != null && particle.is(WordClass.LEADING_PARTICLE) ? hyphen : null;
  }

  /** Leading particles in lower case begin a name only where a capital follows directly. */
  private boolean isJoined(int first, int last) {
    return reading.isCapitalized(first)
        || reading.prose().begin(last) == reading.prose().end(last - 1) + 1;
  }

  /** Whether it is more than an abbreviation and no compound like "Oslo-based". */
  private boolean isSpelledLikeName(int token) {
    String word = reading.prose().word(token);
    if (word.length() < 2 || reading.isAcronym(token)) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (Character.isDigit(c) || c == '&') {
        return false;
      }
    }
    int hyphen = word.lastIndexOf('-');
    return hyphen < 0
        || hyphen + 1 == word.length()
        || Character.isUpperCase(word.charAt(hyphen + 1))
        || isShortSyllable(word.substring(hyphen + 1));
  }

  /** The end of "Jong-su", but not of "Oslo-led". */
  private static boolean isShortSyllable(String part) {
    Lexicon.Word word = LEXICON.word(part);
    return part.length() <= 4 && (word == null || !word.is(WordClass.COMMON));
  }
}
