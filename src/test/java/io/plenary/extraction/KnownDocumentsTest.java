package io.plenary.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import io.plenary.extraction.ExtractionCache.Part;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.SimpleGroup;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.example.ExampleParquetWriter;
import org.apache.parquet.hadoop.util.HadoopOutputFile;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.MessageTypeParser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KnownDocumentsTest {
  private static final MessageType SCHEMA =
      MessageTypeParser.parseMessageType(
          "message facts { optional binary document (STRING); optional int32 other;"
              + " optional binary content (STRING); optional int64 stamp; }");
  private static final String OPENING = "f123456789abcdef" + "0".repeat(48);
  private static final String CLOSING = "0123456789abcdef" + "0".repeat(48);

  /** Begins as {@link #CLOSING} does. */
  private static final String LIKE_CLOSING = "0123456789abcdef" + "1".repeat(48);

  private final Configuration configuration = new Configuration();
  @TempDir private Path folder;
  private List<Part> parts;

  @BeforeEach
  void write() throws IOException {
    write("000000", row("opening.txt", OPENING, 7L), row("closing.txt", CLOSING, null));
    write("000001", row("copy of opening.txt", OPENING, -8L));
    parts = List.of(part("000000", 2), part("000001", 1));
  }

  @Test
  void stampsAreThoseOfAllParts() {
    KnownDocuments known = new KnownDocuments(parts, 3, configuration);
    assertThat(List.of(7L, -8L)).allMatch(known::hasStamp);
    assertThat(List.of(0L, 8L, Long.MIN_VALUE)).noneMatch(known::hasStamp);
  }

  @Test
  void aContentIsKnownByAllItsNames() {
    KnownDocuments known = new KnownDocuments(parts, 3, configuration);
    assertThat(known.names(Set.of(OPENING, LIKE_CLOSING)))
        .hasValue(Map.of(OPENING, Set.of("opening.txt", "copy of opening.txt")));
    assertThat(known.names(Set.of(LIKE_CLOSING))).hasValue(Map.of());
    assertThat(known.names(Set.of("a".repeat(64)))).hasValue(Map.of());
  }

  @Test
  void ofTooManyNothingIsKnown() {
    KnownDocuments known = new KnownDocuments(parts, 2, configuration);
    assertThat(known.hasStamp(7)).isFalse();
    assertThat(known.names(Set.of(OPENING))).isEmpty();
  }

  @Test
  void ofADamagedCacheNothingIsKnown() throws IOException {
    Files.writeString(folder.resolve("000001/part.parquet"), "PAR1 and no more");
    KnownDocuments known = new KnownDocuments(parts, 3, configuration);
    assertThat(known.hasStamp(7)).isFalse();
    assertThat(known.names(Set.of(OPENING))).isEmpty();
  }

  private Part part(String name, long documents) {
    return new Part(new org.apache.hadoop.fs.Path(folder.resolve(name).toUri()), documents);
  }

  private void write(String part, Group... rows) throws IOException {
    org.apache.hadoop.fs.Path file =
        new org.apache.hadoop.fs.Path(folder.resolve(part).resolve("part.parquet").toUri());
    try (ParquetWriter<Group> writer =
        ExampleParquetWriter.builder(HadoopOutputFile.fromPath(file, configuration))
            .withType(SCHEMA)
            .build()) {
      for (Group row : rows) {
        writer.write(row);
      }
    }
    Files.deleteIfExists(folder.resolve(part).resolve(".part.parquet.crc"));
  }

  private static Group row(String document, String content, Long stamp) {
    Group row = new SimpleGroup(SCHEMA).append("document", document).append("content", content);
    return stamp == null ? row : row.append("stamp", stamp);
  }
}
