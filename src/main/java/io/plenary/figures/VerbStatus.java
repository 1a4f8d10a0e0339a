package io.plenary.figures;

import io.plenary.figures.AttendanceVerbs.Inflection;
import io.plenary.figures.AttendanceVerbs.Meaning;
import io.plenary.figures.AttendanceVerbs.VerbForm;
import io.plenary.figures.Auxiliaries.Role;
import java.util.Set;

/**
 * What a verb group says of those it counts: by the verb's meaning, and for verbs of coming and
 * gathering by its tense.
 *
 * <p>Example: {@code will come} is {@link Status#EXPECTED}, {@code have come} {@link
 * Status#ATTENDING}, {@code came} {@link Status#ATTENDED}, {@code were invited} {@link
 * Status#INVITED}.
 */
final class VerbStatus {
  private VerbStatus() {}

  /** The status that a verb with its auxiliaries gives, or null if they did not come. */
  static Status of(VerbForm form, Set<Role> roles, boolean passive) {
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
      case ATTEND, GATHER -> byTense(form.inflection(), roles, passive);
    };
  }

  /** What tense alone tells: those of the future are expected, of the past have attended. */
  static Status byTense(Inflection inflection, Set<Role> roles, boolean passive) {
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
}
