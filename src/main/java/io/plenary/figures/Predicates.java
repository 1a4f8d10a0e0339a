package io.plenary.figures;

import io.plenary.figures.AttendanceVerbs.Counts;
import io.plenary.figures.AttendanceVerbs.Inflection;
import io.plenary.figures.AttendanceVerbs.Meaning;
import io.plenary.figures.AttendanceVerbs.VerbForm;
import io.plenary.figures.Auxiliaries.Role;
import io.plenary.text.NumberExpression;
import io.plenary.text.Numbers;
import io.plenary.text.Prose;
import io.plenary.text.TokenKind;
import io.plenary.text.WordList;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Finds the verb groups of a sentence and what they say about attendance, from the verb's meaning,
 * its tense and its voice.
 *
 * <p>Example: "84 states have been invited, which will draw 500 guests" has two: {@code have been
 * invited}, of its subject, and {@code will draw}, of its object, expected.
 */
final class Predicates {

  private static final Set<String> ARTICLES =
      WordList.read("/io/plenary/figures/articles.txt").words();
  private static final Set<String> OBJECT_BEGINNINGS =
      WordList.read("/io/plenary/figures/object-beginnings.txt").words();

  private static final int LONGEST_GROUP = 9;
  private static final int LONGEST_HEDGE = 4;

  private final Prose prose;
  private final int begin;
  private final int end;
  private final LightVerbs lightVerbs;
  private final List<Predicate> found = new ArrayList<>();

  private Predicates(Prose prose, int sentence) {
    this.prose = prose;
    this.begin = prose.firstToken(sentence);
    this.end = prose.endToken(sentence);
    this.lightVerbs = new LightVerbs(prose, begin, end);
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
      } else if (Auxiliaries.isFinite(prose, token)) {
        token = readAuxiliaries(token);
      } else {
        readOpenVerb(token);
        token++;
      }
    }
  }

  private Role role(int token) {
    return Auxiliaries.role(prose, token);
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
    while (first > begin && verb - first < LONGEST_GROUP && isAuxiliary(first - 1, roles)) {
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
    boolean headline = purpose && found.isEmpty() && verb - first == 1 && numberFollows(verb + 1);
    if (purpose && form.inflection() == Inflection.BASE && !headline) {
      return;
    }
    if (headline) {
      roles.add(Role.PLAN);
    }
    int after = verb + form.words().size();
    boolean passive = canBeParticiple(forms) && isPassive(form, roles, after);
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
    if (counts == Counts.PASSIVE && !passive && roles.contains(Role.HAS)) {
      // "have announced their arrival": their own word.
      found.add(
          new Predicate(
              first,
              after,
              Status.CONFIRMED,
              true,
              false,
              negative,
              Predicate.Meaning.ATTENDANCE,
              false));
      return;
    }
    found.add(
        new Predicate(
            first,
            after,
            VerbStatus.of(form, roles, passive),
            ofSubject,
            ofObject,
            negative,
            Predicate.Meaning.ATTENDANCE,
            backshifts(roles)));
  }

  /** "were taking part": a past that reported speech may have made of a present. */
  private static boolean backshifts(Set<Role> roles) {
    return roles.contains(Role.WAS) && !roles.contains(Role.HAD);
  }

  /**
   * Any other verb without auxiliaries: a past ("squeezed 340 delegates"), or a present right
   * before a number ("boasts 340").
   */
  private void readOpenVerb(int token) {
    if (token == begin || isBehindArticle(token)) {
      return;
    }
    String lower = prose.lower(token);
    boolean past = OpenVerbs.isPast(prose, token);
    boolean present = OpenVerbs.isThirdPerson(prose, token) && numberFollows(token + 1);
    if ((!past && !present) || OpenVerbs.isStatement(lower)) {
      return;
    }
    boolean byAgent = past && token + 1 < end && prose.lower(token + 1).equals("by");
    if (byAgent) {
      return;
    }
    Predicate.Meaning meaning =
        OpenVerbs.isOtherDealing(lower) ? Predicate.Meaning.OTHER_DEALING : Predicate.Meaning.OPEN;
    Status status = past ? Status.ATTENDED : Status.ATTENDING;
    found.add(new Predicate(token, token + 1, status, true, true, false, meaning, false));
  }

  /** Behind an article or a number a past is an adjective: "the assembled guests". */
  private boolean isBehindArticle(int token) {
    return prose.kind(token - 1) == TokenKind.NUMBER || ARTICLES.contains(prose.lower(token - 1));
  }

  /** Whether a number begins at a token, or behind the words that hedge it. */
  private boolean numberFollows(int token) {
    for (int i = token; i < Math.min(end, token + LONGEST_HEDGE); i++) {
      if (Numbers.mayBegin(prose, i) && !(isA(i) && i > token)) {
        NumberExpression number = Numbers.at(prose, i, end);
        if (number != null) {
          return i == token || Bounds.begin(prose, number) <= token;
        }
      }
    }
    return false;
  }

  private boolean isA(int token) {
    return prose.lower(token).equals("a");
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
    return ARTICLES.contains(prose.lower(verb - 1));
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
        !infinitive
            && (roles.contains(Role.HAS) || roles.contains(Role.HAD) || Auxiliaries.hasBe(roles));
    for (VerbForm form : forms) {
      if ((form.inflection() == Inflection.PARTICIPLE) == auxiliary
          || form.inflection() == Inflection.ING) {
        return form;
      }
    }
    return forms.get(0);
  }

  /** "drawn" can; "drew" and "saw" cannot, so that whatever stands before them is their subject. */
  private static boolean canBeParticiple(List<VerbForm> forms) {
    return forms.stream().anyMatch(form -> form.inflection() == Inflection.PARTICIPLE);
  }

  private boolean isPassive(VerbForm form, Set<Role> roles, int after) {
    boolean participle =
        form.inflection() == Inflection.PARTICIPLE || form.inflection() == Inflection.PAST;
    if (!participle || Auxiliaries.hasBe(roles)) {
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
    return numberFollows(after)
        || prose.capitalized(after)
        || OBJECT_BEGINNINGS.contains(prose.lower(after));
  }

  /** "Among those expected are 24 ministers": the participle before says how far they had come. */
  private Predicate statedByParticiple(Predicate light) {
    Predicate before = found.isEmpty() ? null : found.get(found.size() - 1);
    boolean stated =
        light.meaning() == Predicate.Meaning.BEING
            && before != null
            && before.attendance()
            && before.end() == light.first()
            && before.status() != null
            && before.status() != Status.ATTENDED
            && before.status() != Status.ATTENDING;
    return stated ? light.with(before.status()) : light;
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
    Predicate light = lightVerbs.read(first, after, roles);
    if (light == null) {
      return after + 1;
    }
    found.add(statedByParticiple(light));
    return Math.max(after, light.end());
  }
}
