package io.plenary;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * One output through the nights of its life: each run does the new work alone, and has the tables
 * of a run that does it all.
 */
@ExtendWith(SparkSessionExtension.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RecurringRunsIT {
  private static final int DOCUMENTS = 300;
  private static final int MORE = 10;

  @TempDir private static Path folder;
  private static Path corpus;
  private static Path output;
  private static String series;
  private static List<Path> later;

  @BeforeAll
  static void generate() throws IOException {
    Path generated = folder.resolve("generated");
    Run.withoutOutput(
            "benchmark",
            "generate",
            "--articles",
            "" + (DOCUMENTS + MORE),
            "--format",
            "txt",
            "--output",
            generated.toString())
        .succeeded();
    corpus = generated.resolve("corpus");
    series = generated.resolve("series").toString();
    output = folder.resolve("tables");
    List<Path> all = files();
    later = all.subList(all.size() - MORE, all.size());
  }

  @Test
  @Order(1)
  void theFirstNightReadsAll(SparkSession spark) throws IOException {
    Path aside = Files.createDirectory(folder.resolve("aside"));
    move(later, aside);
    run().succeeded();
    assertInput(DOCUMENTS, DOCUMENTS, 0, 0, DOCUMENTS, 0);
  }

  @Test
  @Order(2)
  void theNextReadsWhatIsNew(SparkSession spark) throws IOException {
    for (Path file : later) {
      Files.move(folder.resolve("aside").resolve(file.getFileName()), file);
    }
    run().succeeded();
    assertInput(DOCUMENTS + MORE, MORE, 0, 0, MORE, DOCUMENTS);
    assertSameAsAFullRun(spark);
  }

  @Test
  @Order(3)
  void whatIsGoneLeavesTheTables(SparkSession spark) throws IOException {
    List<Path> all = files();
    for (Path file : all.subList(0, 5)) {
      Files.delete(file);
    }
    run().succeeded();
    assertInput(DOCUMENTS + MORE - 5, 0, 0, 5, 0, DOCUMENTS + MORE - 5);
    assertSameAsAFullRun(spark);
  }

  @Test
  @Order(4)
  void aChangedDocumentIsReadAgainAndARenamedOneIsNot(SparkSession spark) throws IOException {
    List<Path> all = files();
    Files.writeString(all.get(0), Files.readString(all.get(1)) + "\nIt was corrected.\n");
    Files.move(all.get(2), all.get(2).resolveSibling("renamed.txt"));
    Files.copy(all.get(3), all.get(3).resolveSibling("copied.txt"));
    run().succeeded();
    int documents = DOCUMENTS + MORE - 5 + 1;
    assertInput(documents, 2, 1, 1, 1, documents - 1);
    assertSameAsAFullRun(spark);
  }

  @Test
  @Order(5)
  void whenMuchIsGoneTheCacheIsTidiedAndServesOn(SparkSession spark) throws IOException {
    List<Path> all = files();
    for (Path file : all.subList(0, all.size() / 3)) {
      Files.delete(file);
    }
    run().succeeded();
    int left = files().size();
    assertInput(left, 0, 0, all.size() / 3, 0, left);
    assertThat(output.resolve("cache")).isDirectoryRecursivelyContaining("glob:**/_part.json");
    assertSameAsAFullRun(spark);
    run().succeeded();
    assertInput(left, 0, 0, 0, 0, left);
  }

  @Test
  @Order(6)
  void aDamagedCacheIsReadAgain(SparkSession spark) throws IOException {
    int left = files().size();
    Path damaged;
    try (Stream<Path> cached = Files.walk(output.resolve("cache"))) {
      damaged = cached.filter(file -> file.toString().endsWith(".parquet")).findFirst().get();
    }
    Files.write(damaged, new byte[] {'P', 'A', 'R', '1'});
    run().succeeded();
    assertInput(left, 0, 0, 0, left, 0);
    assertSameAsAFullRun(spark);
  }

  @Test
  @Order(7)
  void aCacheWithOtherBytesIsReadAgain() throws IOException {
    int left = files().size();
    try (Stream<Path> cached = Files.walk(output.resolve("cache"))) {
      Path damaged = cached.filter(file -> file.toString().endsWith(".parquet")).findFirst().get();
      byte[] bytes = Files.readAllBytes(damaged);
      Arrays.fill(bytes, 4, bytes.length - 4, (byte) 7);
      Files.write(damaged, bytes);
    }
    run().succeeded();
    assertInput(left, 0, 0, 0, left, 0);
  }

  @Test
  @Order(8)
  void theCatalogueDecidesWhatTextsYield() throws IOException {
    int left = files().size();
    Path catalogue = Path.of(series);
    try (Stream<Path> files = Files.list(catalogue)) {
      Path file = files.findFirst().get();
      Files.copy(file, file.resolveSibling("z.json"));
      Files.writeString(
          file.resolveSibling("z.json"),
          "{\"id\": \"z\", \"name\": \"Zugspitze Snow Round Table\", \"editions\": [{\"year\":"
              + " 2001}]}");
    }
    run().succeeded();
    assertInput(left, 0, 0, 0, left, 0);
    run("--full").succeeded();
    assertInput(left, 0, 0, 0, left, 0);
    run().succeeded();
    assertInput(left, 0, 0, 0, 0, left);
  }

  private static Run run(String... options) {
    return runInto(output, options);
  }

  private static Run runInto(Path tables, String... options) {
    return Run.of(
        tables,
        Stream.concat(
                Stream.of("--input", corpus.toString(), "--series", series), Stream.of(options))
            .toArray(String[]::new));
  }

  private static void assertInput(
      int documents, int added, int changed, int removed, int extracted, int reused)
      throws IOException {
    JsonNode input =
        JsonMapper.builder()
            .build()
            .readTree(output.resolve("current/run.json").toFile())
            .get("input");
    Map<String, Integer> found =
        Map.of(
            "documents", input.get("documents").asInt(),
            "new", input.get("new_documents").asInt(),
            "changed", input.get("changed_documents").asInt(),
            "removed", input.get("removed_documents").asInt(),
            "extracted", input.get("extracted").asInt(),
            "reused", input.get("reused").asInt());
    assertThat(found)
        .isEqualTo(
            Map.of(
                "documents", documents,
                "new", added,
                "changed", changed,
                "removed", removed,
                "extracted", extracted,
                "reused", reused));
  }

  private static void assertSameAsAFullRun(SparkSession spark) throws IOException {
    Path fresh = Files.createTempDirectory(folder, "full");
    Run full = runInto(fresh).succeeded();
    assertThat(Tables.all(spark, output.resolve("current").toString()))
        .isEqualTo(Tables.all(spark, full.output().resolve("current").toString()));
  }

  private static List<Path> files() throws IOException {
    try (Stream<Path> files = Files.walk(corpus)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private static void move(List<Path> files, Path target) throws IOException {
    for (Path file : files) {
      Files.move(file, target.resolve(file.getFileName()));
    }
  }
}
