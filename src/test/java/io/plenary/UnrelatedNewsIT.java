package io.plenary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.plenary.tables.Table;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * The acceptance test of precision: political news that has nothing to do with any series gives not
 * one figure. The articles are not part of the project; without them it is skipped.
 */
@ExtendWith(SparkSessionExtension.class)
class UnrelatedNewsIT {
  private static final Path NEWS = Path.of("../shared/polnear/dev/text");

  @TempDir private Path folder;

  @Test
  void givesNoFigure(SparkSession spark) {
    assumeTrue(Files.exists(NEWS), "skipped: there is no news in " + NEWS);
    Run run =
        Run.of(folder.resolve("tables"), "--input", NEWS.toString(), "--series", "data/series")
            .succeeded();
    assertThat(run.table(spark, Table.DOCUMENTS).count()).isGreaterThan(50);
    assertThat(run.table(spark, Table.FIGURES).collectAsList()).isEmpty();
    assertThat(run.table(spark, Table.ARTICLES).filter("series IS NOT NULL").collectAsList())
        .isEmpty();
  }
}
