package io.plenary.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuotedSpeechScorerTest {
  private static final String SAID = "“We will mend the sea wall,” said Ada Olm. Bo Lind nodded.";

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '\0',
      value = {
        "We will mend the sea wall, ~ Ada Olm ~ 1/1 of 1 ~ 1/1 of 1",
        "We will mend the sea wall, ~ Olm. Bo ~ 1/1 of 1 ~ 1/1 of 1",
        "We will mend the sea wall, ~ Bo Lind ~ 1/1 of 1 ~ 0/1 of 1",
        "We will mend the sea wall, ~ ~ 1/1 of 1 ~ 0/0 of 1",
        "“We will mend the sea wall,” ~ Ada Olm ~ 1/1 of 1 ~ 1/1 of 1",
        "We will mend the sea ~ Ada Olm ~ 1/1 of 1 ~ 1/1 of 1",
        "We will mend ~ Ada Olm ~ 0/1 of 1 ~ 0/1 of 1",
        "Bo Lind nodded ~ Ada Olm ~ 0/1 of 1 ~ 0/1 of 1",
        "mend the ~ Ada Olm ~ 0/0 of 1 ~ 0/0 of 1",
      })
  void aQuotationIsFoundAndItsSpeakerRight(
      String words, String mention, String found, String attributed) {
    SpeechReport report =
        new Sample(SAID)
            .labelled("Ada Olm", "“We will mend the sea wall,”")
            .predicted(mention == null ? "" : mention, "direct", words, "")
            .evaluate()
            .report()
            .quotations();
    assertThat(Sample.counts(report.detection().total())).isEqualTo(found);
    assertThat(Sample.counts(report.endToEnd().total())).isEqualTo(attributed);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '\0',
      value = {
        "Olm said the wall was “a national disgrace” ~ a national disgrace ~ 1/1 of 1",
        "Olm said the wall was a “disgrace” ~ disgrace ~ 0/0 of 0",
        "Olm said it was ‘a national disgrace’ ~ a national disgrace ~ 0/0 of 0",
        "Olm said it was a national disgrace ~ a national disgrace ~ 0/1 of 0",
      })
  void onlyThreeWordsInDoubleMarksAreAnItem(String text, String quoted, String counts) {
    String clause = text.substring("Olm said ".length());
    SpeechReport report =
        new Sample(text)
            .labelled("Olm", clause)
            .predicted("Olm", "mixed", clause, quoted)
            .evaluate()
            .report()
            .quotations();
    assertThat(Sample.counts(report.detection().total())).isEqualTo(counts);
  }

  @Test
  void aScareQuoteOutsideLabelledSpeechIsFalse() {
    Evaluation evaluation =
        new Sample("Olm said yes. The “wall of shame” stands.")
            .labelled("Olm", "yes")
            .predicted("", "direct", "wall of shame", "")
            .evaluate();
    assertThat(Sample.counts(evaluation.report().quotations().detection().total()))
        .isEqualTo("0/1 of 0");
    assertThat(evaluation.errors().byClass())
        .containsKey("quotation false: not in labelled speech");
  }

  @Test
  void aQuotationRunningOnOverTheNextParagraphIsLeftOut() {
    SpeechReport report =
        new Sample("“We will mend the wall.\n“We will mend the dam,” said Olm.")
            .labelled("Olm", "“We will mend the wall.|“We will mend the dam,”")
            .predicted("Olm", "direct", "We will mend the wall.\n“We will mend the dam,", "")
            .evaluate()
            .report()
            .quotations();
    assertThat(Sample.counts(report.detection().total())).isEqualTo("1/1 of 1");
  }

  @Test
  void theShortestOfNestedLabelsHasTheSpeaker() {
    SpeechReport report =
        new Sample("Bo wrote that Olm told him, “We will mend the wall.”")
            .labelled("Bo", "that Olm told him, “We will mend the wall.”")
            .labelled("Olm", "“We will mend the wall.”")
            .predicted("Olm", "direct", "We will mend the wall.", "")
            .evaluate()
            .report()
            .quotations();
    assertThat(Sample.counts(report.endToEnd().total())).isEqualTo("1/1 of 1");
  }

  @Test
  void quotationsWithoutALabelledSpeakerCountForDetectionOnly() {
    SpeechReport report =
        new Sample("“We will mend the wall,” it was said.")
            .labelled("", "“We will mend the wall,”")
            .predicted("", "direct", "We will mend the wall,", "")
            .evaluate()
            .report()
            .quotations();
    assertThat(Sample.counts(report.detection().total())).isEqualTo("1/1 of 1");
    assertThat(Sample.counts(report.endToEnd().total())).isEqualTo("0/0 of 0");
    assertThat(report.speakers()).isEqualTo(Accuracy.NONE);
  }

  @Test
  void scoresAreBrokenDownByKindAndByShapeOfTheSource() {
    SpeechReport report =
        new Sample("“We will mend the wall,” said Olm. He called it “a great day for us”.")
            .labelled("Olm", "“We will mend the wall,”")
            .labelled("He", "it “a great day for us”")
            .predicted("Olm", "direct", "We will mend the wall,", "")
            .evaluate()
            .report()
            .quotations();
    assertThat(Sample.counts(report.endToEnd().groups().get("by_kind").get("direct")))
        .isEqualTo("1/1 of 2");
    assertThat(Sample.counts(report.endToEnd().groups().get("by_source_shape").get("name")))
        .isEqualTo("1/1 of 1");
    assertThat(Sample.counts(report.endToEnd().groups().get("by_source_shape").get("pronoun")))
        .isEqualTo("0/0 of 1");
  }
}
