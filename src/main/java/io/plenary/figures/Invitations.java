package io.plenary.figures;

import io.plenary.text.Prose;
import io.plenary.text.WordList;
import java.util.Set;

/**
 * Finds those to whom invitations were sent, whatever verb says so.
 *
 * <p>Example: "Invitations have gone to 84 states", "the 79 states to which invitations were sent".
 */
final class Invitations {
  private static final Set<String> NOUNS =
      WordList.read("/io/plenary/figures/invitations.txt").words();

  private final Prose prose;
  private final Clauses clauses;

  Invitations(Prose prose, Clauses clauses) {
    this.prose = prose;
    this.clauses = clauses;
  }

  /** Whether a word is for what is sent to those invited. */
  static boolean isInvitation(String lower) {
    return NOUNS.contains(lower);
  }

  /** "No invitation was sent to the 30 states". */
  boolean areRefusedTo(Counted figure) {
    for (int token = figure.first() - 1;
        token > clauses.begin() && !clauses.beginsAt(token);
        token--) {
      if (isInvitation(prose.lower(token))) {
        return prose.lower(token - 1).equals("no") && areSentTo(figure);
      }
    }
    return false;
  }

  /** Whether those counted were sent invitations. */
  boolean areSentTo(Counted figure) {
    int behind = figure.end();
    boolean toWhom =
        behind + 2 < clauses.end()
            && prose.lower(behind).equals("to")
            && (clauses.isRelative(behind + 1) || prose.lower(behind + 1).equals("whom"))
            && isInvitation(prose.lower(behind + 2));
    if (toWhom) {
      return true;
    }
    boolean recipient = false;
    for (int token = figure.first() - 1;
        token >= clauses.begin() && !clauses.beginsAt(token);
        token--) {
      String lower = prose.lower(token);
      recipient |= lower.equals("to") || lower.equals("for");
      if (isInvitation(lower)) {
        return recipient;
      }
    }
    return false;
  }
}
