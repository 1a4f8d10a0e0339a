package io.plenary.runs;

import java.util.Arrays;
import java.util.Optional;

/**
 * What a run's tables must pass before they become current. A check refuses what is more than its
 * limit.
 */
public enum Check {
  /** The share of the current snapshot's documents that the new one lacks. */
  FEWER_DOCUMENTS("fewer-documents", 0.5),
  /** The share of the rows of a table of facts that the new one lacks. */
  FEWER_ROWS("fewer-rows", 0.5),
  /** The share of the documents that are rejected. */
  REJECTED("rejected", 0.5),
  /** How many editions have lost all their figures. */
  LOST_FIGURES("lost-figures", 0),
  /** By how much the share of nulls in a column has grown. */
  MORE_NULLS("more-nulls", 0.25),
  /** How many rows of a table have the key of another. */
  DUPLICATE_KEYS("duplicate-keys", 0),
  /** How many rows of a table have a text that is not as long as its offsets say. */
  BAD_OFFSETS("bad-offsets", 0),
  /** How many rows of a table were written and are not there. */
  MISSING_ROWS("missing-rows", 0);

  private final String word;
  private final double limit;

  Check(String word, double limit) {
    this.word = word;
    this.limit = limit;
  }

  /** What options and reports call it: {@code fewer-rows}. */
  public String word() {
    return word;
  }

  /** The limit unless another is set. */
  double limit() {
    return limit;
  }

  static Optional<Check> named(String word) {
    return Arrays.stream(values()).filter(check -> check.word.equals(word)).findFirst();
  }
}
