package io.plenary.series;

import io.plenary.text.Dates;
import io.plenary.text.Numbers;
import io.plenary.text.Prose;
import io.plenary.text.Span;
import io.plenary.text.TokenKind;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the parts of a sentence that stand apart from the rest and may speak of another edition:
 * comparisons, brackets, quotations, clauses between commas or dashes, and a beginning such as
 * "Founded in 2011".
 *
 * <p>Example: in "The forum, which last year drew 245, now expects 290" the tokens from {@code
 * which} to {@code 245}.
 */
final class Asides {
  private Asides() {}

  /** The parts of a sentence that stand apart, as spans of tokens. */
  static List<Span> in(Prose prose, int sentence) {
    List<Span> asides = new ArrayList<>(Comparisons.in(prose, sentence));
    int first = prose.firstToken(sentence);
    int end = prose.endToken(sentence);
    addBeginning(prose, first, end, asides);
    int bracket = -1;
    int dash = -1;
    int clause = -1;
    int quote = -1;
    for (int token = first; token < end; token++) {
      char c = prose.initial(token);
      if (isQuotationMark(c)) {
        boolean closes = quote >= 0 && c != '«' && c != '„';
        if (closes) {
          asides.add(new Span(quote + 1, token));
        }
        quote = closes || c == '”' || c == '»' ? -1 : token;
      } else if (c == '(') {
        bracket = token;
      } else if (c == ')' && bracket >= 0) {
        add(prose, new Span(bracket + 1, token), asides);
        bracket = -1;
      } else if (isDash(prose, token)) {
        if (dash >= 0) {
          asides.add(new Span(dash + 1, token));
        }
        dash = dash >= 0 ? -1 : token;
      } else if (c == ',' && bracket < 0) {
        if (clause >= 0) {
          asides.add(new Span(clause, token));
          clause = -1;
        }
        if (token + 1 < end && isRelative(prose, token + 1)) {
          clause = token + 1;
        }
      }
    }
    if (clause >= 0) {
      asides.add(new Span(clause, end));
    }
    return asides;
  }

  /** Brackets that hold but a year or a date stand for what is before them: "180 guests (2012)". */
  private static void add(Prose prose, Span bracket, List<Span> asides) {
    for (int token = bracket.begin(); token < bracket.end(); token++) {
      if (Numbers.mayBegin(prose, token) && Dates.year(prose, token) < 0) {
        asides.add(bracket);
        return;
      }
    }
  }

  /** "Founded in 2011 with 40 guests, ...". */
  private static void addBeginning(Prose prose, int first, int end, List<Span> asides) {
    if (!EditionCues.isOfBeginningOrEnd(prose, first) || !prose.lower(first).endsWith("ed")) {
      return;
    }
    for (int token = first; token < end; token++) {
      if (prose.initial(token) == ',') {
        asides.add(new Span(first, token));
        return;
      }
    }
  }

  static boolean isDash(Prose prose, int token) {
    char c = prose.initial(token);
    return c == '—' || (c == '–' && prose.spaceBefore(token));
  }

  private static boolean isPreposition(String lower) {
    return switch (lower) {
      case "in", "since", "at", "on", "for", "by", "before", "after" -> true;
      default -> false;
    };
  }

  private static boolean isQuotationMark(char c) {
    return "“”„\"«»".indexOf(c) >= 0;
  }

  private static boolean isRelative(Prose prose, int token) {
    return switch (prose.lower(token)) {
      case "which", "who", "whose", "when" -> true;
      default -> isParticiple(prose, token);
    };
  }

  /** "the mayor, elected in 2015, ...", but not "the forum, called off in 2015, ...". */
  private static boolean isParticiple(Prose prose, int token) {
    return prose.lower(token).endsWith("ed")
        && token > 1
        && prose.kind(token - 2) == TokenKind.WORD
        && !prose.capitalized(token - 2)
        && !EventNouns.isAt(prose, token - 2)
        && token + 1 < prose.tokens()
        && isPreposition(prose.lower(token + 1));
  }
}
