package io.plenary.series;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Reads the catalogue: the series a run is about, one JSON file each.
 *
 * <p>Example: a folder with {@code lakeside.json} and {@code harbour.json} gives two series, by
 * file name. Every mistake is a {@link CatalogueException}, before anything is analysed.
 */
public final class Catalogue {
  private static final String EXTENSION = ".json";

  private Catalogue() {}

  /**
   * The series of a folder's {@code .json} files, in the order of the file names.
   *
   * @param directory the folder; what lies in folders below it is not read
   */
  public static List<Series> read(Path directory) {
    if (!Files.isDirectory(directory)) {
      throw new CatalogueException(
          directory + " is not a folder: name one that holds a JSON file for each series");
    }
    SortedMap<String, byte[]> files = new TreeMap<>();
    try (Stream<Path> entries = Files.list(directory)) {
      for (Path file : entries.toList()) {
        String name = file.getFileName().toString();
        if (name.endsWith(EXTENSION) && Files.isRegularFile(file)) {
          files.put(name, Files.readAllBytes(file));
        }
      }
    } catch (IOException e) {
      throw new CatalogueException(directory + " cannot be read: " + e.getMessage());
    }
    if (files.isEmpty()) {
      throw new CatalogueException(
          directory + " holds no " + EXTENSION + " file: add one for each series");
    }
    return read(files);
  }

  /**
   * The series of several files, checked against each other.
   *
   * @param files the bytes of each file by its name, which messages use
   */
  public static List<Series> read(SortedMap<String, byte[]> files) {
    List<Series> catalogue = new ArrayList<>();
    Map<String, String> fileOfId = new HashMap<>();
    Map<String, String> fileOfName = new HashMap<>();
    files.forEach(
        (file, json) -> {
          Series series = read(file, json);
          String sameId = fileOfId.put(series.id(), file);
          if (sameId != null) {
            throw new CatalogueException(
                file,
                "id",
                "\"" + series.id() + "\" is the id of " + sameId + " too: give it another");
          }
          refuseSharedNames(series, file, fileOfName);
          catalogue.add(series);
        });
    return List.copyOf(catalogue);
  }

  /**
   * The series of one file.
   *
   * @param file its name, which messages use
   * @param json its bytes
   */
  public static Series read(String file, byte[] json) {
    return SeriesFile.read(file, json);
  }

  /** A name of two series would leave it to chance which of them an article is about. */
  private static void refuseSharedNames(
      Series series, String file, Map<String, String> fileOfName) {
    List<String> names = new ArrayList<>(series.aliases());
    names.add(series.name());
    for (String name : names) {
      String other = fileOfName.putIfAbsent(name.toLowerCase(Locale.ROOT), file);
      if (other != null && !other.equals(file)) {
        throw new CatalogueException(
            file,
            "aliases",
            "\"" + name + "\" is a name of " + other + " too: keep it in one of them");
      }
    }
  }
}
