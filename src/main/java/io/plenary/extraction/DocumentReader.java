package io.plenary.extraction;

import io.plenary.corpus.Article;
import io.plenary.corpus.ArticleCutter;
import io.plenary.corpus.Document;
import io.plenary.corpus.Rejection;
import io.plenary.series.Series;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads one document: cuts it into articles and each article into facts. Plain Java.
 *
 * <p>A document on which the reading itself fails is set aside like any other bad input, so that it
 * does not stop the good ones; the rejection says what happened.
 */
public final class DocumentReader {
  private final ArticleCutter articleCutter = new ArticleCutter();
  private final ArticleAnalyzer articleAnalyzer;

  /** A reader that knows the measures that come with Plenary. */
  public DocumentReader(List<Series> catalogue) {
    this(ReadingRules.of(catalogue));
  }

  public DocumentReader(ReadingRules rules) {
    this.articleAnalyzer = new ArticleAnalyzer(rules.series(), rules.allMeasures());
  }

  /** What the document says; nothing, with the reason, if it was or must be rejected. */
  public ExtractedDocument read(Document document) {
    if (document.rejection() != null) {
      return extracted(document, document.rejection(), List.of());
    }
    try {
      return extracted(document, null, articles(document));
    } catch (RuntimeException failure) {
      Rejection rejection =
          new Rejection(
              "analyze",
              "analysis failed",
              "%s at %s; please report it with the document"
                  .formatted(failure, failure.getStackTrace()[0]));
      return extracted(document, rejection, List.of());
    }
  }

  private List<ExtractedArticle> articles(Document document) {
    FactRows rows = new FactRows(document);
    List<ExtractedArticle> extracted = new ArrayList<>();
    for (Article article : articleCutter.cut(document)) {
      ArticleFacts facts = articleAnalyzer.analyze(document.text(), article);
      extracted.add(rows.article(extracted.size() + 1, facts));
    }
    return extracted;
  }

  private static ExtractedDocument extracted(
      Document document, Rejection rejection, List<ExtractedArticle> articles) {
    return new ExtractedDocument(
        document.document(),
        document.sha256(),
        document.bytes(),
        document.charset(),
        document.language(),
        rejection,
        articles);
  }
}
