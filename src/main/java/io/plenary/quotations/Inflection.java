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

  /** The form in -ing; it doubles its consonant where the past does: admitted, admitting. */
  private static String ing(String base, String stem, String past) {
    char last = base.charAt(base.length() - 1);
    if (base.endsWith("ie")) {
      return base.substring(0, base.length() - 2) + "ying";
    }
    if (last == 'e' && !base.endsWith("ee")) {
      return stem + "ing";
    }
    boolean doubled =
        past.equals(base + last + "ed") || DOUBLING_IRREGULARS.indexOf(' ' + base + ' ') >= 0;
    return doubled ? base + last + "ing" : base + "ing";
  }

  /** Verbs with irregular past forms that double their consonant before -ing. */
  private static final String DOUBLING_IRREGULARS =
      " begin put hit get set cut let run sit win shut quit forget ";

  private static boolean isVowel(char c) {
    return "aeiou".indexOf(c) >= 0;
  }
}
