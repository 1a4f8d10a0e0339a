package io.plenary.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What a run got wrong, by class of error. */
final class Errors {
  private final Map<String, List<Case>> byClass = new TreeMap<>();

  /**
   * One error.
   *
   * @param document where
   * @param excerpt the place in the text, and what was expected
   */
  record Case(String document, String excerpt) {}

  void add(String errorClass, String document, String excerpt) {
    byClass
        .computeIfAbsent(errorClass, absent -> new ArrayList<>())
        .add(new Case(document, excerpt));
  }

  Map<String, List<Case>> byClass() {
    return byClass;
  }

  /** At most {@code limit} cases of a class, taken at even steps from all of it. */
  static List<Case> sample(List<Case> cases, int limit) {
    int step = Math.max(1, cases.size() / Math.max(1, limit));
    List<Case> sample = new ArrayList<>();
    for (int i = 0; i < cases.size() && sample.size() < limit; i += step) {
      sample.add(cases.get(i));
    }
    return sample;
  }
}
