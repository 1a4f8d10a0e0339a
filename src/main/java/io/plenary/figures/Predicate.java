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
 * @param attendance whether its verb is one of coming, inviting and the like
 */
record Predicate(
    int first,
    int end,
    Status status,
    boolean ofSubject,
    boolean ofObject,
    boolean negative,
    boolean attendance) {}
