package io.plenary.evaluation;

import java.nio.file.Path;
import java.util.List;

/**
 * A folder of labelled texts.
 *
 * <p>Two layouts are understood: {@code X.txt} and {@code X.ann} side by side, in folders as deep
 * as you like; or all texts in {@code text/} and all labels in {@code attributions/}. Several
 * annotators sign theirs, {@code X_ana.ann} and {@code X_ben.ann}; the first in alphabetical order
 * counts.
 *
 * @param documents by name
 */
public record Labels(List<LabelledDocument> documents) {

  public Labels {
    documents = List.copyOf(documents);
  }

  /**
   * Reads a folder.
   *
   * @throws MalformedLabelsException if a file of labels makes no sense or has no text
   */
  public static Labels read(Path folder) {
    return new Labels(LabelFiles.in(folder).stream().map(LabelReader::read).toList());
  }
}
