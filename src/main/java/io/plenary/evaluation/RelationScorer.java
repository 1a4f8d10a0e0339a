package io.plenary.evaluation;

import io.plenary.text.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Scores who is said to have said what, in quotation marks or not.
 *
 * <p>A relation is found if the mention touches the labelled source and the contents share half of
 * their characters, blanks and quotation marks left out. Quotations that begin on one line and name
 * their speaker by the same mention are one relation, for annotators take {@code “Yes,” she said,
 * “at once.”} as one.
 */
final class RelationScorer {
  private static final double SAME = 0.5;

  private final SourceShapes shapes;
  private final Errors errors;
  private final ScoreBoard board = new ScoreBoard("by_kind", "by_source_shape");

  RelationScorer(SourceShapes shapes, Errors errors) {
    this.shapes = shapes;
    this.errors = errors;
  }

  /**
   * What one speaker says.
   *
   * @param said as labelled, or a prediction put in the same form, without a cue and, if nobody was
   *     found to say it, without a source
   * @param characters what of its content counts
   */
  private record Relation(AttributionLabel said, BitSet characters, String kind, String shape) {
    boolean hasSource() {
      return !said.source().isEmpty();
    }

    double sameness(Relation other) {
      return Spans.jaccard(characters, other.characters);
    }

    boolean sharesSource(Relation other) {
      return said.source().stream().anyMatch(span -> Spans.overlap(span, other.said.source()));
    }
  }

  GroupedScore score() {
    return board.score();
  }

  void score(LabelledDocument document, List<PredictedQuotation> rows, SpeechKinds kinds) {
    CodePointText text = document.text();
    List<Relation> labelled =
        document.attributions().stream()
            .filter(label -> !label.source().isEmpty())
            .map(label -> relation(text, kinds, label))
            .toList();
    List<Relation> predicted = merged(text, kinds, rows);
    Matching matching =
        Matching.of(
            labelled.size(),
            predicted.size(),
            (label, prediction) -> fit(labelled.get(label), predicted.get(prediction)));
    for (int i = 0; i < labelled.size(); i++) {
      labelled(document, labelled.get(i), matching.hasPrediction(i), predicted);
    }
    for (int i = 0; i < predicted.size(); i++) {
      if (predicted.get(i).hasSource()) {
        predicted(document, predicted.get(i), matching.hasLabel(i), labelled);
      }
    }
  }

  private static double fit(Relation label, Relation prediction) {
    if (!label.sharesSource(prediction)) {
      return 0;
    }
    double sameness = label.sameness(prediction);
    return sameness >= SAME ? sameness : 0;
  }

  private void labelled(
      LabelledDocument document, Relation label, boolean found, List<Relation> predicted) {
    board.labelled(found, label.kind(), label.shape());
    if (!found) {
      errors.add(
          "relation missed, %s: %s".formatted(label.kind(), reasonMissed(label, predicted)),
          document.document(),
          show(document.text(), label));
    }
  }

  private void predicted(
      LabelledDocument document, Relation prediction, boolean right, List<Relation> labelled) {
    board.predicted(right, prediction.kind(), prediction.shape());
    if (!right) {
      errors.add(
          "relation false, %s: %s".formatted(prediction.kind(), reasonFalse(prediction, labelled)),
          document.document(),
          show(document.text(), prediction));
    }
  }

  private List<Relation> merged(
      CodePointText text, SpeechKinds kinds, List<PredictedQuotation> rows) {
    record Place(Span mention, int line) {}
    Map<Place, List<Span>> contents = new LinkedHashMap<>();
    List<Relation> relations = new ArrayList<>();
    for (PredictedQuotation row : rows) {
      if (row.mention() == null) {
        relations.add(
            relation(text, kinds, new AttributionLabel(List.of(), List.of(), row.content())));
      } else {
        int line = text.line(row.content().get(0).begin());
        contents
            .computeIfAbsent(new Place(row.mention(), line), absent -> new ArrayList<>())
            .addAll(row.content());
      }
    }
    contents.forEach(
        (place, content) ->
            relations.add(
                relation(
                    text,
                    kinds,
                    new AttributionLabel(
                        List.of(place.mention()), List.of(), content.stream().sorted().toList()))));
    return relations;
  }

  private Relation relation(CodePointText text, SpeechKinds kinds, AttributionLabel said) {
    return new Relation(
        said,
        Spans.characters(text, said.content()),
        kinds.of(said.content()),
        shapes.of(text.slice(said.source())).label());
  }

  private static String reasonMissed(Relation label, List<Relation> predicted) {
    Relation nearest = nearest(label, predicted);
    double sameness = nearest == null ? 0 : label.sameness(nearest);
    if (sameness == 0) {
      return "nothing there";
    }
    if (sameness < SAME) {
      return "other boundaries";
    }
    return nearest.hasSource() ? "other speaker" : "no speaker";
  }

  private static String reasonFalse(Relation prediction, List<Relation> labelled) {
    Relation nearest = nearest(prediction, labelled);
    double sameness = nearest == null ? 0 : prediction.sameness(nearest);
    if (sameness == 0) {
      return "nothing labelled there";
    }
    return sameness < SAME ? "other boundaries" : "other speaker";
  }

  /** The relation most like one, or null if there is none at all. */
  private static Relation nearest(Relation relation, List<Relation> others) {
    Relation nearest = null;
    double best = -1;
    for (Relation other : others) {
      double sameness = relation.sameness(other);
      if (sameness > best) {
        best = sameness;
        nearest = other;
      }
    }
    return nearest;
  }

  /** Source, cue in brackets where there is one, and the place of the content. */
  private static String show(CodePointText text, Relation relation) {
    AttributionLabel said = relation.said();
    String source = relation.hasSource() ? text.slice(said.source()) : "nobody";
    String cue = said.cue().isEmpty() ? "" : " (" + text.slice(said.cue()) + ")";
    int end = said.content().stream().mapToInt(Span::end).max().getAsInt();
    Span extent = new Span(said.content().get(0).begin(), end);
    return Excerpt.onOneLine(source + cue) + ": " + Excerpt.of(text, extent);
  }
}
