package io.plenary.figures;

import io.plenary.figures.Counted.Form;
import io.plenary.text.Prose;
import io.plenary.text.WordList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Finds those counted who go on with others counted before, by list, comparison or parallel, so
 * that what was said of those holds for them.
 *
 * <p>Example: in "500 guests came, as well as 60 experts" the experts came too.
 */
final class Continuations {
  /** How many tokens a continuation may stand before the number it introduces. */
  private static final int REACH = 8;

  private static final Map<String, List<List<String>>> PHRASES =
      WordList.read("/io/plenary/figures/continuations.txt").words().stream()
          .map(phrase -> List.of(phrase.split(" ")))
          .collect(Collectors.groupingBy(words -> words.get(0)));

  private final Prose prose;
  private final Clauses clauses;
  private final SentencePredicates predicates;
  private final List<Counted> counted;
  private final Map<Counted, Integer> places = new HashMap<>();

  Continuations(
      Prose prose, Clauses clauses, SentencePredicates predicates, List<Counted> counted) {
    this.prose = prose;
    this.clauses = clauses;
    this.predicates = predicates;
    this.counted = counted;
    for (int i = 0; i < counted.size(); i++) {
      places.put(counted.get(i), i);
    }
  }

  /** Those counted before in the sentence, or null. */
  Counted previous(Counted figure) {
    int place = places.get(figure);
    return place > 0 ? counted.get(place - 1) : null;
  }

  /** "along with 60 experts", "60 experts among them". */
  boolean continues(Counted figure) {
    if (isFollowedByAmongThem(figure)) {
      return true;
    }
    int low = Math.max(clauses.begin(), figure.first() - REACH);
    for (int token = figure.first() - 1; token >= low; token--) {
      if (isPhrase(prose, clauses, token)) {
        return true;
      }
    }
    return false;
  }

  /** "500 delegates took part, thirty heads of state and 60 experts among them". */
  private boolean isFollowedByAmongThem(Counted figure) {
    for (int token = figure.end(); token + 1 < clauses.end(); token++) {
      boolean among = prose.lower(token).equals("among") && prose.lower(token + 1).equals("them");
      if (among || prose.lower(token).equals("included")) {
        return predicates.listOnly(figure.end(), token)
            && !predicates.listOnly(clauses.begin(), figure.first());
      }
      if (clauses.beginsAt(token)) {
        return false;
      }
    }
    return false;
  }

  /** "84 countries were invited, against 79 a year earlier". */
  boolean isCompared(Counted figure) {
    int before = figure.first() - 1;
    if (figure.form() != Form.ELLIPTIC || before < clauses.begin()) {
      return false;
    }
    return switch (prose.lower(before)) {
      case "against", "from", "to", "with", "than", "versus" -> true;
      default -> false;
    };
  }

  /** "120 delegates from 16 countries; the second, 210 from 22". */
  boolean isParallel(Counted figure) {
    int place = places.get(figure);
    return figure.form() == Form.ELLIPTIC
        && place + 1 < counted.size()
        && counted.get(place + 1).form() == Form.ELLIPTIC
        && counted.get(place + 1).first() == figure.end() + 1
        && prose.lower(figure.end()).equals("from");
  }

  /** Whether a phrase that goes on with those before begins with a token. */
  static boolean isPhrase(Prose prose, Clauses clauses, int token) {
    if (token >= clauses.end()) {
      return false;
    }
    for (List<String> words : PHRASES.getOrDefault(prose.lower(token), List.of())) {
      if (clauses.matches(token, words)) {
        return true;
      }
    }
    return false;
  }
}
