package io.plenary.figures;

import io.plenary.series.EventNouns;
import io.plenary.text.Prose;
import io.plenary.text.TokenKind;
import io.plenary.text.WordList;
import java.util.Set;

/**
 * Tells who did not come, or came to something else.
 *
 * <p>Example: "none of the 28 states" and "65 states joined the coalition" are no figures about a
 * conference.
 */
final class Denials {
  private static final int REACH = 6;
  private static final Set<String> PHRASE_ENDS =
      WordList.read("/io/plenary/figures/noun-phrase-ends.txt").words();
  private static final Set<String> OTHER_GATHERINGS =
      WordList.read("/io/plenary/figures/other-gatherings.txt").words();

  private final Prose prose;
  private final Clauses clauses;

  Denials(Prose prose, Clauses clauses) {
    this.prose = prose;
    this.clauses = clauses;
  }

  /** "none of the 28 states", "not one of 30 ministers". */
  boolean isNone(Counted figure) {
    if (figure.measure().kind() == Measure.Kind.THINGS) {
      return false;
    }
    int token = figure.first() - 1;
    for (int steps = 0; steps < REACH && token >= clauses.begin(); steps++, token--) {
      if (prose.kind(token) == TokenKind.PUNCTUATION) {
        return false;
      }
      switch (prose.lower(token)) {
        case "none", "neither", "nor", "nobody" -> {
          return true;
        }
        case "one" -> {
          return token > clauses.begin()
              && prose.lower(token - 1).equals("not")
              && prose.lower(token + 1).equals("of");
        }
        case "not", "no", "without" -> {
          return steps == 0;
        }
        default -> {}
      }
    }
    return false;
  }

  /** Whether a predicate denies what it says, or says it of another gathering. */
  boolean denies(Predicate predicate) {
    return predicate.negative()
        || predicate.meaning() == Predicate.Meaning.OTHER_DEALING
        || leadsElsewhere(predicate);
  }

  /** "joined the coalition": the verb's place or object is no conference. */
  private boolean leadsElsewhere(Predicate predicate) {
    for (int token = predicate.first() - 1;
        predicate.ofObject() && token >= clauses.begin() && !clauses.beginsAt(token);
        token--) {
      if (isOtherGathering(token)) {
        return true;
      }
    }
    for (int token = predicate.end();
        token < Math.min(clauses.end(), predicate.end() + REACH);
        token++) {
      if (prose.kind(token) == TokenKind.PUNCTUATION || EventNouns.isAt(prose, token)) {
        return false;
      }
      if (isOtherGathering(token)) {
        return true;
      }
    }
    return false;
  }

  /** As the head of its phrase: in "army chiefs" the army is none. */
  private boolean isOtherGathering(int token) {
    int next = token + 1;
    boolean head =
        next >= clauses.end()
            || prose.kind(next) != TokenKind.WORD
            || PHRASE_ENDS.contains(prose.lower(next))
            || prose.lower(next).equals("and");
    return head && OTHER_GATHERINGS.contains(prose.lower(token)) && !prose.capitalized(token);
  }
}
