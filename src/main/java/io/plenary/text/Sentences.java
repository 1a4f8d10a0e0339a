package io.plenary.text;

import java.util.Arrays;

/**
 * Cuts the tokens of a paragraph into sentences. A sentence ends at a final mark, together with the
 * quotation marks and brackets that close behind it, when what follows looks like a beginning: a
 * capital, a digit or an opening mark.
 *
 * <p>Example: {@code “We agree.” He left at 5 p.m. on Friday.} is two sentences.
 */
final class Sentences {
  /** Nobody writes longer ones; what looks like one is a table without lines, and cut. */
  private static final int LONGEST = 300;

  private final Tokens tokens;
  private int[] firstTokens = new int[32];
  private int sentences;
  private int[] firstSentences = new int[16];
  private int paragraphs;

  Sentences(Tokens tokens) {
    this.tokens = tokens;
  }

  /** Cuts the tokens of one paragraph. */
  void cut(int first, int end) {
    if (paragraphs + 2 > firstSentences.length) {
      firstSentences = Arrays.copyOf(firstSentences, paragraphs * 2 + 2);
    }
    firstSentences[paragraphs++] = sentences;
    int begin = first;
    int i = first;
    while (i < end) {
      int after = i + 1;
      if (isFinal(i)) {
        while (after < end && closes(after)) {
          after++;
        }
        if (after < end && begins(after, i)) {
          add(begin);
          begin = after;
        }
      }
      if (after < end && after - begin >= LONGEST) {
        add(begin);
        begin = after;
      }
      i = after;
    }
    if (begin < end) {
      add(begin);
    }
    firstSentences[paragraphs] = sentences;
    if (sentences == firstTokens.length) {
      firstTokens = Arrays.copyOf(firstTokens, sentences + 1);
    }
    firstTokens[sentences] = end;
  }

  /** The first token of each sentence, and behind them the number of tokens. */
  int[] firstTokens() {
    return Arrays.copyOf(firstTokens, sentences + 1);
  }

  /** The first sentence of each paragraph, and behind them the number of sentences. */
  int[] firstSentences() {
    return Arrays.copyOf(firstSentences, paragraphs + 1);
  }

  private void add(int firstToken) {
    if (sentences + 1 >= firstTokens.length) {
      firstTokens = Arrays.copyOf(firstTokens, sentences * 2 + 2);
    }
    firstTokens[sentences++] = firstToken;
  }

  private boolean isFinal(int token) {
    String word = tokens.word(token);
    if (tokens.kind(token) == TokenKind.WORD) {
      return word.endsWith(".") && word.indexOf('.') < word.length() - 1;
    }
    return word.equals(".") || word.equals("!") || word.equals("?") || word.equals("…");
  }

  private boolean closes(int token) {
    boolean attached = tokens.begin(token) == tokens.end(token - 1);
    if (!attached) {
      return false;
    }
    return switch (tokens.kind(token)) {
      case QUOTE -> "„«‘‚".indexOf(tokens.word(token).charAt(0)) < 0;
      case PUNCTUATION -> ".!?…)]".indexOf(tokens.word(token).charAt(0)) >= 0;
      default -> false;
    };
  }

  /** Whether a token after a final mark may begin a sentence. */
  private boolean begins(int token, int finalToken) {
    if (tokens.begin(token) == tokens.end(token - 1)) {
      return false;
    }
    char c = tokens.word(token).charAt(0);
    boolean abbreviation = tokens.kind(finalToken) == TokenKind.WORD;
    return switch (tokens.kind(token)) {
      case WORD -> Character.isUpperCase(c) && !abbreviation;
      case NUMBER -> !abbreviation;
      case QUOTE -> true;
      case POSSESSIVE -> false;
      case PUNCTUATION -> c == '(' || c == '[' || c == '—' || c == '–' || c == '-' || c == '•';
    };
  }
}
