package io.plenary.evaluation;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/**
 * How many of the cases looked at are right.
 *
 * @param cases how many there are
 * @param right how many of them are right
 */
@JsonPropertyOrder({"accuracy"})
public record Accuracy(int cases, int right) {
  static final Accuracy NONE = new Accuracy(0, 0);

  /** The share that is right, to the fourth decimal; 0 if there is no case. */
  @JsonProperty
  public double accuracy() {
    return cases == 0 ? 0 : Score.rounded((double) right / cases);
  }

  Accuracy with(boolean rightToo) {
    return new Accuracy(cases + 1, right + (rightToo ? 1 : 0));
  }
}
