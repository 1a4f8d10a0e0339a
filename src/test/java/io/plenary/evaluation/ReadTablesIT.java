package io.plenary.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.plenary.SparkSessionExtension;
import io.plenary.tables.DocumentRow;
import io.plenary.tables.FigureRow;
import io.plenary.tables.QuotationRow;
import io.plenary.tables.Records;
import io.plenary.tables.Snapshots;
import io.plenary.tables.Stretch;
import io.plenary.tables.Table;
import io.plenary.text.Span;
import java.io.FileNotFoundException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(SparkSessionExtension.class)
class ReadTablesIT {
  @TempDir private Path output;

  private static QuotationRow quotation(int begin, Integer speakerBegin) {
    return new QuotationRow(
        "a.txt",
        "a.txt#1",
        null,
        null,
        "direct",
        "We agree,",
        begin,
        begin + 9,
        List.of(new Stretch(begin, begin + 9)),
        "said",
        null,
        speakerBegin == null ? null : "Olm",
        speakerBegin,
        speakerBegin == null ? null : speakerBegin + 3,
        null,
        null,
        null,
        null,
        2,
        "We agree,",
        begin,
        begin + 9);
  }

  private static FigureRow figure() {
    return new FigureRow(
        "a.txt",
        "a.txt#1",
        "tarvik",
        2018,
        "delegates",
        400,
        450L,
        "about",
        "expected",
        null,
        "Ada Olm",
        "person",
        null,
        "About 400 to 450 guests are expected, Olm said.",
        40,
        87,
        "400 to 450",
        46,
        56,
        "About 400 to 450 guests are expected, Olm said.",
        40,
        87);
  }

  private static void write(
      SparkSession spark, org.apache.hadoop.fs.Path folder, Table table, Record... rows) {
    write(
        spark,
        new org.apache.hadoop.fs.Path(folder, table.tableName()),
        table.schema(),
        Arrays.stream(rows).map(Records::row).toArray(Row[]::new));
  }

  private static void write(
      SparkSession spark, org.apache.hadoop.fs.Path folder, StructType schema, Row... rows) {
    spark.createDataFrame(List.of(rows), schema).write().parquet(folder.toString());
  }

  @Test
  void readsWhatTheCurrentSnapshotHolds(SparkSession spark) throws Exception {
    Snapshots snapshots =
        Snapshots.of(output.toString(), spark.sparkContext().hadoopConfiguration());
    var complete = new org.apache.hadoop.fs.Path(snapshots.startWorking(), "complete");
    write(
        spark,
        complete,
        Table.DOCUMENTS,
        new DocumentRow("a.txt", "0a", 90, "UTF-8", "en", 1, "analyzed", null),
        new DocumentRow("empty.txt", null, 0, null, null, 0, "rejected", "empty file"));
    write(spark, complete, Table.QUOTATIONS, quotation(20, null), quotation(1, 17));
    write(spark, complete, Table.FIGURES, figure());
    snapshots.publish(complete);

    RunTables tables = ReadTables.read(spark, output.toString());

    assertThat(tables.documents()).containsExactlyEntriesOf(java.util.Map.of("a.txt", "0a"));
    assertThat(tables.quotations())
        .containsExactly(
            PredictedQuotation.of(quotation(1, 17)), PredictedQuotation.of(quotation(20, null)));
    assertThat(tables.figures()).containsExactly(PredictedFigure.of(figure()));
    assertThat(tables.attendance()).isNull();
  }

  @Test
  void readsAttendanceWhereARunHasIt(SparkSession spark) throws Exception {
    var snapshot = new org.apache.hadoop.fs.Path(output.toUri());
    write(
        spark,
        snapshot,
        Table.DOCUMENTS,
        new DocumentRow("a.txt", "0a", 90, "UTF-8", "en", 1, "analyzed", null));
    write(spark, snapshot, Table.QUOTATIONS);
    write(spark, snapshot, Table.FIGURES);
    StructType schema =
        new StructType()
            .add("series", DataTypes.StringType)
            .add("edition_year", DataTypes.IntegerType)
            .add("name", DataTypes.StringType)
            .add("kind", DataTypes.StringType)
            .add("status", DataTypes.StringType)
            .add("document", DataTypes.StringType)
            .add("begin", DataTypes.IntegerType)
            .add("end", DataTypes.IntegerType);
    write(
        spark,
        new org.apache.hadoop.fs.Path(snapshot, "attendance"),
        schema,
        RowFactory.create("tarvik", null, "Norland", "country", "confirmed", "a.txt", 4, 11));

    assertThat(ReadTables.read(spark, output.toString()).attendance())
        .containsExactly(
            new PredictedAttendee("a.txt", new Span(4, 11), "confirmed", "country", null));
  }

  @Test
  void aFolderWithoutARunIsNamed(SparkSession spark) {
    assertThatThrownBy(() -> ReadTables.read(spark, output.toString()))
        .isInstanceOf(FileNotFoundException.class)
        .hasMessageContaining("has no current snapshot");
  }
}
