package io.plenary.series;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Counts what an article's cues say for each edition of a series.
 *
 * <p>Example: 80 for 2017 and twice 15 for 2012 give 2017, with the evidence of the weightiest cue
 * for it; 15 for 2012 and 15 for 2013 give no year.
 */
final class Ballot {

  /** The weightiest cue for an edition. */
  private record Vote(int weight, String evidence) {}

  private final Series series;
  private final Map<Integer, Vote> votes = new LinkedHashMap<>();

  Ballot(Series series) {
    this.series = series;
  }

  /**
   * Adds a cue. Of several for one edition the weightiest counts: the same words in a headline and
   * below it are one cue.
   *
   * @param year the edition, or null for one that the catalogue does not have
   */
  void add(Integer year, int weight, String cue) {
    Vote known = votes.get(year);
    if (known == null || weight > known.weight) {
      votes.put(year, new Vote(weight, cue));
    }
  }

  /** The edition with the most weight; without a year if two have the same. */
  EditionReference result() {
    int most = votes.values().stream().mapToInt(Vote::weight).max().orElse(0);
    if (most == 0) {
      return new EditionReference(series.id(), null, "nothing tells which edition");
    }
    List<Map.Entry<Integer, Vote>> winners =
        votes.entrySet().stream().filter(entry -> entry.getValue().weight == most).toList();
    if (winners.size() > 1) {
      return new EditionReference(series.id(), null, "its cues point to several editions");
    }
    Map.Entry<Integer, Vote> winner = winners.get(0);
    return new EditionReference(series.id(), winner.getKey(), winner.getValue().evidence);
  }
}
