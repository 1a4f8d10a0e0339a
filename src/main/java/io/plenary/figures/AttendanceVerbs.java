package io.plenary.figures;

import io.plenary.text.Prose;
import io.plenary.text.Sparse;
import io.plenary.text.TokenKind;
import io.plenary.text.WordFact;
import io.plenary.text.WordList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The verbs that say how far guests had come, in all their forms; a resource.
 *
 * <p>Example: {@code took part} is the past of a verb of meaning {@link Meaning#ATTEND} that counts
 * its subject.
 */
final class AttendanceVerbs {

  /** What a verb says. */
  enum Meaning {
    ATTEND,
    GATHER,
    INVITE,
    REGISTER,
    CONFIRM,
    EXPECT,
    DECLINE
  }

  /** Which form of the verb it is. */
  enum Inflection {
    BASE,
    PRESENT,
    PAST,
    PARTICIPLE,
    ING
  }

  /** Whom a verb counts. */
  enum Counts {
    SUBJECT,
    OBJECT,
    BOTH,
    PASSIVE
  }

  /** One form of a verb. */
  record VerbForm(List<String> words, Meaning meaning, Inflection inflection, Counts counts) {}

  private static final WordFact<List<VerbForm>> BY_FIRST_WORD = new WordFact<>(forms()::get);

  private AttendanceVerbs() {}

  private static Map<String, List<VerbForm>> forms() {
    Map<String, List<VerbForm>> forms = new HashMap<>();
    Inflection[] inflections = Inflection.values();
    for (List<String> row : WordList.read("/io/plenary/figures/attendance-verbs.tsv").entries()) {
      Meaning meaning = Meaning.valueOf(row.get(0).toUpperCase(Locale.ROOT));
      Counts counts = Counts.valueOf(row.get(6).toUpperCase(Locale.ROOT));
      for (int i = 0; i < inflections.length; i++) {
        List<String> words = List.of(row.get(i + 1).split(" "));
        forms
            .computeIfAbsent(words.get(0), word -> new ArrayList<>())
            .add(new VerbForm(words, meaning, inflections[i], counts));
      }
    }
    forms.values().forEach(list -> list.sort(Comparator.comparing(form -> -form.words.size())));
    return Sparse.map(forms);
  }

  /**
   * The forms that begin with a token and end before another: none, one, or as in {@code attended}
   * two of the same words.
   */
  static List<VerbForm> at(Prose prose, int token, int end) {
    List<VerbForm> candidates = BY_FIRST_WORD.at(prose, token);
    if (candidates == null || isNoun(prose, token)) {
      return List.of();
    }
    List<VerbForm> found = new ArrayList<>(2);
    for (VerbForm form : candidates) {
      boolean longest = found.isEmpty() || found.get(0).words.equals(form.words);
      if (longest && matches(prose, token, end, form.words)) {
        found.add(form);
      }
    }
    return found;
  }

  /** Behind a possessive a verb's form is a noun: "this year's meeting". */
  private static boolean isNoun(Prose prose, int token) {
    return token > 0 && prose.kind(token - 1) == TokenKind.POSSESSIVE;
  }

  private static boolean matches(Prose prose, int token, int end, List<String> words) {
    if (token + words.size() > end) {
      return false;
    }
    for (int i = 1; i < words.size(); i++) {
      if (!prose.lower(token + i).equals(words.get(i))) {
        return false;
      }
    }
    return true;
  }
}
