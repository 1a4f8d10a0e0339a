package io.plenary.attendance;

import io.plenary.officials.Cast;
import io.plenary.quotations.Quotation;
import io.plenary.series.ArticleEditions;
import io.plenary.series.EditionReference;
import io.plenary.text.Prose;
import io.plenary.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds out of whom an article says that they come to an edition of a series, or that they stay
 * away. An article about no series says it of nobody.
 *
 * <p>Example: {@code Chile and the OSCE have confirmed; Peru will not come.} gives Chile and the
 * OSCE, confirmed, and Peru, declined.
 */
public final class AttendanceExtractor {

  /**
   * The attendees in reading order.
   *
   * @param prose the article's headlines and paragraphs
   * @param editions which editions its passages are about
   * @param cast who is who in it
   * @param quotations what is said in it and by whom, in reading order
   */
  public List<Attendee> extract(
      Prose prose, ArticleEditions editions, Cast cast, List<Quotation> quotations) {
    if (editions.article().series() == null) {
      return List.of();
    }
    List<Attendee> attendees = new ArrayList<>();
    for (Statement statement : StatementReader.read(prose, cast, quotations)) {
      Span mention = prose.span(statement.guest().first(), statement.guest().end());
      EditionReference edition = editions.at(mention);
      if (edition.series() != null) {
        attendees.add(attendee(prose, statement, mention, edition, around(mention, quotations)));
      }
    }
    return attendees;
  }

  private static Attendee attendee(
      Prose prose,
      Statement statement,
      Span mention,
      EditionReference edition,
      Quotation quotation) {
    return new Attendee(
        mention,
        statement.guest().name(),
        statement.guest().kind(),
        statement.status(),
        edition,
        quotation == null ? null : quotation.speaker(),
        quotation == null ? null : quotation.relayedBy(),
        prose.sentence(prose.sentenceOf(statement.guest().first())));
  }

  private static Quotation around(Span mention, List<Quotation> quotations) {
    for (Quotation quotation : quotations) {
      if (quotation.words().contains(mention)) {
        return quotation;
      }
    }
    return null;
  }
}
