package io.plenary.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Our scores are those of PolNeAR's scorer, which is written in another language by others. */
class AgreementIT {
  private static final Path POLNEAR = Path.of("..", "shared", "polnear");
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir private Path folder;

  private static Labels labels(String part) {
    assumeTrue(
        Files.isRegularFile(POLNEAR.resolve("score.py")),
        "skipped: PolNeAR and its scorer are not beside the project");
    return Labels.read(POLNEAR.resolve(part));
  }

  @ParameterizedTest
  @CsvSource({"dev, 1", "train, 2"})
  void onPredictionsThatReachEveryRule(String part, long seed) throws Exception {
    Labels labels = labels(part);
    assertAgreement(part, labels, new FlawedPredictions(seed).of(labels));
  }

  @ParameterizedTest
  @ValueSource(strings = {"dev", "train"})
  void onWhatTheJobFinds(String part) throws Exception {
    Labels labels = labels(part);
    assertAgreement(part, labels, AnalyzeTexts.analyze(labels, List.of()));
  }

  private void assertAgreement(String part, Labels labels, RunTables run) throws Exception {
    Path quoted = folder.resolve("quoted.jsonl");
    Path rows = folder.resolve("rows.jsonl");
    ScorerLines.writeQuoted(run.quotations(), quoted);
    ScorerLines.writeRows(run.quotations(), rows);

    SpeechReport ours = Evaluation.of(labels, run).report().quotations();
    JsonNode theirsOfParts = scored(part, quoted);
    JsonNode theirsOfRows = scored(part, rows);

    assertAgree(ours.detection().total(), theirsOfParts.get("a_detection"));
    assertAgree(ours.endToEnd().total(), theirsOfParts.get("b_end_to_end"));
    assertThat(ours.speakers().accuracy())
        .isEqualTo(theirsOfParts.get("b_accuracy_on_found").get("acc").doubleValue());
    assertAgree(ours.relations().total(), theirsOfRows.get("c_relations_merged"));
    Map<String, Score> ofKinds = ours.relations().groups().get("by_kind");
    theirsOfRows
        .get("c_recall_by_type_merged")
        .properties()
        .forEach(
            kind ->
                assertThat(ofKinds.get(kind.getKey()).recall())
                    .as(kind.getKey())
                    .isEqualTo(kind.getValue().get("R").doubleValue()));
  }

  private static void assertAgree(Score ours, JsonNode theirs) {
    assertThat(ours.predicted()).isEqualTo(theirs.get("pred").intValue());
    assertThat(ours.labelled()).isEqualTo(theirs.get("gold").intValue());
    assertThat(ours.precision()).isEqualTo(theirs.get("P").doubleValue());
    assertThat(ours.recall()).isEqualTo(theirs.get("R").doubleValue());
    assertThat(ours.f1()).isEqualTo(theirs.get("F1").doubleValue());
  }

  private JsonNode scored(String part, Path predictions) throws IOException, InterruptedException {
    Path scores = folder.resolve("scores.json");
    Path log = folder.resolve("scorer.log");
    int exitCode =
        new ProcessBuilder(
                "python3",
                POLNEAR.resolve("score.py").toString(),
                "--gold",
                POLNEAR.resolve(part).toString(),
                "--pred",
                predictions.toString(),
                "--json",
                scores.toString())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start()
            .waitFor();
    assertThat(exitCode).as(Files.readString(log)).isZero();
    return JSON.readTree(scores.toFile());
  }
}
