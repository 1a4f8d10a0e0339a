package io.plenary.job;

import io.plenary.extraction.ReadingRules;
import io.plenary.series.Catalogue;
import io.plenary.series.CatalogueException;
import io.plenary.series.Series;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/**
 * The catalogue of one run: the {@code .json} files of a folder on any file system that Hadoop can
 * open, and the measures that the user adds to those that come with Plenary.
 *
 * @param rules the series, in the order of their files' names, and the measures
 * @param hash SHA-256 of the files, names and bytes, in hexadecimal
 */
public record CatalogueFolder(ReadingRules rules, String hash) {

  /** In the order of their files' names. */
  public List<Series> series() {
    return rules.series();
  }

  /**
   * Reads a catalogue.
   *
   * @throws CatalogueException if there is none, or if a file of it is wrong
   */
  public static CatalogueFolder read(String folder, Configuration configuration) {
    return read(folder, null, configuration);
  }

  /**
   * Reads a catalogue with measures of the user's own.
   *
   * @param measures a file of measures, or null
   * @throws CatalogueException if there is no catalogue, or if a file of it or the measures are
   *     wrong
   */
  static CatalogueFolder read(String folder, String measures, Configuration configuration) {
    SortedMap<String, byte[]> files = files(folder, configuration);
    if (files.isEmpty()) {
      throw new CatalogueException(folder + " has no .json file: describe a series in one");
    }
    List<Series> series = Catalogue.read(files);
    if (measures == null) {
      return new CatalogueFolder(ReadingRules.of(series), hash(files));
    }
    byte[] lines = bytes(measures, configuration);
    files.put("measures", lines);
    ReadingRules rules =
        new ReadingRules(series, measures, new String(lines, StandardCharsets.UTF_8));
    check(rules);
    return new CatalogueFolder(rules, hash(files));
  }

  private static void check(ReadingRules rules) {
    try {
      rules.allMeasures();
    } catch (IllegalArgumentException e) {
      throw new CatalogueException(e.getMessage());
    }
  }

  private static byte[] bytes(String file, Configuration configuration) {
    Path path = new Path(file);
    try (InputStream in = path.getFileSystem(configuration).open(path)) {
      return in.readAllBytes();
    } catch (FileNotFoundException e) {
      throw new CatalogueException("there is no file " + file + ": name one with --measures");
    } catch (IOException e) {
      throw new CatalogueException("cannot read " + file + ": " + e.getMessage());
    }
  }

  private static SortedMap<String, byte[]> files(String folder, Configuration configuration) {
    SortedMap<String, byte[]> files = new TreeMap<>();
    try {
      Path path = new Path(folder);
      FileSystem fileSystem = path.getFileSystem(configuration);
      for (FileStatus file : fileSystem.listStatus(path)) {
        String name = file.getPath().getName();
        if (file.isFile() && name.endsWith(".json") && !name.startsWith(".")) {
          try (InputStream in = fileSystem.open(file.getPath())) {
            files.put(name, in.readAllBytes());
          }
        }
      }
      return files;
    } catch (FileNotFoundException e) {
      throw new CatalogueException("there is no folder " + folder + ": name one with --series");
    } catch (IOException | IllegalArgumentException e) {
      throw new CatalogueException("cannot read " + folder + ": " + e.getMessage());
    }
  }

  private static String hash(SortedMap<String, byte[]> files) {
    MessageDigest digest;
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
    files.forEach(
        (name, bytes) -> {
          digest.update((name + "\0" + bytes.length + "\0").getBytes(StandardCharsets.UTF_8));
          digest.update(bytes);
        });
    return HexFormat.of().formatHex(digest.digest());
  }
}
