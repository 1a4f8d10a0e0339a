package io.plenary.series;

import java.time.LocalDate;

/**
 * One meeting of a series, known by its year.
 *
 * <p>Example: the sixth edition of a series, held on 26 and 27 April 2017. A cancelled edition is
 * an edition too; it may have no ordinal and no dates.
 *
 * @param year the year it is known by
 * @param ordinal its number in the series, or null
 * @param starts its first day, or null
 * @param ends its last day, or null
 * @param cancelled whether it did not take place
 */
public record Edition(
    int year, Integer ordinal, LocalDate starts, LocalDate ends, boolean cancelled)
    implements java.io.Serializable {}
