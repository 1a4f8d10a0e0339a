package io.plenary.evaluation;

import io.plenary.text.Span;

/**
 * What evaluation needs of a row of the table {@code figures}. Everything after {@code value} may
 * be null, as in the table.
 */
public record PredictedFigure(
    String document,
    Span number,
    String measure,
    long value,
    Long valueHigh,
    String bound,
    String status,
    String scope,
    String series,
    Integer editionYear,
    String reportedBy) {}
