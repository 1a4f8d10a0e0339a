package io.plenary.attendance;

import static io.plenary.attendance.Vocabulary.VOCABULARY;

import io.plenary.attendance.Vocabulary.Lead;
import io.plenary.attendance.Vocabulary.Role;
import io.plenary.text.Prose;
import java.util.EnumSet;
import java.util.Set;

/**
 * What stands in front of a verb: auxiliaries, negation, adverbs, and verbs that lead to it by
 * "to".
 *
 * <p>Example: of "has so far refused to take part" it reads all but the last two words, with the
 * lead {@link Lead#DECLINE}.
 */
final class VerbGroup {
  private static final Set<Role> FORMS_OF_BE =
      EnumSet.of(Role.BE, Role.BEEN, Role.BEING, Role.IS, Role.WAS);

  private final Prose prose;
  private final int first;
  private final int limit;
  private final Set<Role> roles = EnumSet.noneOf(Role.class);
  private Lead lead;
  private boolean negated;
  private boolean yet;
  private int end;

  private VerbGroup(Prose prose, int first, int limit) {
    this.prose = prose;
    this.first = first;
    this.limit = limit;
  }

  /** What stands in front of a verb from a token on; of length 0 if there is nothing. */
  static VerbGroup at(Prose prose, int first, int limit) {
    VerbGroup group = new VerbGroup(prose, first, limit);
    group.read();
    return group;
  }

  private void read() {
    int token = first;
    while (token < limit) {
      int after = readLead(token);
      if (after == token) {
        after = readAuxiliary(token);
      }
      if (after == token) {
        after = readFirst(token);
      }
      if (after == token) {
        break;
      }
      token = after;
    }
    end = token;
  }

  /** "the first to", "the only one to": they did. */
  private int readFirst(int token) {
    boolean first =
        token > this.first
            && token + 3 < limit
            && prose.lower(token).equals("the")
            && (prose.lower(token + 1).equals("first") || prose.lower(token + 1).equals("last"))
            && prose.lower(token + 2).equals("to");
    return first ? token + 3 : token;
  }

  private int readAuxiliary(int token) {
    String lower = prose.lower(token);
    Role role = VOCABULARY.role(prose, token);
    if (lower.equals("yet")) {
      yet = true;
      return token + 1;
    }
    if (lower.equals("no") && token + 1 < limit && prose.lower(token + 1).equals("longer")) {
      negated = true;
      return token + 2;
    }
    if (role == null) {
      boolean adverb = token > first && lower.endsWith("ly") && lower.length() > 4;
      return adverb ? token + 1 : token;
    }
    switch (role) {
      case NOT -> {
        negated = true;
        readContraction(lower);
      }
      case TO -> {
        if (token > first && VOCABULARY.role(prose, token - 1) == null) {
          return token;
        }
        roles.add(role);
      }
      default -> roles.add(role);
    }
    return token + 1;
  }

  private void readContraction(String lower) {
    switch (lower) {
      case "won't" -> roles.add(Role.MODAL);
      case "didn't" -> roles.add(Role.DID);
      case "hasn't", "haven't" -> roles.add(Role.HAS);
      case "isn't", "aren't" -> roles.add(Role.IS);
      case "wasn't", "weren't" -> roles.add(Role.WAS);
      case "cannot" -> roles.add(Role.ABLE);
      default -> {}
    }
    if (lower.equals("unable")) {
      lead = Lead.UNABLE;
    }
  }

  /** "refused to", "decided not to"; returns the token after it, or the token itself. */
  private int readLead(int token) {
    Lead found = VOCABULARY.lead(prose, token);
    if (found == null || token + 1 >= limit) {
      return token;
    }
    int to = token + 1;
    boolean not = prose.lower(to).equals("not") && to + 1 < limit;
    if (not) {
      to++;
    }
    if (VOCABULARY.role(prose, to) != Role.TO || to + 1 >= limit) {
      return token;
    }
    if (found != Lead.HEAR && (lead == null || lead == Lead.PLAN)) {
      lead = found;
    }
    negated ^= not;
    return to + 1;
  }

  int end() {
    return end;
  }

  boolean isEmpty() {
    return end == first;
  }

  boolean has(Role role) {
    return roles.contains(role);
  }

  boolean isBe() {
    return roles.stream().anyMatch(FORMS_OF_BE::contains);
  }

  boolean isPerfect() {
    return roles.contains(Role.HAS) || roles.contains(Role.HAD);
  }

  Lead lead() {
    return lead;
  }

  boolean negated() {
    return negated;
  }

  /** "has not yet come": it is open. */
  boolean isOpen() {
    return yet && (negated || lead != null);
  }

  boolean isFuture() {
    return lead == Lead.PLAN
        || lead == Lead.UNLIKELY
        || roles.contains(Role.MODAL)
        || (roles.contains(Role.TO) && roles.stream().noneMatch(r -> r == Role.HAS));
  }

  /** "cannot", not "could not". */
  boolean present() {
    for (int token = first; token < end; token++) {
      if (prose.lower(token).equals("could")) {
        return false;
      }
    }
    return true;
  }

  /** "is", "has", "was", "does": the subject is one. */
  boolean isSingular() {
    for (int token = first; token < end; token++) {
      switch (prose.lower(token)) {
        case "is", "has", "was", "does", "isn't", "hasn't", "wasn't" -> {
          return true;
        }
        default -> {}
      }
    }
    return false;
  }
}
