package io.plenary.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {
  private final Names names = new Names();

  @ParameterizedTest
  @CsvSource({
    "Ada Olm, Olm, true",
    "Ada Olm, OLM, true",
    "Raúl Ordóñez, Raul Ordonez, true",
    "Norland Ministry of Defence, the Norland Defense Ministry, true",
    "Tarvik Institute for the Sea, TIS, true",
    "Tarvik Institute for the Sea, TIFS, false",
    "Ada Olm, Bo Olm, false",
    "Norland Defence Ministry, Tarvik Defence Ministry, false",
    "Ada Olm, , false",
    "Ada Olm, '', false",
    ", , true",
  })
  void areComparedWordByWord(String one, String other, boolean same) {
    assertThat(names.same(one, other)).isEqualTo(same);
    assertThat(names.same(other, one)).isEqualTo(same);
  }
}
