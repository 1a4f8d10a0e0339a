package io.plenary.series;

import io.plenary.text.Numbers;
import io.plenary.text.Prose;
import io.plenary.text.Span;
import io.plenary.text.WordList;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds the parts of a sentence that only compare, and therefore speak of another edition than the
 * rest: "against 79 a year earlier", "twice as many as at the sixth congress".
 *
 * <p>Example: in "84 states, against 79 a year earlier, have been invited" the tokens from {@code
 * against} to {@code earlier}.
 */
final class Comparisons {
  private static final Set<String> CHANGES =
      WordList.read("/io/plenary/series/change-verbs.txt").words();

  /** What must follow each word that begins a comparison. */
  private static final Map<String, String> WORDS =
      WordList.read("/io/plenary/series/comparing-words.txt").entries().stream()
          .collect(Collectors.toMap(entry -> entry.get(0), entry -> entry.get(1)));

  /** So many tokens before "from" a verb of change may stand. */
  private static final int REACH = 6;

  private Comparisons() {}

  /** The comparing parts of a sentence, as spans of tokens. */
  static List<Span> in(Prose prose, int sentence) {
    List<Span> parts = new ArrayList<>();
    int end = prose.endToken(sentence);
    int first = prose.firstToken(sentence);
    int token = first;
    while (token < end) {
      if (!begins(prose, first, token, end)) {
        token++;
        continue;
      }
      int close = token + 1;
      boolean from = prose.lower(token).equals("from");
      while (close < end && !closes(prose, close) && !(from && isRise(prose, close))) {
        close++;
      }
      parts.add(new Span(token, close));
      token = close;
    }
    return parts;
  }

  private static boolean begins(Prose prose, int first, int token, int end) {
    boolean beforeNumber = token + 1 < end && isNumber(prose, token + 1);
    String rule = WORDS.get(prose.lower(token));
    if (rule != null) {
      return rule.equals("always") || rule.equals("number") == beforeNumber;
    }
    return switch (prose.lower(token)) {
      case "from" ->
          (token > first && CHANGES.contains(prose.lower(token - 1)))
              || (beforeNumber && isOfChange(prose, first, token, end));
      case "as" -> token > first && token + 1 < end && isCountAsMany(prose, token);
      default -> false;
    };
  }

  /** "rose to 84 from 80", "from 16 in 2012 to 49". */
  private static boolean isOfChange(Prose prose, int first, int from, int end) {
    for (int token = from - 1; token >= Math.max(first, from - REACH); token--) {
      if (CHANGES.contains(prose.lower(token))) {
        return true;
      }
    }
    for (int token = from + 1; token + 1 < end && !closes(prose, token); token++) {
      if (isRise(prose, token)) {
        return true;
      }
    }
    return false;
  }

  /** "to 49": where what it was before ends and what it is now begins. */
  private static boolean isRise(Prose prose, int token) {
    return prose.lower(token).equals("to")
        && token + 1 < prose.tokens()
        && isNumber(prose, token + 1);
  }

  /** "as many as in 2014", "as many as last year", but not the bound "as many as 200". */
  private static boolean isCountAsMany(Prose prose, int token) {
    return switch (prose.lower(token - 1)) {
      case "many", "much", "few" -> !isNumber(prose, token + 1);
      default -> false;
    };
  }

  /** "more than 200" is a bound, "more than last year" a comparison. */
  private static boolean isNumber(Prose prose, int token) {
    return Numbers.mayBegin(prose, token);
  }

  private static boolean closes(Prose prose, int token) {
    char c = prose.initial(token);
    boolean clause =
        c == ','
            && token + 1 < prose.tokens()
            && switch (prose.lower(token + 1)) {
              case "when", "where", "which", "set", "held" -> true;
              default -> false;
            };
    return (c == ',' && !clause) || c == ';' || c == ':' || c == '—';
  }
}
