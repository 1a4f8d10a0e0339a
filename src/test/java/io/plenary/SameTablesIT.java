package io.plenary;

import static org.assertj.core.api.Assertions.assertThat;

import io.plenary.tables.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same input gives the same tables, however it is cut up and whatever its files are called. */
@ExtendWith(SparkSessionExtension.class)
class SameTablesIT {
  private static final Path CORPUS = Path.of("data/corpus");

  @TempDir private static Path folder;
  private static Map<Table, List<String>> tables;

  @BeforeAll
  static void analyze(SparkSession spark) {
    tables = tables(spark, CORPUS, "first");
  }

  @Test
  void aSecondRunGivesTheSameRowsInTheSameOrder(SparkSession spark) {
    assertThat(tables(spark, CORPUS, "second")).isEqualTo(tables);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 7})
  void thePartitionsDoNotMatter(int partitions, SparkSession spark) {
    assertThat(tables(spark, CORPUS, "in-" + partitions, "--partitions", "" + partitions))
        .isEqualTo(tables);
  }

  @Test
  void theNamesOfFilesDoNotMatter(SparkSession spark) throws IOException {
    Map<String, String> newNames = new HashMap<>();
    Path renamed = folder.resolve("renamed");
    Files.createDirectories(renamed);
    try (Stream<Path> files = Files.walk(CORPUS)) {
      List<Path> all = files.filter(Files::isRegularFile).sorted().toList();
      for (int i = 0; i < all.size(); i++) {
        String name = CORPUS.relativize(all.get(i)).toString();
        String ending = name.substring(name.lastIndexOf('.'));
        String newName = "%03d%s".formatted(all.size() - i, ending);
        newNames.put(newName, name);
        Files.copy(all.get(i), renamed.resolve(newName));
      }
    }
    Map<Table, List<String>> found = tables(spark, renamed, "renamed-tables");
    for (Table table : Table.values()) {
      assertThat(found.get(table).stream().map(line -> withOldNames(line, newNames)).sorted())
          .as(table.tableName())
          .isEqualTo(tables.get(table).stream().sorted().toList());
    }
  }

  private static Map<Table, List<String>> tables(
      SparkSession spark, Path input, String name, String... options) {
    String[] all =
        Stream.concat(Stream.of("--input", input.toString()), Stream.of(options))
            .toArray(String[]::new);
    Run run = Run.of(folder.resolve(name), all).succeeded();
    Map<Table, List<String>> tables = new HashMap<>();
    for (Table table : Table.values()) {
      tables.put(table, run.jsonLines(spark, table));
    }
    return tables;
  }

  private static String withOldNames(String line, Map<String, String> newNames) {
    String old = line;
    for (Map.Entry<String, String> name : newNames.entrySet()) {
      old = old.replace("\"" + name.getKey(), "\"" + name.getValue());
    }
    return old;
  }
}
