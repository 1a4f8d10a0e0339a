package io.plenary.evaluation;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How many of the predictions are right, and how many of the labels were found.
 *
 * <p>Example: 8 of 10 predictions right and 8 of 16 labels found is precision .8, recall .5, F1
 * .6154. (Over a part of the data, say one kind, the two counts of hits may differ: a right
 * prediction counts with its own kind, a found label with the label's.)
 *
 * @param predicted how many predictions there are
 * @param right how many of them are right
 * @param labelled how many labels there are
 * @param found how many of them were found
 */
@JsonPropertyOrder({"precision", "recall", "f1"})
public record Score(int predicted, int right, int labelled, int found) {
  static final Score NOTHING = new Score(0, 0, 0, 0);

  private static final int DECIMALS = 4;

  static Score ofPrediction(boolean right) {
    return new Score(1, right ? 1 : 0, 0, 0);
  }

  static Score ofLabel(boolean found) {
    return new Score(0, 0, 1, found ? 1 : 0);
  }

  Score plus(Score other) {
    return new Score(
        predicted + other.predicted,
        right + other.right,
        labelled + other.labelled,
        found + other.found);
  }

  /** The share of the predictions that is right, to the fourth decimal; 0 if there is none. */
  @JsonProperty
  public double precision() {
    return rounded(share(right, predicted));
  }

  /** The share of the labels that was found, to the fourth decimal; 0 if there is none. */
  @JsonProperty
  public double recall() {
    return rounded(share(found, labelled));
  }

  /** The harmonic mean of precision and recall, to the fourth decimal. */
  @JsonProperty
  public double f1() {
    double precision = share(right, predicted);
    double recall = share(found, labelled);
    return precision + recall == 0 ? 0 : rounded(2 * precision * recall / (precision + recall));
  }

  private static double share(int part, int whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }

  static double rounded(double value) {
    return new BigDecimal(value).setScale(DECIMALS, RoundingMode.HALF_EVEN).doubleValue();
  }
}
