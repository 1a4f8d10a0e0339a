package io.plenary.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.plenary.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodePointTextTest {

  @Test
  void charactersOutsideTheBasicPlaneCountOnce() {
    CodePointText text = new CodePointText("😀 80");
    assertThat(text.length()).isEqualTo(4);
    assertThat(text.slice(new Span(2, 4))).isEqualTo("80");
    assertThat(text.slice(List.of(new Span(2, 3), new Span(3, 4)))).isEqualTo("8 0");
  }

  @Test
  void linesLeaveTheirLineFeedsOut() {
    CodePointText text = new CodePointText("a\n\nbc");
    assertThat(text.lines(text.all()))
        .containsExactly(new Span(0, 1), new Span(2, 2), new Span(3, 5));
    assertThat(text.line(4)).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '\0',
      value = {
        "we agree ~ 2",
        "don't ask O’Neill ~ 3",
        "Asia-Pacific -- 1,000 ½ ~ 4",
        "...! ~ 0",
        "rock-'n'-roll ~ 3",
        "it was the ministers' ~ 4",
      })
  void wordsAreCounted(String text, int words) {
    CodePointText codePoints = new CodePointText(text);
    assertThat(codePoints.words(codePoints.all())).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '\0',
      value = {
        "“We agree,” ~ We agree",
        "...and so we left.” ~ ...and so we left",
        "‘Never’ - ~ Never",
        "”?! ~ ",
      })
  void trimmingTakesMarksOnBothSidesAndPunctuationAtTheEnd(String text, String trimmed) {
    CodePointText codePoints = new CodePointText(text);
    assertThat(codePoints.slice(codePoints.trim(codePoints.all())))
        .isEqualTo(trimmed == null ? "" : trimmed);
  }
}
