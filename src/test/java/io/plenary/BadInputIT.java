package io.plenary;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

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

/** Bad input is named, counted and set aside; the good input beside it is analysed. */
@ExtendWith(SparkSessionExtension.class)
class BadInputIT {
  private static final String GOOD =
      "The eighth Lakeside Water Forum opened on Monday with 40 countries at the table.\n";

  @TempDir private Path folder;

  @Test
  void setsEachBadDocumentAsideAndAnalysesTheOthers(SparkSession spark) throws IOException {
    Path input = Files.createDirectory(folder.resolve("press"));
    Files.writeString(input.resolve("good.txt"), GOOD);
    Files.createFile(input.resolve("empty.txt"));
    Files.write(input.resolve("binary.txt"), new byte[] {0, 1, 2, 3, 0, 0, 5});
    Files.write(input.resolve("latin.txt"), "Das Forum in Köln öffnet.".getBytes(ISO_8859_1));
    Files.write(
        input.resolve("feed.jsonl"),
        List.of("{\"id\": \"a\", \"text\": \"" + GOOD.strip() + "\"}", "", "{\"id\": \"c\"}"),
        UTF_8);

    Run run = Run.of(folder.resolve("tables"), "--input", input.toString()).succeeded();

    Map<String, String> reasons =
        run.table(spark, Table.REJECTS).collectAsList().stream()
            .collect(Collectors.toMap(row -> row.getAs("document"), row -> row.getAs("reason")));
    assertThat(reasons)
        .hasSize(5)
        .containsEntry("empty.txt", "empty file")
        .containsEntry("binary.txt", "binary file")
        .containsEntry("latin.txt", "not UTF-8")
        .containsEntry("feed.jsonl#c", "no text")
        .containsValue("empty line");
    assertThat(run.table(spark, Table.REJECTS).collectAsList())
        .allSatisfy(row -> assertThat(row.<String>getAs("detail")).isNotBlank());
    List<Row> documents = run.table(spark, Table.DOCUMENTS).collectAsList();
    assertThat(documents)
        .filteredOn(row -> !row.getAs("status").equals("rejected"))
        .extracting(row -> row.<String>getAs("document"))
        .containsExactly("feed.jsonl#a", "good.txt");
    assertThat(run.out()).contains("5 rejected");
  }

  @Test
  void losesNoRecordWhoseIdWasUsedBefore(SparkSession spark) throws IOException {
    Path input = Files.createDirectory(folder.resolve("press"));
    String grown = GOOD.strip() + " Another 12 countries came late.";
    Files.write(
        input.resolve("feed.jsonl"),
        List.of(record("a", GOOD.strip()), record("b", GOOD.strip()), record("a", grown)),
        UTF_8);
    Files.write(input.resolve("wire.jsonl"), List.of(record("a", grown), record("a", grown)));

    Run run = Run.of(folder.resolve("tables"), "--input", input.toString()).succeeded();

    assertThat(run.table(spark, Table.DOCUMENTS).collectAsList())
        .extracting(row -> row.<String>getAs("document"))
        .containsExactly(
            "feed.jsonl#a", "feed.jsonl#a~2", "feed.jsonl#b", "wire.jsonl#a", "wire.jsonl#a~2");
    assertThat(run.table(spark, Table.ARTICLES).collectAsList())
        .extracting(row -> row.<String>getAs("article"))
        .contains("feed.jsonl#a#1", "feed.jsonl#a~2#1")
        .doesNotHaveDuplicates();
  }

  private static String record(String id, String text) {
    return "{\"id\": \"%s\", \"text\": \"%s\"}".formatted(id, text);
  }
}
