package io.plenary.series;

import io.plenary.text.Prose;
import io.plenary.text.Span;
import java.time.LocalDate;
import java.util.List;

/** Settles which edition of which series an article, and each passage of it, is about. */
public final class EditionResolver {

  public EditionResolver(List<Series> catalogue) {}

  /**
   * The editions of one article.
   *
   * @param title its title, or null
   * @param publishedOn the day of publication, or null
   * @param prose its headlines and paragraphs
   */
  public ArticleEditions resolve(String title, LocalDate publishedOn, Prose prose) {
    return new ArticleEditions() {
      @Override
      public EditionReference article() {
        return EditionReference.NONE;
      }

      @Override
      public EditionReference at(Span passage) {
        return EditionReference.NONE;
      }
    };
  }
}
