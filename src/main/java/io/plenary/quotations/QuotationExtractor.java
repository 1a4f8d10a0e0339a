package io.plenary.quotations;

import io.plenary.officials.Cast;
import io.plenary.text.Prose;
import java.util.List;

/**
 * Finds everything said in an article, and who said it.
 *
 * <p>Example: {@code “We agree,” said Anna Berg.} gives one direct quotation by Anna Berg.
 */
public final class QuotationExtractor {

  /** The article's quotations in reading order. */
  public List<Quotation> extract(Prose prose, Cast cast) {
    return List.of();
  }
}
