package io.plenary.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.plenary.SparkSessionExtension;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Tables replaced one after another in an Iceberg catalogue of small made-up snapshots. */
@ExtendWith(SparkSessionExtension.class)
class PublishIcebergIT {
  @TempDir private Path folder;

  @Test
  void theSecondSnapshotReplacesTheFirstWhichStaysReadable(SparkSession spark) {
    PublishIceberg iceberg = PublishIceberg.to(spark, "second", folder.toString());
    iceberg.publish(snapshot(spark, "000001", "a.txt", "b.txt"), "run-000001");
    iceberg.publish(snapshot(spark, "000002", "b.txt", "c.txt"), "run-000002");

    assertThat(documents(spark.table("second.plenary.rejects"))).containsExactly("b.txt", "c.txt");
    List<Row> commits =
        spark
            .sql(
                "SELECT snapshot_id, summary['plenary.snapshot'], summary['plenary.run']"
                    + " FROM second.plenary.rejects.snapshots ORDER BY committed_at")
            .collectAsList();
    assertThat(commits)
        .extracting(commit -> commit.getString(1))
        .containsExactly("000001", "000002");
    assertThat(commits)
        .extracting(commit -> commit.getString(2))
        .containsExactly("run-000001", "run-000002");
    assertThat(
            documents(
                spark.sql(
                    "SELECT * FROM second.plenary.rejects VERSION AS OF "
                        + commits.get(0).getLong(0))))
        .containsExactly("a.txt", "b.txt");
  }

  @Test
  void aFailureInOneTableLeavesItAsItWas(SparkSession spark) {
    PublishIceberg iceberg = PublishIceberg.to(spark, "failing", folder.toString());
    iceberg.publish(snapshot(spark, "000001", "a.txt"), "run-000001");
    org.apache.hadoop.fs.Path broken = snapshot(spark, "000002", "b.txt");
    assertThat(folder.resolve("000002/rejects").toFile().listFiles())
        .allSatisfy(file -> assertThat(file.delete()).isTrue());
    assertThat(folder.resolve("000002/rejects").toFile().delete()).isTrue();

    assertThatThrownBy(() -> iceberg.publish(broken, "run-000002")).hasMessageContaining("rejects");
    assertThat(documents(spark.table("failing.plenary.rejects"))).containsExactly("a.txt");
  }

  @Test
  void columnsKeepTheirMeaning(SparkSession spark) {
    PublishIceberg.to(spark, "meaning", folder.toString())
        .publish(snapshot(spark, "000001", "a"), "run-000001");
    assertThat(spark.table("meaning.plenary.figures").schema().toDDL())
        .isEqualTo(Table.FIGURES.schema().toDDL());
  }

  @Test
  void aCatalogueOfTheSessionIsUsed(SparkSession spark) {
    spark.conf().set("spark.sql.catalog.ours", "org.apache.iceberg.spark.SparkCatalog");
    spark.conf().set("spark.sql.catalog.ours.type", "hadoop");
    spark.conf().set("spark.sql.catalog.ours.warehouse", folder.resolve("elsewhere").toString());
    PublishIceberg.to(spark, "ours", folder.toString())
        .publish(snapshot(spark, "000001", "a.txt"), "run-000001");
    assertThat(folder.resolve("elsewhere/plenary/rejects/metadata")).isDirectory();
    assertThat(folder.resolve("iceberg")).doesNotExist();
  }

  private org.apache.hadoop.fs.Path snapshot(SparkSession spark, String name, String... documents) {
    Path snapshot = folder.resolve(name);
    for (Table table : Table.values()) {
      List<Row> rows =
          table == Table.REJECTS
              ? List.of(documents).stream()
                  .map(document -> RowFactory.create(document, "decode", "not UTF-8", "byte 7"))
                  .toList()
              : List.of();
      spark
          .createDataFrame(rows, table.schema())
          .coalesce(1)
          .write()
          .parquet(snapshot.resolve(table.tableName()).toString());
    }
    return new org.apache.hadoop.fs.Path(snapshot.toString());
  }

  private static List<String> documents(Dataset<Row> table) {
    return table.select("document").collectAsList().stream().map(row -> row.getString(0)).toList();
  }
}
