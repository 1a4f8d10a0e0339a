package io.plenary.text;

import java.util.Arrays;

/** A word as written and in lower case, and the facts that were asked of it. For one thread. */
final class Spelling {
  private static final Object[] NONE = {};

  private final String word;
  private final String lower;
  private final int hash;

  /** What there is to know, by the numbers of the facts; null where nobody has asked. */
  private Object[] facts = NONE;

  /** The facts of which there is nothing to know: of most words, most. */
  private long nothing;

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
    if ((nothing & fact.bit()) != 0) {
      return null;
    }
    int place = fact.number();
    Object known = place < facts.length ? facts[place] : null;
    return (T) (known == null ? findOut(fact) : known);
  }

  private Object findOut(WordFact<?> fact) {
    Object found = fact.of(lower);
    if (found == null) {
      nothing |= fact.bit();
      return null;
    }
    if (fact.number() >= facts.length) {
      facts = Arrays.copyOf(facts, WordFact.count());
    }
    facts[fact.number()] = found;
    return found;
  }
}
