package io.plenary.series;

/**
 * One place where an article names a series.
 *
 * <p>Example: {@code COP26} names the series {@code cop} with the number 26 written to its name.
 *
 * @param series which
 * @param first its first token
 * @param end the token after its last
 * @param number the number written to an abbreviation, an ordinal or a year, or null
 */
record SeriesMention(Series series, int first, int end, Integer number) {}
