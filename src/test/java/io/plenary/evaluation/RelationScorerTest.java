package io.plenary.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RelationScorerTest {
  private static final String SAID =
      "Ada Olm said that the wall would be mended, and Bo Lind left.";

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "Ada Olm ~ that the wall would be mended ~ 1/1 of 1 ~",
        "Olm ~ the wall would be mended, and Bo Lind left ~ 1/1 of 1 ~",
        "Bo Lind ~ that the wall would be mended ~ 0/1 of 1 ~ relation missed, indirect: other speaker",
        "'' ~ that the wall would be mended ~ 0/0 of 1 ~ relation missed, indirect: no speaker",
        "Ada Olm ~ that the wall ~ 0/1 of 1 ~ relation missed, indirect: other boundaries",
        "Ada Olm ~ Bo Lind left ~ 0/1 of 1 ~ relation missed, indirect: nothing there",
      })
  void speakerAndHalfOfTheContentMakeARelation(
      String mention, String words, String counts, String error) {
    Evaluation evaluation =
        new Sample(SAID)
            .labelled("Ada Olm", "that the wall would be mended")
            .predicted(mention, "indirect", words, "")
            .evaluate();
    assertThat(Sample.counts(evaluation.report().quotations().relations().total()))
        .isEqualTo(counts);
    if (error == null) {
      assertThat(evaluation.errors().byClass()).isEmpty();
    } else {
      assertThat(evaluation.errors().byClass()).containsKey(error);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "“Yes,” she said, “the wall comes first.” ~ 1/1 of 1",
        "“Yes,” she said.⏎“the wall comes first.” ~ 1/2 of 1",
      })
  void partsOnOneLineWithOneMentionAreOneRelation(String text, String counts) {
    SpeechReport report =
        new Sample(text.replace('⏎', '\n'))
            .labelled("she", "“Yes,”|“the wall comes first.”")
            .predicted("she", "direct", "Yes,", "")
            .predicted("she", "direct", "the wall comes first.", "")
            .evaluate()
            .report()
            .quotations();
    assertThat(Sample.counts(report.relations().total())).isEqualTo(counts);
  }

  @Test
  void aPredictionIsOfTheKindThatItsWordsShow() {
    SpeechReport report =
        new Sample("She said it was “a great day” for the town.")
            .labelled("She", "it was “a great day” for the town")
            .predicted("She", "indirect", "it was “a great day” for the town", "")
            .evaluate()
            .report()
            .quotations();
    assertThat(report.relations().groups().get("by_kind")).containsOnlyKeys("mixed");
  }

  @Test
  void labelsWithoutASourceAreNoRelation() {
    SpeechReport report =
        new Sample("It was said that the wall would fall.")
            .labelled("", "that the wall would fall")
            .evaluate()
            .report()
            .quotations();
    assertThat(Sample.counts(report.relations().total())).isEqualTo("0/0 of 0");
  }
}
