package io.plenary.extraction;

import io.plenary.attendance.Attendee;
import io.plenary.corpus.Article;
import io.plenary.figures.Figure;
import io.plenary.officials.Naming;
import io.plenary.quotations.Quotation;
import io.plenary.series.EditionReference;
import io.plenary.text.Prose;
import java.util.List;

/**
 * All that one article yields, in reading order.
 *
 * @param prose the article as it was read
 */
public record ArticleFacts(
    Article article,
    Prose prose,
    EditionReference edition,
    List<Figure> figures,
    List<Quotation> quotations,
    List<Attendee> attendees,
    List<Naming> namings) {}
