package io.plenary.corpus;

import io.plenary.text.WordList;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Recognizes the language of a text: by its script where only one language is written in it,
 * otherwise by the function words (articles, prepositions, conjunctions) that every text is full
 * of. The words and scripts are resources.
 *
 * <p>Example: {@code der Minister und die Delegation sind in der Stadt} is {@code de}: five of its
 * nine words are German function words, and one of them (in) is also English.
 */
final class Languages {
  /** The language that Plenary reads. */
  static final String READ = "en";

  /** Beginnings tell the language; the rest of a long text is not looked at. */
  private static final int SAMPLE_WORDS = 250;

  private static final int ENOUGH_WORDS = 8;
  private static final int CLEARLY_ENOUGH_WORDS = 40;

  /** The same for scripts that leave no space between words. */
  private static final int CLEARLY_ENOUGH_LETTERS = 160;

  /** Running text has every third word on these lists, a list of names almost none. */
  private static final double ENOUGH_FUNCTION_WORDS = 0.15;

  private final List<String> codes = new ArrayList<>();
  private final Map<String, Integer> languagesByWord = new HashMap<>();
  private final Map<UnicodeScript, ScriptRule> scripts = new LinkedHashMap<>();

  Languages() {
    for (List<String> entry : WordList.read("/io/plenary/corpus/function-words.txt").entries()) {
      int bit = 1 << codes.size();
      codes.add(entry.get(0));
      for (String word : entry.get(1).split(" ", -1)) {
        languagesByWord.merge(word, bit, (a, b) -> a | b);
      }
    }
    for (List<String> entry : WordList.read("/io/plenary/corpus/scripts.txt").entries()) {
      scripts.put(
          UnicodeScript.forName(entry.get(1)),
          new ScriptRule(entry.get(0), Double.parseDouble(entry.get(2))));
    }
  }

  /** How large a share of a text's letters in a script settles the language. */
  private record ScriptRule(String language, double share) {}

  /**
   * What the language seems to be.
   *
   * @param language its ISO 639-1 code, or null if that is not certain
   * @param clear whether the text is long and plain enough to act upon it
   */
  record Guess(String language, boolean clear) {

    boolean isClearlyOtherThan(String other) {
      return clear && language != null && !language.equals(other);
    }
  }

  Guess guess(String text) {
    int[] hits = new int[codes.size()];
    Map<UnicodeScript, Integer> lettersByScript = new EnumMap<>(UnicodeScript.class);
    int letters = 0;
    int words = 0;
    int i = 0;
    while (i < text.length() && words < SAMPLE_WORDS) {
      int begin = i;
      while (i < text.length() && isPartOfWord(text.charAt(i))) {
        char c = text.charAt(i);
        // Latin, the common case, is told apart without a look at the tables.
        if (c >= '\u0370') {
          lettersByScript.merge(UnicodeScript.of(c), 1, Integer::sum);
        }
        i++;
      }
      if (i == begin) {
        i++;
        continue;
      }
      letters += i - begin;
      words++;
      Integer languages = languagesByWord.get(text.substring(begin, i).toLowerCase(Locale.ROOT));
      for (int bits = languages == null ? 0 : languages; bits != 0; bits &= bits - 1) {
        hits[Integer.numberOfTrailingZeros(bits)]++;
      }
    }
    Guess byScript = byScript(lettersByScript, letters);
    return byScript != null ? byScript : byFunctionWords(hits, words);
  }

  /** A letter, or the mark above or below one. */
  private static boolean isPartOfWord(char c) {
    if (Character.isLetter(c)) {
      return true;
    }
    int type = c < '\u0300' ? Character.UNASSIGNED : Character.getType(c);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }

  /** The language that the script settles; null if no script does. */
  private Guess byScript(Map<UnicodeScript, Integer> lettersByScript, int letters) {
    if (lettersByScript.isEmpty()) {
      return null;
    }
    for (Map.Entry<UnicodeScript, ScriptRule> entry : scripts.entrySet()) {
      ScriptRule rule = entry.getValue();
      if (lettersByScript.getOrDefault(entry.getKey(), 0) > rule.share * letters) {
        return new Guess(rule.language, letters >= CLEARLY_ENOUGH_LETTERS);
      }
    }
    return null;
  }

  private Guess byFunctionWords(int[] hits, int words) {
    int best = 0;
    for (int language = 1; language < hits.length; language++) {
      if (hits[language] > hits[best]) {
        best = language;
      }
    }
    int second = 0;
    for (int language = 0; language < hits.length; language++) {
      if (language != best) {
        second = Math.max(second, hits[language]);
      }
    }
    boolean certain =
        words >= ENOUGH_WORDS && hits[best] >= ENOUGH_FUNCTION_WORDS * words && hits[best] > second;
    if (!certain) {
      return new Guess(null, false);
    }
    int read = hits[codes.indexOf(READ)];
    return new Guess(codes.get(best), words >= CLEARLY_ENOUGH_WORDS && hits[best] >= 3 * read);
  }
}
