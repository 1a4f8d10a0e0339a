package io.plenary.corpus;

import java.util.List;

/** Cuts a document into the articles it holds, leaving page furniture out. */
public final class ArticleCutter {

  /**
   * The articles of a document that was not rejected, in reading order; none if all is furniture.
   */
  public List<Article> cut(Document document) {
    return List.of();
  }
}
