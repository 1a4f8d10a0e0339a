package io.plenary.series;

import java.util.List;

/**
 * One place where an article names a series.
 *
 * <p>Example: {@code COP26} names the series {@code cop} with the number 26 written to its name.
 *
 * @param series which
 * @param first its first token
 * @param end the token after its last
 * @param number the number written to an abbreviation, an ordinal or a year, or null
 * @param kind how much of the name is there
 */
record SeriesMention(Series series, int first, int end, Integer number, Kind kind) {

  /** The first of sorted mentions that ends behind a token; their number if none does. */
  static int firstEndingAfter(List<SeriesMention> sorted, int token) {
    int low = 0;
    int high = sorted.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sorted.get(middle).end() > token) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  /** How much of a name a mention gives. */
  enum Kind {
    /** A name or alias of the catalogue, or that name without its place. */
    NAME,
    /** The place and a noun for the meeting, "the Moscow conference", which may be any other. */
    PLACE_AND_NOUN
  }
}
