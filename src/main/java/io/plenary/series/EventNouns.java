package io.plenary.series;

import io.plenary.text.Prose;
import io.plenary.text.WordFact;
import io.plenary.text.WordList;
import java.util.HashSet;
import java.util.Set;

/**
 * The nouns that stand for one meeting of a series: {@code forum}, {@code edition}.
 *
 * <p>Example: {@code contains("summit")} is true, {@code contains("harbour")} is not.
 */
public final class EventNouns {
  private static final Set<String> ALL = new HashSet<>();
  private static final Set<String> NAMED = new HashSet<>();
  private static final WordFact<Boolean> IS_EVENT =
      new WordFact<>(lower -> ALL.contains(lower) ? Boolean.TRUE : null);

  static {
    WordList.read("/io/plenary/series/event-nouns.tsv")
        .entries()
        .forEach(
            entry -> {
              ALL.add(entry.get(0));
              if (entry.get(1).equals("named")) {
                NAMED.add(entry.get(0));
              }
            });
  }

  private EventNouns() {}

  /** Whether a token stands for a meeting. */
  public static boolean isAt(Prose prose, int token) {
    return IS_EVENT.at(prose, token) != null;
  }

  /** Whether a word in lower case stands for a meeting. */
  public static boolean contains(String lower) {
    return ALL.contains(lower);
  }

  /** Whether it is usual in the name of a series, and rarely means any other meeting. */
  static boolean named(String lower) {
    return NAMED.contains(lower);
  }
}
