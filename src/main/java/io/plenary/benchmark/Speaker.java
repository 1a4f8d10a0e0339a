package io.plenary.benchmark;

import java.io.Serializable;

/**
 * An invented official.
 *
 * @param given the given name
 * @param surname shared with nobody, as far as the names suffice
 * @param female whether pronouns are she and her
 * @param role the office: {@code Defense Minister}
 * @param country what the office belongs to
 */
record Speaker(String given, String surname, boolean female, String role, String country)
    implements Serializable {

  /** {@code Agneta Aldander}. */
  String name() {
    return given + " " + surname;
  }
}
