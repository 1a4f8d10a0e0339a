package io.plenary.attendance;

/**
 * A verb group, and what it says about coming.
 *
 * <p>Example: {@code has refused to take part} says {@link AttendeeStatus#DECLINED} of its subject;
 * {@code were joined by} says {@link AttendeeStatus#ATTENDED} of what follows.
 *
 * @param first its first token, auxiliaries included
 * @param end the token after its last
 * @param status what it says; null if that is nothing
 * @param ofNone what it says where its subject is nobody: "nobody from Chile came"
 * @param ofSubject whether it says so of what stands before it
 * @param ofObject whether it says so of what stands behind it
 * @param singular whether its form shows that its subject is one
 * @param echo whether it repeats or denies what was said before: "so did", "have not"
 * @param link whether it only ties two groups of guests together: "include", "are"
 */
record Claim(
    int first,
    int end,
    AttendeeStatus status,
    AttendeeStatus ofNone,
    boolean ofSubject,
    boolean ofObject,
    boolean singular,
    Echo echo,
    boolean link) {

  /** Whether a verb stands for the one before it, and whether it denies it. */
  enum Echo {
    NO,
    SAME,
    OPPOSITE
  }
}
