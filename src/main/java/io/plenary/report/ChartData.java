package io.plenary.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * What the charts of a series show.
 *
 * @param editions as the table of editions lists them
 */
record ChartData(String id, List<Point> editions) {

  /** An edition. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Point(
      int year,
      String anchor,
      boolean cancelled,
      Views.Headline countries,
      Views.Headline delegates,
      long articles) {}

  static ChartData of(Views.SeriesView series) {
    return new ChartData(
        series.id(),
        series.rows().stream()
            .map(
                row ->
                    new Point(
                        row.year(),
                        row.anchor(),
                        row.cancelled(),
                        row.countries(),
                        row.delegates(),
                        row.articleCount()))
            .toList());
  }
}
