package io.plenary.evaluation;

import java.util.Locale;

/** How a text refers to a speaker. */
enum SourceShape {
  /** {@code she}. */
  PRONOUN,
  /** {@code Anna Berg}. */
  NAME,
  /** {@code the envoy Anna Berg}; {@code Anna Berg, the envoy}. */
  TITLED_NAME,
  /** {@code the deputy minister}. */
  OFFICE,
  /** {@code the ministry}. */
  INSTITUTION,
  /** {@code the ministry's statement}. */
  DOCUMENT,
  /** {@code two officials}; {@code a diplomat}. */
  PLURAL_OR_ANONYMOUS,
  /** Anything else: {@code the baker}. */
  OTHER,
  /** Nobody. */
  NONE;

  /** How reports and JSON write it: {@code titled_name}. */
  String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
