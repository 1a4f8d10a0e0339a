package io.plenary.figures;

import io.plenary.text.Prose;
import io.plenary.text.TokenKind;
import io.plenary.text.WordList;
import java.util.List;
import java.util.Set;

/**
 * Where clauses begin in one sentence, and what stands between two of its places.
 *
 * <p>Example: in "84 states came; 60 spoke" a clause begins at the semicolon, so that {@code came}
 * does not reach {@code 60}.
 */
final class Clauses {
  private static final Set<String> CLAUSE_WORDS =
      WordList.read("/io/plenary/figures/clause-words.txt").words();
  private static final Set<String> NEAR_WORDS =
      WordList.read("/io/plenary/figures/near-words.txt").words();

  private final Prose prose;
  private final int begin;
  private final int end;

  Clauses(Prose prose, int sentence) {
    this.prose = prose;
    this.begin = prose.firstToken(sentence);
    this.end = prose.endToken(sentence);
  }

  int begin() {
    return begin;
  }

  int end() {
    return end;
  }

  /** Whether a clause begins with a token. */
  boolean beginsAt(int token) {
    if (prose.kind(token) == TokenKind.PUNCTUATION) {
      char c = prose.initial(token);
      return c == ';' || c == '—' || (c == '–' && prose.spaceBefore(token));
    }
    return CLAUSE_WORDS.contains(prose.lower(token));
  }

  /** Whether no clause begins between two places. */
  boolean reaches(int from, int to) {
    for (int token = from; token < to; token++) {
      if (beginsAt(token)) {
        return false;
      }
    }
    return true;
  }

  /** Whether only small words stand between two places: "drew a total of 84". */
  boolean isNear(int from, int to) {
    for (int token = from; token < to; token++) {
      if (prose.kind(token) != TokenKind.QUOTE && !NEAR_WORDS.contains(prose.lower(token))) {
        return false;
      }
    }
    return true;
  }

  /** Whether a conjunction and the beginning of a noun phrase stand between two places. */
  boolean beginsNewSubject(int from, int to) {
    for (int token = from; token + 1 < to; token++) {
      boolean conjunction = prose.lower(token).equals("and") || prose.initial(token) == ',';
      if (conjunction) {
        switch (prose.lower(token + 1)) {
          case "the", "a", "an", "he", "she", "it", "they", "his", "her", "its", "and" -> {
            return true;
          }
          default -> {}
        }
      }
    }
    return false;
  }

  /** Whether a token is a relative pronoun that can be a subject. */
  boolean isRelative(int token) {
    return switch (prose.lower(token)) {
      case "who", "which", "that" -> true;
      default -> false;
    };
  }

  /** Whether the words stand at a place of the sentence. */
  boolean matches(int first, List<String> words) {
    if (first < begin || first + words.size() > end) {
      return false;
    }
    for (int i = 0; i < words.size(); i++) {
      if (!prose.lower(first + i).equals(words.get(i))) {
        return false;
      }
    }
    return true;
  }
}
