package io.plenary.evaluation;

import io.plenary.corpus.Document;
import io.plenary.extraction.DocumentReader;
import io.plenary.extraction.ExtractedArticle;
import io.plenary.extraction.ExtractedDocument;
import io.plenary.series.Series;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Analyses the labelled texts here and now, without a run and without Spark: what a change to the
 * extraction does to the scores is seen in seconds. Officials bear the names that their own article
 * gives them, for articles are not compared with each other.
 */
final class AnalyzeTexts {
  private static final String CHARSET = "UTF-8";
  private static final String LANGUAGE = "en";

  private final DocumentReader reader;
  private final Map<String, String> documents = new HashMap<>();
  private final List<PredictedQuotation> quotations = new ArrayList<>();
  private final List<PredictedFigure> figures = new ArrayList<>();
  private final List<PredictedAttendee> attendance = new ArrayList<>();

  private AnalyzeTexts(List<Series> catalogue) {
    this.reader = new DocumentReader(catalogue);
  }

  /**
   * Analyses.
   *
   * @throws IllegalStateException if the analysis of a text fails
   */
  static RunTables analyze(Labels labels, List<Series> catalogue) {
    AnalyzeTexts run = new AnalyzeTexts(catalogue);
    labels.documents().forEach(run::add);
    return new RunTables(run.documents, run.quotations, run.figures, run.attendance);
  }

  private void add(LabelledDocument labelled) {
    ExtractedDocument extracted = reader.read(document(labelled));
    if (extracted.rejection() != null) {
      throw new IllegalStateException(labelled.document() + ": " + extracted.rejection().detail());
    }
    documents.put(labelled.document(), labelled.sha256());
    for (ExtractedArticle article : extracted.articles()) {
      article.quotations().forEach(row -> quotations.add(PredictedQuotation.of(row)));
      article.figures().forEach(row -> figures.add(PredictedFigure.of(row)));
      article.attendance().forEach(row -> attendance.add(PredictedAttendee.of(row)));
    }
  }

  private static Document document(LabelledDocument labelled) {
    return new Document(
        labelled.document(),
        labelled.sha256(),
        labelled.text().length(),
        CHARSET,
        LANGUAGE,
        labelled.text().toString(),
        null,
        null,
        null);
  }
}
