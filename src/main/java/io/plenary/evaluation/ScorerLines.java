package io.plenary.evaluation;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.plenary.text.Span;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes quotations as JSON lines, one flat record a quotation, so that other evaluators can score
 * them too.
 *
 * <p>Example: {@code {"file":"a.txt","content_begin":1,"content_end":10,"source_begin":17,
 * "source_end":21}}; no source is null.
 */
final class ScorerLines {
  private static final ObjectMapper JSON = new ObjectMapper();

  private ScorerLines() {}

  /** One line for each part in quotation marks. */
  static void writeQuoted(List<PredictedQuotation> quotations, Path file) {
    List<String> lines = new ArrayList<>();
    for (PredictedQuotation quotation : quotations) {
      for (Span part : quotation.quotedParts()) {
        lines.add(line(quotation, part).toString());
      }
    }
    write(lines, file);
  }

  /** One line for each quotation, with all stretches of its content. */
  static void writeRows(List<PredictedQuotation> quotations, Path file) {
    List<String> lines = new ArrayList<>();
    for (PredictedQuotation quotation : quotations) {
      ObjectNode line = line(quotation, quotation.words());
      ArrayNode spans = line.putArray("content_spans");
      quotation.content().forEach(span -> spans.addArray().add(span.begin()).add(span.end()));
      lines.add(line.toString());
    }
    write(lines, file);
  }

  private static ObjectNode line(PredictedQuotation quotation, Span content) {
    Span mention = quotation.mention();
    return JSON.createObjectNode()
        .put("file", quotation.document())
        .put("content_begin", content.begin())
        .put("content_end", content.end())
        .put("source_begin", mention == null ? null : mention.begin())
        .put("source_end", mention == null ? null : mention.end());
  }

  private static void write(List<String> lines, Path file) {
    try {
      Files.write(file, lines);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
