package io.plenary;

import static org.assertj.core.api.Assertions.assertThat;

import io.plenary.tables.Table;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Two runs with {@code --format iceberg}: the catalogue has what the snapshots have. */
@ExtendWith(SparkSessionExtension.class)
class IcebergIT {
  @TempDir private Path output;

  @Test
  void theCatalogueHasTheTablesOfTheCurrentSnapshotAndOfThoseBefore(SparkSession spark) {
    analyze("--input", "data/corpus");
    assertSameTables(spark, "000001", "");

    analyze("--input", "data/corpus/mcis", "--force");
    assertSameTables(spark, "000002", "");
    for (Table table : Table.values()) {
      List<Row> commits =
          spark
              .sql(
                  "SELECT snapshot_id, summary FROM by_main.plenary.%s.snapshots ORDER BY committed_at"
                      .formatted(table.tableName()))
              .collectAsList();
      assertThat(commits)
          .extracting(commit -> summary(commit).get("plenary.snapshot"))
          .containsExactly("000001", "000002");
      assertThat(commits)
          .extracting(commit -> summary(commit).get("plenary.run"))
          .doesNotContainNull()
          .doesNotHaveDuplicates();
      assertSameTable(spark, table, "000001", " VERSION AS OF " + commits.get(0).getLong(0));
    }
  }

  @Test
  void withoutTheOptionThereIsNoCatalogue() {
    Run.of(output, "--input", "data/corpus/munich").succeeded();
    assertThat(output.resolve("iceberg")).doesNotExist();
  }

  private void analyze(String... options) {
    Stream<String> toIceberg = Stream.of("--format", "iceberg", "--iceberg-catalog", "by_main");
    String[] all = Stream.concat(Stream.of(options), toIceberg).toArray(String[]::new);
    Run.of(output, all).succeeded();
  }

  private void assertSameTables(SparkSession spark, String snapshot, String version) {
    for (Table table : Table.values()) {
      assertSameTable(spark, table, snapshot, version);
    }
  }

  /** The same columns with the same meaning, and the same rows in the same order. */
  private void assertSameTable(SparkSession spark, Table table, String snapshot, String version) {
    Dataset<Row> inIceberg =
        spark.sql("SELECT * FROM by_main.plenary." + table.tableName() + version);
    Dataset<Row> inParquet =
        spark
            .read()
            .schema(table.schema())
            .parquet(output.resolve("snapshots/" + snapshot + "/" + table.tableName()).toString());
    assertThat(inIceberg.schema().toDDL()).isEqualTo(inParquet.schema().toDDL());
    assertThat(inIceberg.collectAsList()).isEqualTo(inParquet.collectAsList());
  }

  private static Map<String, String> summary(Row commit) {
    return commit.getJavaMap(1);
  }
}
