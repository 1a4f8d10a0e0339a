package io.plenary.attendance;

import static io.plenary.attendance.Vocabulary.VOCABULARY;

import io.plenary.attendance.Vocabulary.Phrase;
import io.plenary.text.Prose;

/** Reads what a heading says of the names that follow it. */
final class Headings {
  private Headings() {}

  /** The last thing that the words of a heading say of coming, or null: "Not represented today". */
  static AttendeeStatus statusIn(Prose prose, int first, int end) {
    AttendeeStatus status = null;
    int token = first;
    while (token < end) {
      Phrase<AttendeeStatus> phrase = VOCABULARY.headingAt(prose, token, end);
      if (phrase != null) {
        status = phrase.value();
      }
      token += phrase == null ? 1 : phrase.words().size();
    }
    return status;
  }
}
