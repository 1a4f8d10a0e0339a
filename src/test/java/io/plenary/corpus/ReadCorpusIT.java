package io.plenary.corpus;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.plenary.SparkSessionExtension;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(SparkSessionExtension.class)
class ReadCorpusIT {
  private static final String REPORT = "The forum in Lisbon opened with delegates of 40 states. ";

  private final SparkSession spark;
  @TempDir Path folder;

  ReadCorpusIT(SparkSession spark) {
    this.spark = spark;
  }

  @Test
  void readsTextFilesAsTheyAre() throws IOException {
    write("2017/a.txt", "\ufeff" + REPORT + "\r\nZoë agreed.");
    Document document = read().get("2017/a.txt");
    assertThat(document.text()).isEqualTo(REPORT + "\r\nZoë agreed.");
    assertThat(document.charset()).isEqualTo("UTF-8");
    assertThat(document.language()).isEqualTo("en");
    assertThat(document.bytes()).isEqualTo(Files.size(folder.resolve("2017/a.txt")));
    assertThat(document.sha256()).hasSize(64);
    assertThat(document.title()).isNull();
    assertThat(document.publishedOn()).isNull();
    assertThat(document.rejection()).isNull();
  }

  @Test
  void readsJsonLinesByIdElseUrlElsePlace() throws IOException {
    write(
        "wire.jsonl",
        """
        {"id": 18, "url": "https://example.org/18", "title": " Forum opens ", "text": "One."}
        {"url": "https://example.org/19", "text": "Two.", "published": "2017-04-21T10:00:00Z"}
        {"text": "Three.", "published": "soon"}
        """);
    Map<String, Document> documents = read();
    assertThat(documents.keySet())
        .containsExactlyInAnyOrder(
            "wire.jsonl#18", "wire.jsonl#https://example.org/19", "wire.jsonl#byte-173");
    assertThat(documents.get("wire.jsonl#18").title()).isEqualTo("Forum opens");
    assertThat(documents.get("wire.jsonl#18").bytes()).isEqualTo(4);
    assertThat(documents.get("wire.jsonl#https://example.org/19").publishedOn())
        .isEqualTo(LocalDate.of(2017, 4, 21));
    assertThat(documents.get("wire.jsonl#byte-173").text()).isEqualTo("Three.");
    assertThat(documents.get("wire.jsonl#byte-173").publishedOn()).isNull();
  }

  @Test
  void readsFieldsOfOtherNames() throws IOException {
    write(
        "wire.jsonl",
        "{\"key\": \"k\", \"head\": \"H\", \"body\": \"B\", \"day\": \"2017-04-21\"}");
    Document document =
        read(o -> o.withFields(new RecordFields("key", "link", "head", "body", "day")))
            .get("wire.jsonl#k");
    assertThat(document.text()).isEqualTo("B");
    assertThat(document.title()).isEqualTo("H");
    assertThat(document.publishedOn()).isEqualTo(LocalDate.of(2017, 4, 21));
  }

  @Test
  void readsParquetLikeJsonLines() throws IOException {
    writeParquet(
        "table [1]",
        "SELECT 18L AS id, 'https://example.org/18' AS url, 'Forum opens' AS title,"
            + " 'One.' AS text, DATE'2017-04-21' AS published");
    writeParquet("other", "SELECT 'k' AS id, 'Two.' AS text, 3 AS unused");
    writeParquet(
        "nameless", "SELECT 'Three.' AS text, TIMESTAMP'2017-04-21 10:00:00' AS published");
    Map<String, Document> documents = read();
    assertThat(documents.values())
        .extracting(Document::text)
        .containsOnly("One.", "Two.", "Three.");
    documents.forEach(
        (name, document) -> {
          String expected =
              switch (document.text()) {
                case "One." -> "table \\[1\\]/part-.*\\.parquet#18";
                case "Two." -> "other/part-.*\\.parquet#k";
                default -> "nameless/part-.*\\.parquet#row-0";
              };
          assertThat(name).matches(expected);
          assertThat(document.publishedOn())
              .isEqualTo(document.text().equals("Two.") ? null : LocalDate.of(2017, 4, 21));
        });
  }

  @Test
  void setsBadInputAside() throws IOException {
    write("good.txt", REPORT);
    write("empty.txt", "");
    write("blank.txt", " \n");
    write("binary.txt", new byte[] {'P', 'K', 3, 4, 0});
    write("latin.txt", "Le café est là.".getBytes(ISO_8859_1));
    write("large.txt", REPORT.repeat(40));
    write("page.html", "<p>" + REPORT);
    write("german.txt", "Der Minister sagte, dass er sich mit dem Rat nicht einig ist. ".repeat(5));
    write("empty.jsonl", "");
    write(
        "wire.jsonl",
        "{\"id\": 1, \"text\": \"One.\"}\n\n{\"id\": 2}\n{\"id\": 3, \"text\": \"x\n[1]\n"
            + "{\"id\": 4, \"text\": \" \"}\n{\"id\": 5, \"text\": \""
            + REPORT.repeat(40)
            + "\"}\n{\"id\": 6, \"text\": \"Six.\"}");
    write("broken.jsonl.gz", Arrays.copyOf(gzip("{\"text\": \"One.\"}\n".repeat(9999)), 200));
    write("broken.parquet", "PAR1 and no more");
    writeParquet("table", "SELECT 7 AS id, 'x' AS other");

    Map<String, String> reasons =
        read(o -> o.withMaximumBytes(2000)).values().stream()
            .filter(document -> document.rejection() != null)
            .collect(
                Collectors.toMap(
                    document -> document.document().replaceFirst("(byte|part)-.*", "$1"),
                    document -> document.rejection().stage() + ": " + document.rejection().reason(),
                    (a, b) -> a.compareTo(b) <= 0 ? a + ", " + b : b + ", " + a));
    assertThat(reasons)
        .containsEntry("empty.txt", "read: empty file")
        .containsEntry("blank.txt", "read: empty file")
        .containsEntry("binary.txt", "decode: binary file")
        .containsEntry("latin.txt", "decode: not UTF-8")
        .containsEntry("large.txt", "read: too large")
        .containsEntry("page.html", "read: unknown kind of file")
        .containsEntry("german.txt", "analyze: language not supported")
        .containsEntry("empty.jsonl", "read: empty file")
        .containsEntry("wire.jsonl#2", "parse: no text")
        .containsEntry("wire.jsonl#4", "parse: no text")
        .containsEntry("broken.jsonl.gz#byte", "read: damaged gzip")
        .containsEntry("broken.parquet", "read: not Parquet")
        .containsEntry("table/part", "read: no text")
        .doesNotContainKey("good.txt")
        .doesNotContainKey("wire.jsonl#6");
    assertThat(reasons.get("wire.jsonl#byte"))
        .contains("parse: empty line", "parse: malformed JSON", "read: too large");
    assertThat(read().get("latin.txt").rejection().detail()).startsWith("Byte 6 is 0xE9");
  }

  @Test
  void aRejectedLineSaysWhereToLook() throws IOException {
    write("wire.jsonl", "{\"text\": \"One.\"}\n{\"text\": oops}\n");
    assertThat(read().get("wire.jsonl#byte-17").rejection().detail())
        .contains("oops", "cat file:")
        .endsWith("wire.jsonl | tail -c +18 | head -1");
  }

  /** Neither is read into memory: this Java has less of it than the file is long. */
  @Test
  void aHugeTextOrLineCostsNothingButItself() throws IOException {
    write("small.txt", REPORT);
    try (RandomAccessFile huge = new RandomAccessFile(folder.resolve("huge.txt").toFile(), "rw")) {
      huge.setLength(4L << 30);
    }
    write(
        "wire.jsonl",
        "{\"id\": 1, \"text\": \"One.\"}\n{\"id\": 2, \"text\": \""
            + "a line of nothing ".repeat(1_000_000)
            + "\"}\n{\"id\": 3, \"text\": \"Three.\"}\n");
    Map<String, Document> documents = read();
    assertThat(documents.keySet())
        .containsExactlyInAnyOrder(
            "small.txt", "huge.txt", "wire.jsonl#1", "wire.jsonl#byte-26", "wire.jsonl#3");
    assertThat(documents.get("huge.txt").rejection().reason()).isEqualTo("too large");
    assertThat(documents.get("wire.jsonl#byte-26").rejection().reason()).isEqualTo("too large");
    assertThat(documents.get("small.txt").rejection()).isNull();
  }

  @Test
  void aFileThatDiffersFromTheChecksumBesideItIsSetAside() throws IOException {
    org.apache.hadoop.fs.Path path =
        new org.apache.hadoop.fs.Path(folder.resolve("with checksum.txt").toString());
    try (OutputStream out = path.getFileSystem(new Configuration()).create(path)) {
      out.write(REPORT.getBytes(UTF_8));
    }
    assertThat(folder.resolve(".with checksum.txt.crc")).exists();
    assertThat(read().get("with checksum.txt").text()).isEqualTo(REPORT);
    write("with checksum.txt", REPORT.replace("40", "41"));
    assertThat(read().get("with checksum.txt").rejection().reason()).isEqualTo("damaged");
  }

  @Test
  void aFileWithoutRightsIsSetAside() throws IOException {
    write("good.txt", REPORT);
    write("secret.txt", REPORT);
    assumeThat(folder.resolve("secret.txt").toFile().setReadable(false)).isTrue();
    assumeThat(Files.isReadable(folder.resolve("secret.txt"))).isFalse();
    assertThat(read().get("secret.txt").rejection().reason()).isEqualTo("unreadable");
  }

  @Test
  void neitherPartitionsNorSlicesChangeARow() throws IOException {
    String lines =
        IntStream.range(0, 500)
            .mapToObj(i -> "{\"text\": \"" + REPORT.repeat(i % 30 + 1) + i + "\"}\n")
            .collect(Collectors.joining());
    write("wire.jsonl", lines);
    write("late.jsonl.gz", gzip(lines));
    for (int i = 0; i < 20; i++) {
      write("text/" + i + ".txt", REPORT.repeat(i + 1));
    }
    List<Row> one = sortedRows(1);
    assertThat(one).hasSize(1020);
    assertThat(sortedRows(2)).isEqualTo(one);
    assertThat(sortedRows(7)).isEqualTo(one);
    assertThat(sortedRows(0)).isEqualTo(one);
  }

  @Test
  void aMissingFolderIsAnErrorBeforeAnyJob() {
    assertThatThrownBy(
            () -> CorpusListing.of(CorpusOptions.of(folder + "/no"), new Configuration()))
        .isInstanceOf(CorpusException.class);
  }

  private List<Row> sortedRows(int partitions) {
    return rows(o -> o.withPartitions(partitions)).drop("stamp").collectAsList().stream()
        .sorted(Comparator.comparing(row -> row.getString(0)))
        .toList();
  }

  private Map<String, Document> read() {
    return read(UnaryOperator.identity());
  }

  private Map<String, Document> read(UnaryOperator<CorpusOptions> change) {
    DocumentDecoder decoder = new DocumentDecoder();
    return rows(change).collectAsList().stream()
        .map(row -> decoder.decode(ReadCorpus.document(row)))
        .collect(Collectors.toMap(Document::document, document -> document));
  }

  private Dataset<Row> rows(UnaryOperator<CorpusOptions> change) {
    CorpusOptions options = change.apply(CorpusOptions.of(folder.toString()));
    return ReadCorpus.read(spark, CorpusListing.of(options, new Configuration()));
  }

  private void write(String name, String content) throws IOException {
    write(name, content.getBytes(UTF_8));
  }

  private void write(String name, byte[] content) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.write(file, content);
  }

  private void writeParquet(String name, String query) {
    spark.sql(query).coalesce(1).write().parquet(folder.resolve(name).toString());
  }

  private static byte[] gzip(String content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(bytes)) {
      out.write(content.getBytes(UTF_8));
    }
    return bytes.toByteArray();
  }
}
