package io.plenary.figures;

import io.plenary.text.Prose;
import io.plenary.text.Sparse;
import io.plenary.text.TokenKind;
import io.plenary.text.WordFact;
import io.plenary.text.WordList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The words in front of a verb that tell its tense, voice and mood; a resource.
 *
 * <p>Example: {@code will} is a {@link Role#MODAL}, {@code were} a {@link Role#WAS}, {@code due} a
 * {@link Role#PLAN}.
 */
final class Auxiliaries {

  /** What a word in front of a verb tells of it. */
  enum Role {
    TO,
    BE,
    BEEN,
    BEING,
    IS,
    WAS,
    HAS,
    HAD,
    PLAN,
    MODAL,
    ABLE,
    DO,
    DID,
    INVITE,
    REGISTER,
    CONFIRM,
    NOT,
    ADVERB
  }

  private static final WordFact<Role> ROLES = new WordFact<>(roles()::get);
  private static final Set<Role> FORMS_OF_BE =
      EnumSet.of(Role.BE, Role.BEEN, Role.BEING, Role.IS, Role.WAS);
  private static final Set<Role> FINITE =
      EnumSet.of(Role.IS, Role.WAS, Role.HAS, Role.HAD, Role.MODAL, Role.ABLE, Role.DO, Role.DID);

  private Auxiliaries() {}

  private static Map<String, Role> roles() {
    Map<String, Role> roles = new HashMap<>();
    for (List<String> entry : WordList.read("/io/plenary/figures/auxiliaries.tsv").entries()) {
      roles.put(entry.get(0), Role.valueOf(entry.get(1).toUpperCase(Locale.ROOT)));
    }
    return Sparse.map(roles);
  }

  /** What a token tells of a verb behind it, or null if it is no auxiliary. */
  static Role role(Prose prose, int token) {
    return prose.kind(token) == TokenKind.WORD ? ROLES.at(prose, token) : null;
  }

  /** Whether a token can be the first word of a finite verb group. */
  static boolean isFinite(Prose prose, int token) {
    Role role = role(prose, token);
    boolean contracted = role == Role.NOT && prose.lower(token).endsWith("n't");
    return role != null && (FINITE.contains(role) || contracted);
  }

  /** Whether one of the roles is a form of to be. */
  static boolean hasBe(Set<Role> roles) {
    return roles.stream().anyMatch(FORMS_OF_BE::contains);
  }
}
