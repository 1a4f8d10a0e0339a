package io.plenary.officials;

import io.plenary.text.WordList;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Brings the words of personal names into a form that does not depend on how they were
 * transliterated.
 *
 * <p>In the tradition of Soundex and of Daitch and Mokotoff's method for Slavic names, a word is
 * rewritten letter group by letter group, but far more gently: the rules (a resource) undo only
 * what romanization tables and lost accents do, so that different names stay different.
 *
 * <p>Example: "Sergei", "Sergey", "Serguei" and "Sergej" are all {@code sergei}; "Bell" and "Ball"
 * differ.
 */
final class NameKey {
  private static final Map<Character, List<Rule>> RULES = rules();
  private static final Map<String, Set<Integer>> VARIANTS = variants();

  /**
   * What stands for some letters.
   *
   * @param first whether only at the beginning of a word
   * @param last whether only at its end, and not all of it
   */
  private record Rule(String letters, boolean first, boolean last, String replacement) {
    boolean fits(String word, int i) {
      return word.startsWith(letters, i)
          && (!first || i == 0)
          && (!last || (i > 0 && i + letters.length() == word.length()));
    }
  }

  private NameKey() {}

  /** The form of one word, in whatever case: {@code Al-Masri} gives {@code masri}. */
  static String of(String word) {
    String lower = withoutArticle(withoutMarks(word.toLowerCase(Locale.ROOT)));
    StringBuilder key = new StringBuilder(lower.length());
    int i = 0;
    while (i < lower.length()) {
      i = rewrite(lower, i, key);
    }
    return key.toString();
  }

  /**
   * A looser form for given names, whose short vowels vary most where the original script leaves
   * them out, and whose c and k do: {@code Mohammed} and {@code Muhamad} are alike, {@code Viktor}
   * and {@code Victor}.
   */
  static String ofGivenName(String word) {
    String key = of(word);
    StringBuilder loose = new StringBuilder(key.length());
    for (int i = 0; i < key.length(); i++) {
      char c = key.charAt(i);
      char next = i + 1 < key.length() ? key.charAt(i + 1) : ' ';
      loose.append(
          switch (c) {
            case 'o' -> 'u';
            case 'e' -> i > 0 ? 'a' : c;
            case 'c' -> next == 'e' || next == 'i' || next == 'h' ? c : 'k';
            default -> c;
          });
    }
    return loose.toString();
  }

  /**
   * The groups of variants that a given name, in its looser form, belongs to: Bill and William
   * share one.
   */
  static Set<Integer> variantsOf(String looseKey) {
    return VARIANTS.getOrDefault(looseKey, Set.of());
  }

  /** Writes what stands for the letters at {@code i}; gives back where the next ones begin. */
  private static int rewrite(String word, int i, StringBuilder key) {
    for (Rule rule : RULES.getOrDefault(word.charAt(i), List.of())) {
      if (rule.fits(word, i)) {
        for (int r = 0; r < rule.replacement().length(); r++) {
          append(key, rule.replacement().charAt(r));
        }
        return i + rule.letters().length();
      }
    }
    append(key, word.charAt(i));
    return i + 1;
  }

  private static void append(StringBuilder key, char c) {
    if (key.isEmpty() || key.charAt(key.length() - 1) != c) {
      key.append(c);
    }
  }

  private static String withoutMarks(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) > 127) {
        StringBuilder plain = new StringBuilder(word.length());
        String decomposed = Normalizer.normalize(word, Normalizer.Form.NFD);
        for (int j = 0; j < decomposed.length(); j++) {
          if (Character.getType(decomposed.charAt(j)) != Character.NON_SPACING_MARK) {
            plain.append(decomposed.charAt(j));
          }
        }
        return plain.toString();
      }
    }
    return word;
  }

  /** The Arabic article is often left out of short names. */
  private static String withoutArticle(String word) {
    return (word.startsWith("al-") || word.startsWith("el-")) && word.length() > 4
        ? word.substring(3)
        : word;
  }

  /** By the first letter, the longest first; of equally long ones those bound to a place. */
  private static Map<Character, List<Rule>> rules() {
    Map<Character, List<Rule>> rules = new HashMap<>();
    for (List<String> entry :
        WordList.read("/io/plenary/officials/transliterations.tsv").entries()) {
      String letters = entry.get(0);
      boolean first = letters.startsWith("^");
      boolean last = letters.endsWith("$");
      letters = letters.substring(first ? 1 : 0, letters.length() - (last ? 1 : 0));
      String replacement = entry.size() > 1 ? entry.get(1) : "";
      rules
          .computeIfAbsent(letters.charAt(0), c -> new ArrayList<>())
          .add(new Rule(letters, first, last, replacement));
    }
    for (List<Rule> sameLetter : rules.values()) {
      sameLetter.sort(
          Comparator.comparingInt((Rule rule) -> -rule.letters().length())
              .thenComparing(rule -> !rule.first() && !rule.last()));
    }
    return Map.copyOf(rules);
  }

  private static Map<String, Set<Integer>> variants() {
    Map<String, Set<Integer>> variants = new HashMap<>();
    List<List<String>> groups =
        new ArrayList<>(WordList.read("/io/plenary/officials/given-name-variants.tsv").entries());
    for (int group = 0; group < groups.size(); group++) {
      for (String name : groups.get(group).get(0).split(" ", -1)) {
        variants.computeIfAbsent(ofGivenName(name), n -> new HashSet<>()).add(group);
      }
    }
    return Map.copyOf(variants);
  }
}
