package io.plenary.report;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.row_number;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.plenary.tables.ArticleRow;
import io.plenary.tables.AttendanceRow;
import io.plenary.tables.EditionFigureRow;
import io.plenary.tables.EditionStatisticsRow;
import io.plenary.tables.FigureRow;
import io.plenary.tables.QuotationRow;
import io.plenary.tables.QuotedOfficialRow;
import io.plenary.tables.Records;
import io.plenary.tables.RejectRow;
import io.plenary.tables.Snapshots;
import io.plenary.tables.Table;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.expressions.Window;

/**
 * Reads what a report shows of a snapshot. However large the snapshot, what is read of an edition
 * is bounded: every value reported and every speaker has a turn before any has its second.
 */
final class ReadSnapshot {
  private static final int REJECTS_SHOWN = 200;

  private final SparkSession spark;
  private final Path folder;
  private final int factsPerEdition;

  private ReadSnapshot(SparkSession spark, Path folder, int factsPerEdition) {
    this.spark = spark;
    this.folder = folder;
    this.factsPerEdition = factsPerEdition;
  }

  /**
   * Reads a snapshot.
   *
   * @param tables the output folder of a run, whose current snapshot is read, or one snapshot of it
   * @param factsPerEdition how many figures and how many quotations of an edition to read at most
   * @throws java.io.FileNotFoundException if there is none
   */
  static Snapshot read(SparkSession spark, String tables, int factsPerEdition) throws IOException {
    Configuration configuration = spark.sparkContext().hadoopConfiguration();
    Path folder = new Path(tables);
    FileSystem fileSystem = folder.getFileSystem(configuration);
    boolean isSnapshot = fileSystem.exists(new Path(folder, Table.EDITION_STATISTICS.tableName()));
    Path snapshot = isSnapshot ? folder : Snapshots.of(tables, configuration).current();
    return new ReadSnapshot(spark, fileSystem.resolvePath(snapshot), factsPerEdition)
        .read(fileSystem);
  }

  private Snapshot read(FileSystem fileSystem) throws IOException {
    Dataset<Row> copies = table(Table.ARTICLES).select("article", "duplicate_of");
    Dataset<Row> figures = figures(copies);
    Dataset<Row> quotations = quotations(copies);
    Dataset<Row> attendance = attendance(copies, fileSystem);
    Dataset<Row> told =
        figures
            .select("article")
            .union(quotations.select("article"))
            .union(attendance.select("article"))
            .distinct();
    return new Snapshot(
        folder.getName(),
        run(fileSystem),
        records(
            table(Table.EDITION_STATISTICS), EditionStatisticsRow.class, Table.EDITION_STATISTICS),
        records(table(Table.EDITION_FIGURES), EditionFigureRow.class, Table.EDITION_FIGURES),
        records(table(Table.QUOTED_OFFICIALS), QuotedOfficialRow.class, Table.QUOTED_OFFICIALS),
        records(figures, FigureRow.class, Table.FIGURES),
        records(quotations, QuotationRow.class, Table.QUOTATIONS),
        records(attendance, AttendanceRow.class, Table.ATTENDANCE),
        records(
            table(Table.ARTICLES).join(told, new String[] {"article"}, "left_semi"),
            ArticleRow.class,
            Table.ARTICLES),
        records(
            table(Table.REJECTS).orderBy("document").limit(REJECTS_SHOWN),
            RejectRow.class,
            Table.REJECTS),
        counts(Table.FIGURES),
        counts(Table.QUOTATIONS));
  }

  private JsonNode run(FileSystem fileSystem) throws IOException {
    Path file = new Path(folder, "run.json");
    if (!fileSystem.exists(file)) {
      return new ObjectMapper().createObjectNode();
    }
    try (InputStream in = fileSystem.open(file)) {
      return new ObjectMapper().readTree(in);
    }
  }

  /** The figures that stand for an edition, then those of original articles, value by value. */
  private Dataset<Row> figures(Dataset<Row> copies) {
    Dataset<Row> headlines =
        table(Table.EDITION_FIGURES)
            .select("document", "begin", "end", "measure")
            .withColumn("headline", lit(true));
    Column turn =
        row_number()
            .over(
                Window.partitionBy("series", "edition_year", "measure", "value")
                    .orderBy(col("duplicate_of").isNotNull(), col("document"), col("begin")));
    return first(
        table(Table.FIGURES)
            .join(copies, new String[] {"article"}, "left")
            .join(
                broadcast(headlines), new String[] {"document", "begin", "end", "measure"}, "left")
            .withColumn("turn", turn),
        Table.FIGURES,
        coalesce(col("headline"), lit(false)).desc(),
        col("duplicate_of").isNotNull(),
        col("turn"));
  }

  /** The quotations of original articles, direct speech first, speaker by speaker. */
  private Dataset<Row> quotations(Dataset<Row> copies) {
    Column turn =
        row_number()
            .over(
                Window.partitionBy("series", "edition_year", "speaker", "speaker_kind")
                    .orderBy(
                        col("duplicate_of").isNotNull(),
                        col("kind").notEqual("direct"),
                        col("document"),
                        col("begin")));
    return first(
        table(Table.QUOTATIONS)
            .join(copies, new String[] {"article"}, "left")
            .withColumn("turn", turn),
        Table.QUOTATIONS,
        col("duplicate_of").isNotNull(),
        col("turn"));
  }

  /** Those of original articles, name by name; none if the snapshot has no such table. */
  private Dataset<Row> attendance(Dataset<Row> copies, FileSystem fileSystem) throws IOException {
    if (!fileSystem.exists(new Path(folder, Table.ATTENDANCE.tableName()))) {
      return spark.createDataFrame(List.<Row>of(), Table.ATTENDANCE.schema());
    }
    Column turn =
        row_number()
            .over(
                Window.partitionBy("series", "edition_year", "name", "kind", "status")
                    .orderBy(col("duplicate_of").isNotNull(), col("document"), col("begin")));
    return first(
        table(Table.ATTENDANCE)
            .join(copies, new String[] {"article"}, "left")
            .withColumn("turn", turn),
        Table.ATTENDANCE,
        col("duplicate_of").isNotNull(),
        col("turn"));
  }

  private Dataset<Row> first(Dataset<Row> facts, Table table, Column... preference) {
    Column[] order =
        Stream.concat(Stream.of(preference), Stream.of(col("document"), col("begin"), col("end")))
            .toArray(Column[]::new);
    return facts
        .withColumn(
            "place", row_number().over(Window.partitionBy("series", "edition_year").orderBy(order)))
        .filter(col("place").leq(factsPerEdition))
        .to(table.schema());
  }

  private Map<EditionKey, Long> counts(Table table) {
    Map<EditionKey, Long> counts = new TreeMap<>();
    for (Row row : table(table).groupBy("series", "edition_year").count().collectAsList()) {
      counts.put(new EditionKey(row.getString(0), row.getAs("edition_year")), row.getLong(2));
    }
    return counts;
  }

  /** A table, with nulls in columns that it was written without. */
  private Dataset<Row> table(Table table) {
    return spark
        .read()
        .schema(table.schema())
        .parquet(new Path(folder, table.tableName()).toString());
  }

  private static <T extends Record> List<T> records(Dataset<Row> rows, Class<T> type, Table table) {
    Column[] order = table.order().stream().map(column -> col(column)).toArray(Column[]::new);
    return rows.orderBy(order).to(table.schema()).collectAsList().stream()
        .map(row -> Records.record(row, type))
        .toList();
  }
}
