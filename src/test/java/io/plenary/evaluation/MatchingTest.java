package io.plenary.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MatchingTest {

  @Test
  void theBestPairGoesFirstAndEachIsTakenOnce() {
    double[][] fits = {{0.8, 0.9}, {0, 0.95}, {0, 0.5}};
    Matching matching = Matching.of(3, 2, (label, prediction) -> fits[label][prediction]);
    assertThat(matching.predictionOf(0)).isZero();
    assertThat(matching.predictionOf(1)).isEqualTo(1);
    assertThat(matching.hasPrediction(2)).isFalse();
    assertThat(matching.labelOf(1)).isEqualTo(1);
  }

  @Test
  void betweenEqualPairsTheEarlierLabelWins() {
    Matching matching = Matching.of(2, 1, (label, prediction) -> 0.9);
    assertThat(matching.labelOf(0)).isZero();
    assertThat(matching.predictionOf(1)).isEqualTo(Matching.NONE);
  }
}
