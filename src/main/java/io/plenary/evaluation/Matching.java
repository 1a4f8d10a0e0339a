package io.plenary.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Which prediction goes with which label: one to one, the best fitting pair first; between equal
 * pairs the earlier label, then the earlier prediction.
 */
final class Matching {
  static final int NONE = -1;

  private final int[] predictionOfLabel;
  private final int[] labelOfPrediction;

  private Matching(int labels, int predictions) {
    predictionOfLabel = new int[labels];
    labelOfPrediction = new int[predictions];
    Arrays.fill(predictionOfLabel, NONE);
    Arrays.fill(labelOfPrediction, NONE);
  }

  /** How well a label and a prediction, given by their numbers, fit: 0 if not at all. */
  interface Fit {
    double of(int label, int prediction);
  }

  /**
   * Matches.
   *
   * @param labels how many labels there are
   * @param predictions how many predictions there are
   */
  static Matching of(int labels, int predictions, Fit fit) {
    record Pair(double fit, int label, int prediction) {}
    List<Pair> pairs = new ArrayList<>();
    for (int label = 0; label < labels; label++) {
      for (int prediction = 0; prediction < predictions; prediction++) {
        double score = fit.of(label, prediction);
        if (score > 0) {
          pairs.add(new Pair(score, label, prediction));
        }
      }
    }
    // The pairs are in order of labels and predictions already, and sorting keeps that.
    pairs.sort(Comparator.comparingDouble(Pair::fit).reversed());
    Matching matching = new Matching(labels, predictions);
    for (Pair pair : pairs) {
      if (!matching.hasPrediction(pair.label()) && !matching.hasLabel(pair.prediction())) {
        matching.predictionOfLabel[pair.label()] = pair.prediction();
        matching.labelOfPrediction[pair.prediction()] = pair.label();
      }
    }
    return matching;
  }

  boolean hasPrediction(int label) {
    return predictionOfLabel[label] != NONE;
  }

  /** The prediction that goes with a label, or {@link #NONE}. */
  int predictionOf(int label) {
    return predictionOfLabel[label];
  }

  boolean hasLabel(int prediction) {
    return labelOfPrediction[prediction] != NONE;
  }

  /** The label that goes with a prediction, or {@link #NONE}. */
  int labelOf(int prediction) {
    return labelOfPrediction[prediction];
  }
}
