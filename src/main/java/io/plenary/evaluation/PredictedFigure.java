package io.plenary.evaluation;

import io.plenary.tables.FigureRow;
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
    String reportedBy) {

  static PredictedFigure of(FigureRow row) {
    return new PredictedFigure(
        row.document(),
        new Span(row.begin(), row.end()),
        row.measure(),
        row.value(),
        row.valueHigh(),
        row.bound(),
        row.status(),
        row.scope(),
        row.series(),
        row.editionYear(),
        row.reportedBy());
  }
}
