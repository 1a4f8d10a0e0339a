package io.plenary.officials;

import static io.plenary.officials.Lexicon.LEXICON;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A person's name taken apart for comparison with others.
 *
 * <p>Example: "Maria J. de la Vega-Ortega Jr." has the given name {@code maria}, the middle {@code
 * j}, the family names {@code vega, ortega} and the suffix {@code jr}.
 *
 * @param given null if the name is a family name alone
 * @param middles middle names, patronymics and initials
 * @param families the parts of the family name, each as {@link NameKey} has it, without particles
 * @param suffix in lower case without its point, or empty
 */
record PersonalName(
    GivenName given, List<GivenName> middles, List<String> families, String suffix) {

  /**
   * A given or middle name, a patronymic or an initial.
   *
   * @param initial its first letter as written, in lower case
   * @param key as {@link NameKey#ofGivenName} has it; of an initial empty
   * @param variants the groups of names it is known to vary with
   */
  record GivenName(char initial, String key, Set<Integer> variants) {
    static GivenName of(String word) {
      char first = Character.toLowerCase(word.charAt(0));
      boolean initials = word.length() == 1 || word.charAt(1) == '.';
      String key = initials ? "" : NameKey.ofGivenName(word);
      return new GivenName(first, key, NameKey.variantsOf(key));
    }

    boolean isInitial() {
      return key.isEmpty();
    }

    /** Whether one person may bear both: alike, one the other's initial, or known variants. */
    boolean canBe(GivenName other) {
      if (isInitial() || other.isInitial()) {
        return initial == other.initial;
      }
      return key.equals(other.key) || !Collections.disjoint(variants, other.variants);
    }
  }

  static PersonalName of(String name) {
    List<String> words = new ArrayList<>();
    String suffix = "";
    for (String word : name.replace(",", " ").strip().split("\\s+", -1)) {
      String lower = word.toLowerCase(Locale.ROOT);
      if (!words.isEmpty() && is(lower, WordClass.SUFFIX)) {
        suffix = lower.replace(".", "");
      } else {
        words.add(word);
      }
    }
    int last = words.size() - 1;
    List<String> families = parts(words.get(last));
    int before = last - 1;
    while (before >= 0 && isParticle(words.get(before), before)) {
      before--;
    }
    if (before < 0) {
      return new PersonalName(null, List.of(), families, suffix);
    }
    List<GivenName> middles = words.subList(1, before + 1).stream().map(GivenName::of).toList();
    return new PersonalName(GivenName.of(words.get(0)), middles, families, suffix);
  }

  /** What all forms of the name share: the first part of the family name. */
  String block() {
    return families.get(0);
  }

  boolean isShort() {
    return given == null;
  }

  /** Whether only an initial stands for the given name: {@code J. Berg}. */
  boolean isAbbreviated() {
    return given != null && given.isInitial();
  }

  /** Whether one person may bear both names; both with a given name. */
  boolean canBe(PersonalName other) {
    return suffix.equals(other.suffix)
        && given.canBe(other.given)
        && agree(middles, other.middles)
        && startsAlike(families, other.families);
  }

  /** Middle names contradict each other only where both names have one that differs. */
  private static boolean agree(List<GivenName> some, List<GivenName> others) {
    if (some.isEmpty() || others.isEmpty()) {
      return true;
    }
    return some.size() <= others.size() ? isPartOf(some, others) : isPartOf(others, some);
  }

  private static boolean isPartOf(List<GivenName> fewer, List<GivenName> more) {
    return fewer.stream().allMatch(name -> more.stream().anyMatch(name::canBe));
  }

  private static boolean startsAlike(List<String> some, List<String> others) {
    int common = Math.min(some.size(), others.size());
    return some.subList(0, common).equals(others.subList(0, common));
  }

  private static List<String> parts(String family) {
    List<String> parts = new ArrayList<>();
    String lower = family.toLowerCase(Locale.ROOT);
    String plain =
        lower.startsWith("al-") || lower.startsWith("el-") ? family.substring(3) : family;
    int begin = 0;
    for (int i = 1; i <= plain.length(); i++) {
      boolean cut =
          i == plain.length()
              || (plain.charAt(i) == '-'
                  && i + 1 < plain.length()
                  && Character.isUpperCase(plain.charAt(i + 1)));
      if (cut) {
        String key = NameKey.of(plain.substring(begin, i));
        if (!key.isEmpty()) {
          parts.add(key);
        }
        begin = i + 1;
      }
    }
    return parts.isEmpty() ? List.of(lower) : List.copyOf(parts);
  }

  /**
   * A particle in the middle of a name; at its beginning only one written small, or "Le", "Van".
   */
  private static boolean isParticle(String word, int index) {
    String lower = word.toLowerCase(Locale.ROOT);
    return is(lower, index == 0 ? WordClass.LEADING_PARTICLE : WordClass.PARTICLE);
  }

  private static boolean is(String lower, WordClass wordClass) {
    Lexicon.Word word = LEXICON.word(lower);
    return word != null && word.is(wordClass);
  }
}
