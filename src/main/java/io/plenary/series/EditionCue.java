package io.plenary.series;

/**
 * Words of an article that point to an edition.
 *
 * <p>Example: {@code sixth} in "the sixth forum" points by {@link Kind#NUMBERED} to the edition
 * with ordinal 6.
 *
 * @param first its first token
 * @param end the token after its last
 * @param kind how it points
 * @param year the edition it points to, or null if the catalogue has none such
 * @param evidence one readable line
 */
record EditionCue(int first, int end, Kind kind, Integer year, String evidence) {

  /** How a cue points to an edition. */
  enum Kind {
    /** An ordinal or a year beside the name or a noun usual in names: "the 2017 forum". */
    NUMBERED,
    /** An ordinal or a year beside a noun with other meanings: "the second meeting". */
    LOOSELY_NUMBERED,
    /** An ordinal whose noun was said before: "the second, in 2012". */
    ORDINAL_ALONE,
    /** Days that are those of one edition: "April 26-27". */
    DATES,
    /** A year alone: "in 2012". */
    YEAR,
    /** Counted from the article's edition or its publication: "a year earlier". */
    RELATIVE
  }
}
