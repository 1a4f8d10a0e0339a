package io.plenary.officials;

import java.util.Set;

/**
 * A country or territory as the resource lists it.
 *
 * @param code ISO 3166-1: {@code NO}
 * @param name {@code Norway}
 * @param adjective {@code Norwegian}; the name where there is none
 * @param otherAdjectives other adjectives and names of its people
 */
record Country(String code, String name, String adjective, Set<String> otherAdjectives) {

  /** Whether a word for it is an adjective and not its name. */
  boolean isAdjective(String word) {
    return otherAdjectives.contains(word) || (word.equals(adjective) && !word.equals(name));
  }
}
