package io.plenary.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "on April 26-27 ~ April 26-27 ~ null 4 26 4 27",
        "on April 26 and 27, 2017 ~ April 26 and 27, 2017 ~ 2017 4 26 4 27",
        "from June 22 to 24 ~ June 22 to 24 ~ null 6 22 6 24",
        "from May 31 to June 2 ~ May 31 to June 2 ~ null 5 31 6 2",
        "from 31 May to 2 June 2019 ~ 31 May to 2 June 2019 ~ 2019 5 31 6 2",
        "on 26 and 27 April ~ 26 and 27 April ~ null 4 26 4 27",
        "22nd June, 2021 ~ 22nd June, 2021 ~ 2021 6 22 6 22",
        "the 22nd of June ~ 22nd of June ~ null 6 22 6 22",
        "Friday, 3 June 2016 ~ 3 June 2016 ~ 2016 6 3 6 3",
        "(Feb. 14, 2018) ~ Feb. 14, 2018 ~ 2018 2 14 2 14",
        "in April 2016 ~ April 2016 ~ 2016 4 null 4 null",
        "on 27.04.2016 ~ 27.04.2016 ~ 2016 4 27 4 27",
        "on 2016-04-27 ~ 2016-04-27 ~ 2016 4 27 4 27",
      })
  void oneDate(String text, String covered, String expected) {
    Prose prose = Prose.of(text);
    DateExpression date = Dates.in(prose, 0, prose.tokens()).get(0);
    assertThat(prose.span(date.first(), date.end()).of(text)).isEqualTo(covered);
    assertThat(
            "%s %d %s %d %s"
                .formatted(date.year(), date.month(), date.day(), date.lastMonth(), date.lastDay()))
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"they may come", "in April", "84 countries", "a march of 200", "1.5 million"})
  void noDate(String text) {
    Prose prose = Prose.of(text);
    assertThat(Dates.in(prose, 0, prose.tokens())).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"2016, 2016", "'1,900', -1", "84, -1", "2400, -1"})
  void years(String text, int year) {
    assertThat(Dates.year(Prose.of(text), 0)).isEqualTo(year);
  }
}
