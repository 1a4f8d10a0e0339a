package io.plenary.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AttendanceScorerTest {
  private static final String TEXT = "The Harbour League and Norland have confirmed.";

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "Harbour League ~ confirmed ~ organization ~ 1/1 of 1 ~ 1 ~",
        "The Harbour League ~ confirmed ~ country ~ 1/1 of 1 ~ 0 ~ attendee found, wrong kind",
        "Harbour League ~ declined ~ organization ~ 0/1 of 1 ~ 0 ~ attendee found, wrong status: declined, not confirmed",
        "Norland ~ confirmed ~ country ~ 0/1 of 1 ~ 0 ~ attendee missed: confirmed",
        "Norland ~ absent ~ country ~ 0/1 of 1 ~ 0 ~ attendee false: absent",
      })
  void nameAndStatusMustAgree(
      String place, String status, String kind, String counts, int rightKind, String error) {
    Sample sample = new Sample(TEXT);
    Evaluation evaluation =
        sample
            .attendee(
                new AttendeeLabel(sample.span("Harbour League"), "confirmed", "organization", 2018))
            .attendee(
                new PredictedAttendee(Sample.DOCUMENT, sample.span(place), status, kind, 2018))
            .evaluate();
    AttendanceReport report = evaluation.report().attendance();
    assertThat(Sample.counts(report.attendance().total())).isEqualTo(counts);
    assertThat(report.kind().right()).isEqualTo(rightKind);
    if (error != null) {
      assertThat(evaluation.errors().byClass()).containsKey(error);
    }
  }
}
