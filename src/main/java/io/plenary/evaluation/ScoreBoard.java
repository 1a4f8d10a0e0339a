package io.plenary.evaluation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Counts predictions and labels, all together and in groups.
 *
 * <p>Example: a board {@code by_kind} that was told of one right prediction of the group {@code
 * direct} gives precision 1 over all and under {@code by_kind}, {@code direct}.
 */
final class ScoreBoard {
  private final List<String> dimensions;
  private final Map<String, Map<String, Score>> groups = new LinkedHashMap<>();
  private Score total = Score.NOTHING;

  /** A board with the ways in which its cases are to be grouped. */
  ScoreBoard(String... dimensions) {
    this.dimensions = List.of(dimensions);
    this.dimensions.forEach(dimension -> groups.put(dimension, new TreeMap<>()));
  }

  /** Counts a prediction, which is in one group of each dimension. */
  void predicted(boolean right, String... itsGroups) {
    count(Score.ofPrediction(right), itsGroups);
  }

  /** Counts a label, which is in one group of each dimension. */
  void labelled(boolean found, String... itsGroups) {
    count(Score.ofLabel(found), itsGroups);
  }

  private void count(Score one, String... itsGroups) {
    total = total.plus(one);
    for (int i = 0; i < itsGroups.length; i++) {
      groups.get(dimensions.get(i)).merge(itsGroups[i], one, Score::plus);
    }
  }

  GroupedScore score() {
    return new GroupedScore(total, groups);
  }
}
