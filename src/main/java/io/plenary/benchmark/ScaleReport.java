package io.plenary.benchmark;

import io.plenary.benchmark.ScanCommand.Scan;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * How time and memory grow with the corpus.
 *
 * @param machine what it was measured on
 * @param sizes by number of articles, ascending
 */
record ScaleReport(Machine machine, List<Size> sizes) {

  /**
   * The measurements of one corpus.
   *
   * @param articles how many it has
   * @param megabytes of its texts in UTF-8
   * @param scanSeconds reading the same files and counting words, without the start of Spark
   * @param scan the whole process that scans
   * @param analysis the whole process that analyses
   * @param timesScan the wall time of the whole analysis against {@code scanSeconds}
   * @param timesScanProcess the same against the whole process that scans
   * @param megabytesPerSecondAndCore of the whole analysis
   * @param millisecondsPerArticle of the whole analysis
   * @param stages the seconds of each
   * @param differences how many statistics are not the truth
   */
  record Size(
      long articles,
      double megabytes,
      double scanSeconds,
      ProcessCost scan,
      ProcessCost analysis,
      double timesScan,
      double timesScanProcess,
      double megabytesPerSecondAndCore,
      double millisecondsPerArticle,
      Map<String, Double> stages,
      int differences) {

    static Size of(
        long articles,
        Scan scan,
        ProcessCost scanProcess,
        ProcessCost analysis,
        Map<String, Double> stages,
        int differences) {
      double megabytes = scan.counts().bytes() / 1e6;
      double wall = analysis.wallSeconds();
      return new Size(
          articles,
          Numbers.rounded(megabytes),
          scan.seconds(),
          scanProcess,
          analysis,
          Numbers.rounded(wall / scan.seconds()),
          Numbers.rounded(wall / scanProcess.wallSeconds()),
          Numbers.rounded(megabytes / wall / Machine.current().processors()),
          Numbers.rounded(wall * 1000 / articles),
          stages,
          differences);
    }
  }

  /** A table, and a chart of the time an article takes. */
  String markdown() {
    StringBuilder text = new StringBuilder();
    text.append(
        """
        | articles | text | scan | scan, whole process | analysis | times scan | times scan process | CPU | peak memory | MB/s and core | ms an article | wrong statistics |
        |---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|
        """);
    for (Size size : sizes) {
      text.append(
          String.format(
              Locale.ROOT,
              "| %,d | %,.0f MB | %.1f s | %.1f s | %.1f s | %.1f | %.1f | %.0f s | %s | %.1f | %.2f | %d |%n",
              size.articles(),
              size.megabytes(),
              size.scanSeconds(),
              size.scan().wallSeconds(),
              size.analysis().wallSeconds(),
              size.timesScan(),
              size.timesScanProcess(),
              size.analysis().cpuSeconds(),
              memory(size.analysis().peakMegabytes()),
              size.megabytesPerSecondAndCore(),
              size.millisecondsPerArticle(),
              size.differences()));
    }
    text.append(
        """

        ```mermaid
        xychart-beta
          title "Seconds by number of articles: analysis (bars), scan (line)"
          x-axis [%s]
          y-axis "seconds"
          bar [%s]
          line [%s]
        ```

        Java %s, %d processors, %s.
        """
            .formatted(
                list("%,d", Size::articles, "\""),
                list("%.1f", size -> size.analysis().wallSeconds(), ""),
                list("%.1f", Size::scanSeconds, ""),
                machine.java(),
                machine.processors(),
                machine.system()));
    return text.toString();
  }

  private String list(String format, Function<Size, Object> value, String quotationMark) {
    return sizes.stream()
        .map(
            size ->
                quotationMark
                    + String.format(Locale.ROOT, format, value.apply(size))
                    + quotationMark)
        .collect(Collectors.joining(", "));
  }

  private static String memory(Double megabytes) {
    return megabytes == null ? "" : String.format(Locale.ROOT, "%,.0f MB", megabytes);
  }
}
