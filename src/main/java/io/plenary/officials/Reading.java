package io.plenary.officials;

import io.plenary.officials.Lexicon.Phrase;
import io.plenary.officials.Lexicon.Word;
import io.plenary.text.Prose;
import io.plenary.text.TokenKind;
import java.util.List;

/** An article's tokens together with what the lexicon knows about each. */
final class Reading {
  private final Prose prose;
  private final Word[] words;
  private final boolean[] capitalized;

  Reading(Prose prose) {
    this.prose = prose;
    this.words = new Word[prose.tokens()];
    this.capitalized = new boolean[words.length];
    for (int t = 0; t < words.length; t++) {
      if (prose.kind(t) == TokenKind.WORD) {
        words[t] = Lexicon.word(prose, t);
        capitalized[t] = prose.capitalized(t);
      }
    }
  }

  Prose prose() {
    return prose;
  }

  /** What the lexicon knows about the token; null if nothing. */
  Word word(int token) {
    return words[token];
  }

  boolean is(int token, WordClass wordClass) {
    return words[token] != null && words[token].is(wordClass);
  }

  boolean isAny(int token, int bits) {
    return words[token] != null && words[token].isAny(bits);
  }

  /** Whether a phrase of a class may begin at the token. */
  boolean begins(int token, WordClass wordClass) {
    return words[token] != null && words[token].begins(wordClass);
  }

  boolean isWord(int token) {
    return prose.kind(token) == TokenKind.WORD;
  }

  boolean isPossessive(int token) {
    return prose.kind(token) == TokenKind.POSSESSIVE;
  }

  /** Whether the token is a word that begins with a capital. */
  boolean isCapitalized(int token) {
    return capitalized[token];
  }

  boolean isMark(int token, char mark) {
    return prose.kind(token) == TokenKind.PUNCTUATION && prose.initial(token) == mark;
  }

  boolean isLower(int token, String word) {
    return prose.lower(token).equals(word);
  }

  /** Whether the token is a word of two or more letters, all of them capitals: {@code NATO}. */
  boolean isAcronym(int token) {
    if (!isCapitalized(token) || prose.end(token) - prose.begin(token) < 2) {
      return false;
    }
    int capitals = 0;
    for (int i = prose.begin(token); i < prose.end(token); i++) {
      char c = prose.text().charAt(i);
      if (Character.isLowerCase(c)) {
        return false;
      }
      if (Character.isUpperCase(c)) {
        capitals++;
      }
    }
    return capitals >= 2;
  }

  /**
   * The longest phrase of a class that begins at a token and ends before {@code end}; null if there
   * is none.
   */
  Phrase phraseAt(int token, int end, WordClass wordClass) {
    Word word = words[token];
    if (word == null || !word.begins(wordClass)) {
      return null;
    }
    for (Phrase phrase : word.phrases()) {
      if (phrase.wordClass() == wordClass && matches(phrase, token, end)) {
        return phrase;
      }
    }
    return null;
  }

  private boolean matches(Phrase phrase, int token, int end) {
    List<String> expected = phrase.words();
    if (token + expected.size() > end) {
      return false;
    }
    for (int i = 0; i < expected.size(); i++) {
      int t = token + i;
      String found =
          phrase.exact() && prose.kind(t) != TokenKind.POSSESSIVE ? prose.word(t) : prose.lower(t);
      if (!found.equals(expected.get(i))) {
        return false;
      }
    }
    return true;
  }

  /**
   * The tokens from {@code first} to before {@code end} as the text has them, one blank between.
   */
  String text(int first, int end) {
    StringBuilder text = new StringBuilder();
    for (int t = first; t < end; t++) {
      if (t > first && prose.begin(t) > prose.end(t - 1)) {
        text.append(' ');
      }
      text.append(prose.word(t));
    }
    return text.toString();
  }
}
