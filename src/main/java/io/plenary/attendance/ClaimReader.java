package io.plenary.attendance;

import static io.plenary.attendance.Vocabulary.VOCABULARY;

import io.plenary.attendance.Claim.Echo;
import io.plenary.attendance.Vocabulary.About;
import io.plenary.attendance.Vocabulary.Inflection;
import io.plenary.attendance.Vocabulary.Lead;
import io.plenary.attendance.Vocabulary.Phrase;
import io.plenary.attendance.Vocabulary.Role;
import io.plenary.attendance.Vocabulary.Verb;
import io.plenary.series.EventNouns;
import io.plenary.text.Prose;
import io.plenary.text.TokenKind;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the verb groups of a stretch of text that say something about coming.
 *
 * <p>Example: "Chile, which had been invited, will not come" has two: {@code had been invited} and
 * {@code will not come}.
 */
final class ClaimReader {
  private static final int REACH = 7;

  private final Prose prose;

  ClaimReader(Prose prose) {
    this.prose = prose;
  }

  /** The claims between two tokens, in reading order. */
  List<Claim> read(int first, int end) {
    List<Claim> claims = new ArrayList<>();
    int token = first;
    while (token < end) {
      Claim claim = VOCABULARY.opensVerbGroup(prose, token) ? claimAt(token, first, end) : null;
      if (claim != null) {
        claims.add(claim);
      }
      token = claim == null ? token + 1 : claim.end();
    }
    return claims;
  }

  private Claim claimAt(int token, int begin, int end) {
    Role role = VOCABULARY.role(prose, token);
    boolean purpose = role == Role.TO && token > begin && !prose.capitalized(token - 1);
    if (role == Role.ADVERB || purpose) {
      return null;
    }
    List<Verb> phrases = VOCABULARY.verbsAt(prose, token, end);
    if (role != null && !phrases.isEmpty() && phrases.get(0).words().size() > 1) {
      return ofVerb(token, VerbGroup.at(prose, token, token), phrases, begin, end);
    }
    VerbGroup group = VerbGroup.at(prose, token, end);
    int verbFirst = group.end();
    List<Verb> verbs = VOCABULARY.verbsAt(prose, verbFirst, end);
    Claim split = ofSplitVerb(token, group, end);
    if (split != null) {
      return split;
    }
    int stateFirst = group.isBe() ? endOfAside(verbFirst, end) : verbFirst;
    Phrase<Meaning> state = group.isBe() ? VOCABULARY.stateAt(prose, stateFirst, end) : null;
    if (state != null) {
      return claim(
          token,
          stateFirst + state.words().size(),
          state.value(),
          Inflection.BASE,
          group,
          true,
          false);
    }
    if (!verbs.isEmpty() && !isNoun(verbFirst, verbs, begin)) {
      return ofVerb(token, group, verbs, begin, end);
    }
    if (group.isEmpty()) {
      return null;
    }
    Claim lastWord = ofLastWord(token, group, end);
    if (lastWord != null) {
      return lastWord;
    }
    boolean agreesToSpeak = group.lead() == Lead.CONFIRM && isAboutEvent(verbFirst, end);
    if ((group.lead() == Lead.INVITE && group.isBe()) || agreesToSpeak) {
      return claim(token, verbFirst, Meaning.COME, Inflection.BASE, group, true, false);
    }
    return echo(token, group, end);
  }

  /** "turned the invitation down": what is turned down stands within the verb. */
  private Claim ofSplitVerb(int token, VerbGroup group, int end) {
    int verb = group.end();
    for (int particle = verb + 2; particle < Math.min(end, verb + REACH); particle++) {
      if (prose.kind(particle) == TokenKind.PUNCTUATION) {
        return null;
      }
      for (Verb split : VOCABULARY.splitVerbsAt(prose, verb, particle)) {
        boolean fits =
            namesEvent(verb + 1, particle) || (particle == verb + 2 && isPronoun(verb + 1));
        if (fits && split.inflection() != Inflection.ING) {
          return claim(
              token, particle + 1, split.meaning(), split.inflection(), group, true, false);
        }
      }
    }
    return null;
  }

  /** "was, once more, absent": the token after what stands between commas. */
  private int endOfAside(int token, int end) {
    if (token >= end || prose.initial(token) != ',') {
      return token;
    }
    for (int close = token + 1; close < Math.min(end, token + REACH); close++) {
      if (prose.initial(close) == ',') {
        return close + 1;
      }
    }
    return token;
  }

  /** "is due", "has been expected": what was read as leading to a verb is the verb. */
  private Claim ofLastWord(int token, VerbGroup group, int end) {
    int last = group.end() - 1;
    if (last <= token) {
      return null;
    }
    List<Verb> verbs = VOCABULARY.verbsAt(prose, last, end);
    if (verbs.isEmpty() || VOCABULARY.role(prose, last) != null) {
      return null;
    }
    VerbGroup before = VerbGroup.at(prose, token, last);
    return ofVerb(token, before, verbs, token, end);
  }

  private Claim ofVerb(int first, VerbGroup group, List<Verb> verbs, int begin, int end) {
    Verb verb = choose(verbs, group);
    int after = group.end() + verb.words().size();
    boolean passive = isPassive(verb, group, after, end, begin);
    int fit = fits(verb, passive, after, end);
    if (fit < 0) {
      return null;
    }
    boolean byAgent = passive && after < end && prose.lower(after).equals("by");
    boolean ofSubject;
    boolean ofObject;
    if (passive) {
      boolean ownAct = verb.meaning() == Meaning.CONFIRM || verb.meaning() == Meaning.DECLINE;
      ofSubject = verb.about() != About.SUBJECT || (!byAgent && ownAct);
      ofObject = byAgent && verb.about() != About.OBJECT;
    } else {
      ofSubject = verb.about() == About.SUBJECT || verb.about() == About.BOTH;
      ofObject = verb.about() == About.OBJECT || verb.about() == About.BOTH;
    }
    if (verb.meaning() == Meaning.GATHER && !passive) {
      ofSubject = false;
    }
    boolean nobody = fit == 0;
    boolean negated = group.negated() != nobody;
    boolean singular =
        group.isSingular() || (group.isEmpty() && verb.inflection() == Inflection.PRESENT);
    return new Claim(
        first,
        byAgent && ofObject ? after + 1 : after,
        Verdict.of(verb.meaning(), verb.inflection(), group, negated),
        Verdict.of(verb.meaning(), verb.inflection(), group, !negated),
        ofSubject,
        ofObject,
        singular,
        Echo.NO,
        verb.meaning() == Meaning.GATHER);
  }

  private Claim claim(
      int first,
      int end,
      Meaning meaning,
      Inflection inflection,
      VerbGroup group,
      boolean ofSubject,
      boolean ofObject) {
    return new Claim(
        first,
        end,
        Verdict.of(meaning, inflection, group, group.negated()),
        Verdict.of(meaning, inflection, group, !group.negated()),
        ofSubject,
        ofObject,
        group.isSingular(),
        Echo.NO,
        false);
  }

  /** "did so", "has not", "are too": the verb is the one before. */
  private Claim echo(int first, VerbGroup group, int end) {
    int after = group.end();
    String next = after < end ? prose.lower(after) : "";
    boolean so =
        switch (next) {
          case "so", "too", "likewise", "same" -> true;
          case "done" -> after + 1 < end && prose.lower(after + 1).equals("so");
          case "as" -> after + 1 < end && prose.lower(after + 1).equals("well");
          case "the" -> after + 1 < end && prose.lower(after + 1).equals("same");
          default -> false;
        };
    boolean ends = after == end || prose.kind(after) == TokenKind.PUNCTUATION;
    boolean denied = group.negated() && ends;
    boolean be = group.isBe() && !so && !denied;
    if (be) {
      return new Claim(first, after, null, null, false, true, group.isSingular(), Echo.NO, true);
    }
    if (!so && !denied && !(ends && !group.isEmpty() && group.lead() == null)) {
      return null;
    }
    int wordsOfEcho =
        so ? (next.equals("done") || next.equals("as") || next.equals("the") ? 2 : 1) : 0;
    return new Claim(
        first,
        after + wordsOfEcho,
        denied ? Verdict.of(Meaning.COME, Inflection.BASE, group, true) : null,
        null,
        true,
        false,
        group.isSingular(),
        denied ? Echo.OPPOSITE : Echo.SAME,
        false);
  }

  /** {@code attended} is a participle behind a form of to be or to have, otherwise a past. */
  private static Verb choose(List<Verb> verbs, VerbGroup group) {
    boolean participle = (group.isBe() || group.isPerfect()) && !group.has(Role.TO);
    for (Verb verb : verbs) {
      boolean base = group.has(Role.MODAL) || group.has(Role.TO) || group.lead() != null;
      boolean fits =
          base
              ? verb.inflection() == Inflection.BASE
              : verb.inflection() == Inflection.ING
                  || (verb.inflection() == Inflection.PARTICIPLE) == participle;
      if (fits) {
        return verb;
      }
    }
    return verbs.get(0);
  }

  private boolean isPassive(Verb verb, VerbGroup group, int after, int end, int begin) {
    boolean participle =
        verb.inflection() == Inflection.PARTICIPLE || verb.inflection() == Inflection.PAST;
    if (!participle) {
      return false;
    }
    if (group.isBe()) {
      return true;
    }
    if (group.isPerfect()) {
      return false;
    }
    boolean by = after < end && prose.lower(after).equals("by");
    boolean comma = group.end() > begin && prose.initial(group.end() - 1) == ',';
    return switch (verb.about()) {
      case OBJECT, PASSIVE -> by || comma || after >= end || !objectFollows(after);
      case SUBJECT, BOTH -> by && verb.meaning() == Meaning.COME;
    };
  }

  private boolean objectFollows(int after) {
    if (prose.kind(after) == TokenKind.NUMBER || prose.capitalized(after)) {
      return true;
    }
    String lower = prose.lower(after);
    return prose.kind(after) == TokenKind.WORD
        && !lower.equals("to")
        && (VOCABULARY.isDeterminer(prose, after) || !VOCABULARY.followsAnswer(prose, after));
  }

  /** {@code the host}, {@code a planned visit}: a noun or an adjective that looks like a verb. */
  private boolean isNoun(int verb, List<Verb> verbs, int begin) {
    if (verb == begin || verbs.get(0).words().size() > 1) {
      return false;
    }
    if (prose.kind(verb - 1) == TokenKind.POSSESSIVE) {
      return true;
    }
    return switch (prose.lower(verb - 1)) {
      case "the", "a", "an", "its", "his", "her", "their", "our", "this", "of", "no" -> true;
      default -> false;
    };
  }

  /** Whether what a verb needs stands behind it: 1 if so, 0 if so with "nobody", -1 if not. */
  private int fits(Verb verb, boolean passive, int after, int end) {
    boolean comes = verb.meaning() == Meaning.COME || verb.meaning() == Meaning.MOVE;
    if (comes && leadsElsewhere(after, end)) {
      return -1;
    }
    return switch (verb.need()) {
      case NONE, NEVER -> 1;
      case ANSWER -> passive || isAnswer(after, end) ? 1 : -1;
      case EXPLICIT -> passive || isExplicit(after, end) ? 1 : -1;
      case EVENT -> isAboutEvent(after, end) ? 1 : -1;
      case DELEGATE -> passive ? -1 : sendsDelegate(after, end);
    };
  }

  private boolean isAnswer(int after, int end) {
    if (after >= end || prose.kind(after) == TokenKind.PUNCTUATION) {
      return true;
    }
    String next = prose.lower(after);
    if (prose.kind(after) == TokenKind.QUOTE || prose.kind(after) == TokenKind.NUMBER) {
      return false;
    }
    switch (next) {
      case "that" -> {
        return after + 1 < end && isPronoun(after + 1);
      }
      case "to" -> {
        return after + 1 < end && !VOCABULARY.verbsAt(prose, after + 1, end).isEmpty();
      }
      case "it", "they", "he", "she" -> {
        return true;
      }
      case "from", "the", "an", "its", "their", "his", "her", "all", "our" -> {
        return namesEvent(after, end);
      }
      default -> {
        return VOCABULARY.followsAnswer(prose, after)
            || VOCABULARY.isParticipation(prose, after)
            || EventNouns.isAt(prose, after)
            || (prose.capitalized(after) && namesEvent(after, end));
      }
    }
  }

  /** "announced its participation", "that it will come", and not "announced". */
  private boolean isExplicit(int after, int end) {
    return after < end
        && prose.kind(after) == TokenKind.WORD
        && isAnswer(after, end)
        && !VOCABULARY.followsAnswer(prose, after);
  }

  private boolean isPronoun(int token) {
    return switch (prose.lower(token)) {
      case "it", "they", "he", "she", "its", "their", "his", "her" -> true;
      default -> false;
    };
  }

  /** Whether the conference, the invitation or the participation is named within a few words. */
  private boolean namesEvent(int first, int end) {
    for (int token = first; token < Math.min(end, first + REACH); token++) {
      if (prose.kind(token) == TokenKind.PUNCTUATION) {
        return false;
      }
      if (EventNouns.isAt(prose, token)
          || VOCABULARY.isParticipation(prose, token)
          || VOCABULARY.isDelegate(prose, token)) {
        return true;
      }
    }
    return false;
  }

  private boolean isAboutEvent(int first, int end) {
    if (first >= end || prose.kind(first) == TokenKind.PUNCTUATION) {
      return true;
    }
    for (int token = first; token < Math.min(end, first + REACH); token++) {
      String lower = prose.lower(token);
      switch (lower) {
        case "sidelines", "margins", "fringes" -> {
          return false;
        }
        default -> {
          if (EventNouns.isAt(prose, token) || VOCABULARY.isPartOfEvent(prose, token)) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private int sendsDelegate(int first, int end) {
    boolean nobody = false;
    for (int token = first; token < Math.min(end, first + REACH); token++) {
      String lower = prose.lower(token);
      switch (lower) {
        case "nobody", "none" -> {
          return 0;
        }
        case "no" -> {
          if (token + 1 < end && prose.lower(token + 1).equals("one")) {
            return 0;
          }
          nobody = true;
        }
        case "anybody", "anyone", "somebody", "someone", "one" -> {
          return 1;
        }
        default -> {
          if (VOCABULARY.isDelegate(prose, token)) {
            return nobody ? 0 : 1;
          }
        }
      }
      if (prose.kind(token) == TokenKind.PUNCTUATION) {
        return -1;
      }
    }
    return -1;
  }

  /** "took part in the exercise": what they came to is no conference. */
  private boolean leadsElsewhere(int after, int end) {
    for (int token = after; token < Math.min(end, after + REACH); token++) {
      if (prose.kind(token) == TokenKind.PUNCTUATION || EventNouns.isAt(prose, token)) {
        return false;
      }
      boolean manner = prose.lower(token - 1).equals("in");
      if (VOCABULARY.isOtherGathering(prose, token) && !prose.capitalized(token) && !manner) {
        return true;
      }
    }
    return false;
  }
}
