package io.plenary.figures;

/**
 * A verb group that says how far guests had come.
 *
 * <p>Example: {@code have been invited} says {@link Status#INVITED} of its subject; {@code is
 * expected to gather} says {@link Status#EXPECTED} of its object.
 *
 * @param first its first token, auxiliaries included
 * @param end the token after its last
 * @param status what it says, or null if it says nothing about attendance
 * @param ofSubject whether it says so of what stands before it
 * @param ofObject whether it says so of what stands behind it
 * @param negative whether it denies it: "will not come", "cancelled"
 */
record Predicate(
    int first, int end, Status status, boolean ofSubject, boolean ofObject, boolean negative) {}
