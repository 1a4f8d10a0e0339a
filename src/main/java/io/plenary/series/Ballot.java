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

  private static final int SHARE_OF_SUPPORT = 4;

  /** The weightiest cue for an edition, and the weight of the next. */
  private record Vote(int weight, String evidence, int support) {

    /** The weight of the best cue, and a quarter of the second best. */
    int total() {
      return weight + support / SHARE_OF_SUPPORT;
    }
  }

  private final Series series;
  private final Map<Integer, Vote> votes = new LinkedHashMap<>();

  Ballot(Series series) {
    this.series = series;
  }

  /**
   * Adds a cue. Of several for one edition the weightiest counts, and a little of the next: the
   * same words in a headline and below it are nearly one cue.
   *
   * @param year the edition, or null for one that the catalogue does not have
   */
  void add(Integer year, int weight, String cue) {
    Vote known = votes.get(year);
    if (known == null) {
      votes.put(year, new Vote(weight, cue, 0));
    } else if (weight > known.weight) {
      votes.put(year, new Vote(weight, cue, Math.max(known.weight, known.support)));
    } else if (!cue.equals(known.evidence)) {
      votes.put(year, new Vote(known.weight, known.evidence, Math.max(weight, known.support)));
    }
  }

  /** The edition with the most weight; without a year if two have the same. */
  EditionReference result() {
    int heaviest = votes.values().stream().mapToInt(Vote::weight).max().orElse(0);
    int most = votes.values().stream().mapToInt(Vote::total).max().orElse(0);
    if (heaviest == 0) {
      return new EditionReference(series.id(), null, "nothing tells which edition");
    }
    List<Map.Entry<Integer, Vote>> winners =
        votes.entrySet().stream().filter(entry -> entry.getValue().total() == most).toList();
    if (winners.size() > 1) {
      return new EditionReference(series.id(), null, "its cues point to several editions");
    }
    Map.Entry<Integer, Vote> winner = winners.get(0);
    return new EditionReference(series.id(), winner.getKey(), winner.getValue().evidence);
  }
}
