package io.plenary.figures;

import io.plenary.quotations.Quotation;
import io.plenary.series.ArticleEditions;
import io.plenary.text.Prose;
import java.util.List;

/**
 * Finds the numbers an article reports about editions of a series.
 *
 * <p>Example: {@code Delegates from 84 countries were invited, Berg said.} gives one figure:
 * countries, 84, invited, scope delegates, reported by Anna Berg.
 */
public final class FigureExtractor {

  /**
   * The article's figures in reading order.
   *
   * @param prose the article's headlines and paragraphs
   * @param editions which editions its passages are about
   * @param quotations what is said in it and by whom, in reading order
   */
  public List<Figure> extract(Prose prose, ArticleEditions editions, List<Quotation> quotations) {
    return List.of();
  }
}
