package io.plenary.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FloorTest {
  private static JsonNode report() throws Exception {
    return new ObjectMapper()
        .readTree("{\"figures\":{\"f1\":0.91,\"by_measure\":{\"countries\":{\"f1\":0.5}}}}");
  }

  @Test
  void nameAndValueAreReadAndTheScoreIsFoundByItsName() throws Exception {
    Floor floor = Floor.parse("figures.by_measure.countries.f1=0.6");
    assertThat(floor.least()).isEqualTo(0.6);
    assertThat(floor.valueIn(report())).isEqualTo(0.5);
  }

  @ParameterizedTest
  @ValueSource(strings = {"figures.f1", "figures.f1=high", "="})
  void anythingElseIsRefused(String floor) {
    assertThatThrownBy(() -> Floor.parse(floor))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("'" + floor + "' is not NAME=NUMBER, like figures.f1=0.95");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "figures.recall ~ the report has no 'figures.recall'; where it ends it has f1, by_measure",
        "attendance.f1 ~ the report has no 'attendance.f1'; where it ends it has figures",
        "figures ~ 'figures' is no number; below it are f1, by_measure",
      })
  void anUnknownScoreIsNamedWithThoseThatThereAre(String name, String message) {
    assertThatThrownBy(() -> new Floor(name, 0.9).valueIn(report()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(message);
  }
}
