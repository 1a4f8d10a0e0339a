package io.plenary.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureScorerTest {
  private static final String TEXT = "Ada Olm expects 80 countries and about 600 guests.";
  private static final Sample PLACES = new Sample(TEXT);

  private static FigureLabel labelled() {
    return new FigureLabel(
        PLACES.span("80"),
        "countries",
        80,
        null,
        "exact",
        "expected",
        "delegates",
        "tarvik",
        2018,
        "Ada Olm");
  }

  private static PredictedFigure predicted(
      String number, String measure, long value, String status, Integer year, String reporter) {
    return new PredictedFigure(
        Sample.DOCUMENT,
        PLACES.span(number),
        measure,
        value,
        null,
        "exact",
        status,
        null,
        "tarvik",
        year,
        reporter);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "80 ~ countries ~ 80 ~ 1/1 of 1 ~",
        "80 ~ delegates ~ 80 ~ 0/1 of 1 ~ figure found, wrong measure",
        "80 ~ countries ~ 81 ~ 0/1 of 1 ~ figure found, wrong value",
        "80 countries ~ countries ~ 80 ~ 0/1 of 1 ~ figure found, wrong place",
        "600 ~ countries ~ 80 ~ 0/1 of 1 ~ figure missed: countries",
        "600 ~ delegates ~ 600 ~ 0/1 of 1 ~ figure false: delegates",
      })
  void placeMeasureAndValueMustAgree(
      String number, String measure, long value, String counts, String error) {
    Evaluation evaluation =
        new Sample(TEXT)
            .figure(labelled())
            .figure(predicted(number, measure, value, null, null, null))
            .evaluate();
    Score score = evaluation.report().figures().figures().total();
    assertThat(Sample.counts(score)).isEqualTo(counts);
    if (error != null) {
      assertThat(evaluation.errors().byClass()).containsKey(error);
    }
  }

  @Test
  void oneLabelIsFoundOnce() {
    Sample sample = new Sample(TEXT).figure(labelled());
    sample.figure(predicted("80", "countries", 80, null, null, null));
    sample.figure(predicted("80", "countries", 80, null, null, null));
    assertThat(Sample.counts(sample.evaluate().report().figures().figures().total()))
        .isEqualTo("1/2 of 1");
  }

  @Test
  void whatElseIsSaidOfAFoundFigureIsJudgedColumnByColumn() {
    FigureReport report =
        new Sample(TEXT)
            .figure(labelled())
            .figure(predicted("80", "countries", 80, "invited", 2018, "Olm"))
            .evaluate()
            .report()
            .figures();
    assertThat(report.bound()).isEqualTo(new Accuracy(1, 1));
    assertThat(report.status()).isEqualTo(new Accuracy(1, 0));
    assertThat(report.scope()).isEqualTo(new Accuracy(1, 0));
    assertThat(report.edition()).isEqualTo(new Accuracy(1, 1));
    assertThat(report.reportedBy()).isEqualTo(new Accuracy(1, 1));
    assertThat(report.valueHigh()).isEqualTo(Accuracy.NONE);
  }

  @Test
  void ofAMissedFigureNothingElseIsJudged() {
    FigureReport report = new Sample(TEXT).figure(labelled()).evaluate().report().figures();
    assertThat(report.bound()).isEqualTo(Accuracy.NONE);
    assertThat(report.figures().groups().get("by_measure").get("countries").recall()).isZero();
  }

  @Test
  void withoutALabelledFigureThereIsNoReportOnFigures() {
    Report report =
        new Sample(TEXT)
            .figure(predicted("80", "countries", 80, null, null, null))
            .evaluate()
            .report();
    assertThat(report.figures()).isNull();
  }
}
