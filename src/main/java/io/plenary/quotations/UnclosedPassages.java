package io.plenary.quotations;

import io.plenary.text.Prose;
import io.plenary.text.TokenKind;

/**
 * Decides where a passage ends whose closing mark is missing: where an attribution begins, if one
 * does.
 *
 * <p>Example: {@code “We agree, she said.} ends after {@code agree,}.
 */
final class UnclosedPassages {
  private static final int LONGEST_NAME = 4;
  private static final long PAST_OR_PRESENT =
      WordClass.anyOf(WordClass.CUE_PAST, WordClass.CUE_THIRD);

  private final Prose prose;
  private final Lexicon lexicon;

  UnclosedPassages(Prose prose, Lexicon lexicon) {
    this.prose = prose;
    this.lexicon = lexicon;
  }

  /** The token after the last of the passage that begins at {@code first}. */
  int end(int first, int stop) {
    for (int token = first; token + 2 < stop; token++) {
      char c = prose.initial(token);
      if ((c == ',' || c == '?' || c == '!') && attributionBegins(token + 1, stop)) {
        return token + 1;
      }
    }
    boolean paragraphGoesOn =
        stop < prose.tokens() && prose.paragraphOf(stop) == prose.paragraphOf(first);
    int sentence = prose.firstToken(prose.sentenceOf(stop - 1));
    return paragraphGoesOn
            && sentence > first
            && prose.sentenceOf(stop) == prose.sentenceOf(stop - 1)
        ? sentence
        : stop;
  }

  /** "he said", "said Anna", "Anna Berg said". */
  private boolean attributionBegins(int token, int stop) {
    if (speaks(token)) {
      return prose.capitalized(token + 1) || isPersonal(token + 1);
    }
    if (isPersonal(token)) {
      return speaks(token + 1);
    }
    for (int name = token; name < Math.min(stop - 1, token + LONGEST_NAME); name++) {
      if (prose.kind(name) != TokenKind.WORD || !prose.capitalized(name)) {
        return false;
      }
      if (speaks(name + 1)) {
        return true;
      }
    }
    return false;
  }

  private boolean isPersonal(int token) {
    return (lexicon.of(prose, token).classes() & WordClass.PERSONAL.bit()) != 0;
  }

  private boolean speaks(int token) {
    Lexicon.Entry entry = lexicon.of(prose, token);
    return (entry.classes() & PAST_OR_PRESENT) != 0
        && entry.cues().stream().anyMatch(cue -> cue.has(Frame.WORDS));
  }
}
