package io.plenary.officials;

/** What can speak. */
public enum OfficialKind {
  PERSON,
  INSTITUTION
}
