package io.plenary.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.plenary.evaluation.Standoff.Stretch;
import io.plenary.text.Span;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StandoffParserTest {
  private static final String TEXT = "“Yes,” said Ada Olm, “we agree.” There were\n80 guests.";

  private static Standoff parse(String labels) {
    return StandoffParser.parse(
        Path.of("report.ann"),
        labels.replace('|', '\n').replace('>', '\t'),
        new CodePointText(TEXT));
  }

  @Test
  void stretchesKeepTypePlaceAndAttributes() {
    Standoff standoff = parse("T1>Figure 44 46>80|A1>Measure T1 delegates|A2>Hedged T1|");
    Stretch stretch = standoff.stretches().get(0);
    assertThat(stretch.type()).isEqualTo("Figure");
    assertThat(stretch.extent()).isEqualTo(new Span(44, 46));
    assertThat(stretch.attributes().get("Measure").value()).isEqualTo("delegates");
    assertThat(stretch.attributes().get("Hedged").value()).isEmpty();
  }

  @Test
  void eventsTieStretchesTogetherWhateverTheOrderOfLines() {
    Standoff standoff =
        parse(
            "E1>Attribution:T4 Content2:T3 Content:T1 Source:T2|T1>Content 0 6>“Yes,”"
                + "|T2>Source 12 19>Ada Olm|T3>Content 21 32>“we agree.”|T4>Attribution 7 11>said");
    assertThat(standoff.events()).hasSize(1);
    assertThat(standoff.events().get(0).type()).isEqualTo("Attribution");
    assertThat(standoff.events().get(0).spans("Content"))
        .containsExactly(new Span(0, 6), new Span(21, 32));
    assertThat(standoff.events().get(0).spans("Source")).containsExactly(new Span(12, 19));
    assertThat(standoff.events().get(0).spans("Cue")).isEmpty();
  }

  @Test
  void aDiscontinuousStretchHasSeveralSpans() {
    Standoff standoff = parse("T1>Content 0 6;21 32>“Yes,” “we agree.”");
    assertThat(standoff.stretches().get(0).spans())
        .containsExactly(new Span(0, 6), new Span(21, 32));
    assertThat(standoff.stretches().get(0).extent()).isEqualTo(new Span(0, 32));
  }

  @Test
  void wordsOverALineEndRunOnOverTheNextLineOfTheFile() {
    Standoff standoff = parse("T1>Content 33 46>There were|80|T2>Source 12 19>Ada Olm");
    assertThat(standoff.stretches()).extracting(Stretch::type).containsExactly("Content", "Source");
  }

  @Test
  void notesRelationsAndAttributesOfEventsAreLeftOut() {
    Standoff standoff =
        parse(
            "#1>AnnotatorNotes T1>hm|R1>Same Arg1:T1 Arg2:T2|*>Equiv T1 T2|N1>Reference T1 x:1>y|A1>Negated E1");
    assertThat(standoff.stretches()).isEmpty();
    assertThat(standoff.events()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '\0',
      value = {
        "80 guests ~ report.ann:2: not an annotation: no tab in it",
        "X1>Figure 44 46>80 ~ report.ann:2: unknown kind of annotation 'X1'",
        "T1>Figure 44 46 ~ report.ann:2: a stretch needs three fields: id, type with offsets, words",
        "T1>Figure>80 ~ report.ann:2: no offsets in 'Figure'",
        "T1>Figure 44>80 ~ report.ann:2: '44' are not two offsets with a blank between",
        "T1>Figure 44 4x>80 ~ report.ann:2: '44 4x' are not two offsets with a blank between",
        "T1>Figure 44 99>80 ~ report.ann:2: '44 99' lies outside a text of 54 characters",
        "T1>Figure 46 44>80 ~ report.ann:2: '46 44' lies outside a text of 54 characters",
        "T1>Figure 43 45>80 ~ report.ann:2: the text has '⏎8' there, not '80'",
        "T1>Figure 45 47>80 ~ report.ann:2: the text has '0 ' there, not '80'",
        "T1>Figure 44 46>80|T1>Figure 44 46>80 ~ report.ann:3: T1 stands twice",
        "E1>Attribution ~ report.ann:2: no role in 'Attribution'",
        "E1>Attribution:T9 ~ report.ann:2: there is no stretch T9",
        "A1>Measure ~ report.ann:2: an attribute needs a name and a stretch",
        "A1>Measure T9 delegates ~ report.ann:2: there is no stretch T9",
        "T1>Figure 44 46>80|A1>Value T1 80|A2>Value T1 81 ~ report.ann:4: T1 has two values of Value",
      })
  void aLineThatMakesNoSenseIsNamed(String labels, String message) {
    assertThatThrownBy(() -> parse("|" + labels + "|"))
        .isInstanceOf(MalformedLabelsException.class)
        .hasMessage(message);
  }
}
