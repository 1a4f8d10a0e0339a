package io.plenary.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import io.plenary.benchmark.CountWords.Counts;
import io.plenary.benchmark.ScanCommand.Scan;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ScaleReportTest {
  private static final Machine MACHINE = new Machine("17", 2, "Linux amd64");

  @Test
  void comparesTheWholeAnalysisWithTheScanAlone() {
    ScaleReport.Size size = size(40.0, 3000.0);
    assertThat(size.timesScan()).isEqualTo(10.0);
    assertThat(size.timesScanProcess()).isEqualTo(5.0);
    assertThat(size.millisecondsPerArticle()).isEqualTo(0.4);
  }

  @Test
  void writesATableAndAChart() {
    String markdown = new ScaleReport(MACHINE, List.of(size(40.0, 2048.0))).markdown();
    assertThat(markdown)
        .contains("| 100,000 | 400 MB | 4.0 s | 8.0 s | 40.0 s | 10.0 | 5.0 | 70 s | 2,048 MB |")
        .contains("bar [40.0]")
        .contains("x-axis [\"100,000\"]");
  }

  @Test
  void leavesMemoryOutWhereTheSystemDoesNotTellIt() {
    assertThat(new ScaleReport(MACHINE, List.of(size(40.0, null))).markdown())
        .contains("| 70 s |  |");
  }

  private static ScaleReport.Size size(double wall, Double peak) {
    return ScaleReport.Size.of(
        100_000,
        new Scan(new Counts(100_000, 60_000_000, 400_000_000), 4.0),
        new ProcessCost(8.0, 12.0, 600.0),
        new ProcessCost(wall, 70.0, peak),
        Map.of(),
        0);
  }
}
