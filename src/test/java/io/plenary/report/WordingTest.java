package io.plenary.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "84   | -   | exact    | 84",
        "1200 | -   | at_least | at least 1,200",
        "50   | -   | almost   | almost 50",
        "70   | -   | at_most  | up to 70",
        "400  | 450 | exact    | 400–450",
        "400  | 450 | about    | about 400–450",
      })
  void values(long value, Long high, String bound, String words) {
    assertThat(Wording.value(value, high, bound)).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "2017-04-26 | 2017-04-27 | 26–27 April 2017",
        "2017-04-26 | 2017-04-26 | 26 April 2017",
        "2017-04-26 | -          | 26 April 2017",
        "2017-04-30 | 2017-05-01 | 30 April – 1 May 2017",
        "2017-12-31 | 2018-01-01 | 31 December 2017 – 1 January 2018",
        "-          | -          | -",
      })
  void days(LocalDate first, LocalDate last, String words) {
    assertThat(Wording.days(first, last)).isEqualTo(words);
  }

  @Test
  void countsAgreeWithTheirNoun() {
    assertThat(Wording.count(1, "article")).isEqualTo("1 article");
    assertThat(Wording.count(1200, "article")).isEqualTo("1,200 articles");
    assertThat(Wording.count(0, "article")).isEqualTo("0 articles");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "2002 2003 2004 2007 | 2002–2004, 2007",
        "2002                | 2002",
        "2002 2003           | 2002–2003",
        "''                  | -",
      })
  void years(String years, String words) {
    List<Integer> listed =
        Arrays.stream(years.split(" ", -1))
            .filter(year -> !year.isEmpty())
            .map(Integer::valueOf)
            .toList();
    assertThat(SeriesArranger.years(listed)).isEqualTo(words);
  }

  @Test
  void inJsonNoTagBegins() {
    assertThat(ReportPage.json(List.of("</script><!--")))
        .doesNotContain("<")
        .isEqualTo("[\"\\u003c/script>\\u003c!--\"]");
  }
}
