package io.plenary.text;

/**
 * A word as written, and in lower case with straight apostrophes.
 *
 * @param word {@code Russia’s}
 * @param lower {@code russia's}
 */
record Spelling(String word, String lower) {}
