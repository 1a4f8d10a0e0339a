package io.plenary;

import static org.assertj.core.api.Assertions.assertThat;

import io.plenary.tables.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Five small documents through the real main, and all tables line by line as a reader checked them.
 * With {@code -Dplenary.write=true} the expectations are written anew: read the difference before
 * committing it.
 */
@ExtendWith(SparkSessionExtension.class)
class GoldenIT {
  private static final Path GOLDEN = Path.of("src/test/resources/golden");

  @TempDir private static Path folder;
  private static Run run;

  @BeforeAll
  static void analyze(SparkSession spark) {
    run =
        Run.of(
                folder.resolve("tables"),
                "--input",
                GOLDEN.resolve("corpus").toString(),
                "--series",
                GOLDEN.resolve("series").toString())
            .succeeded();
  }

  @ParameterizedTest
  @EnumSource(Table.class)
  void theTableIsAsItWas(Table table, SparkSession spark) throws IOException {
    List<String> lines = run.jsonLines(spark, table);
    Path expected = GOLDEN.resolve("tables").resolve(table.tableName() + ".jsonl");
    if (Boolean.getBoolean("plenary.write")) {
      Files.write(expected, lines);
    }
    assertThat(lines).containsExactlyElementsOf(Files.readAllLines(expected));
  }
}
