package io.plenary.evaluation;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Compares names of people and institutions. */
final class Names {
  private static final Pattern MARKS = Pattern.compile("\\p{M}");
  private static final Pattern NOT_OF_A_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

  private Names() {}

  /**
   * Whether two names may be one: each word of the shorter is in the longer, in whatever case and
   * with whatever accents. {@code Berg} and {@code Anna Berg} may, {@code Anna Berg} and {@code
   * Anna Holm} may not; null is the same as null only.
   */
  static boolean same(String one, String other) {
    if (one == null || other == null) {
      return one == null && other == null;
    }
    Set<String> ones = words(one);
    Set<String> others = words(other);
    boolean contained = ones.containsAll(others) || others.containsAll(ones);
    return contained && ones.isEmpty() == others.isEmpty();
  }

  private static Set<String> words(String name) {
    String plain = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
    Set<String> words =
        new HashSet<>(
            Arrays.asList(NOT_OF_A_WORD.split(plain.toLowerCase(Locale.ROOT).strip(), -1)));
    words.remove("");
    return words;
  }
}
