package io.plenary.evaluation;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

/**
 * How well figures were found and described. Bound, status and edition are judged of every figure
 * found; the rest where label or table says anything.
 *
 * @param figures place, measure and value together
 * @param valueHigh the upper end of ranges
 * @param bound how the text hedges it
 * @param status how far those counted had come
 * @param scope what a count of countries counts the countries of
 * @param edition series and year
 * @param reportedBy who says so
 */
public record FigureReport(
    @JsonUnwrapped GroupedScore figures,
    Accuracy valueHigh,
    Accuracy bound,
    Accuracy status,
    Accuracy scope,
    Accuracy edition,
    Accuracy reportedBy) {}
