package io.plenary.extraction;

import io.plenary.corpus.Article;
import io.plenary.figures.Figure;
import io.plenary.officials.Naming;
import io.plenary.quotations.Quotation;
import io.plenary.series.EditionReference;
import java.util.List;

/** All that one article yields, in reading order. */
public record ArticleFacts(
    Article article,
    EditionReference edition,
    List<Figure> figures,
    List<Quotation> quotations,
    List<Naming> namings) {}
