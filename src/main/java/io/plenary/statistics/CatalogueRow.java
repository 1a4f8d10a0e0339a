package io.plenary.statistics;

import io.plenary.series.Edition;
import io.plenary.series.Series;
import java.time.LocalDate;

/** An edition of the catalogue, as a row. */
record CatalogueRow(
    String series,
    int editionYear,
    Integer ordinal,
    LocalDate startsOn,
    LocalDate endsOn,
    boolean cancelled,
    String seriesName) {

  static CatalogueRow of(Series series, Edition edition) {
    return new CatalogueRow(
        series.id(),
        edition.year(),
        edition.ordinal(),
        edition.starts(),
        edition.ends(),
        edition.cancelled(),
        series.name());
  }
}
