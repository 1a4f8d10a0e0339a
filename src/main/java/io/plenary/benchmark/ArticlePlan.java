package io.plenary.benchmark;

import io.plenary.figures.Status;
import io.plenary.quotations.QuotationKind;
import io.plenary.series.Edition;
import java.time.LocalDate;
import java.util.List;

/**
 * What a generated article is going to report, before it is put into words.
 *
 * @param number its number in the corpus
 * @param original the number of the article it copies; its own if it copies none
 * @param edition the edition it is about; null for an article about something else
 * @param phase when it appears
 * @param publishedOn the day
 * @param counts the figures it reports
 * @param statements what is said in it, in order
 */
record ArticlePlan(
    long number,
    long original,
    Edition edition,
    Phase phase,
    LocalDate publishedOn,
    List<Count> counts,
    List<Statement> statements) {

  /** When an article appears: before, during or after the edition it is about. */
  enum Phase {
    BEFORE,
    DURING,
    AFTER
  }

  /** A figure: {@code countries, ATTENDED, 84}. */
  record Count(String measure, Status status, long value) {}

  /** Something said. */
  record Statement(Speaker speaker, QuotationKind kind) {}

  boolean isCopy() {
    return number != original;
  }
}
