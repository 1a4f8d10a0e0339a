package io.plenary.officials;

/** Which pronouns can stand for an official. */
public enum Gender {
  FEMALE,
  MALE,
  UNKNOWN;

  /** This one if it is known, otherwise another. */
  Gender or(Gender other) {
    return this == UNKNOWN ? other : this;
  }
}
