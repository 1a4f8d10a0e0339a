package io.plenary.text;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/**
 * Something that depends on a word alone, and is asked for every token of every text: it is found
 * out once for each spelling that a thread meets, and kept with the spelling.
 *
 * <p>Example: with {@code WordFact<Role> roles = new WordFact<>(map::get)}, {@code roles.at(prose,
 * 2)} is what the map has for the lower case of token 2, without a look into the map.
 *
 * <p>There may be as many facts as there are lists of words, 64 at most, and they live as long as
 * the program, in static fields. Where there is nothing to know, which is so of most words, the
 * answer takes a look at one bit: let the fact be null there rather than an empty list or false.
 *
 * @param <T> what there is to know
 */
public final class WordFact<T> {
  private static final int MOST = Long.SIZE;

  private static final AtomicInteger FACTS = new AtomicInteger();

  private final int number = FACTS.getAndIncrement();
  private final long bit = 1L << number;
  private final Function<String, T> ofWord;

  /**
   * A fact.
   *
   * @param ofWord finds it out of a word in lower case; null where there is nothing to know
   */
  public WordFact(Function<String, T> ofWord) {
    if (number >= MOST) {
      throw new IllegalStateException("more than " + MOST + " facts of words");
    }
    this.ofWord = ofWord;
  }

  /** What there is to know of a token; null if nothing. */
  public T at(Prose prose, int token) {
    return prose.spelling(token).fact(this);
  }

  /** Finds out what there is to know of a word in lower case; null if nothing. */
  T of(String lower) {
    return ofWord.apply(lower);
  }

  /** How many facts there are so far. */
  static int count() {
    return FACTS.get();
  }

  /** Its place in each spelling; no other fact has it. */
  int number() {
    return number;
  }

  /** Its bit among those of all facts. */
  long bit() {
    return bit;
  }
}
