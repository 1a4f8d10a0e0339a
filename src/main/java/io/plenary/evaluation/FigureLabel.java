package io.plenary.evaluation;

import io.plenary.text.Span;

/**
 * A reported number, as an annotator marked it. Everything but place, measure and value is null
 * where the annotator gave nothing; the words are those of the table {@code figures}.
 *
 * @param number where the number stands
 * @param measure what it counts
 * @param value the number; of a range the lower end
 * @param valueHigh the upper end of a range
 * @param bound how the text hedges it
 * @param status how far those counted had come
 * @param scope what a count of countries counts the countries of
 * @param series the series it is about
 * @param edition the year of the edition it is about
 * @param reportedBy who says so
 */
public record FigureLabel(
    Span number,
    String measure,
    long value,
    Long valueHigh,
    String bound,
    String status,
    String scope,
    String series,
    Integer edition,
    String reportedBy) {}
