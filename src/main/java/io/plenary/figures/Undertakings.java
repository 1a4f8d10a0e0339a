package io.plenary.figures;

import io.plenary.text.Prose;
import io.plenary.text.TokenKind;
import io.plenary.text.WordList;
import java.util.Set;

/**
 * Tells countries that bind themselves to something, or are asked to do something, from those that
 * come to a meeting or are asked to.
 *
 * <p>Example: "123 countries signed up for the pledge" and "wrote to 23 governments to warn them"
 * say nothing of a meeting; "all 28 countries endorsed the statement" says that 28 were there.
 */
final class Undertakings {
  private static final Set<String> VERBS =
      WordList.read("/io/plenary/figures/undertaking-verbs.txt").words();
  private static final Set<String> NOUNS =
      WordList.read("/io/plenary/figures/undertakings.txt").words();
  private static final Set<String> ASKING_VERBS =
      WordList.read("/io/plenary/figures/asking-verbs.txt").words();
  private static final Set<String> OBJECT_BEGINNINGS =
      WordList.read("/io/plenary/figures/object-beginnings.txt").words();
  private static final int LONGEST_OBJECT = 5;

  private Undertakings() {}

  /** Whether some countries, not all of them, sign or join something: "backed the proposal". */
  static boolean areMadeBy(Prose prose, Counted countries) {
    int end = prose.endToken(prose.sentenceOf(countries.first()));
    int token = countries.end();
    while (token < end && Auxiliaries.role(prose, token) != null) {
      token++;
    }
    if (token >= end || !VERBS.contains(prose.lower(token)) || areAll(prose, countries)) {
      return false;
    }
    token++;
    while (token < end && isParticle(prose, token)) {
      token++;
    }
    if (token < end && isThat(prose, token)) {
      return true;
    }
    int limit = Math.min(end, token + LONGEST_OBJECT);
    for (; token < limit && prose.kind(token) == TokenKind.WORD; token++) {
      if (NOUNS.contains(prose.lower(token))) {
        return true;
      }
    }
    return false;
  }

  private static boolean areAll(Prose prose, Counted countries) {
    for (int token = Math.max(0, countries.first() - 2);
        token < countries.number().first();
        token++) {
      if (prose.lower(token).equals("all")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isParticle(Prose prose, int token) {
    return switch (prose.lower(token)) {
      case "up", "on", "to", "for", "behind", "onto" -> true;
      default -> false;
    };
  }

  /** "signed up for that": what was told before, which no meeting is called. */
  private static boolean isThat(Prose prose, int token) {
    return prose.lower(token).equals("that") || prose.lower(token).equals("this");
  }

  /**
   * Whether those whom a verb is said to ask are asked for something else than to come: "asked 23
   * governments to pay".
   */
  static boolean areAskedOf(Prose prose, Counted asked, Predicate asking) {
    int end = prose.endToken(prose.sentenceOf(asked.first()));
    int to = asked.end();
    if (to + 1 >= end
        || !prose.lower(to).equals("to")
        || prose.kind(to + 1) != TokenKind.WORD
        || prose.capitalized(to + 1)
        || OBJECT_BEGINNINGS.contains(prose.lower(to + 1))
        || !AttendanceVerbs.at(prose, to + 1, end).isEmpty()) {
      return false;
    }
    for (int token = asking.first(); token < asking.end(); token++) {
      if (ASKING_VERBS.contains(prose.lower(token))) {
        return true;
      }
    }
    return false;
  }
}
