package io.plenary.officials;

import java.text.Normalizer;
import java.util.Locale;

/** placeholder until the identities are written. */
final class NameKey {
  private NameKey() {}

  /** A name's word in a form that is the same for most of its transliterations. */
  static String of(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    for (int i = 0; i < lower.length(); i++) {
      if (lower.charAt(i) > 127) {
        lower = Normalizer.normalize(lower, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        break;
      }
    }
    if (lower.startsWith("al-") || lower.startsWith("el-")) {
      lower = lower.substring(3);
    }
    return lower;
  }
}
