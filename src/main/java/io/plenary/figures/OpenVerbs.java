package io.plenary.figures;

import io.plenary.text.Prose;
import io.plenary.text.TokenKind;
import io.plenary.text.WordList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Recognizes the forms of any verb, whatever it means, by its ending or a list of irregular ones.
 *
 * <p>Example: {@code squeezed} and {@code swam} are pasts; {@code hundred} is none.
 */
final class OpenVerbs {
  private static final int SHORTEST_PAST = 5;
  private static final Set<String> IRREGULAR_PASTS = new HashSet<>();
  private static final Set<String> IRREGULAR_PARTICIPLES = new HashSet<>();
  private static final Set<String> WORDS_IN_ED =
      WordList.read("/io/plenary/figures/words-in-ed.txt").words();
  private static final Set<String> STATEMENTS =
      WordList.read("/io/plenary/figures/statement-verbs.txt").words();
  private static final Set<String> OTHER_DEALINGS =
      WordList.read("/io/plenary/figures/other-dealings.txt").words();

  static {
    for (List<String> verb : WordList.read("/io/plenary/figures/irregular-verbs.tsv").entries()) {
      IRREGULAR_PASTS.add(verb.get(1));
      IRREGULAR_PARTICIPLES.add(verb.get(2));
    }
  }

  private OpenVerbs() {}

  /** Whether a token can be the past of a verb. */
  static boolean isPast(Prose prose, int token) {
    return isWord(prose, token)
        && (endsInEd(prose.lower(token)) || IRREGULAR_PASTS.contains(prose.lower(token)));
  }

  /** Whether a token can be the past participle of a verb. */
  static boolean isParticiple(Prose prose, int token) {
    return isWord(prose, token)
        && (endsInEd(prose.lower(token)) || IRREGULAR_PARTICIPLES.contains(prose.lower(token)));
  }

  /** Whether a token can be the participle in -ing of a verb. */
  static boolean isProgressive(Prose prose, int token) {
    return isWord(prose, token)
        && prose.lower(token).length() >= SHORTEST_PAST
        && prose.lower(token).endsWith("ing");
  }

  /** Whether a token can be the third person of the present of a verb. */
  static boolean isThirdPerson(Prose prose, int token) {
    String lower = prose.lower(token);
    return isWord(prose, token)
        && lower.length() > 3
        && lower.endsWith("s")
        && !lower.endsWith("ss");
  }

  /**
   * Whether a word states a number or introduces who says it, and tells nothing of those counted.
   */
  static boolean isStatement(String lower) {
    return STATEMENTS.contains(lower);
  }

  /** Whether a word says what happens to people elsewhere: "arrested", "employs". */
  static boolean isOtherDealing(String lower) {
    return OTHER_DEALINGS.contains(lower);
  }

  private static boolean isWord(Prose prose, int token) {
    return prose.kind(token) == TokenKind.WORD && !prose.capitalized(token);
  }

  private static boolean endsInEd(String lower) {
    return lower.length() >= SHORTEST_PAST && lower.endsWith("ed") && !WORDS_IN_ED.contains(lower);
  }
}
