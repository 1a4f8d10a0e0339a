package io.plenary.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EvaluationTest {
  private static final Sample SAMPLE =
      new Sample("“We will mend the sea wall,” said Ada Olm.")
          .labelled("Ada Olm", "“We will mend the sea wall,”");

  @Test
  void aDocumentTheRunDidNotReadCountsAsMissed() {
    RunTables nothing = new RunTables(Map.of(), List.of(), List.of(), null);
    Report report = Evaluation.of(SAMPLE.labels(), nothing).report();
    assertThat(report.notInTheRun()).containsExactly(Sample.DOCUMENT);
    assertThat(report.quotations().detection().total()).isEqualTo(new Score(0, 0, 1, 0));
  }

  @Test
  void aRunOverAnotherTextIsRefused() {
    RunTables other = new RunTables(Map.of(Sample.DOCUMENT, "ff"), List.of(), List.of(), List.of());
    assertThatThrownBy(() -> Evaluation.of(SAMPLE.labels(), other))
        .isInstanceOf(TextMismatchException.class)
        .hasMessageStartingWith("sample.txt: the run read another text");
  }

  @Test
  void onlyWhatIsLabelledIsReported() {
    Report report = SAMPLE.evaluate().report();
    assertThat(report.quotations()).isNotNull();
    assertThat(report.figures()).isNull();
    assertThat(report.attendance()).isNull();
  }

  @Test
  void reportAndErrorsAreReadable() {
    StringWriter printed = new StringWriter();
    PrintReport printer = new PrintReport(new PrintWriter(printed));
    Evaluation evaluation = SAMPLE.evaluate();
    printer.print(evaluation.report());
    printer.print(evaluation.errors(), 1);
    assertThat(printed.toString())
        .contains("1 labelled documents")
        .containsPattern("in quotation marks: found +0.0000 +0.0000 +0.0000 +0 +1")
        .contains("quotation missed (1)")
        .contains("sample.txt\n    “[[We will mend the sea wall]],” said Ada Olm.");
  }

  @Test
  void errorsAreSampledAtEvenSteps() {
    List<Errors.Case> cases =
        List.of("a", "b", "c", "d", "e").stream().map(x -> new Errors.Case(x, "")).toList();
    assertThat(Errors.sample(cases, 2)).extracting(Errors.Case::document).containsExactly("a", "c");
    assertThat(Errors.sample(cases, 9)).hasSize(5);
  }
}
