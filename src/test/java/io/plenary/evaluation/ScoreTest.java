package io.plenary.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScoreTest {

  @ParameterizedTest
  @CsvSource({
    "10, 8, 16, 8, 0.8, 0.5, 0.6154",
    "3, 2, 3, 2, 0.6667, 0.6667, 0.6667",
    "0, 0, 5, 0, 0, 0, 0",
    "5, 0, 0, 0, 0, 0, 0",
    "0, 0, 0, 0, 0, 0, 0",
  })
  void precisionRecallAndTheirMeanHaveFourDecimals(
      int predicted,
      int right,
      int labelled,
      int found,
      double precision,
      double recall,
      double f1) {
    Score score = new Score(predicted, right, labelled, found);
    assertThat(score.precision()).isEqualTo(precision);
    assertThat(score.recall()).isEqualTo(recall);
    assertThat(score.f1()).isEqualTo(f1);
  }
}
