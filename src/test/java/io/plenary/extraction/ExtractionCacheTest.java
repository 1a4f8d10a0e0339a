package io.plenary.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExtractionCacheTest {
  @TempDir private Path output;
  private ExtractionCache cache;

  @BeforeEach
  void open() throws IOException {
    cache = cache("key");
  }

  @Test
  void partsAreAddedToTheFirst() throws IOException {
    cache.replace(files("one"), 1);
    cache.add(files("two"), 2);
    assertThat(cache.parts()).extracting(ExtractionCache.Part::documents).containsExactly(1L, 2L);
    assertThat(content(cache.parts().get(1))).isEqualTo("two");
  }

  @Test
  void aPartAddedToNothingIsTheFirst() throws IOException {
    assertThat(cache.parts()).isEmpty();
    cache.add(files("one"), 1);
    assertThat(cache.parts()).hasSize(1);
  }

  @Test
  void onePartReplacesAll() throws IOException {
    cache.replace(files("one"), 1);
    cache.add(files("two"), 2);
    cache.replace(files("three"), 3);
    assertThat(cache.parts()).extracting(ExtractionCache.Part::documents).containsExactly(3L);
    try (Stream<Path> generations = Files.list(output.resolve("cache/key"))) {
      assertThat(generations).hasSize(1);
    }
  }

  @Test
  void otherRulesHaveACacheOfTheirOwnWhichReplacesTheOld() throws IOException {
    cache.replace(files("one"), 1);
    ExtractionCache other = cache("other");
    assertThat(other.parts()).isEmpty();
    other.replace(files("two"), 2);
    assertThat(other.parts()).hasSize(1);
    assertThat(cache.parts()).isEmpty();
  }

  @Test
  void aPartWithATruncatedFileIsLeftOut() throws IOException {
    cache.replace(files("one"), 1);
    cache.add(files("two"), 2);
    Files.writeString(local(cache.parts().get(1)).resolve("file.parquet"), "tw");
    assertThat(cache.parts()).extracting(ExtractionCache.Part::documents).containsExactly(1L);
  }

  @Test
  void aPartWithoutAFileOrItsListIsLeftOut() throws IOException {
    cache.replace(files("one"), 1);
    cache.add(files("two"), 2);
    cache.add(files("three"), 3);
    Files.delete(local(cache.parts().get(2)).resolve("file.parquet"));
    Files.writeString(local(cache.parts().get(0)).resolve("_part.json"), "{\"docu");
    assertThat(cache.parts()).extracting(ExtractionCache.Part::documents).containsExactly(2L);
  }

  @Test
  void nothingIsLeftOfAClearedCache() throws IOException {
    cache.replace(files("one"), 1);
    ExtractionCache.clear(output.toString(), new Configuration());
    assertThat(cache.parts()).isEmpty();
    assertThat(output.resolve("cache")).doesNotExist();
  }

  private ExtractionCache cache(String key) throws IOException {
    return ExtractionCache.of(output.toString(), key, new Configuration());
  }

  private org.apache.hadoop.fs.Path files(String content) throws IOException {
    Path files = Files.createDirectories(output.resolve("working/" + content));
    Files.writeString(files.resolve("file.parquet"), content);
    return new org.apache.hadoop.fs.Path(files.toString());
  }

  private static String content(ExtractionCache.Part part) throws IOException {
    return Files.readString(local(part).resolve("file.parquet"));
  }

  private static Path local(ExtractionCache.Part part) {
    return Path.of(part.path().toUri());
  }
}
