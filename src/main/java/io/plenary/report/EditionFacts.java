package io.plenary.report;

import io.plenary.tables.ArticleRow;
import io.plenary.tables.AttendanceRow;
import io.plenary.tables.EditionFigureRow;
import io.plenary.tables.FigureRow;
import io.plenary.tables.QuotationRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The facts of one edition, numbered: figure 3 of the second edition of the page is {@code g2f3} in
 * it, quotation 5 {@code g2q5}, and who comes {@code g2a5}.
 *
 * @param number of the edition on the page
 * @param articles those that the facts stand in, by their ids
 * @param figuresInAll how many figures the table has, those left out here included
 * @param quotationsInAll the same of quotations
 */
record EditionFacts(
    int number,
    List<FigureRow> figures,
    List<QuotationRow> quotations,
    List<AttendanceRow> attendance,
    Map<String, ArticleRow> articles,
    long figuresInAll,
    long quotationsInAll) {

  /** What a figure is called on the page. */
  String figureId(int figure) {
    return "g" + number + "f" + figure;
  }

  /** What a place that says who comes is called on the page. */
  String attendanceId(int coming) {
    return "g" + number + "a" + coming;
  }

  /** What the figure that stands for the edition is called on the page; null if it is not there. */
  String headlineId(EditionFigureRow headline) {
    for (int i = 0; i < figures.size(); i++) {
      if (isHeadline(figures.get(i), headline)) {
        return figureId(i);
      }
    }
    return null;
  }

  static boolean isHeadline(FigureRow figure, EditionFigureRow headline) {
    return figure.begin() == headline.begin()
        && figure.end() == headline.end()
        && figure.document().equals(headline.document())
        && figure.measure().equals(headline.measure());
  }

  boolean isCopy(String article) {
    return articles.get(article).duplicateOf() != null;
  }

  /** How many quotations say who speaks by no name. */
  long quotationsWithoutSpeaker() {
    return quotations.stream()
        .filter(quotation -> quotation.speaker() == null && !isCopy(quotation.article()))
        .count();
  }

  /** The facts as the page's script reads them. */
  Dossier dossier() {
    Map<String, Integer> places = new HashMap<>();
    List<Dossier.Source> sources = new ArrayList<>();
    List<Passages.Context> contexts = new ArrayList<>();
    for (FigureRow figure : figures) {
      contexts.add(context(figure, place(figure.article(), places, sources)));
    }
    for (QuotationRow quotation : quotations) {
      contexts.add(context(quotation, place(quotation.article(), places, sources)));
    }
    for (AttendanceRow coming : attendance) {
      contexts.add(context(coming, place(coming.article(), places, sources)));
    }
    Passages passages = new Passages(contexts);
    List<Dossier.Told> told = new ArrayList<>();
    for (int i = 0; i < figures.size(); i++) {
      told.add(told(figures.get(i), passage(passages, contexts.get(i))));
    }
    List<Dossier.Said> said = new ArrayList<>();
    for (int i = 0; i < quotations.size(); i++) {
      said.add(said(quotations.get(i), passage(passages, contexts.get(figures.size() + i))));
    }
    List<Dossier.Coming> coming = new ArrayList<>();
    for (int i = 0; i < attendance.size(); i++) {
      int context = figures.size() + quotations.size() + i;
      coming.add(coming(attendance.get(i), passage(passages, contexts.get(context))));
    }
    return new Dossier(sources, passages.all(), told, said, coming);
  }

  private static int passage(Passages passages, Passages.Context context) {
    return passages.holding(context.article(), context.begin());
  }

  private int place(String article, Map<String, Integer> places, List<Dossier.Source> sources) {
    Integer known = places.putIfAbsent(article, sources.size());
    if (known != null) {
      return known;
    }
    ArticleRow row = articles.get(article);
    sources.add(
        new Dossier.Source(
            row.article(),
            row.document(),
            row.title(),
            Objects.toString(row.publishedOn(), null),
            row.agency(),
            row.datelinePlace(),
            row.duplicateOf()));
    return sources.size() - 1;
  }

  /** Tables written before they had contexts still have the sentence. */
  private static Passages.Context context(FigureRow figure, int article) {
    return figure.context() == null
        ? new Passages.Context(
            article, figure.sentenceBegin(), figure.sentenceEnd(), figure.sentence())
        : new Passages.Context(
            article, figure.contextBegin(), figure.contextEnd(), figure.context());
  }

  private static Passages.Context context(QuotationRow quotation, int article) {
    return quotation.context() == null
        ? new Passages.Context(article, quotation.begin(), quotation.end(), quotation.text())
        : new Passages.Context(
            article, quotation.contextBegin(), quotation.contextEnd(), quotation.context());
  }

  private static Passages.Context context(AttendanceRow coming, int article) {
    return new Passages.Context(
        article, coming.contextBegin(), coming.contextEnd(), coming.context());
  }

  private static Dossier.Coming coming(AttendanceRow coming, int passage) {
    return new Dossier.Coming(
        coming.name(),
        coming.kind(),
        coming.status(),
        coming.reportedBy(),
        coming.relayedBy(),
        passage,
        coming.begin(),
        coming.end(),
        coming.sentenceBegin(),
        coming.sentenceEnd());
  }

  private static Dossier.Told told(FigureRow figure, int passage) {
    return new Dossier.Told(
        Wording.words(figure.measure()),
        Wording.value(figure.value(), figure.valueHigh(), figure.bound()),
        figure.value(),
        figure.valueHigh(),
        figure.status(),
        Wording.words(figure.scope()),
        figure.reportedBy(),
        figure.relayedBy(),
        passage,
        figure.begin(),
        figure.end(),
        figure.sentenceBegin(),
        figure.sentenceEnd());
  }

  private static Dossier.Said said(QuotationRow quotation, int passage) {
    return new Dossier.Said(
        quotation.kind(),
        quotation.speaker(),
        quotation.speakerKind(),
        quotation.speakerMention(),
        quotation.speakerBegin(),
        quotation.speakerEnd(),
        Wording.office(quotation.role(), quotation.affiliation()),
        quotation.relayedBy(),
        passage,
        quotation.begin(),
        quotation.end());
  }
}
