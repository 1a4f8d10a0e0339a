package io.plenary.text;

import java.util.Set;

/** Words that take a point without ending a sentence; the list is a resource. */
final class Abbreviations {
  private static final Set<String> WORDS =
      WordList.read("/io/plenary/text/abbreviations.txt").words();

  private Abbreviations() {}

  /** Whether a lower-case word, given without its point, is an abbreviation: {@code gen, mr}. */
  static boolean contains(String word) {
    return WORDS.contains(word);
  }
}
