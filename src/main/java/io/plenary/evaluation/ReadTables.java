package io.plenary.evaluation;

import io.plenary.tables.Snapshots;
import io.plenary.tables.Table;
import io.plenary.text.Span;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** Reads the tables of a run, as far as there are labels to compare them with. */
final class ReadTables {
  private static final String ATTENDANCE = Table.ATTENDANCE.tableName();

  /** Reading order within each document. */
  private static final Comparator<Row> IN_READING_ORDER =
      Comparator.comparing((Row row) -> row.<String>getAs("document"))
          .thenComparing(row -> row.<Integer>getAs("begin"))
          .thenComparing(row -> row.<Integer>getAs("end"));

  private final SparkSession spark;
  private final Path snapshot;

  private ReadTables(SparkSession spark, Path snapshot) {
    this.spark = spark;
    this.snapshot = snapshot;
  }

  /**
   * Reads the current snapshot.
   *
   * @param output the output folder of a run, or one snapshot of it
   * @throws FileNotFoundException if no run has ever finished there
   */
  static RunTables read(SparkSession spark, String output) throws IOException {
    Configuration configuration = spark.sparkContext().hadoopConfiguration();
    Path folder = new Path(output);
    boolean isSnapshot = holds(folder, Table.DOCUMENTS.tableName(), configuration);
    Path snapshot = isSnapshot ? folder : Snapshots.of(output, configuration).current();
    return new ReadTables(spark, snapshot).read(holds(snapshot, ATTENDANCE, configuration));
  }

  private static boolean holds(Path folder, String table, Configuration configuration)
      throws IOException {
    return folder.getFileSystem(configuration).exists(new Path(folder, table));
  }

  private RunTables read(boolean withAttendance) {
    Map<String, String> documents =
        rows(Table.DOCUMENTS.tableName()).stream()
            .filter(row -> row.getAs("sha256") != null)
            .collect(Collectors.toMap(row -> row.getAs("document"), row -> row.getAs("sha256")));
    return new RunTables(
        documents,
        ordered(Table.QUOTATIONS.tableName(), ReadTables::quotation),
        ordered(Table.FIGURES.tableName(), ReadTables::figure),
        withAttendance ? ordered(ATTENDANCE, ReadTables::attendee) : null);
  }

  private List<Row> rows(String table) {
    return spark.read().parquet(new Path(snapshot, table).toString()).collectAsList();
  }

  private <T> List<T> ordered(String table, Function<Row, T> reader) {
    return rows(table).stream().sorted(IN_READING_ORDER).map(reader).toList();
  }

  private static PredictedQuotation quotation(Row row) {
    List<Span> quoted = new ArrayList<>();
    for (Row part : row.<Row>getList(row.fieldIndex("quoted"))) {
      quoted.add(span(part, "begin", "end"));
    }
    boolean mentioned = !row.isNullAt(row.fieldIndex("speaker_begin"));
    return new PredictedQuotation(
        row.getAs("document"),
        row.getAs("kind"),
        span(row, "begin", "end"),
        quoted,
        mentioned ? span(row, "speaker_begin", "speaker_end") : null);
  }

  private static PredictedFigure figure(Row row) {
    return new PredictedFigure(
        row.getAs("document"),
        span(row, "begin", "end"),
        row.getAs("measure"),
        row.<Long>getAs("value"),
        row.getAs("value_high"),
        row.getAs("bound"),
        row.getAs("status"),
        row.getAs("scope"),
        row.getAs("series"),
        row.getAs("edition_year"),
        row.getAs("reported_by"));
  }

  private static PredictedAttendee attendee(Row row) {
    return new PredictedAttendee(
        row.getAs("document"),
        span(row, "begin", "end"),
        row.getAs("status"),
        row.getAs("kind"),
        row.getAs("edition_year"));
  }

  private static Span span(Row row, String begin, String end) {
    return new Span(row.<Integer>getAs(begin), row.<Integer>getAs(end));
  }
}
