package io.plenary.attendance;

/** What an attendee is. */
public enum AttendeeKind {
  COUNTRY,
  ORGANIZATION,
  PERSON
}
