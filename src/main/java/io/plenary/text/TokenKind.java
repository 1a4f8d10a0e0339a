package io.plenary.text;

/** What a token is made of. */
public enum TokenKind {
  /** Letters, with hyphens, apostrophes and abbreviation points inside: {@code al-Assad, U.S.}. */
  WORD,
  /** The possessive ending of the word before it: {@code 's} or a lone apostrophe. */
  POSSESSIVE,
  /** Digits, with separators inside: {@code 1,000} or {@code 0.5}. */
  NUMBER,
  /** A quotation mark of any shape, single ones included. */
  QUOTE,
  /** Any other visible character. */
  PUNCTUATION
}
