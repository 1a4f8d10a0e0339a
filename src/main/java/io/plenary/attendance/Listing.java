package io.plenary.attendance;

import static io.plenary.attendance.Vocabulary.VOCABULARY;

import io.plenary.attendance.Vocabulary.Phrase;
import io.plenary.text.Prose;
import io.plenary.text.TokenKind;

/**
 * Reads lines that are no sentences: headings, the names below them, and names with a word beside
 * them that says whether they come.
 *
 * <p>Example: "Not represented: Chile, Peru"; "Confirmed" above a line "- Chile"; "Chile | yes".
 */
final class Listing {
  private static final int LONGEST_HEADING = 12;

  private final Prose prose;
  private final GuestReader guests;
  private final Statements statements;

  /** What the last heading says of the names below it, or null. */
  private AttendeeStatus heading;

  Listing(Prose prose, GuestReader guests, Statements statements) {
    this.prose = prose;
    this.guests = guests;
    this.statements = statements;
  }

  /** Reads a paragraph; returns whether it was a line of a list. */
  boolean read(int paragraph) {
    int firstSentence = prose.firstSentence(paragraph);
    if (firstSentence == prose.endSentence(paragraph)) {
      return true;
    }
    int first = afterBullet(prose.firstToken(firstSentence));
    int end = prose.endToken(prose.endSentence(paragraph) - 1);
    if (first >= end) {
      return true;
    }
    GuestList list = guests.listAt(first, end);
    if (list != null && readLine(list, end)) {
      return true;
    }
    if (heading != null && first > prose.firstToken(firstSentence) && readExamples(first, end)) {
      return true;
    }
    heading = isHeading(first, end) ? Headings.statusIn(prose, first, end) : null;
    return false;
  }

  private int afterBullet(int first) {
    int token = first;
    while (token < prose.tokens()
        && prose.kind(token) == TokenKind.PUNCTUATION
        && prose.initial(token) != '(') {
      token++;
    }
    return token;
  }

  /** "Chile (confirmed)", "Chile - no answer yet", or a name below a heading. */
  private boolean readLine(GuestList list, int end) {
    int after = list.end();
    if (prose.initial(after - 1) == ')' && inBrackets(list, after)) {
      return false;
    }
    if (after >= end || (after == end - 1 && prose.kind(after) == TokenKind.PUNCTUATION)) {
      statements.add(list.guests(), heading);
      return true;
    }
    if (prose.kind(after) != TokenKind.PUNCTUATION || prose.initial(after) == '.') {
      return false;
    }
    Phrase<AttendeeStatus> own = VOCABULARY.headingAt(prose, after + 1, end);
    int behind = own == null ? after : after + 1 + own.words().size();
    boolean speech = prose.initial(after) == ':' && end - after > 2;
    boolean whole =
        own != null && !speech && (behind >= end || prose.kind(behind) == TokenKind.PUNCTUATION);
    if (whole) {
      statements.add(list.guests(), own.value());
      return true;
    }
    boolean line = heading != null && end - after <= LONGEST_HEADING;
    if (line) {
      statements.add(list.guests(), heading);
    }
    return line;
  }

  /** "- two organizations, namely the OSCE and NATO" below a heading. */
  private boolean readExamples(int first, int end) {
    for (int token = first + 1; token < end - 1; token++) {
      GuestList list = isBeforeExamples(token) ? guests.listAt(token + 1, end) : null;
      if (list != null) {
        statements.add(list.guests(), heading);
        return true;
      }
    }
    return false;
  }

  private boolean isBeforeExamples(int token) {
    return switch (prose.lower(token)) {
      case "namely", "including", "as", "them", ":", "(" -> true;
      default -> false;
    };
  }

  /** "Chile (absent)" is read like a sentence. */
  private boolean inBrackets(GuestList list, int end) {
    return list.guests().stream()
        .anyMatch(
            guest ->
                guest.end() < end && VOCABULARY.headingAt(prose, guest.end() + 1, end) != null);
  }

  private boolean isHeading(int first, int end) {
    for (int token = first; token < end - 1; token++) {
      if (prose.initial(token) == ':') {
        return false;
      }
    }
    return end - first <= LONGEST_HEADING && prose.initial(end - 1) != '.';
  }
}
