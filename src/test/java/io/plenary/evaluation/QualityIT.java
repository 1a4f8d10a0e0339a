package io.plenary.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/**
 * How right the extraction is on the labelled reports, those it may be tuned on and those it may
 * not: it must not get worse. {@code jobs/evaluate} with the same options shows where it stands.
 */
class QualityIT {

  @Test
  void staysAboveItsFloorsOnReportsToTuneOn() {
    assertFloors(
        "data/gold/tune",
        "figures.f1=0.95",
        "figures.bound.accuracy=0.98",
        "figures.status.accuracy=0.93",
        "figures.edition.accuracy=0.97",
        "attendance.f1=0.92",
        "quotations.detection.f1=0.95",
        "quotations.end_to_end.f1=0.92",
        "quotations.relations.f1=0.70");
  }

  @Test
  void staysAboveItsFloorsOnReportsHeldBack() {
    assertFloors(
        "data/gold/held-back",
        "figures.f1=0.92",
        "figures.bound.accuracy=0.97",
        "figures.status.accuracy=0.90",
        "figures.edition.accuracy=0.90",
        "attendance.f1=0.90");
  }

  private static void assertFloors(String labels, String... floors) {
    List<String> arguments =
        new ArrayList<>(List.of("--labels", labels, "--series", "data/gold/series"));
    for (String floor : floors) {
      arguments.addAll(List.of("--floor", floor));
    }
    StringWriter complaints = new StringWriter();
    int exitCode =
        new CommandLine(new EvaluateCommand())
            .setOut(new PrintWriter(new StringWriter()))
            .setErr(new PrintWriter(complaints))
            .execute(arguments.toArray(String[]::new));
    assertThat(exitCode).as(complaints.toString()).isZero();
  }
}
