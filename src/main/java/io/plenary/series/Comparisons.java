package io.plenary.series;

import io.plenary.text.Numbers;
import io.plenary.text.Prose;
import io.plenary.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the parts of a sentence that only compare, and therefore speak of another edition than the
 * rest: "against 79 a year earlier", "twice as many as at the sixth congress".
 *
 * <p>Example: in "84 states, against 79 a year earlier, have been invited" the tokens from {@code
 * against} to {@code earlier}.
 */
final class Comparisons {
  private Comparisons() {}

  /** The comparing parts of a sentence, as spans of tokens. */
  static List<Span> in(Prose prose, int sentence) {
    List<Span> parts = new ArrayList<>();
    int end = prose.endToken(sentence);
    int token = prose.firstToken(sentence);
    while (token < end) {
      if (!begins(prose, token, end)) {
        token++;
        continue;
      }
      int close = token + 1;
      while (close < end && !closes(prose, close)) {
        close++;
      }
      parts.add(new Span(token, close));
      token = close;
    }
    return parts;
  }

  private static boolean begins(Prose prose, int token, int end) {
    return switch (prose.lower(token)) {
      case "against", "versus", "compared", "vs", "twice", "double" -> true;
      case "than" -> token + 1 < end && !isNumber(prose, token + 1);
      case "from" ->
          token > 0
              && switch (prose.lower(token - 1)) {
                case "up", "down", "rose", "increase", "rise" -> true;
                default -> false;
              };
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
              case "when", "where", "which" -> true;
              default -> false;
            };
    return (c == ',' && !clause) || c == ';' || c == ':' || c == '—';
  }
}
