package io.plenary.evaluation;

import io.plenary.text.Span;

/**
 * Somebody who is said to come or to stay away, as an annotator marked it.
 *
 * @param name where they are named
 * @param status {@code invited}, {@code confirmed}, {@code arrived}, {@code attended}, {@code
 *     declined}, {@code absent}; null if the annotator gave none
 * @param kind {@code country}, {@code organization}, {@code person}; null if the annotator gave
 *     none
 * @param edition the year of the edition; null if the text does not settle it
 */
public record AttendeeLabel(Span name, String status, String kind, Integer edition) {}
