package io.plenary.figures;

import io.plenary.figures.AttendanceVerbs.Inflection;
import io.plenary.figures.Auxiliaries.Role;
import io.plenary.text.Prose;
import io.plenary.text.WordList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * What auxiliaries say where no verb of attendance follows them: "there were 340", "60 are in the
 * hall", "40 are negotiating".
 *
 * <p>Example: {@code are in the hall} says {@link Status#ATTENDING} of its subject, {@code there
 * were} {@link Status#ATTENDED} of what follows.
 */
final class LightVerbs {
  private static final List<List<String>> STATES =
      WordList.read("/io/plenary/figures/presence-phrases.tsv").entries().stream()
          .filter(entry -> entry.get(2).equals("be"))
          .map(entry -> List.of(entry.get(0).split(" ")))
          .sorted(Comparator.comparing(words -> -words.size()))
          .toList();

  private final Prose prose;
  private final int begin;
  private final int end;

  LightVerbs(Prose prose, int begin, int end) {
    this.prose = prose;
    this.begin = begin;
    this.end = end;
  }

  /**
   * The predicate that auxiliaries make by themselves.
   *
   * @param first the first of them
   * @param after the token after their last
   */
  Predicate read(int first, int after, Set<Role> roles) {
    Status status = VerbStatus.byTense(Inflection.BASE, roles, false);
    boolean negative = roles.contains(Role.NOT);
    int state = stateAfter(after);
    if (state > 0 && Auxiliaries.hasBe(roles)) {
      return new Predicate(first, state, status, true, false, negative, true);
    }
    boolean counts = countsObject(first, after, roles);
    boolean tells = counts || tellsPresence(after, roles);
    return new Predicate(first, after, tells ? status : null, !counts, counts, negative, false);
  }

  /**
   * Whether the tense of a verb with another meaning tells that its subject is there: "are
   * negotiating" and "will be led" do, "were killed" and "are accused" do not.
   */
  private boolean tellsPresence(int after, Set<Role> roles) {
    if (roles.contains(Role.ABLE)) {
      return false;
    }
    if (roles.contains(Role.MODAL) || roles.contains(Role.TO) || after >= end) {
      return true;
    }
    String next = prose.lower(after);
    boolean inPlace = next.equals("in") && after + 1 < end && prose.capitalized(after + 1);
    return !Auxiliaries.hasBe(roles) || next.endsWith("ing") || next.equals("seated") || inPlace;
  }

  /** {@code there were 340}, {@code we are 31}, {@code the forum had 410}. */
  private boolean countsObject(int first, int after, Set<Role> roles) {
    if (Auxiliaries.hasBe(roles)) {
      return (first > begin && isExpletive(first - 1)) || stateBegins(first);
    }
    Role last = Auxiliaries.role(prose, after - 1);
    boolean have = last == Role.HAS || last == Role.HAD;
    return after < end && (have || prose.lower(after).equals("have"));
  }

  private boolean isExpletive(int token) {
    return switch (prose.lower(token)) {
      case "there", "it", "we" -> true;
      default -> false;
    };
  }

  /** {@code Present were 59 countries}: the state opens the sentence. */
  private boolean stateBegins(int first) {
    for (List<String> state : STATES) {
      if (begin + state.size() <= first && matches(begin, state)) {
        return true;
      }
    }
    return false;
  }

  /** The token after a phrase such as {@code present} or {@code in the hall}, or -1. */
  private int stateAfter(int token) {
    for (List<String> state : STATES) {
      if (token + state.size() <= end && matches(token, state)) {
        return token + state.size();
      }
      // "are due": the last auxiliary may be the state.
      int before = token - state.size();
      if (before >= begin && matches(before, state)) {
        return token;
      }
    }
    return -1;
  }

  private boolean matches(int first, List<String> words) {
    for (int i = 0; i < words.size(); i++) {
      if (!prose.lower(first + i).equals(words.get(i))) {
        return false;
      }
    }
    return true;
  }
}
