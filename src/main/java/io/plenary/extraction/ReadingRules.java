package io.plenary.extraction;

import io.plenary.figures.Measures;
import io.plenary.series.Series;
import java.io.Serializable;
import java.util.List;

/**
 * What the user decides of how texts are read: the series to look for, and measures of their own.
 *
 * @param series the catalogue
 * @param measuresFile what messages call the file of the user's measures, or null without one
 * @param measures its lines, or null
 */
public record ReadingRules(List<Series> series, String measuresFile, String measures)
    implements Serializable {

  public ReadingRules {
    series = List.copyOf(series);
  }

  /** Without measures of the user's own. */
  public static ReadingRules of(List<Series> series) {
    return new ReadingRules(series, null, null);
  }

  /**
   * The measures that come with Plenary and the user's.
   *
   * @throws IllegalArgumentException with one line that names the file, the line and the remedy
   */
  public Measures allMeasures() {
    Measures standard = Measures.standard();
    return measures == null ? standard : standard.with(measuresFile, measures);
  }
}
