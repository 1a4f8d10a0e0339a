package io.plenary.figures;

import io.plenary.figures.AttendanceVerbs.Counts;
import io.plenary.figures.AttendanceVerbs.Inflection;
import io.plenary.figures.AttendanceVerbs.Meaning;
import io.plenary.figures.AttendanceVerbs.VerbForm;
import io.plenary.text.Prose;
import io.plenary.text.TokenKind;
import io.plenary.text.WordList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
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
  private static final Map<String, String> AUXILIARIES = auxiliaries();
  private static final List<List<String>> STATES = states();

  private final Prose prose;
  private final int begin;
  private final int end;
  private final List<Predicate> found = new ArrayList<>();

  private Predicates(Prose prose, int sentence) {
    this.prose = prose;
    this.begin = prose.firstToken(sentence);
    this.end = prose.endToken(sentence);
  }

  private static Map<String, String> auxiliaries() {
    Map<String, String> auxiliaries = new HashMap<>();
    WordList.read("/io/plenary/figures/auxiliaries.tsv")
        .entries()
        .forEach(entry -> auxiliaries.put(entry.get(0), entry.get(1)));
    return Map.copyOf(auxiliaries);
  }

  private static List<List<String>> states() {
    return WordList.read("/io/plenary/figures/presence-phrases.tsv").entries().stream()
        .filter(entry -> entry.get(2).equals("be"))
        .map(entry -> List.of(entry.get(0).split(" ")))
        .toList();
  }

  /** The predicates of a sentence in reading order, those that say nothing of guests included. */
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

  /** In {@code expected to attend} the meaning is with the verb that follows. */
  private boolean leadsToVerb(int token, List<VerbForm> forms) {
    int to = token + forms.get(0).words().size();
    if (to + 1 >= end || !prose.lower(to).equals("to") || !isAuxiliary(token)) {
      return false;
    }
    int verb = to + 1;
    while (verb < end && isAuxiliary(verb)) {
      verb++;
    }
    return verb < end && !AttendanceVerbs.at(prose, verb, end).isEmpty();
  }

  private boolean isAuxiliary(int token) {
    return AUXILIARIES.containsKey(prose.lower(token));
  }

  private boolean isFinite(int token) {
    String role = AUXILIARIES.get(prose.lower(token));
    return role != null
        && switch (role) {
          case "is", "was", "has", "had" -> true;
          case "will" ->
              switch (prose.lower(token)) {
                case "will", "would", "shall", "should", "may", "might", "could", "can", "must" ->
                    true;
                default -> false;
              };
          default -> false;
        };
  }

  private void readVerb(int verb, List<VerbForm> forms) {
    Set<String> roles = new HashSet<>();
    int first = verb;
    while (first > begin && prose.kind(first - 1) == TokenKind.WORD && isAuxiliary(first - 1)) {
      first--;
      roles.add(AUXILIARIES.get(prose.lower(first)));
    }
    first = withoutAdverbs(first, verb);
    VerbForm form = chooseForm(forms, roles);
    boolean infinitiveAlone = roles.contains("to") && roles.size() == 1;
    boolean bareBase = form.inflection() == Inflection.BASE && infinitiveAlone;
    if (bareBase) {
      return;
    }
    int after = verb + form.words().size();
    boolean passive = isPassive(form, roles, verb, after);
    boolean negative = roles.contains("not") || form.meaning() == Meaning.DECLINE;
    boolean byAgent = passive && after < end && prose.lower(after).equals("by");
    boolean ofSubject;
    boolean ofObject;
    if (passive) {
      ofSubject = form.counts() != Counts.SUBJECT;
      ofObject = byAgent && form.counts() != Counts.PASSIVE;
      if (byAgent && form.counts() == Counts.SUBJECT) {
        ofSubject = false;
      }
    } else {
      ofSubject = form.counts() == Counts.SUBJECT || form.counts() == Counts.BOTH;
      ofObject = form.counts() == Counts.OBJECT || form.counts() == Counts.BOTH;
    }
    if (form.counts() == Counts.SUBJECT && form.meaning() == Meaning.REGISTER && passive) {
      ofSubject = true;
    }
    found.add(
        new Predicate(first, after, statusOf(form, roles, passive), ofSubject, ofObject, negative));
  }

  private int withoutAdverbs(int first, int verb) {
    int begins = first;
    while (begins < verb && "adverb".equals(AUXILIARIES.get(prose.lower(begins)))) {
      begins++;
    }
    return begins;
  }

  /** {@code attended} is a participle behind a form of to be or to have, otherwise a past. */
  private static VerbForm chooseForm(List<VerbForm> forms, Set<String> roles) {
    boolean participle =
        roles.contains("be")
            || roles.contains("is")
            || roles.contains("was")
            || roles.contains("has")
            || roles.contains("had")
            || roles.contains("being");
    for (VerbForm form : forms) {
      if ((form.inflection() == Inflection.PARTICIPLE) == participle
          || form.inflection() == Inflection.ING) {
        return form;
      }
    }
    return forms.get(0);
  }

  private boolean isPassive(VerbForm form, Set<String> roles, int verb, int after) {
    boolean looksLikeParticiple =
        form.inflection() == Inflection.PARTICIPLE || form.inflection() == Inflection.PAST;
    if (!looksLikeParticiple) {
      return false;
    }
    if (roles.contains("be")
        || roles.contains("is")
        || roles.contains("was")
        || roles.contains("being")) {
      return true;
    }
    boolean noAuxiliary = !roles.contains("has") && !roles.contains("had");
    boolean canBeReduced = form.counts() == Counts.OBJECT || form.counts() == Counts.PASSIVE;
    return noAuxiliary
        && (canBeReduced ? !objectFollows(after) : agentFollows(after))
        && verb > begin;
  }

  private boolean agentFollows(int after) {
    return after < end && prose.lower(after).equals("by");
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
          "were" ->
          false;
      default -> true;
    };
  }

  private static Status statusOf(VerbForm form, Set<String> roles, boolean passive) {
    if (roles.contains("invite")) {
      return Status.INVITED;
    }
    if (roles.contains("confirm")) {
      return Status.CONFIRMED;
    }
    if (roles.contains("register")) {
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

  private static Status statusByTense(Inflection inflection, Set<String> roles, boolean passive) {
    if (roles.contains("will")
        || (roles.contains("to") && (roles.contains("is") || roles.contains("was")))) {
      return Status.EXPECTED;
    }
    if (roles.contains("had") || roles.contains("was") || roles.contains("did")) {
      return Status.ATTENDED;
    }
    if (roles.contains("has") || roles.contains("is")) {
      return Status.ATTENDING;
    }
    return inflection == Inflection.PAST && !passive ? Status.ATTENDED : tenseless(inflection);
  }

  private static Status tenseless(Inflection inflection) {
    return inflection == Inflection.PAST || inflection == Inflection.PARTICIPLE
        ? Status.ATTENDED
        : Status.ATTENDING;
  }

  /** A form of to be or to have without a known verb; returns the token after it. */
  private int readAuxiliaries(int first) {
    Set<String> roles = new HashSet<>();
    int after = first;
    while (after < end && isAuxiliary(after)) {
      roles.add(AUXILIARIES.get(prose.lower(after)));
      after++;
    }
    if (after < end && !AttendanceVerbs.at(prose, after, end).isEmpty()) {
      return after;
    }
    int last = after;
    for (int token = first; token < after; token++) {
      // "are expected to discuss", "are due in the city": the auxiliary is the verb itself.
      List<VerbForm> forms = AttendanceVerbs.at(prose, token, end);
      if (!forms.isEmpty()) {
        readVerb(token, forms);
        return after;
      }
    }
    int state = stateAfter(after);
    boolean existential = first > begin && isExpletive(first - 1);
    Status status = statusByTense(Inflection.BASE, roles, false);
    boolean be = roles.contains("is") || roles.contains("was") || roles.contains("be");
    boolean negative = roles.contains("not");
    if (state > 0 && be) {
      found.add(new Predicate(first, state, status, true, false, negative));
      return state;
    }
    found.add(
        existential && be
            ? new Predicate(first, last, status, false, true, negative)
            : new Predicate(first, last, null, false, false, negative));
    return after;
  }

  private boolean isExpletive(int token) {
    String lower = prose.lower(token);
    return lower.equals("there") || lower.equals("it");
  }

  /** The token after a phrase such as {@code present} or {@code in the hall}, or -1. */
  private int stateAfter(int token) {
    for (List<String> state : STATES) {
      if (token + state.size() <= end && matches(token, state)) {
        return token + state.size();
      }
      // "are due", "are already here": the last auxiliary may be the state.
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
