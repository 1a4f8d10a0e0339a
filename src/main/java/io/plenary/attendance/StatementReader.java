package io.plenary.attendance;

import io.plenary.officials.Cast;
import io.plenary.quotations.Quotation;
import io.plenary.text.Prose;
import io.plenary.text.TokenKind;
import java.util.List;

/** Reads an article from top to bottom: sentences, and lists with headings. */
final class StatementReader {
  private final Prose prose;
  private final Listing listing;
  private final ClauseReader clauses;
  private final Statements statements = new Statements();

  private StatementReader(Prose prose, Cast cast, List<Quotation> quotations) {
    this.prose = prose;
    GuestReader guests = new GuestReader(prose, cast);
    this.listing = new Listing(prose, guests, statements);
    this.clauses = new ClauseReader(prose, guests, quotations, statements);
  }

  /**
   * What an article says of its guests, in reading order.
   *
   * @param quotations what is said in it: whoever "confirmed" something there answers no invitation
   */
  static List<Statement> read(Prose prose, Cast cast, List<Quotation> quotations) {
    StatementReader reader = new StatementReader(prose, cast, quotations);
    for (int paragraph = 0; paragraph < prose.paragraphs().size(); paragraph++) {
      if (!reader.listing.read(paragraph)) {
        reader.readSentences(paragraph);
      }
    }
    return reader.statements.all();
  }

  private void readSentences(int paragraph) {
    for (int s = prose.firstSentence(paragraph); s < prose.endSentence(paragraph); s++) {
      int first = prose.firstToken(s);
      int end = prose.endToken(s);
      if (prose.initial(end - 1) == '?') {
        clauses.readQuestion(first, end);
        continue;
      }
      int begin = first;
      for (int token = first; token < end; token++) {
        if (isDivision(token)) {
          readClause(begin, token);
          begin = token + 1;
        }
      }
      readClause(begin, end);
    }
  }

  private void readClause(int begin, int end) {
    if (begin < end) {
      clauses.read(begin, end);
    }
  }

  private boolean isDivision(int token) {
    if (prose.kind(token) != TokenKind.PUNCTUATION) {
      return false;
    }
    char c = prose.initial(token);
    return c == ';'
        || c == ':'
        || c == '—'
        || (c == '–' && prose.spaceBefore(token))
        || (c == '-' && prose.spaceBefore(token));
  }
}
