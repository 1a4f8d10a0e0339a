package io.plenary.extraction;

import io.plenary.text.Prose;
import io.plenary.text.Span;

/**
 * What a reader needs to judge a fact without opening the document: the sentences it stands in and
 * the one before and behind them.
 *
 * <p>Example: of "Spring came. 80 countries did. So did rain. All left." the context of the 80 is
 * the first three sentences.
 */
final class Contexts {
  /** On either side of the fact; a text without full stops must not be kept once for each fact. */
  private static final int MOST_CHARACTERS = 600;

  private final Prose prose;

  Contexts(Prose prose) {
    this.prose = prose;
  }

  Span of(Span fact) {
    if (prose.tokens() == 0) {
      return fact;
    }
    int lastToken = prose.tokens() - 1;
    int first = prose.sentenceOf(Math.min(prose.tokenAt(fact.begin()), lastToken));
    int last =
        prose.sentenceOf(
            Math.min(prose.tokenAt(Math.max(fact.begin(), fact.end() - 1)), lastToken));
    int begin = prose.sentence(Math.max(first - 1, 0)).begin();
    int end = prose.sentence(Math.min(last + 1, prose.sentences() - 1)).end();
    return new Span(
        Math.min(fact.begin(), firstWord(begin, fact.begin() - MOST_CHARACTERS)),
        Math.max(fact.end(), lastWord(end, fact.end() + MOST_CHARACTERS)));
  }

  /** The begin, or where the first whole word behind the limit begins. */
  private int firstWord(int begin, int limit) {
    if (begin >= limit) {
      return begin;
    }
    int token = prose.tokenAt(limit);
    boolean whole = token < prose.tokens() && prose.begin(token) >= limit;
    return prose.begin(Math.min(whole ? token : token + 1, prose.tokens() - 1));
  }

  /** The end, or where the last whole word before the limit ends. */
  private int lastWord(int end, int limit) {
    if (end <= limit) {
      return end;
    }
    return prose.end(Math.max(prose.tokenAt(limit) - 1, 0));
  }
}
