package io.plenary.officials;

import io.plenary.text.TokenKind;

/**
 * What stands beside a capitalised name, and in it, that shows it to be a person's.
 *
 * <p>Example: "said Qwen Dahl", "Qwen Dahl, 54," and "Anna Qwen" are people's names; "Qwen Dahl
 * sank" may be a ship's.
 */
final class NameCues {
  private final Reading reading;
  private final NameScanner names;
  private final SentenceWords words;

  NameCues(SentenceWords words) {
    this.words = words;
    this.reading = words.reading();
    this.names = words.names();
  }

  boolean beginsWithGivenName(int first) {
    return names.isGivenName(first) || reading.is(first, WordClass.GIVEN_NAME_LIKE_WORD);
  }

  /** Whom a given name is given to; of a double name, its first part. */
  Gender genderOfGivenName(int token) {
    Lexicon.Word word = reading.word(token);
    if (word == null) {
      String lower = reading.prose().lower(token);
      word = Lexicon.LEXICON.word(lower.substring(0, Math.max(0, lower.indexOf('-'))));
    }
    return word == null ? Gender.UNKNOWN : word.gender();
  }

  /** Whether a sentence or a quotation begins with the token, so that its capital says nothing. */
  boolean isInitial(int token) {
    return token == words.first()
        || (!reading.isWord(token - 1) && !reading.isMark(token - 1, ','));
  }

  /** Whether a verb of speech or an age stands beside the name. */
  boolean speaks(int first, int end) {
    if (first > words.first() && isSpeechVerb(first - 1)) {
      return true;
    }
    if (isAgeAt(end)) {
      return true;
    }
    int verb = isMark(end, ',') ? end + 1 : end;
    return isSpeechVerb(verb) || (isAdverb(end) && isSpeechVerb(end + 1));
  }

  /** ", 54," */
  boolean isAgeAt(int t) {
    return isMark(t, ',') && isMark(t + 2, ',') && reading.prose().kind(t + 1) == TokenKind.NUMBER;
  }

  private boolean isMark(int t, char mark) {
    return t < words.end() && reading.isMark(t, mark);
  }

  private boolean isAdverb(int t) {
    return t < words.end() && reading.is(t, WordClass.COMMON) && !reading.isCapitalized(t);
  }

  private boolean isSpeechVerb(int t) {
    return t < words.end() && reading.is(t, WordClass.SPEECH) && !reading.isCapitalized(t);
  }
}
