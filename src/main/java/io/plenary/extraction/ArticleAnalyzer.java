package io.plenary.extraction;

import io.plenary.attendance.AttendanceExtractor;
import io.plenary.attendance.Attendee;
import io.plenary.corpus.Article;
import io.plenary.figures.Figure;
import io.plenary.figures.FigureExtractor;
import io.plenary.figures.Measures;
import io.plenary.officials.Cast;
import io.plenary.quotations.Quotation;
import io.plenary.quotations.QuotationExtractor;
import io.plenary.series.ArticleEditions;
import io.plenary.series.EditionResolver;
import io.plenary.series.Series;
import io.plenary.series.Setting;
import io.plenary.text.Prose;
import java.util.List;

/**
 * Reads one article: one text in, all its facts out. Plain Java; one analyzer serves any number of
 * articles, on one thread at a time.
 */
public final class ArticleAnalyzer {
  private final EditionResolver editionResolver;
  private final QuotationExtractor quotationExtractor = new QuotationExtractor();
  private final FigureExtractor figureExtractor;
  private final AttendanceExtractor attendanceExtractor = new AttendanceExtractor();

  /**
   * An analyzer.
   *
   * @param catalogue the series to look for
   * @param measures what figures may count
   */
  public ArticleAnalyzer(List<Series> catalogue, Measures measures) {
    this.editionResolver = new EditionResolver(catalogue);
    this.figureExtractor = new FigureExtractor(measures);
  }

  /**
   * The facts of one article.
   *
   * @param text the whole document the article is part of
   */
  public ArticleFacts analyze(String text, Article article) {
    Prose prose = Prose.of(text, article.passages());
    ArticleEditions editions = editionResolver.resolve(setting(text, article), prose);
    Cast cast = Cast.of(prose);
    List<Quotation> quotations = quotationExtractor.extract(prose, cast);
    List<Figure> figures = figureExtractor.extract(prose, editions, cast, quotations);
    List<Attendee> attendees = attendanceExtractor.extract(prose, editions, cast, quotations);
    return new ArticleFacts(
        article, prose, editions.article(), figures, quotations, attendees, cast.namings());
  }

  /**
   * Where and when an article was written.
   *
   * @param text the whole document the article is part of
   */
  public static Setting setting(String text, Article article) {
    String dateline = article.dateline() == null ? null : article.dateline().of(text);
    return new Setting(article.title(), article.publishedOn(), dateline);
  }
}
