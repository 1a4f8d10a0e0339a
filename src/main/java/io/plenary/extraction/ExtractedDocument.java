package io.plenary.extraction;

import io.plenary.corpus.Document;
import io.plenary.corpus.Rejection;
import java.util.List;

/**
 * A document and all that was read from it: the rows that {@link ExtractFacts} yields.
 *
 * @param rejection why nothing could be read from it, or null
 */
public record ExtractedDocument(
    String document,
    String sha256,
    long bytes,
    String charset,
    String language,
    Rejection rejection,
    List<ExtractedArticle> articles) {

  /** What is known of a document without reading it. */
  static ExtractedDocument unread(Document document) {
    return new ExtractedDocument(
        document.document(),
        document.sha256(),
        document.bytes(),
        document.charset(),
        document.language(),
        document.rejection(),
        null);
  }

  /** The same under another name. */
  ExtractedDocument called(String name) {
    return new ExtractedDocument(name, sha256, bytes, charset, language, rejection, articles);
  }
}
