package io.plenary.evaluation;

import io.plenary.text.WordList;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Compares names of people and institutions. */
final class Names {
  private static final Pattern MARKS = Pattern.compile("\\p{M}");
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

  /** How a word is read; not at all if that is empty. */
  private final Map<String, String> readings = new HashMap<>();

  Names() {
    for (List<String> entry : WordList.read("/io/plenary/evaluation/name-words.txt").entries()) {
      readings.put(entry.get(0), entry.size() > 1 ? entry.get(1) : "");
    }
  }

  /**
   * Whether two names may be one: each word of the shorter is in the longer, in whatever order,
   * case and spelling and with whatever accents, or it is made of the longer's initials.
   *
   * <p>Example: {@code Berg} and {@code Anna Berg}, {@code Ministry of Defence} and {@code Defense
   * Ministry} may be one, {@code Anna Berg} and {@code Anna Holm} may not. Null is the same as null
   * only.
   */
  boolean same(String one, String other) {
    if (one == null || other == null) {
      return one == null && other == null;
    }
    Set<String> ones = words(one);
    Set<String> others = words(other);
    if (ones.isEmpty() || others.isEmpty()) {
      return ones.isEmpty() && others.isEmpty();
    }
    return ones.containsAll(others)
        || others.containsAll(ones)
        || ones.equals(Set.of(initials(others)))
        || others.equals(Set.of(initials(ones)));
  }

  private Set<String> words(String name) {
    String plain = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
    Set<String> words = new LinkedHashSet<>();
    for (String word : BETWEEN_WORDS.split(plain.toLowerCase(Locale.ROOT), -1)) {
      words.add(readings.getOrDefault(word, word));
    }
    words.remove("");
    return words;
  }

  private static String initials(Set<String> words) {
    StringBuilder initials = new StringBuilder();
    words.forEach(word -> initials.appendCodePoint(word.codePointAt(0)));
    return initials.toString();
  }
}
