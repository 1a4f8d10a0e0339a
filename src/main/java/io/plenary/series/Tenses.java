package io.plenary.series;

import io.plenary.text.Prose;
import io.plenary.text.WordList;
import java.util.Set;

/**
 * Tells by single words whether a clause speaks of the present or of the past.
 *
 * <p>Example: {@code are} and {@code now} are present, {@code had} and {@code attended} past.
 */
final class Tenses {
  private static final Set<String> PRESENT =
      WordList.read("/io/plenary/series/present-words.txt").words();
  private static final Set<String> PAST =
      WordList.read("/io/plenary/series/past-words.txt").words();

  private Tenses() {}

  /** Whether a token is a word of the present or the future. */
  static boolean isPresent(Prose prose, int token) {
    return PRESENT.contains(prose.lower(token));
  }

  /** Whether a token is a verb in the past. */
  static boolean isPast(Prose prose, int token) {
    String lower = prose.lower(token);
    return PAST.contains(lower) || (lower.length() > 4 && lower.endsWith("ed"));
  }
}
