package io.plenary.quotations;

import static org.assertj.core.api.Assertions.assertThat;

import io.plenary.text.Prose;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuotationMarksTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "“We agree,” Berg said. | We agree,",
        "“We agree,\" Berg said. | We agree,",
        "\"We agree,\" Berg said. \"We stay.\" | We agree, / We stay.",
        "We agree,” Berg said. “We stay.” | We agree, / We stay.",
        "“We agree, she said. | We agree,",
        "“We agree,“ Berg said. “We stay.” | We agree, / We stay.",
        "”We agree,” Berg said. | We agree,",
        "„We agree“, Berg said. | We agree",
        "«We agree», Berg said. | We agree",
        "‘We don’t agree,’ Berg said. | We don’t agree,",
        "'The ministers' plan is dead,' Berg said. | The ministers' plan is dead,",
        "“He told us ‘no’ and left,” Berg said. | He told us ‘no’ and left,",
        "“He told us “no” and left,” Berg said. | He told us “no” and left,",
        "The ministers’ plan and Berg’s answer don’t differ. | ~~",
        "It was the summer of ’68, not rock ’n’ roll. | ~~",
      })
  void findsWhatStandsInMarks(String text, String passages) {
    assertThat(String.join(" / ", read(text))).isEqualTo(passages);
  }

  private static List<String> read(String text) {
    Prose prose = Prose.of(text);
    return QuotationMarks.read(prose, Lexicon.LEXICON).stream()
        .map(passage -> prose.span(passage.first(), passage.last()).of(text))
        .toList();
  }
}
