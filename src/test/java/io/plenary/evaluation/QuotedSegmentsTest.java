package io.plenary.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuotedSegmentsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '\0',
      value = {
        "“We agree,” he said, “now.” ~ We agree,|now.",
        "\"We agree,\" he said. ~ We agree,",
        "“Read “The Tide” twice,” she said. ~ Read “The Tide” twice,",
        "\"We agree,” he said. ~ We agree,",
        "“We agree,\" he said. ~ We agree,",
        "“We agree, he said. ~ ",
        "We agree,” he said. ~ ",
        "“We agree ⏎“and we sign.” ~ We agree …|and we sign.",
        "“We agree ⏎⏎ “and we sign.” ~ We agree …|and we sign.",
        "“We agree ⏎and we sign. ~ ",
        "“We agree” and “we ⏎“sign.” ~ We agree|we …|sign.",
        "He said \"no (\"never\")\" twice. ~ no (\"never",
        "'Yes,' said the boy. ~ ",
      })
  void areFound(String text, String expected) {
    CodePointText codePoints = new CodePointText(text.replace('⏎', '\n'));
    List<String> found =
        QuotedSegments.of(codePoints).stream()
            .map(segment -> codePoints.slice(segment.span()) + (segment.closed() ? "" : "…"))
            .toList();
    assertThat(String.join("|", found)).isEqualTo(expected == null ? "" : expected);
  }
}
