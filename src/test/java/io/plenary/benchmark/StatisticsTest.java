package io.plenary.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class StatisticsTest {

  @Test
  void equalStatisticsDoNotDiffer() {
    assertThat(berg(3L).differences(berg(3L))).isEmpty();
  }

  @Test
  void kindsOfWholeNumbersDoNotMatter() {
    assertThat(berg(3L).differences(berg(3))).isEmpty();
  }

  @Test
  void namesTableRowAndColumnOfADifference() {
    assertThat(berg(3L).differences(berg(4L)))
        .singleElement()
        .hasToString("quoted_officials, 2017 Anna Berg: direct is 4, should be 3");
  }

  @Test
  void aMissingRowDiffersInEveryColumn() {
    assertThat(berg(3L).differences(Statistics.empty()))
        .singleElement()
        .hasToString("quoted_officials, 2017 Anna Berg: direct is null, should be 3");
  }

  @Test
  void aRowTooManyDiffersToo() {
    assertThat(Statistics.empty().differences(berg(3L))).hasSize(1);
  }

  @Test
  void absentIsNotZero() {
    assertThat(berg(null).differences(berg(0L))).hasSize(1);
    assertThat(berg(null).differences(berg(null))).isEmpty();
  }

  @Test
  void theSmallestRoundingDoesNotMatter() {
    assertThat(berg(0.1 + 0.2).differences(berg(0.3))).isEmpty();
    assertThat(berg(0.31).differences(berg(0.3))).hasSize(1);
  }

  private static Statistics berg(Object direct) {
    return statistics(s -> s.put("quoted_officials", "2017 Anna Berg", "direct", direct));
  }

  private static Statistics statistics(Consumer<Statistics> values) {
    Statistics statistics = Statistics.empty();
    values.accept(statistics);
    return statistics;
  }
}
