package io.plenary.officials;

import static io.plenary.officials.Lexicon.LEXICON;

import io.plenary.officials.Lexicon.Phrase;
import io.plenary.text.Prose;
import io.plenary.text.WordList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What two names of one institution have in common, however they are spelled and ordered: its
 * country and the words that carry meaning, each in one spelling, sorted.
 *
 * <p>Example: "Norwegian Defence Ministry", "Norway's Ministry of Defense" and "Defense Ministry of
 * Norway" are all {@code NO, defense ministry}.
 *
 * <p>The order counts only where something is named behind "of": "University of Springfield" is not
 * Springfield University.
 *
 * @param country ISO 3166-1, or null if the name has none
 * @param words sorted, one blank between
 */
record InstitutionKey(String country, String words) {
  private static final Map<String, String> SPELLINGS = spellings();

  /** The key of a name, with or without a known institution behind it. */
  static InstitutionKey of(String name) {
    KnownInstitution known = LEXICON.institution(name);
    if (known != null) {
      return new InstitutionKey(null, known.name());
    }
    Prose prose = Prose.of(name);
    Reading reading = new Reading(prose);
    String country = null;
    List<String> words = new ArrayList<>();
    boolean behindOf = false;
    boolean namedBehindOf = false;
    int t = 0;
    while (t < prose.tokens()) {
      Phrase phrase =
          country == null ? reading.phraseAt(t, prose.tokens(), WordClass.COUNTRY) : null;
      if (phrase != null) {
        country = phrase.country().code();
        t += phrase.words().size();
        continue;
      }
      String lower = prose.lower(t);
      String word = reading.isWord(t) ? normalized(lower) : "";
      behindOf |= lower.equals("of") || lower.equals("for") || lower.equals("on");
      if (!word.isEmpty()) {
        words.add(word);
        namedBehindOf |= behindOf && !reading.is(t, WordClass.SUBJECT);
      }
      t++;
    }
    if (namedBehindOf) {
      words.add("of");
    }
    words.sort(null);
    return new InstitutionKey(country, String.join(" ", words));
  }

  /** Whether a name has the form "Norwegian Defense Ministry": the adjective first, no "of". */
  static boolean beginsWithAdjective(String name) {
    Prose prose = Prose.of(name);
    Phrase phrase = new Reading(prose).phraseAt(0, prose.tokens(), WordClass.COUNTRY);
    return phrase != null
        && String.join(" ", phrase.words()).equals(phrase.country().adjective())
        && !name.contains(" of ");
  }

  /** A lower-case word in the spelling used for comparison; empty if it carries no meaning. */
  static String normalized(String word) {
    return SPELLINGS.getOrDefault(word, word);
  }

  private static Map<String, String> spellings() {
    Map<String, String> spellings = new HashMap<>();
    for (List<String> entry : WordList.read("/io/plenary/officials/spellings.tsv").entries()) {
      spellings.put(entry.get(0), entry.get(1).equals("-") ? "" : entry.get(1));
    }
    return Map.copyOf(spellings);
  }
}
