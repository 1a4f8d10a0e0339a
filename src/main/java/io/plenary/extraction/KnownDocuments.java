package io.plenary.extraction;

import io.plenary.extraction.ExtractionCache.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.hadoop.ParquetReader;
import org.apache.parquet.hadoop.api.ReadSupport;
import org.apache.parquet.hadoop.example.GroupReadSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks documents up in the cache without Spark, whose first jobs take longer than reading a column
 * of some hundred thousand documents.
 *
 * <p>A cache that cannot be read knows nothing here; who reads the facts finds out that it is
 * damaged.
 */
public final class KnownDocuments {
  private static final String STAMPS =
      "message known { optional int64 stamp; optional binary content (STRING); }";
  private static final String NAMES =
      "message known { optional binary content (STRING); optional binary document (STRING); }";
  private static final Logger LOG = LoggerFactory.getLogger(KnownDocuments.class);

  private static final int HEX = 16;

  private final List<Part> parts;
  private final Configuration configuration;
  private final boolean isRead;
  private final long[] stamps;

  /** The first eight bytes of each content's hash. */
  private final long[] beginnings;

  /**
   * The documents of a cache.
   *
   * @param parts of the cache, see {@link ExtractionCache#parts}
   * @param most how many documents to hold; of more, nothing is known here
   */
  public KnownDocuments(List<Part> parts, long most, Configuration configuration) {
    this.parts = parts;
    this.configuration = configuration;
    LongStream.Builder stampsRead = LongStream.builder();
    LongStream.Builder beginningsRead = LongStream.builder();
    this.isRead =
        parts.stream().mapToLong(Part::documents).sum() <= most
            && readAll(
                STAMPS,
                row -> {
                  long beginning = beginning(row.getString("content", 0));
                  synchronized (this) {
                    beginningsRead.add(beginning);
                    if (row.getFieldRepetitionCount("stamp") > 0) {
                      stampsRead.add(row.getLong("stamp", 0));
                    }
                  }
                });
    this.stamps = stampsRead.build().sorted().toArray();
    this.beginnings = beginningsRead.build().sorted().toArray();
  }

  private static long beginning(String content) {
    return Long.parseUnsignedLong(content, 0, HEX, HEX);
  }

  /**
   * Whether a file was read as it is.
   *
   * @param stamp see {@link io.plenary.corpus.InputFile#stamp}
   */
  public boolean hasStamp(long stamp) {
    return isRead && Arrays.binarySearch(stamps, stamp) >= 0;
  }

  /**
   * Under what names each of some contents is known; nothing if that cannot be found out here.
   *
   * @param contents see {@link ExtractFacts#contents}
   */
  public Optional<Map<String, Set<String>>> names(Set<String> contents) {
    if (!isRead) {
      return Optional.empty();
    }
    if (contents.stream().noneMatch(this::mayBeKnown)) {
      return Optional.of(Map.of());
    }
    Map<String, Set<String>> names = new ConcurrentHashMap<>();
    return readAll(NAMES, row -> addName(row, contents, names))
        ? Optional.of(names)
        : Optional.empty();
  }

  private boolean mayBeKnown(String content) {
    return Arrays.binarySearch(beginnings, beginning(content)) >= 0;
  }

  private static void addName(Group row, Set<String> contents, Map<String, Set<String>> names) {
    String content = row.getString("content", 0);
    if (contents.contains(content)) {
      names
          .computeIfAbsent(content, key -> ConcurrentHashMap.newKeySet())
          .add(row.getString("document", 0));
    }
  }

  private boolean readAll(String columns, Consumer<Group> reader) {
    Configuration asked = new Configuration(configuration);
    asked.set(ReadSupport.PARQUET_READ_SCHEMA, columns);
    try {
      files().parallelStream().forEach(file -> read(file, asked, reader));
      return true;
    } catch (IOException | RuntimeException e) {
      LOG.warn("the cache cannot be read without Spark: {}", e.getMessage());
      return false;
    }
  }

  private static void read(Path file, Configuration asked, Consumer<Group> reader) {
    try (ParquetReader<Group> rows =
        ParquetReader.builder(new GroupReadSupport(), file).withConf(asked).build()) {
      for (Group row = rows.read(); row != null; row = rows.read()) {
        reader.accept(row);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<Path> files() throws IOException {
    List<Path> files = new ArrayList<>();
    for (Part part : parts) {
      FileSystem fileSystem = part.path().getFileSystem(configuration);
      for (FileStatus file : fileSystem.listStatus(part.path())) {
        if (file.getPath().getName().endsWith(".parquet")) {
          files.add(file.getPath());
        }
      }
    }
    return files;
  }
}
