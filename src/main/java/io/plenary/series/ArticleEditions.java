package io.plenary.series;

import io.plenary.text.Span;

/**
 * The editions one article speaks of: the one it is about, and, where a passage looks back or
 * ahead, that passage's own.
 */
public interface ArticleEditions {

  /** The edition the whole article is about; {@link EditionReference#NONE} if it is about none. */
  EditionReference article();

  /** Whether the article was published on one of the days of its edition. */
  boolean underWay();

  /**
   * The edition a passage is about: most often the article's, but "last year 850 delegates took
   * part" is about the edition before, and its year may be null if the catalogue does not settle
   * it.
   *
   * @param passage chars of the document, within one sentence
   */
  EditionReference at(Span passage);
}
