package io.plenary.officials;

/** Which pronouns can stand for an official. */
public enum Gender {
  FEMALE,
  MALE,
  UNKNOWN
}
