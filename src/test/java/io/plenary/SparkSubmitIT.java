package io.plenary;

import static org.assertj.core.api.Assertions.assertThat;

import io.plenary.tables.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The packaged jar under spark-submit, in a process of its own, as its users run it. */
@ExtendWith(SparkSessionExtension.class)
class SparkSubmitIT {
  @TempDir private Path folder;

  @Test
  void theJarRunsUnderSparkSubmitAndGivesTheSameTables(SparkSession spark) throws Exception {
    Path output = folder.resolve("submitted");
    assertThat(submit("--input", "data/corpus", "--output", output.toString())).isZero();
    Run submitted = new Run(0, "", "", output);
    Run embedded = Run.of(folder.resolve("embedded"), "--input", "data/corpus").succeeded();
    assertThat(log()).contains("Moscow Conference on International Security");
    for (Table table : Table.values()) {
      assertThat(submitted.jsonLines(spark, table))
          .as(table.tableName())
          .isEqualTo(embedded.jsonLines(spark, table));
    }
  }

  @Test
  void exitCodesPassThroughSparkSubmit() throws Exception {
    assertThat(submit("--input", folder.resolve("none").toString())).isEqualTo(4);
    assertThat(log()).contains("no file or folder").doesNotContain("\tat ");
  }

  private int submit(String... arguments) throws IOException, InterruptedException {
    List<String> options = List.of("--master", "local[2]");
    return SparkInstallation.exitCode(
        SparkInstallation.ofThisVersion()
            .submit(folder.resolve("log"), options, List.of(arguments)));
  }

  private String log() throws IOException {
    return Files.readString(folder.resolve("log"));
  }
}
