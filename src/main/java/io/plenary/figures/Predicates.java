package io.plenary.figures;

import io.plenary.figures.AttendanceVerbs.Counts;
import io.plenary.figures.AttendanceVerbs.Inflection;
import io.plenary.figures.AttendanceVerbs.Meaning;
import io.plenary.figures.AttendanceVerbs.VerbForm;
import io.plenary.text.Prose;
import io.plenary.text.TokenKind;
import io.plenary.text.WordList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Finds the verb groups of a sentence and what they say about attendance, from the verb's meaning,
 * its tense and its voice.
 *
 * <p>Example: "84 states have been invited, which will draw 500 guests" has two: {@code have been
 * invited}, of its subject, and {@code will draw}, of its object, expected.
 */
final class Predicates {

  /** What a word in front of a verb tells of it. */
  private enum Role {
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

  private static final Map<String, Role> AUXILIARIES = auxiliaries();
  private static final List<List<String>> STATES = states();
  private static final Set<Role> FORMS_OF_BE =
      EnumSet.of(Role.BE, Role.BEEN, Role.BEING, Role.IS, Role.WAS);
  private static final Set<Role> FINITE =
      EnumSet.of(Role.IS, Role.WAS, Role.HAS, Role.HAD, Role.MODAL, Role.ABLE);

  private final Prose prose;
  private final int begin;
  private final int end;
  private final List<Predicate> found = new ArrayList<>();

  private Predicates(Prose prose, int sentence) {
    this.prose = prose;
    this.begin = prose.firstToken(sentence);
    this.end = prose.endToken(sentence);
  }

  private static Map<String, Role> auxiliaries() {
    Map<String, Role> auxiliaries = new HashMap<>();
    for (List<String> entry : WordList.read("/io/plenary/figures/auxiliaries.tsv").entries()) {
      auxiliaries.put(entry.get(0), Role.valueOf(entry.get(1).toUpperCase(Locale.ROOT)));
    }
    return Map.copyOf(auxiliaries);
  }

  private static List<List<String>> states() {
    return WordList.read("/io/plenary/figures/presence-phrases.tsv").entries().stream()
        .filter(entry -> entry.get(2).equals("be"))
        .map(entry -> List.of(entry.get(0).split(" ")))
        .sorted(Comparator.comparing(words -> -words.size()))
        .toList();
  }

  /** The predicates of a sentence in reading order. */
  static List<Predicate> in(Prose prose, int sentence) {
    Predicates predicates = new Predicates(prose, sentence);
    predicates.read();
    return predicates.found;
  }

  private void read() {
    int token = begin;
    while (token < end) {
      if (prose.kind(token) != TokenKind.WORD) {
        token++;
        continue;
      }
      List<VerbForm> forms = AttendanceVerbs.at(prose, token, end);
      if (!forms.isEmpty() && !leadsToVerb(token, forms)) {
        readVerb(token, forms);
        token += forms.get(0).words().size();
      } else if (isFinite(token)) {
        token = readAuxiliaries(token);
      } else {
        token++;
      }
    }
  }

  private Role role(int token) {
    return prose.kind(token) == TokenKind.WORD ? AUXILIARIES.get(prose.lower(token)) : null;
  }

  private boolean isFinite(int token) {
    Role role = role(token);
    return role != null && FINITE.contains(role);
  }

  /** In {@code expected to attend} the meaning is with the verb that follows. */
  private boolean leadsToVerb(int token, List<VerbForm> forms) {
    int to = token + forms.get(0).words().size();
    if (to + 1 >= end || role(to) != Role.TO || role(token) == null) {
      return false;
    }
    int verb = to + 1;
    while (verb < end && role(verb) != null) {
      verb++;
    }
    return verb < end && !AttendanceVerbs.at(prose, verb, end).isEmpty();
  }

  private void readVerb(int verb, List<VerbForm> forms) {
    Set<Role> roles = EnumSet.noneOf(Role.class);
    int first = verb;
    while (first > begin && isAuxiliary(first - 1, roles)) {
      first--;
      roles.add(role(first));
    }
    while (first < verb && role(first) == Role.ADVERB) {
      first++;
    }
    VerbForm form = chooseForm(forms, roles, nearestRole(first, verb));
    if (isNoun(first, form)) {
      return;
    }
    boolean purpose = roles.contains(Role.TO) && roles.size() == 1;
    if (purpose && form.inflection() == Inflection.BASE) {
      return;
    }
    int after = verb + form.words().size();
    boolean passive = isPassive(form, roles, after);
    boolean byAgent = passive && after < end && prose.lower(after).equals("by");
    Counts counts = form.counts();
    boolean ofSubject;
    boolean ofObject;
    if (passive) {
      boolean onesOwnAct = form.meaning() == Meaning.REGISTER || form.meaning() == Meaning.CONFIRM;
      ofSubject = counts != Counts.SUBJECT || (!byAgent && onesOwnAct);
      ofObject = byAgent;
    } else {
      ofSubject = counts == Counts.SUBJECT || counts == Counts.BOTH;
      ofObject = counts == Counts.OBJECT || counts == Counts.BOTH || isInverted(first, after);
    }
    boolean negative = roles.contains(Role.NOT) || form.meaning() == Meaning.DECLINE;
    found.add(
        new Predicate(
            first, after, statusOf(form, roles, passive), ofSubject, ofObject, negative, true));
  }

  /** "expected" and "invited" are auxiliaries only before "to": "are expected to come". */
  private boolean isAuxiliary(int token, Set<Role> behind) {
    Role role = role(token);
    if (role == null) {
      return false;
    }
    return switch (role) {
      case PLAN, INVITE, REGISTER, CONFIRM -> behind.contains(Role.TO);
      default -> true;
    };
  }

  /** The role of the auxiliary directly before the verb, adverbs apart; or null. */
  private Role nearestRole(int first, int verb) {
    for (int token = verb - 1; token >= first; token--) {
      if (role(token) != Role.ADVERB) {
        return role(token);
      }
    }
    return null;
  }

  /** {@code the host}, {@code a draw}: a noun that looks like a verb. */
  private boolean isNoun(int verb, VerbForm form) {
    boolean couldBe =
        form.inflection() == Inflection.BASE || form.inflection() == Inflection.PRESENT;
    if (!couldBe || verb == begin) {
      return false;
    }
    return switch (prose.lower(verb - 1)) {
      case "the", "a", "an", "its", "his", "her", "their", "our", "this", "of" -> true;
      default -> false;
    };
  }

  /** {@code In the hall sit 260 delegates}: the subject follows its verb. */
  private boolean isInverted(int first, int after) {
    if (after >= end || !isPreposition(begin) || first - begin > 6) {
      return false;
    }
    for (int token = begin; token < first; token++) {
      if (prose.kind(token) != TokenKind.WORD) {
        return false;
      }
    }
    return prose.kind(after) == TokenKind.NUMBER;
  }

  private boolean isPreposition(int token) {
    return switch (prose.lower(token)) {
      case "in", "at", "among", "around", "on", "with" -> true;
      default -> false;
    };
  }

  /** {@code attended} is a participle behind a form of to be or to have, otherwise a past. */
  private static VerbForm chooseForm(List<VerbForm> forms, Set<Role> roles, Role nearest) {
    boolean infinitive =
        nearest == Role.TO || nearest == Role.MODAL || nearest == Role.ABLE || nearest == Role.DID;
    boolean auxiliary =
        !infinitive && (roles.contains(Role.HAS) || roles.contains(Role.HAD) || isBe(roles));
    for (VerbForm form : forms) {
      if ((form.inflection() == Inflection.PARTICIPLE) == auxiliary
          || form.inflection() == Inflection.ING) {
        return form;
      }
    }
    return forms.get(0);
  }

  private static boolean isBe(Set<Role> roles) {
    return roles.stream().anyMatch(FORMS_OF_BE::contains);
  }

  private boolean isPassive(VerbForm form, Set<Role> roles, int after) {
    boolean participle =
        form.inflection() == Inflection.PARTICIPLE || form.inflection() == Inflection.PAST;
    if (!participle || isBe(roles)) {
      return participle;
    }
    if (roles.contains(Role.HAS) || roles.contains(Role.HAD)) {
      return false;
    }
    if (form.counts() == Counts.PASSIVE) {
      return false;
    }
    boolean reduced = form.counts() == Counts.OBJECT;
    return reduced ? !objectFollows(after) : after < end && prose.lower(after).equals("by");
  }

  /** Whether a noun phrase follows: then "invited" is active, otherwise "those invited". */
  private boolean objectFollows(int after) {
    if (after >= end || prose.kind(after) == TokenKind.PUNCTUATION) {
      return false;
    }
    return switch (prose.lower(after)) {
      case "to",
          "by",
          "for",
          "from",
          "in",
          "at",
          "on",
          "this",
          "and",
          "but",
          "as",
          "so",
          "who",
          "last",
          "yesterday",
          "today",
          "ahead",
          "before",
          "with",
          "had",
          "have",
          "are",
          "were",
          "took",
          "came",
          "is",
          "was",
          "will",
          "than" ->
          false;
      default -> true;
    };
  }

  private static Status statusOf(VerbForm form, Set<Role> roles, boolean passive) {
    if (roles.contains(Role.INVITE)) {
      // Whoever asks to be accredited applies; whoever is asked to come is invited.
      return form.meaning() == Meaning.REGISTER ? Status.REGISTERED : Status.INVITED;
    }
    if (roles.contains(Role.CONFIRM)) {
      return Status.CONFIRMED;
    }
    if (roles.contains(Role.REGISTER)) {
      return Status.REGISTERED;
    }
    return switch (form.meaning()) {
      case INVITE -> Status.INVITED;
      case REGISTER -> Status.REGISTERED;
      case CONFIRM -> Status.CONFIRMED;
      case EXPECT -> Status.EXPECTED;
      case DECLINE -> null;
      case ATTEND, GATHER -> statusByTense(form.inflection(), roles, passive);
    };
  }

  private static Status statusByTense(Inflection inflection, Set<Role> roles, boolean passive) {
    boolean future =
        roles.contains(Role.PLAN)
            || roles.contains(Role.MODAL)
            || roles.contains(Role.ABLE)
            || (roles.contains(Role.TO) && (roles.contains(Role.IS) || roles.contains(Role.WAS)));
    if (future) {
      return Status.EXPECTED;
    }
    if (roles.contains(Role.HAD) || roles.contains(Role.WAS) || roles.contains(Role.DID)) {
      return Status.ATTENDED;
    }
    if (roles.contains(Role.HAS) || roles.contains(Role.IS)) {
      return Status.ATTENDING;
    }
    boolean past = inflection == Inflection.PAST || inflection == Inflection.PARTICIPLE;
    return past || (passive && inflection == Inflection.PAST) ? Status.ATTENDED : Status.ATTENDING;
  }

  /** Auxiliaries without a known verb; returns the token from which to read on. */
  private int readAuxiliaries(int first) {
    Set<Role> roles = EnumSet.noneOf(Role.class);
    int after = first;
    while (after < end && role(after) != null) {
      roles.add(role(after));
      after++;
    }
    if (after < end && !AttendanceVerbs.at(prose, after, end).isEmpty()) {
      return after;
    }
    for (int token = first; token < after; token++) {
      // "are expected to discuss": the last auxiliary is the verb itself.
      List<VerbForm> forms = AttendanceVerbs.at(prose, token, end);
      if (!forms.isEmpty()) {
        readVerb(token, forms);
        return after;
      }
    }
    Status status = statusByTense(Inflection.BASE, roles, false);
    boolean negative = roles.contains(Role.NOT);
    int state = stateAfter(after);
    if (state > 0 && isBe(roles)) {
      found.add(new Predicate(first, state, status, true, false, negative, true));
      return state;
    }
    boolean counts = countsObject(first, after, roles);
    boolean tells = counts || tellsPresence(after, roles);
    found.add(new Predicate(first, after, tells ? status : null, !counts, counts, negative, false));
    return after;
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
    return !isBe(roles) || next.endsWith("ing") || next.equals("seated") || inPlace;
  }

  /** {@code there were 340}, {@code we are 31}, {@code the forum had 410}. */
  private boolean countsObject(int first, int after, Set<Role> roles) {
    if (isBe(roles)) {
      return (first > begin && isExpletive(first - 1)) || stateBegins(first);
    }
    boolean have = role(after - 1) == Role.HAS || role(after - 1) == Role.HAD;
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
