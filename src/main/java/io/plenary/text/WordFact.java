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
 * <p>Each fact takes room in every spelling: there may be as many as there are lists of words, and
 * they live as long as the program, in static fields.
 *
 * @param <T> what there is to know
 */
public final class WordFact<T> {
  private static final AtomicInteger FACTS = new AtomicInteger();

  private final int number = FACTS.getAndIncrement();
  private final Function<String, T> ofWord;

  /**
   * A fact.
   *
   * @param ofWord finds it out of a word in lower case; null where there is nothing to know
   */
  public WordFact(Function<String, T> ofWord) {
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
}
