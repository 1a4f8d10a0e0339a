package io.plenary.linking;

import static org.assertj.core.api.Assertions.assertThat;

import io.plenary.Run;
import io.plenary.SparkSessionExtension;
import io.plenary.tables.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What articles have to do with each other: copies of one story, names of one official. */
@ExtendWith(SparkSessionExtension.class)
class LinkingIT {
  private static final String STORY =
      """
      The Sixth Lakeside Water Forum opened here on Monday with a warning about the reservoirs.

      “Nobody in this hall owns a river, and nobody can do without one,” said Marta Lindqvist, the \
      environment minister of the host country, who will chair the talks until Wednesday.

      Farmers from the northern valleys had parked their tractors in front of the theatre, and the \
      delegates had to walk the last part of the way in the rain.
      """;
  private static final String OTHER_STORY =
      """
      Delegates at the Sixth Lakeside Water Forum could not agree on a common price for water on \
      Tuesday, and put the matter off until the evening session.

      “A price is a promise, and we do not promise what we do not have,” said Martha Lindqvist, who \
      looked tired after a long night in the theatre.
      """;

  @TempDir private Path folder;

  @Test
  void theLaterOfTwoPrintsIsTheCopy(SparkSession spark) throws IOException {
    write("a-reprint.txt", "PORT ELLERY, 14 May 2019 (Norland News) - " + STORY);
    write("b-original.txt", "PORT ELLERY, 13 May 2019 (Norland News) - " + STORY);
    write("c-other.txt", "PORT ELLERY, 14 May 2019 (Norland News) - " + OTHER_STORY);
    assertThat(duplicates(spark, analyze()))
        .containsOnly(Map.entry("a-reprint.txt#1", "b-original.txt#1"));
  }

  @Test
  void withoutDatesTheLongerIsTheOriginal(SparkSession spark) throws IOException {
    write("a.txt", STORY);
    write("b.txt", "Minister warns of empty reservoirs\n\n" + STORY);
    write("c.txt", OTHER_STORY);
    assertThat(duplicates(spark, analyze())).containsOnly(Map.entry("a.txt#1", "b.txt#1"));
  }

  @Test
  void theSameBytesAreADuplicateDocument(SparkSession spark) throws IOException {
    write("a.txt", STORY);
    write("b.txt", STORY);
    List<Row> documents = analyze().table(spark, Table.DOCUMENTS).collectAsList();
    assertThat(documents)
        .extracting(row -> row.getAs("status"), row -> row.getAs("reason"))
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("analyzed", null),
            org.assertj.core.groups.Tuple.tuple("duplicate", "same bytes as a.txt"));
  }

  @Test
  void spellingsOfOneOfficialBecomeOneName(SparkSession spark) throws IOException {
    write("a.txt", STORY);
    write("b.txt", STORY.replace("reservoirs", "wells and rivers"));
    write("c.txt", OTHER_STORY.replace("Martha Lindqvist", "Märta Lindqvist"));
    Run run = analyze();
    assertThat(run.table(spark, Table.QUOTATIONS).select("speaker").distinct().collectAsList())
        .extracting(row -> row.getString(0))
        .containsExactly("Marta Lindqvist");
    Row official = run.table(spark, Table.OFFICIALS).filter("official = 'Marta Lindqvist'").first();
    assertThat(official.<String>getList(official.fieldIndex("spellings")))
        .contains("Marta Lindqvist", "Märta Lindqvist");
  }

  private Run analyze() {
    return Run.of(folder.resolve("tables"), "--input", folder.resolve("press").toString())
        .succeeded();
  }

  private void write(String name, String text) throws IOException {
    Files.createDirectories(folder.resolve("press"));
    Files.writeString(folder.resolve("press").resolve(name), text);
  }

  private static Map<String, String> duplicates(SparkSession spark, Run run) {
    return run
        .table(spark, Table.ARTICLES)
        .filter("duplicate_of IS NOT NULL")
        .collectAsList()
        .stream()
        .collect(Collectors.toMap(row -> row.getAs("article"), row -> row.getAs("duplicate_of")));
  }
}
