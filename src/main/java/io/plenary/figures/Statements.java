package io.plenary.figures;

import io.plenary.text.Prose;
import io.plenary.text.TokenKind;
import io.plenary.text.WordList;
import java.util.Set;

/**
 * Finds numbers without a noun that the text states as a count or gives as an answer.
 *
 * <p>Example: "How many countries? The screen says 29", "our own count is 105", "the hosts talk of
 * 30,000".
 */
final class Statements {
  /** So many sentences back a question may be that a number answers. */
  private static final int REACH_OF_QUESTION = 3;

  private static final int REACH_OF_PUT = 10;

  private static final Set<String> COUNT_NOUNS =
      WordList.read("/io/plenary/figures/count-nouns.txt").words();
  private static final Set<String> STATING_FRAMES =
      WordList.read("/io/plenary/figures/stating-frames.txt").words();

  private final Prose prose;

  Statements(Prose prose) {
    this.prose = prose;
  }

  /** Whether the text states the number. */
  boolean isStated(Counted figure) {
    int begin = prose.firstToken(prose.sentenceOf(figure.first()));
    int before = figure.first() - 1;
    while (before >= begin && prose.kind(before) == TokenKind.QUOTE) {
      before--;
    }
    if (before < begin || !endsPhrase(figure)) {
      return false;
    }
    int bare = figure.number().first() - 1;
    if (isCopula(prose.lower(bare)) && hasCountNoun(begin, bare)) {
      return true;
    }
    if (prose.lower(before).equals("at") && isPut(begin, before)) {
      return true;
    }
    String lower = prose.lower(before);
    if (OpenVerbs.isStatement(lower)) {
      return true;
    }
    if (before > begin && STATING_FRAMES.contains(prose.lower(before - 1) + " " + lower)) {
      return true;
    }
    boolean framed =
        before > begin + 1
            && STATING_FRAMES.contains(prose.lower(before - 2) + " it " + lower)
            && prose.lower(before - 1).equals("it");
    return framed || (isCopula(lower) && hasCountNoun(begin, before));
  }

  /** Whether a preposition ends a frame that states a number: "talks of". */
  static boolean isFrame(Prose prose, int preposition) {
    return STATING_FRAMES.contains(prose.lower(preposition - 1) + " " + prose.lower(preposition));
  }

  /** Whether the number stands alone: no noun follows it. */
  private boolean endsPhrase(Counted figure) {
    int after = figure.end();
    return after >= prose.tokens() || prose.kind(after) != TokenKind.NUMBER;
  }

  private static boolean isCopula(String lower) {
    return switch (lower) {
      case "at",
          "was",
          "is",
          "to",
          "of",
          "passed",
          "reached",
          "exceeded",
          "exceed",
          "be",
          "hit",
          "topped",
          "reach",
          "pass",
          "than" ->
          true;
      default -> false;
    };
  }

  /** "puts those on the site at": the verb stands before what is counted. */
  private boolean isPut(int begin, int at) {
    for (int token = at - 1; token >= Math.max(begin, at - REACH_OF_PUT); token--) {
      switch (prose.lower(token)) {
        case "put", "puts", "putting", "estimates", "estimated" -> {
          return true;
        }
        default -> {}
      }
    }
    return false;
  }

  private boolean hasCountNoun(int begin, int end) {
    for (int token = end - 1; token >= begin; token--) {
      if (COUNT_NOUNS.contains(prose.lower(token))) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether the number begins a sentence, or what somebody says in it, behind a question: "How many
   * countries? 29, says the screen."
   */
  boolean isAnswer(Counted figure) {
    return questionBefore(figure) >= 0;
  }

  /** The sentence with the question that the number answers, or -1. */
  int questionBefore(Counted figure) {
    int sentence = prose.sentenceOf(figure.first());
    int begin = prose.firstToken(sentence);
    int before = figure.first() - 1;
    boolean quoted = before >= begin && prose.kind(before) == TokenKind.QUOTE;
    boolean opens =
        before < begin || prose.initial(before) == ':' || (quoted && before - begin < 12);
    if (!opens || !standsAlone(figure)) {
      return -1;
    }
    for (int s = sentence - 1; s >= Math.max(0, sentence - REACH_OF_QUESTION); s--) {
      if (isQuestion(s)) {
        return s;
      }
    }
    return -1;
  }

  private boolean standsAlone(Counted figure) {
    int after = figure.end();
    return after >= prose.tokens()
        || prose.kind(after) != TokenKind.WORD
        || prose.sentenceOf(after) != prose.sentenceOf(figure.first())
        || prose.lower(after).equals("from")
        || prose.lower(after).equals("and");
  }

  private boolean isQuestion(int sentence) {
    int end = prose.endToken(sentence);
    for (int token = Math.max(prose.firstToken(sentence), end - 3); token < end; token++) {
      if (prose.initial(token) == '?') {
        return true;
      }
    }
    for (int token = prose.firstToken(sentence); token + 1 < end; token++) {
      if (prose.lower(token).equals("how") && prose.lower(token + 1).equals("many")) {
        return true;
      }
    }
    return false;
  }
}
