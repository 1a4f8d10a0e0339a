package io.plenary.evaluation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A text and the file of labels that counts for it.
 *
 * @param document the text's path relative to the folder of texts, with slashes
 */
record LabelFiles(String document, Path text, Path labels) {
  private static final String LABELS_SUFFIX = ".ann";
  private static final Pattern SIGNATURE = Pattern.compile("_[0-9A-Za-z]+$");

  /** All pairs of a folder, by document. */
  static List<LabelFiles> in(Path folder) {
    Path texts = folder.resolve("text");
    Path labels = folder.resolve("attributions");
    if (!Files.isDirectory(texts) || !Files.isDirectory(labels)) {
      texts = folder;
      labels = folder;
    }
    Set<Path> seen = new HashSet<>();
    List<LabelFiles> pairs = new ArrayList<>();
    for (Path file : labelFiles(labels)) {
      Path text = textOf(file, texts.resolve(labels.relativize(file.getParent())));
      if (seen.add(text)) {
        String document = texts.relativize(text).toString().replace('\\', '/');
        pairs.add(new LabelFiles(document, text, file));
      }
    }
    return pairs;
  }

  private static List<Path> labelFiles(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> file.getFileName().toString().endsWith(LABELS_SUFFIX))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path textOf(Path labels, Path folder) {
    String name = labels.getFileName().toString();
    String stem = name.substring(0, name.length() - LABELS_SUFFIX.length());
    for (String candidate : List.of(stem, SIGNATURE.matcher(stem).replaceAll(""))) {
      Path text = folder.resolve(candidate + ".txt");
      if (Files.isRegularFile(text)) {
        return text;
      }
    }
    throw new MalformedLabelsException(labels, "there is no text " + stem + ".txt to go with it");
  }
}
