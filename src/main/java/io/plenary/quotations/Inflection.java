package io.plenary.quotations;

/**
 * The forms of an English verb.
 *
 * <p>Example: {@code of("deny", null)} is deny, denies, denied, denied, denying; irregular past
 * forms are given: {@code of("write", "wrote written")}.
 */
record Inflection(String base, String third, String past, String participle, String ing) {

  /**
   * Inflects a verb.
   *
   * @param base its base form
   * @param irregular its past and participle with a blank between, or null if they are regular
   */
  static Inflection of(String base, String irregular) {
    char last = base.charAt(base.length() - 1);
    boolean consonantY = last == 'y' && !isVowel(base.charAt(base.length() - 2));
    boolean sibilant =
        last == 's'
            || last == 'x'
            || last == 'z'
            || last == 'o'
            || base.endsWith("sh")
            || base.endsWith("ch");
    String stem = base.substring(0, base.length() - 1);
    String third = consonantY ? stem + "ies" : sibilant ? base + "es" : base + "s";
    String past = last == 'e' ? base + "d" : consonantY ? stem + "ied" : base + "ed";
    String participle = past;
    if (irregular != null) {
      int blank = irregular.indexOf(' ');
      past = irregular.substring(0, blank);
      participle = irregular.substring(blank + 1);
    }
    return new Inflection(base, third, past, participle, ing(base, stem, past));
  }

  /** The form in -ing; it doubles its consonant where the past does, and in "put" and "begin". */
  private static String ing(String base, String stem, String past) {
    char last = base.charAt(base.length() - 1);
    if (base.endsWith("ie")) {
      return base.substring(0, base.length() - 2) + "ying";
    }
    if (last == 'e' && !base.endsWith("ee")) {
      return stem + "ing";
    }
    boolean irregular = !past.endsWith("ed") && endsInShortSyllable(base);
    boolean doubled = past.equals(base + last + "ed") || irregular;
    return doubled ? base + last + "ing" : base + "ing";
  }

  /** Consonant, vowel, consonant: "put", "begin"; not "read", "show". */
  private static boolean endsInShortSyllable(String base) {
    int length = base.length();
    return length > 2
        && !isVowel(base.charAt(length - 1))
        && "wxy".indexOf(base.charAt(length - 1)) < 0
        && isVowel(base.charAt(length - 2))
        && (!isVowel(base.charAt(length - 3)) || base.charAt(length - 3) == 'u');
  }

  private static boolean isVowel(char c) {
    return "aeiou".indexOf(c) >= 0;
  }
}
