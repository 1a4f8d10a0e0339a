package io.plenary.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OrdinalsTest {

  @ParameterizedTest
  @CsvSource({"sixth forum, 6", "54th meeting, 54", "fifty-fourth meeting, 54", "2nd day, 2"})
  void anOrdinalAtTheBeginning(String text, int value) {
    Prose prose = Prose.of(text);
    assertThat(Ordinals.at(prose, 0, prose.tokens()).value()).isEqualTo(value);
  }

  @ParameterizedTest
  @ValueSource(strings = {"54 meetings", "six", "this", "1980s"})
  void noOrdinal(String text) {
    Prose prose = Prose.of(text);
    assertThat(Ordinals.at(prose, 0, prose.tokens())).isNull();
  }

  @ParameterizedTest
  @CsvSource({"XI, 11", "IV, 4", "LIV, 54", "I, 1", "IIII, -1", "MIX, -1", "UN, -1", "xi, -1"})
  void romanNumerals(String word, int value) {
    assertThat(Ordinals.roman(word)).isEqualTo(value);
  }
}
