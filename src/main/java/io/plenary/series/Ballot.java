package io.plenary.series;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * Counts what an article's cues say for each edition of a series.
 *
 * <p>Example: 80 for 2017 and twice 15 for 2012 give 2017, with the evidence of the weightiest cue
 * for it; 15 for 2012 and 15 for 2013 give no year.
 */
final class Ballot {
  private final Series series;
  private final Map<Integer, Integer> weights = new LinkedHashMap<>();
  private final Map<Integer, Integer> heaviest = new LinkedHashMap<>();
  private final Map<Integer, String> evidence = new LinkedHashMap<>();

  Ballot(Series series) {
    this.series = series;
  }

  /**
   * Adds a cue. The same words told twice, in a headline and below it, count once.
   *
   * @param year the edition, or null for one that the catalogue does not have
   */
  void add(Integer year, int weight, String cue) {
    Integer known = heaviest.get(year);
    if (known == null || weight > known) {
      heaviest.put(year, weight);
      evidence.put(year, cue);
    }
    weights.merge(year, weight, Math::max);
  }

  /** The edition with the most weight; without a year if two have the same. */
  EditionReference result() {
    Integer winner = null;
    int most = 0;
    boolean draw = false;
    for (Map.Entry<Integer, Integer> entry : weights.entrySet()) {
      if (entry.getValue() > most) {
        winner = entry.getKey();
        most = entry.getValue();
        draw = false;
      } else if (entry.getValue() == most) {
        draw = true;
      }
    }
    if (weights.isEmpty() || most == 0) {
      return new EditionReference(series.id(), null, "nothing tells which edition");
    }
    if (draw) {
      return new EditionReference(series.id(), null, "its cues point to several editions");
    }
    return new EditionReference(series.id(), winner, Objects.toString(evidence.get(winner)));
  }
}
