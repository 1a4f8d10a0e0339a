package io.plenary.evaluation;

import io.plenary.text.Span;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** Reads the tables of a run, as far as there are labels to compare them with. */
final class ReadTables {
  private final SparkSession spark;
  private final Path snapshot;

  private ReadTables(SparkSession spark, Path snapshot) {
    this.spark = spark;
    this.snapshot = snapshot;
  }

  /**
   * Reads.
   *
   * @param snapshot a folder with a folder for each table
   */
  static RunTables read(SparkSession spark, Path snapshot) throws IOException {
    return new ReadTables(spark, snapshot).read();
  }

  private RunTables read() throws IOException {
    Map<String, String> documents =
        table("documents").select("document", "sha256").collectAsList().stream()
            .collect(Collectors.toMap(row -> row.getString(0), row -> row.getString(1)));
    return new RunTables(
        documents,
        rows(table("quotations"), ReadTables::quotation),
        rows(table("figures"), ReadTables::figure),
        exists("attendance") ? rows(table("attendance"), ReadTables::attendee) : null);
  }

  private Dataset<Row> table(String name) {
    return spark.read().parquet(new Path(snapshot, name).toString());
  }

  private boolean exists(String name) throws IOException {
    FileSystem files = snapshot.getFileSystem(spark.sparkContext().hadoopConfiguration());
    return files.exists(new Path(snapshot, name));
  }

  private static <T> List<T> rows(Dataset<Row> table, Function<Row, T> reader) {
    return table.orderBy("document", "begin", "end").collectAsList().stream().map(reader).toList();
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
