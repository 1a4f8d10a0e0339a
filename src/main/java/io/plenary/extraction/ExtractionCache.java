package io.plenary.extraction;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.ChecksumException;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.SparkThrowable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What was read from documents before, kept for the runs to come.
 *
 * <pre>
 * output/cache/KEY/000003/000000/*.parquet   the facts that were current when it was last cleaned
 * output/cache/KEY/000003/000001/*.parquet   what a later run found new
 * </pre>
 *
 * <p>The key stands for all that decides what a document yields besides the document: with other
 * rules or another catalogue the cache is empty. Each part has a list of its files and their sizes,
 * {@code _part.json}, written last; a part that does not have what its list says is left out, and
 * its documents are read again. Parts are added, and whole generations of parts replaced, by one
 * renaming.
 */
public final class ExtractionCache {
  private static final String FOLDER = "cache";
  private static final String LIST = "_part.json";
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final Logger LOG = LoggerFactory.getLogger(ExtractionCache.class);

  private final FileSystem fileSystem;
  private final Path folder;
  private final Path keyed;

  private ExtractionCache(FileSystem fileSystem, Path folder, String key) {
    this.fileSystem = fileSystem;
    this.folder = folder;
    this.keyed = new Path(folder, key);
  }

  /**
   * A part of the cache.
   *
   * @param path its folder
   * @param documents how many it has
   */
  public record Part(Path path, long documents) {}

  /** What {@code _part.json} holds. */
  private record Listed(long documents, Map<String, Long> files) {}

  /**
   * The cache of an output folder, which need not exist yet.
   *
   * @param key stands for the rules and the catalogue
   */
  public static ExtractionCache of(String output, String key, Configuration configuration)
      throws IOException {
    Path path = new Path(output, FOLDER);
    FileSystem fileSystem = path.getFileSystem(configuration);
    return new ExtractionCache(fileSystem, fileSystem.makeQualified(path), key);
  }

  /** The parts that are whole, the oldest first. */
  public List<Part> parts() throws IOException {
    Optional<Path> generation = generation();
    List<Part> parts = new ArrayList<>();
    if (generation.isPresent()) {
      for (Path path : numbered(generation.get())) {
        Optional<Listed> listed = whole(path);
        if (listed.isPresent()) {
          parts.add(new Part(path, listed.get().documents()));
        } else {
          LOG.warn("{} is damaged: its documents are read again", path);
          fileSystem.delete(path, true);
        }
      }
    }
    return parts;
  }

  /**
   * Adds a part.
   *
   * @param files a folder of Parquet files on the same file system; it moves into the cache
   * @param documents how many they hold
   */
  public Part add(Path files, long documents) throws IOException {
    Optional<Path> generation = generation();
    if (generation.isEmpty()) {
      return replace(files, documents);
    }
    Path part = new Path(generation.get(), nextName(numbered(generation.get())));
    list(files, documents);
    rename(files, part);
    return new Part(part, documents);
  }

  /**
   * Puts one part in the place of all there are, under whatever key.
   *
   * @param files a folder of Parquet files on the same file system; it moves into the cache
   * @param documents how many they hold
   */
  public Part replace(Path files, long documents) throws IOException {
    list(files, documents);
    Path generation = new Path(keyed, nextName(numbered(keyed)));
    Path wrapped = new Path(files.getParent(), "generation");
    fileSystem.delete(wrapped, true);
    fileSystem.mkdirs(wrapped);
    rename(files, new Path(wrapped, "000000"));
    fileSystem.mkdirs(keyed);
    rename(wrapped, generation);
    for (FileStatus other : fileSystem.listStatus(folder)) {
      if (!other.getPath().getName().equals(keyed.getName())) {
        fileSystem.delete(other.getPath(), true);
      }
    }
    for (Path earlier : numbered(keyed)) {
      if (!earlier.getName().equals(generation.getName())) {
        fileSystem.delete(earlier, true);
      }
    }
    return new Part(new Path(generation, "000000"), documents);
  }

  /** Forgets all, under whatever key. */
  public static void clear(String output, Configuration configuration) throws IOException {
    Path path = new Path(output, FOLDER);
    path.getFileSystem(configuration).delete(path, true);
  }

  /** Whether a run failed because a file of a cache has other bytes than were written. */
  public static boolean isDamaged(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SparkThrowable told
          && String.valueOf(told.getCondition()).startsWith("FAILED_READ_FILE")
          && String.valueOf(cause.getMessage()).contains("/" + FOLDER + "/")) {
        return true;
      }
    }
    return false;
  }

  private Optional<Path> generation() throws IOException {
    return numbered(keyed).stream().reduce((earlier, later) -> later);
  }

  private void list(Path files, long documents) throws IOException {
    try (OutputStream out = fileSystem.create(new Path(files, LIST), true)) {
      out.write(JSON.writeValueAsBytes(new Listed(documents, sizes(files))));
    }
  }

  private Optional<Listed> whole(Path part) throws IOException {
    try (InputStream in = fileSystem.open(new Path(part, LIST))) {
      Listed listed = JSON.readValue(in.readAllBytes(), Listed.class);
      return Optional.of(listed).filter(there -> sameSizes(there, part));
    } catch (FileNotFoundException | ChecksumException | JacksonException e) {
      return Optional.empty();
    }
  }

  private boolean sameSizes(Listed listed, Path part) {
    try {
      return sizes(part).equals(new TreeMap<>(listed.files()));
    } catch (IOException e) {
      return false;
    }
  }

  private Map<String, Long> sizes(Path part) throws IOException {
    Map<String, Long> sizes = new TreeMap<>();
    for (FileStatus file : fileSystem.listStatus(part)) {
      String name = file.getPath().getName();
      if (!name.startsWith("_") && !name.startsWith(".")) {
        sizes.put(name, file.getLen());
      }
    }
    return sizes;
  }

  private List<Path> numbered(Path parent) throws IOException {
    try {
      return Arrays.stream(fileSystem.listStatus(parent))
          .map(FileStatus::getPath)
          .filter(path -> path.getName().matches("\\d{6,}"))
          .sorted(Comparator.comparing(Path::getName))
          .toList();
    } catch (FileNotFoundException e) {
      return List.of();
    }
  }

  private static String nextName(List<Path> present) {
    long last = present.isEmpty() ? -1 : Long.parseLong(present.get(present.size() - 1).getName());
    return "%06d".formatted(last + 1);
  }

  private void rename(Path from, Path to) throws IOException {
    if (!fileSystem.rename(from, to)) {
      throw new IOException("cannot rename %s to %s".formatted(from, to));
    }
  }
}
