package io.plenary.figures;

/** How a reported number relates to the true one. */
public enum Bound {
  EXACT,
  /** "around", "some", "an estimated". */
  ABOUT,
  /** "nearly": a little below. */
  ALMOST,
  /** "more than", "over", "at least". */
  AT_LEAST,
  /** "up to", "no more than". */
  AT_MOST
}
