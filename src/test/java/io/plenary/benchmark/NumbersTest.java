package io.plenary.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NumbersTest {

  @Test
  void medianIsTheMiddleOne() {
    assertThat(Numbers.median(9, 1, 2)).isEqualTo(2);
  }

  @Test
  void medianOfAnEvenNumberIsBetweenTheMiddleTwo() {
    assertThat(Numbers.median(9, 1, 2, 4)).isEqualTo(3);
  }

  @Test
  void roundsToThreeDecimals() {
    assertThat(Numbers.rounded(2.0 / 3)).isEqualTo(0.667);
  }
}
