package io.plenary.corpus;

import io.plenary.text.WordList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The news agencies that are known by name, and the labels they put on stories; both are resources.
 */
final class Agencies {
  private final Map<String, String> namesByWriting = new HashMap<>();
  private final Set<String> labels = WordList.read("/io/plenary/corpus/labels.txt").words();

  Agencies() {
    for (List<String> entry : WordList.read("/io/plenary/corpus/agencies.txt").entries()) {
      namesByWriting.put(entry.get(0), entry.get(1));
    }
  }

  /** Whether an agency is called so. */
  boolean isKnown(String written) {
    return namesByWriting.containsKey(key(written));
  }

  /** The name to record for an agency as it is written: {@code TASS} for {@code Itar-Tass}. */
  String name(String written) {
    return namesByWriting.getOrDefault(key(written), written);
  }

  /** Whether a word in lower case, put where datelines have a place, is none: {@code exclusive}. */
  boolean isLabel(String word) {
    return labels.contains(word);
  }

  private static String key(String written) {
    return written.toLowerCase(Locale.ROOT);
  }
}
