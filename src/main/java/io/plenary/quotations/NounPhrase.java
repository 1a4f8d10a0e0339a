package io.plenary.quotations;

/**
 * A noun phrase in the units of a {@link Skeleton}.
 *
 * <p>Example: {@code a spokesman for the ministry}, its head {@code spokesman}.
 *
 * @param begin its first unit
 * @param end the unit after its last
 * @param head its main word
 */
record NounPhrase(int begin, int end, int head) {}
