package io.plenary.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "84 states ~ 84 ~ 84",
        "1,000 guests ~ 1,000 ~ 1000",
        "1 000 guests ~ 1 000 ~ 1000",
        "12 500 guests ~ 12 500 ~ 12500",
        "1.200 guests ~ 1.200 ~ 1200",
        "1.2 thousand guests ~ 1.2 thousand ~ 1200",
        "0.5m viewers ~ 0.5m ~ 500000",
        "2 million viewers ~ 2 million ~ 2000000",
        "fifty-six ministers ~ fifty-six ~ 56",
        "fifty six ministers ~ fifty six ~ 56",
        "three hundred and forty guests ~ three hundred and forty ~ 340",
        "Three hundred guests ~ Three hundred ~ 300",
        "two thousand one hundred guests ~ two thousand one hundred ~ 2100",
        "a dozen envoys ~ a dozen ~ 12",
        "half a dozen envoys ~ half a dozen ~ 6",
        "two dozen envoys ~ two dozen ~ 24",
        "a hundred envoys ~ a hundred ~ 100",
        "a hundred and twenty envoys ~ a hundred and twenty ~ 120",
        "two or three envoys ~ two or three ~ 2-3",
        "400-450 guests ~ 400-450 ~ 400-450",
        "400–450 guests ~ 400–450 ~ 400-450",
        "400 to 450 guests ~ 400 to 450 ~ 400-450",
        "4 to 5 thousand guests ~ 4 to 5 thousand ~ 4000-5000",
        "17 and 12 ~ 17 ~ 17",
        "seventeen and twelve ~ seventeen ~ 17",
        "200 and 30 ~ 200 ~ 200",
        "2016 500 guests ~ 2016 ~ 2016",
      })
  void aNumberAtTheBeginning(String text, String covered, String value) {
    Prose prose = Prose.of(text);
    assertThat(Numbers.mayBegin(prose, 0)).isTrue();
    NumberExpression number = Numbers.at(prose, 0, prose.tokens());
    assertThat(prose.span(number.first(), number.end()).of(text)).isEqualTo(covered);
    assertThat(number.value() + (number.valueHigh() == null ? "" : "-" + number.valueHigh()))
        .isEqualTo(value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "dozens of envoys",
        "hundreds of guests",
        "hundred guests",
        "5th conference",
        "1980s music",
        "1.5 per cent",
        "10,5 points",
        "half of them",
        "a guest",
        "27.04.2016",
      })
  void noCountAtTheBeginning(String text) {
    Prose prose = Prose.of(text);
    assertThat(Numbers.at(prose, 0, prose.tokens())).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "between 400 and 450 guests, 400, 450",
    "between 1.2 thousand and 1.4 thousand, 1200, 1400"
  })
  void aRangeWithBetweenBeginsWithItsFirstNumber(String text, long low, long high) {
    Prose prose = Prose.of(text);
    NumberExpression number = Numbers.at(prose, 1, prose.tokens());
    assertThat(number.value()).isEqualTo(low);
    assertThat(number.valueHigh()).isEqualTo(high);
  }
}
