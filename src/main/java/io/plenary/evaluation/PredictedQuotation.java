package io.plenary.evaluation;

import io.plenary.tables.QuotationRow;
import io.plenary.tables.Stretch;
import io.plenary.text.Span;
import java.util.List;

/**
 * What evaluation needs of a row of the table {@code quotations}.
 *
 * @param document the text it stands in
 * @param kind {@code direct}, {@code indirect} or {@code mixed}
 * @param words what was said
 * @param quoted the parts of it inside quotation marks
 * @param mention how the text names the speaker, or null
 */
public record PredictedQuotation(
    String document, String kind, Span words, List<Span> quoted, Span mention) {
  private static final String DIRECT = "direct";

  public PredictedQuotation {
    quoted = List.copyOf(quoted);
  }

  static PredictedQuotation of(QuotationRow row) {
    boolean named = row.speakerBegin() != null;
    return new PredictedQuotation(
        row.document(),
        row.kind(),
        new Span(row.begin(), row.end()),
        row.quoted().stream().map(PredictedQuotation::span).toList(),
        named ? new Span(row.speakerBegin(), row.speakerEnd()) : null);
  }

  private static Span span(Stretch stretch) {
    return new Span(stretch.begin(), stretch.end());
  }

  /** The parts inside quotation marks; of direct speech that names none, all of it. */
  public List<Span> quotedParts() {
    return quoted.isEmpty() && kind.equals(DIRECT) ? List.of(words) : quoted;
  }

  /** What is attributed: of direct speech what is inside quotation marks, else the whole clause. */
  public List<Span> content() {
    return kind.equals(DIRECT) ? quotedParts() : List.of(words);
  }
}
