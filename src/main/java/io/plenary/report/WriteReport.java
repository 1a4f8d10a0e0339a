package io.plenary.report;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.apache.spark.sql.SparkSession;

/** Writes the report of a snapshot: tables in, one HTML file out. */
public final class WriteReport {
  /**
   * How many figures and how many quotations of an edition a report holds unless told otherwise.
   */
  public static final int FACTS_PER_EDITION = 5_000;

  private WriteReport() {}

  /** The same with a session of its own, if there is none yet. */
  public static void write(String tables, int factsPerEdition, Path file) throws IOException {
    boolean sessionIsOurs = SparkSession.getDefaultSession().isEmpty();
    SparkSession spark = session();
    try {
      write(spark, tables, factsPerEdition, file);
    } finally {
      if (sessionIsOurs) {
        spark.stop();
      }
    }
  }

  /**
   * Writes a report. A reader of the file finds the old one or the new one, never half of both.
   *
   * <p>Example: {@code WriteReport.write(spark, "target/tables", FACTS_PER_EDITION,
   * Path.of("report.html"))}.
   *
   * @param tables the output folder of a run, or one snapshot of it
   * @throws java.io.FileNotFoundException if there are no tables
   */
  public static void write(SparkSession spark, String tables, int factsPerEdition, Path file)
      throws IOException {
    ReportModel model =
        ReportModel.of(ReadSnapshot.read(spark, tables, factsPerEdition), factsPerEdition);
    Path whole = file.toAbsolutePath();
    Files.createDirectories(whole.getParent());
    Path part = whole.resolveSibling("." + whole.getFileName() + ".part");
    try {
      try (Writer out = Files.newBufferedWriter(part)) {
        ReportPage.write(model, out);
      }
      Files.move(part, whole, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  /** A session for some small tables. */
  private static SparkSession session() {
    return SparkSession.builder()
        .appName("Plenary report")
        .config("spark.sql.shuffle.partitions", 2)
        .config("spark.sql.session.timeZone", "UTC")
        .config("spark.sql.datetime.java8API.enabled", "true")
        .getOrCreate();
  }
}
