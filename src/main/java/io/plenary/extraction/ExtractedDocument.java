package io.plenary.extraction;

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
    List<ExtractedArticle> articles) {}
