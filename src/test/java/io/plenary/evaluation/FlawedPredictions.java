package io.plenary.evaluation;

import io.plenary.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;

/**
 * Predictions made of labels by spoiling them the way an extractor would: boundaries moved, sources
 * lost, swapped and cut, quotations missed, doubled, split and made up. They reach every rule of
 * scoring; the same seed makes the same ones.
 */
final class FlawedPredictions {
  private final Random random;

  FlawedPredictions(long seed) {
    this.random = new Random(seed);
  }

  RunTables of(Labels labels) {
    List<PredictedQuotation> quotations = new ArrayList<>();
    for (LabelledDocument document : labels.documents()) {
      List<PredictedQuotation> rows = new ArrayList<>();
      for (AttributionLabel label : document.attributions()) {
        addFlawed(document, label, rows);
      }
      addInvented(document, rows);
      rows.sort(Comparator.comparing(PredictedQuotation::words));
      quotations.addAll(rows);
    }
    return new RunTables(digests(labels), quotations, List.of(), List.of());
  }

  private static Map<String, String> digests(Labels labels) {
    return labels.documents().stream()
        .collect(Collectors.toMap(LabelledDocument::document, LabelledDocument::sha256));
  }

  private void addFlawed(
      LabelledDocument document, AttributionLabel label, List<PredictedQuotation> rows) {
    if (chance(0.15)) {
      return;
    }
    List<Span> quoted = quotedParts(document, label);
    boolean direct = !quoted.isEmpty() && chance(0.7);
    Span mention = chance(0.1) ? null : mention(document, label);
    if (direct) {
      for (Span part : quoted) {
        rows.add(row(document, "direct", moved(document, part), List.of(), mention));
      }
    } else {
      Span first = label.content().get(0);
      Span last = label.content().get(label.content().size() - 1);
      Span words = moved(document, new Span(first.begin(), last.end()));
      rows.add(row(document, quoted.isEmpty() ? "indirect" : "mixed", words, quoted, mention));
    }
  }

  /** Scare quotes, single marks, unclosed ones, and stretches that are nothing. */
  private void addInvented(LabelledDocument document, List<PredictedQuotation> rows) {
    for (QuotedSegments.Segment segment : QuotedSegments.of(document.text())) {
      if (segment.span().length() > 0 && chance(segment.closed() ? 0.2 : 0.9)) {
        rows.add(
            row(
                document,
                "direct",
                segment.span(),
                List.of(),
                chance(0.5) ? anywhere(document) : null));
      }
    }
    for (int i = 0; i < document.text().length() - 1; i++) {
      if (Characters.isSingleMark(document.text().at(i)) && chance(0.3)) {
        Span words =
            new Span(i + 1, Math.min(document.text().length(), i + 3 + random.nextInt(60)));
        rows.add(
            row(document, "direct", words, List.of(), chance(0.5) ? anywhere(document) : null));
      }
    }
    for (int i = 0; i < 3; i++) {
      rows.add(row(document, "direct", anywhere(document), List.of(), anywhere(document)));
      rows.add(row(document, "indirect", anywhere(document), List.of(), anywhere(document)));
    }
  }

  private static List<Span> quotedParts(LabelledDocument document, AttributionLabel label) {
    return QuotedSegments.of(document.text()).stream()
        .map(QuotedSegments.Segment::span)
        .filter(span -> span.length() > 0 && Spans.shared(span, label.content()) == span.length())
        .toList();
  }

  private Span mention(LabelledDocument document, AttributionLabel label) {
    return label.source().isEmpty() || chance(0.1) ? anywhere(document) : label.source().get(0);
  }

  private Span moved(LabelledDocument document, Span span) {
    if (chance(0.6)) {
      return span;
    }
    int by = 1 + random.nextInt(12);
    int begin = Math.max(0, span.begin() - random.nextInt(by));
    int end = Math.min(document.text().length(), span.end() + random.nextInt(3 * by));
    return new Span(begin, Math.max(begin + 1, end));
  }

  private Span anywhere(LabelledDocument document) {
    int begin = random.nextInt(Math.max(1, document.text().length() - 1));
    return new Span(begin, Math.min(document.text().length(), begin + 1 + random.nextInt(120)));
  }

  private static PredictedQuotation row(
      LabelledDocument document, String kind, Span words, List<Span> quoted, Span mention) {
    return new PredictedQuotation(document.document(), kind, words, quoted, mention);
  }

  private boolean chance(double probability) {
    return random.nextDouble() < probability;
  }
}
