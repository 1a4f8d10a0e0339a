package io.plenary;

import static org.assertj.core.api.Assertions.assertThat;

import io.plenary.tables.Table;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What the run without options finds in the reports that ship with Plenary. */
@ExtendWith(SparkSessionExtension.class)
class OwnCorpusIT {
  @TempDir private static Path folder;
  private static Run run;

  @BeforeAll
  static void analyze(SparkSession spark) {
    run = Run.of(folder.resolve("tables")).succeeded();
  }

  @Test
  void theHeadlinesOfTheMoscowConferenceAreThoseReported(SparkSession spark) {
    assertThat(headlines(spark, "countries"))
        .containsEntry(2016, 80L)
        .containsEntry(2017, 84L)
        .containsEntry(2021, 100L);
    assertThat(headlines(spark, "delegates"))
        .containsEntry(2016, 500L)
        .containsEntry(2017, null)
        .containsEntry(2021, 600L);
  }

  @Test
  void theSummaryHasALineForEachOfThem() {
    assertThat(run.out())
        .containsPattern("2016 +5th +27-28 Apr +80 \\(\\d+ to \\d+\\) +500")
        .containsPattern("2020 +cancelled")
        .containsPattern("2021 +9th +22-24 Jun +100")
        .contains("quoted: ");
  }

  @Test
  void wireCopiesAreFound(SparkSession spark) {
    assertThat(run.table(spark, Table.ARTICLES).filter("duplicate_of IS NOT NULL").count())
        .isPositive();
  }

  private static Map<Integer, Long> headlines(SparkSession spark, String measure) {
    Map<Integer, Long> headlines = new TreeMap<>();
    for (Row row :
        run.table(spark, Table.EDITION_STATISTICS).filter("series = 'mcis'").collectAsList()) {
      headlines.put(row.getAs("edition_year"), row.getAs(measure));
    }
    return headlines;
  }
}
