package io.plenary.runs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.plenary.tables.TableQuality;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QualityGateTest {
  private static final Evidence CURRENT = evidence(1000, 10, 500, 0.2, "mcis 2016", "mcis 2017");

  @TempDir private Path tables;

  @Test
  void tablesLikeTheCurrentOnesPass() throws IOException {
    assertThat(refused(CURRENT)).isEmpty();
    assertThat(refused(evidence(1100, 10, 600, 0.1, "mcis 2016", "mcis 2017", "mcis 2018")))
        .isEmpty();
    assertThat(refused(evidence(500, 10, 250, 0.45, "mcis 2016", "mcis 2017"))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "490, 10, 500, 0.2, fewer-documents is 0.51",
    "1000, 510, 500, 0.2, rejected is 0.51",
    "1000, 10, 240, 0.2, fewer-rows is 0.52",
    "1000, 10, 500, 0.46, more-nulls is 0.26",
  })
  void whatIsLostIsRefused(
      long documents, long rejected, long figures, double nulls, String message)
      throws IOException {
    Evidence now = evidence(documents, rejected, figures, nulls, "mcis 2016", "mcis 2017");
    assertThat(refused(now)).singleElement().asString().startsWith(message);
  }

  @Test
  void anEditionThatLostItsFiguresIsNamed() throws IOException {
    assertThat(refused(evidence(1000, 10, 500, 0.2, "mcis 2017", "mcis 2018")))
        .containsExactly("lost-figures is 1, limit 0 (editions: mcis 2016)");
  }

  @Test
  void aMessageHasTheFigures() throws IOException {
    assertThat(refused(evidence(10, 0, 500, 0.2, "mcis 2016", "mcis 2017")))
        .containsExactly("fewer-documents is 0.99, limit 0.5 (documents: 10, were 1,000)");
  }

  @Test
  void limitsAreSetByOptions() throws IOException {
    Evidence fewer = evidence(800, 10, 500, 0.2, "mcis 2016", "mcis 2017");
    assertThat(refused(fewer, "fewer-documents=0.2")).isEmpty();
    assertThat(refused(fewer, "fewer-documents=0.19")).hasSize(1);
  }

  @Test
  void aFirstSnapshotHasNothingToLose() throws IOException {
    Evidence bad = evidence(1000, 1000, 0, 1);
    assertThat(findings(bad, Optional.empty(), 0, 0, 0)).isEmpty();
  }

  @Test
  void rowsAreCheckedInAnySnapshot() throws IOException {
    assertThat(findings(CURRENT, Optional.empty(), 2, 0, 0))
        .containsExactly("duplicate-keys is 2, limit 0 (figures)");
    assertThat(findings(CURRENT, Optional.empty(), 0, 3, 0))
        .containsExactly("bad-offsets is 3, limit 0 (figures)");
    assertThat(findings(CURRENT, Optional.empty(), 0, 0, 4))
        .containsExactly("missing-rows is 4, limit 0 (figures)");
  }

  @ParameterizedTest
  @CsvSource({"fewer-dokuments=1", "fewer-rows", "fewer-rows=", "fewer-rows=-1", "fewer-rows=few"})
  void wrongLimits(String limit) {
    assertThatThrownBy(() -> GateLimits.parse(List.of(limit)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(limit.replaceFirst("=.*", ""));
  }

  private List<String> refused(Evidence now, String... limits) throws IOException {
    return findings(now, Optional.of(CURRENT), 0, 0, 0, limits);
  }

  private List<String> findings(
      Evidence now,
      Optional<Evidence> current,
      long duplicates,
      long badOffsets,
      long missing,
      String... limits)
      throws IOException {
    Files.createDirectories(tables.resolve("figures"));
    Map<String, TableQuality> quality =
        Map.of("figures", new TableQuality(missing, duplicates, badOffsets, Map.of()));
    return QualityGate.check(
            new org.apache.hadoop.fs.Path(tables.toString()),
            quality,
            now,
            current,
            GateLimits.parse(List.of(limits)),
            new Configuration())
        .stream()
        .filter(finding -> !finding.passed())
        .map(Finding::message)
        .toList();
  }

  private static Evidence evidence(
      long documents, long rejected, long figures, double nulls, String... editions) {
    return new Evidence(
        documents,
        rejected,
        Map.of("articles", 1000L, "figures", figures, "quotations", 900L, "officials", 50L),
        Map.of("quotations.speaker", nulls, "officials.roles", nulls > 0.2 ? 1.0 : 0.0),
        new TreeSet<>(Set.of(editions)));
  }
}
