package io.plenary.figures;

import io.plenary.figures.AttendanceVerbs.Inflection;
import io.plenary.figures.Auxiliaries.Role;
import io.plenary.figures.Predicate.Meaning;
import io.plenary.text.Numbers;
import io.plenary.text.Prose;
import io.plenary.text.TokenKind;
import io.plenary.text.WordList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What auxiliaries say where no verb of attendance follows them: "there were 340", "60 are in the
 * hall", "40 are negotiating".
 *
 * <p>Example: {@code are in the hall} says {@link Status#ATTENDING} of its subject, {@code there
 * were} {@link Status#ATTENDED} of what follows.
 */
final class LightVerbs {
  private static final List<State> STATES =
      WordList.read("/io/plenary/figures/presence-phrases.tsv").entries().stream()
          .filter(entry -> entry.get(2).equals("be"))
          .map(LightVerbs::state)
          .sorted(Comparator.comparing(state -> -state.words.size()))
          .toList();

  /** A state that those counted are in: "in the hall", attending. */
  private record State(List<String> words, Status status) {}

  private final Prose prose;
  private final int begin;
  private final int end;

  LightVerbs(Prose prose, int begin, int end) {
    this.prose = prose;
    this.begin = begin;
    this.end = end;
  }

  private static State state(List<String> entry) {
    return new State(
        List.of(entry.get(0).split(" ")), Status.valueOf(entry.get(1).toUpperCase(Locale.ROOT)));
  }

  /** The status of a state that begins with a token, "in town", or null. */
  static Status stateAt(Prose prose, int token, int end) {
    for (State state : STATES) {
      if (token + state.words.size() <= end && matches(prose, token, state.words)) {
        return state.status;
      }
    }
    return null;
  }

  /**
   * The predicate that auxiliaries make by themselves or with any verb behind them; null if that
   * verb only states something.
   *
   * @param first the first of them
   * @param after the token after their last
   */
  Predicate read(int first, int after, Set<Role> roles) {
    Status status = VerbStatus.byTense(Inflection.BASE, roles, false);
    boolean negative = roles.contains(Role.NOT);
    boolean be = Auxiliaries.hasBe(roles);
    boolean past = roles.contains(Role.WAS) && !roles.contains(Role.HAD);
    int state = stateAfter(after);
    if (state > 0 && be) {
      Status own = stateAt(prose, after, end);
      boolean invited = own == Status.INVITED || own == Status.REGISTERED;
      return new Predicate(
          first, state, invited ? own : status, true, false, negative, Meaning.ATTENDANCE, past);
    }
    int verb = verbAfter(after, roles);
    if (verb > after && !negative && OpenVerbs.isStatement(prose.lower(verb - 1))) {
      return statement(first, verb, roles);
    }
    boolean dealing = verb > after && OpenVerbs.isOtherDealing(prose.lower(verb - 1));
    boolean passive = be && verb > after && !OpenVerbs.isProgressive(prose, verb - 1);
    boolean counts = verb > after ? !passive || isBy(verb) : countsObject(first, after, roles);
    boolean ofSubject = verb > after || !counts;
    Meaning meaning =
        dealing ? Meaning.OTHER_DEALING : counts && verb == after ? Meaning.BEING : Meaning.OPEN;
    boolean unable = roles.contains(Role.ABLE) && !counts;
    return new Predicate(
        first, verb, unable ? null : status, ofSubject, counts, negative, meaning, past);
  }

  /** "have said they will come", "have announced their arrival": their own word; or null. */
  private static Predicate statement(int first, int verb, Set<Role> roles) {
    boolean theirs = roles.contains(Role.HAS) || roles.contains(Role.HAD);
    return theirs && !Auxiliaries.hasBe(roles) && !roles.contains(Role.NOT)
        ? new Predicate(
            first, verb, Status.CONFIRMED, true, false, false, Meaning.ATTENDANCE, false)
        : null;
  }

  private boolean isBy(int token) {
    return token < end && prose.lower(token).equals("by");
  }

  /** The token after the verb that auxiliaries lead to, adverbs apart; otherwise {@code after}. */
  private int verbAfter(int after, Set<Role> roles) {
    if (after >= end) {
      return after;
    }
    boolean infinitive =
        roles.contains(Role.MODAL)
            || roles.contains(Role.ABLE)
            || roles.contains(Role.TO)
            || roles.contains(Role.DO)
            || roles.contains(Role.DID);
    boolean verb =
        OpenVerbs.isParticiple(prose, after)
            || OpenVerbs.isPast(prose, after)
            || OpenVerbs.isProgressive(prose, after)
            || (infinitive
                && prose.kind(after) == TokenKind.WORD
                && !Bounds.isHedge(prose.lower(after))
                && !Numbers.mayBegin(prose, after)
                && !prose.lower(after).equals("have"));
    return verb ? after + 1 : after;
  }

  /** {@code there were 340}, {@code we are 31}, {@code the forum had 410}. */
  private boolean countsObject(int first, int after, Set<Role> roles) {
    if (Auxiliaries.hasBe(roles)) {
      return (first > begin && isExpletive(first - 1)) || stateBegins(first) || isInverted(after);
    }
    Role last = Auxiliaries.role(prose, after - 1);
    boolean have = last == Role.HAS || last == Role.HAD;
    return after < end && (have || prose.lower(after).equals("have"));
  }

  /** "Taking part were:", "Among the guests are 24 ministers": what is, stands behind. */
  private boolean isInverted(int after) {
    boolean opened =
        switch (prose.lower(begin)) {
          case "among", "of", "also", "with", "present", "including" -> true;
          default ->
              OpenVerbs.isProgressive(prose, begin)
                  || prose.lower(begin).endsWith("ing")
                  || prose.lower(begin).endsWith("ed");
        };
    return opened
        && after < end
        && (prose.initial(after) == ':'
            || prose.kind(after) == TokenKind.NUMBER
            || Numbers.mayBegin(prose, after)
            || Bounds.isHedge(prose.lower(after)));
  }

  private boolean isExpletive(int token) {
    return switch (prose.lower(token)) {
      case "there", "it", "we" -> true;
      default -> false;
    };
  }

  /** {@code Present were 59 countries}: the state opens the sentence. */
  private boolean stateBegins(int first) {
    for (State state : STATES) {
      if (begin + state.words.size() <= first && matches(prose, begin, state.words)) {
        return true;
      }
    }
    return false;
  }

  /** The token after a phrase such as {@code present} or {@code in the hall}, or -1. */
  private int stateAfter(int token) {
    for (State state : STATES) {
      if (token + state.words.size() <= end && matches(prose, token, state.words)) {
        return token + state.words.size();
      }
      // "are due": the last auxiliary may be the state.
      int before = token - state.words.size();
      if (before >= begin && matches(prose, before, state.words)) {
        return token;
      }
    }
    return -1;
  }

  private static boolean matches(Prose prose, int first, List<String> words) {
    for (int i = 0; i < words.size(); i++) {
      if (!prose.lower(first + i).equals(words.get(i))) {
        return false;
      }
    }
    return true;
  }
}
