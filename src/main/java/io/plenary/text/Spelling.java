package io.plenary.text;

import java.util.Arrays;

/** A word as written and in lower case, and the facts that were asked of it. For one thread. */
final class Spelling {
  private static final Object NOTHING = new Object();

  private final String word;
  private final String lower;
  private final int hash;
  private Object[] facts = {};

  /**
   * A spelling.
   *
   * @param word as written: {@code Russia’s}
   * @param lower in lower case, with straight apostrophes: {@code russia's}
   */
  Spelling(String word, String lower) {
    this.word = word;
    this.lower = lower;
    this.hash = word.hashCode();
  }

  String word() {
    return word;
  }

  String lower() {
    return lower;
  }

  /** The hash of the word as written. */
  int hash() {
    return hash;
  }

  /** Whether the word is what stands between two positions, of which the hash is known. */
  boolean isWritten(char[] characters, int begin, int end, int hashOfCharacters) {
    if (hash != hashOfCharacters || word.length() != end - begin) {
      return false;
    }
    for (int i = begin; i < end; i++) {
      if (word.charAt(i - begin) != characters[i]) {
        return false;
      }
    }
    return true;
  }

  /** What there is to know of the word; null if nothing. */
  @SuppressWarnings("unchecked") // what is kept in a fact's place came from the fact
  <T> T fact(WordFact<T> fact) {
    int place = fact.number();
    Object known = place < facts.length ? facts[place] : null;
    if (known == null) {
      known = findOut(fact);
    }
    return known == NOTHING ? null : (T) known;
  }

  private Object findOut(WordFact<?> fact) {
    Object found = fact.of(lower);
    if (fact.number() >= facts.length) {
      facts = Arrays.copyOf(facts, WordFact.count());
    }
    facts[fact.number()] = found == null ? NOTHING : found;
    return facts[fact.number()];
  }
}
