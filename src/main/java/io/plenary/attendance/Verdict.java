package io.plenary.attendance;

import io.plenary.attendance.Vocabulary.Inflection;
import io.plenary.attendance.Vocabulary.Lead;
import io.plenary.attendance.Vocabulary.Role;

/**
 * What a verb of some meaning says, by its tense, its negation and the verbs that lead to it.
 *
 * <p>Example: {@link Meaning#COME} in the past says attended, in the future confirmed, denied in
 * the past absent, denied in the future declined.
 */
final class Verdict {
  private Verdict() {}

  /**
   * The verdict.
   *
   * @param negated whether it is denied, be it by "not" or because its subject is nobody
   * @return the status, or null if it says nothing
   */
  static AttendeeStatus of(
      Meaning meaning, Inflection inflection, VerbGroup group, boolean negated) {
    if (group.lead() == Lead.DOUBT || group.isOpen()) {
      return null;
    }
    if (group.lead() != null) {
      AttendeeStatus led = ofLead(meaning, group, negated);
      if (group.lead() != Lead.PLAN) {
        return led;
      }
    }
    if (group.has(Role.ABLE) && !(negated && isComing(meaning))) {
      return null;
    }
    boolean future = group.isFuture();
    boolean cannot = group.has(Role.ABLE);
    return switch (meaning) {
      case COME, MOVE, GATHER -> {
        if (negated) {
          yield future || isMotion(inflection, group) || cannotYet(cannot, group)
              ? AttendeeStatus.DECLINED
              : AttendeeStatus.ABSENT;
        }
        if (meaning == Meaning.MOVE && group.has(Role.HAS)) {
          yield AttendeeStatus.ARRIVED;
        }
        yield future || (meaning == Meaning.MOVE && isMotion(inflection, group))
            ? AttendeeStatus.CONFIRMED
            : AttendeeStatus.ATTENDED;
      }
      case ARRIVE -> {
        if (negated) {
          yield future ? AttendeeStatus.DECLINED : AttendeeStatus.ABSENT;
        }
        yield future || isMotion(inflection, group)
            ? AttendeeStatus.CONFIRMED
            : AttendeeStatus.ARRIVED;
      }
      case CONFIRM -> negated || future ? null : AttendeeStatus.CONFIRMED;
      case INVITE -> negated || future ? null : AttendeeStatus.INVITED;
      case EXPECT -> negated ? AttendeeStatus.DECLINED : AttendeeStatus.CONFIRMED;
      case DECLINE -> negated ? null : AttendeeStatus.DECLINED;
      case ABSENT -> {
        if (negated) {
          yield future ? AttendeeStatus.CONFIRMED : null;
        }
        yield future || isMotion(inflection, group)
            ? AttendeeStatus.DECLINED
            : AttendeeStatus.ABSENT;
      }
    };
  }

  private static AttendeeStatus ofLead(Meaning meaning, VerbGroup group, boolean negated) {
    if (!isComing(meaning)) {
      return meaning == Meaning.ABSENT && group.lead() == Lead.CONFIRM
          ? AttendeeStatus.DECLINED
          : null;
    }
    return switch (group.lead()) {
      case CONFIRM -> negated ? null : AttendeeStatus.CONFIRMED;
      case INVITE -> negated ? null : AttendeeStatus.INVITED;
      case DECLINE -> negated ? null : AttendeeStatus.DECLINED;
      case FAIL -> negated ? null : AttendeeStatus.ABSENT;
      case UNABLE ->
          group.has(Role.WAS) || group.isPerfect()
              ? AttendeeStatus.ABSENT
              : AttendeeStatus.DECLINED;
      case ABLE -> {
        if (negated) {
          yield group.isFuture() ? AttendeeStatus.DECLINED : AttendeeStatus.ABSENT;
        }
        yield group.has(Role.WAS) ? AttendeeStatus.ATTENDED : null;
      }
      case UNLIKELY, PLAN, HEAR, DOUBT -> null;
    };
  }

  private static boolean isComing(Meaning meaning) {
    return meaning == Meaning.COME || meaning == Meaning.MOVE || meaning == Meaning.ARRIVE;
  }

  /** "cannot come" looks ahead, "could not come" back. */
  private static boolean cannotYet(boolean cannot, VerbGroup group) {
    return cannot && group.present();
  }

  /** "are arriving", "is skipping": what is under way is still to come. */
  private static boolean isMotion(Inflection inflection, VerbGroup group) {
    return inflection == Inflection.ING && !group.has(Role.WAS);
  }
}
