package io.plenary.figures;

/**
 * A verb group, and what it says about those it counts.
 *
 * <p>Example: {@code have been invited} says {@link Status#INVITED} of its subject; {@code is
 * expected to gather} says {@link Status#EXPECTED} of its object; {@code are negotiating} is about
 * something else, but its tense tells that its subject is there.
 *
 * @param first its first token, auxiliaries included
 * @param end the token after its last
 * @param status what it says, or null if it says nothing
 * @param ofSubject whether it says so of what stands before it
 * @param ofObject whether it says so of what stands behind it
 * @param negative whether it denies it: "will not come", "cancelled"
 * @param meaning what its verb is about
 * @param backshifted whether its tense is a plain past of to be, which in reported speech may stand
 *     for a present: "said that 38 countries were taking part"
 */
record Predicate(
    int first,
    int end,
    Status status,
    boolean ofSubject,
    boolean ofObject,
    boolean negative,
    Meaning meaning,
    boolean backshifted) {

  /** What a verb is about. */
  enum Meaning {
    /** Coming, inviting and the like, as the resource of attendance verbs lists them. */
    ATTENDANCE,
    /** Any other; only its tense tells something. */
    OPEN,
    /** Being, where it counts what is: "there are 340", "among them were 24". */
    BEING,
    /** What is done with people elsewhere: "were arrested". */
    OTHER_DEALING
  }

  /** The same with what another verb says. */
  Predicate with(Status otherStatus) {
    return new Predicate(
        first, end, otherStatus, ofSubject, ofObject, negative, meaning, backshifted);
  }

  /** Whether its verb is one of coming, inviting and the like. */
  boolean attendance() {
    return meaning == Meaning.ATTENDANCE;
  }
}
