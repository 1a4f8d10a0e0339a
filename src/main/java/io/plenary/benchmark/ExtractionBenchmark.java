package io.plenary.benchmark;

import io.plenary.benchmark.StageClock.Stage;
import io.plenary.corpus.Article;
import io.plenary.corpus.ArticleCutter;
import io.plenary.corpus.Document;
import io.plenary.extraction.ArticleAnalyzer;
import io.plenary.extraction.DocumentReader;
import io.plenary.extraction.ExtractedDocument;
import io.plenary.figures.FigureExtractor;
import io.plenary.officials.Cast;
import io.plenary.quotations.Quotation;
import io.plenary.quotations.QuotationExtractor;
import io.plenary.series.ArticleEditions;
import io.plenary.series.EditionResolver;
import io.plenary.series.Series;
import io.plenary.text.Prose;
import java.util.ArrayList;
import java.util.List;

/**
 * Measures the reading of texts that are in memory already, on one thread: what {@link
 * DocumentReader} does, without Spark.
 *
 * <p>A round passes over all texts as often as its time allows. Rounds before the measured ones let
 * the Java compiler finish. The stages' shares are measured afterwards, stage by stage.
 */
final class ExtractionBenchmark {
  private final List<Document> texts;
  private final DocumentReader reader;
  private final EditionResolver editionResolver;
  private final ArticleCutter articleCutter = new ArticleCutter();
  private final QuotationExtractor quotationExtractor = new QuotationExtractor();
  private final FigureExtractor figureExtractor = new FigureExtractor();

  ExtractionBenchmark(List<Document> texts, List<Series> catalogue) {
    this.texts = List.copyOf(texts);
    this.reader = new DocumentReader(catalogue);
    this.editionResolver = new EditionResolver(catalogue);
  }

  /**
   * Measures.
   *
   * @param warmUpSeconds how long to read before anything is measured
   * @param rounds how many rounds are measured
   * @param roundSeconds how long each lasts at least
   */
  ExtractionReport measure(double warmUpSeconds, int rounds, double roundSeconds) {
    round(warmUpSeconds);
    List<Double> speeds = new ArrayList<>();
    for (int i = 0; i < rounds; i++) {
      speeds.add(Numbers.rounded(round(roundSeconds)));
    }
    StageClock clock = new StageClock();
    long end = System.nanoTime() + (long) (roundSeconds * 1e9);
    do {
      texts.forEach(text -> readByStages(text, clock));
    } while (System.nanoTime() < end);

    List<ExtractedDocument> extracted = texts.stream().map(reader::read).toList();
    int articles = extracted.stream().mapToInt(document -> document.articles().size()).sum();
    int failed = (int) extracted.stream().filter(document -> document.rejection() != null).count();
    double speed = Numbers.median(speeds.stream().mapToDouble(Double::doubleValue).toArray());
    return new ExtractionReport(
        Machine.current(),
        texts.size(),
        Numbers.rounded(megabytes()),
        articles,
        failed,
        speeds,
        speed,
        Numbers.rounded(speed * articles / megabytes()),
        clock.shares());
  }

  /** Reads all texts as often as the time allows; returns megabytes a second. */
  private double round(double seconds) {
    long begin = System.nanoTime();
    double elapsed;
    int passes = 0;
    do {
      texts.forEach(reader::read);
      passes++;
      elapsed = (System.nanoTime() - begin) / 1e9;
    } while (elapsed < seconds);
    return passes * megabytes() / elapsed;
  }

  /** The steps of {@link io.plenary.extraction.ArticleAnalyzer}, with a clock between them. */
  private void readByStages(Document document, StageClock clock) {
    clock.start();
    List<Article> articles = articleCutter.cut(document);
    clock.finish(Stage.CUT);
    for (Article article : articles) {
      Prose prose = Prose.of(document.text(), article.passages());
      clock.finish(Stage.PROSE);
      ArticleEditions editions =
          editionResolver.resolve(ArticleAnalyzer.setting(document.text(), article), prose);
      clock.finish(Stage.EDITIONS);
      Cast cast = Cast.of(prose);
      clock.finish(Stage.CAST);
      List<Quotation> quotations = quotationExtractor.extract(prose, cast);
      clock.finish(Stage.QUOTATIONS);
      figureExtractor.extract(prose, editions, cast, quotations);
      clock.finish(Stage.FIGURES);
    }
  }

  private double megabytes() {
    return texts.stream().mapToLong(Document::bytes).sum() / 1e6;
  }
}
