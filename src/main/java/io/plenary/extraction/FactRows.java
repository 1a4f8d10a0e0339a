package io.plenary.extraction;

import io.plenary.attendance.Attendee;
import io.plenary.corpus.Article;
import io.plenary.corpus.Document;
import io.plenary.corpus.Signature;
import io.plenary.figures.Figure;
import io.plenary.officials.Identities;
import io.plenary.officials.Naming;
import io.plenary.officials.Official;
import io.plenary.quotations.Quotation;
import io.plenary.series.EditionReference;
import io.plenary.tables.ArticleRow;
import io.plenary.tables.AttendanceRow;
import io.plenary.tables.FigureRow;
import io.plenary.tables.QuotationRow;
import io.plenary.tables.Records;
import io.plenary.tables.Stretch;
import io.plenary.text.CodePoints;
import io.plenary.text.Span;

/**
 * Turns the facts of one document into rows of the tables: positions into code points, objects into
 * names.
 */
final class FactRows {
  private final String document;
  private final String text;
  private final CodePoints codePoints;

  FactRows(Document document) {
    this.document = document.document();
    this.text = document.text();
    this.codePoints = CodePoints.of(text);
  }

  /** The rows of the document's article number {@code number}, counted from 1. */
  ExtractedArticle article(int number, ArticleFacts facts) {
    String id = document + "#" + number;
    Article article = facts.article();
    EditionReference edition = facts.edition();
    int[] signature = Signature.of(facts.prose(), article.paragraphs());
    Contexts contexts = new Contexts(facts.prose());
    return new ExtractedArticle(
        articleRow(id, article, edition),
        Signature.toBytes(signature),
        facts.figures().stream().map(figure -> figureRow(id, figure, contexts)).toList(),
        facts.quotations().stream()
            .map(quotation -> quotationRow(id, edition, quotation, contexts))
            .toList(),
        facts.attendees().stream().map(attendee -> attendanceRow(id, attendee, contexts)).toList(),
        facts.namings().stream().map(FactRows::namingRow).toList());
  }

  private ArticleRow articleRow(String id, Article article, EditionReference edition) {
    return new ArticleRow(
        id,
        document,
        codePoints.at(article.begin()),
        codePoints.at(article.end()),
        article.title(),
        article.publishedOn(),
        article.datelinePlace(),
        article.agency(),
        edition.series(),
        edition.year(),
        edition.evidence(),
        null);
  }

  private FigureRow figureRow(String id, Figure figure, Contexts contexts) {
    Span context = contexts.of(figure.number());
    Official reporter = figure.reportedBy();
    return new FigureRow(
        document,
        id,
        figure.edition().series(),
        figure.edition().year(),
        figure.measure(),
        figure.value(),
        figure.valueHigh(),
        Records.word(figure.bound()),
        Records.word(figure.status()),
        figure.scope(),
        reporter == null ? null : reporter.name(),
        reporter == null ? null : Records.word(reporter.kind()),
        figure.relayedBy(),
        figure.sentence().of(text),
        codePoints.at(figure.sentence().begin()),
        codePoints.at(figure.sentence().end()),
        figure.number().of(text),
        codePoints.at(figure.number().begin()),
        codePoints.at(figure.number().end()),
        context.of(text),
        codePoints.at(context.begin()),
        codePoints.at(context.end()));
  }

  private QuotationRow quotationRow(
      String id, EditionReference edition, Quotation quotation, Contexts contexts) {
    Span context = contexts.of(quotation.words());
    Official speaker = quotation.speaker();
    Span mention = quotation.mention();
    return new QuotationRow(
        document,
        id,
        edition.series(),
        edition.year(),
        Records.word(quotation.kind()),
        quotation.words().of(text),
        codePoints.at(quotation.words().begin()),
        codePoints.at(quotation.words().end()),
        quotation.quoted().stream().map(this::stretch).toList(),
        quotation.cue() == null ? null : quotation.cue().of(text),
        speaker == null ? null : speaker.name(),
        mention == null ? null : mention.of(text),
        mention == null ? null : codePoints.at(mention.begin()),
        mention == null ? null : codePoints.at(mention.end()),
        speaker == null ? null : Records.word(speaker.kind()),
        speaker == null ? null : speaker.role(),
        speaker == null ? null : speaker.affiliation(),
        quotation.relayedBy(),
        countWords(quotation.words()),
        context.of(text),
        codePoints.at(context.begin()),
        codePoints.at(context.end()));
  }

  private AttendanceRow attendanceRow(String id, Attendee attendee, Contexts contexts) {
    Official reporter = attendee.reportedBy();
    Span context = contexts.of(attendee.mention());
    return new AttendanceRow(
        document,
        id,
        attendee.edition().series(),
        attendee.edition().year(),
        attendee.name(),
        Records.word(attendee.kind()),
        Records.word(attendee.status()),
        reporter == null ? null : reporter.name(),
        reporter == null ? null : Records.word(reporter.kind()),
        attendee.relayedBy(),
        attendee.sentence().of(text),
        codePoints.at(attendee.sentence().begin()),
        codePoints.at(attendee.sentence().end()),
        attendee.mention().of(text),
        codePoints.at(attendee.mention().begin()),
        codePoints.at(attendee.mention().end()),
        context.of(text),
        codePoints.at(context.begin()),
        codePoints.at(context.end()));
  }

  private static NamingRow namingRow(Naming naming) {
    Official official = naming.official();
    return new NamingRow(
        official.name(),
        Records.word(official.kind()),
        official.role(),
        official.affiliation(),
        naming.spelling(),
        naming.times(),
        Identities.blockKey(official.name(), official.kind()));
  }

  private Stretch stretch(Span span) {
    return new Stretch(codePoints.at(span.begin()), codePoints.at(span.end()));
  }

  /** Stretches of characters between white space that hold a letter or digit. */
  private int countWords(Span span) {
    int words = 0;
    boolean inside = false;
    for (int i = span.begin(); i < span.end(); i++) {
      char c = text.charAt(i);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        inside = false;
      } else if (!inside && Character.isLetterOrDigit(c)) {
        inside = true;
        words++;
      }
    }
    return words;
  }
}
