package io.plenary.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublishedDatesTest {

  @ParameterizedTest
  @CsvSource({
    "2017-04-21, 2017-04-21",
    "2017-04-21T09:30:00Z, 2017-04-21",
    "2017-04-21T23:30:00-05:00, 2017-04-21",
    "2017-04-21 09:30:00.0, 2017-04-21",
    "'  2016-02-29 ', 2016-02-29",
  })
  void isoDatesAloneOrWithATime(String published, LocalDate expected) {
    assertThat(PublishedDates.parse(published)).isEqualTo(expected);
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(
      strings = {"", "yesterday", "21.04.2017", "2017-02-29", "2017-13-01", "2017-04-211", "2017"})
  void anythingElseIsUnknown(String published) {
    assertThat(PublishedDates.parse(published)).isNull();
  }
}
