package io.plenary.attendance;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/**
 * What an article says of its guests, one statement a mention: what is said last holds.
 *
 * <p>Example: of "Chile was invited but declined" it keeps that Chile declined.
 */
final class Statements {
  private final TreeMap<Integer, Statement> byFirstToken = new TreeMap<>();

  void add(List<Guest> guests, AttendeeStatus status) {
    if (status != null) {
      guests.forEach(guest -> byFirstToken.put(guest.first(), new Statement(guest, status)));
    }
  }

  boolean has(Guest guest) {
    return byFirstToken.containsKey(guest.first());
  }

  /** In reading order. */
  List<Statement> all() {
    return new ArrayList<>(byFirstToken.values());
  }
}
