package io.plenary.evaluation;

import io.plenary.text.Span;
import java.util.List;
import java.util.function.Predicate;

/**
 * Scores what stands in quotation marks: was it found, and is it the right speaker's?
 *
 * <p>A part is found if it shares four fifths of its characters with the labelled one, and its
 * speaker is right if the mention touches the labelled source. Left out of the count are short
 * parts and parts in single marks within labelled speech, which the labelled side drops too, and
 * quotations that run on over the next paragraph.
 */
final class QuotedSpeechScorer {
  private static final double SAME = 0.8;
  private static final double MOST = 0.5;
  private static final int FEWEST_WORDS = 3;

  private final SourceShapes shapes;
  private final Errors errors;
  private final ScoreBoard detection = new ScoreBoard("by_kind", "by_source_shape");
  private final ScoreBoard endToEnd = new ScoreBoard("by_kind", "by_source_shape");
  private Accuracy speakers = Accuracy.NONE;

  QuotedSpeechScorer(SourceShapes shapes, Errors errors) {
    this.shapes = shapes;
    this.errors = errors;
  }

  GroupedScore detection() {
    return detection.score();
  }

  Accuracy speakers() {
    return speakers;
  }

  GroupedScore endToEnd() {
    return endToEnd.score();
  }

  void score(LabelledDocument document, List<PredictedQuotation> rows, SpeechKinds kinds) {
    List<QuotedItem> all = QuotedItem.of(document.text(), document.attributions());
    List<QuotedItem> items = all.stream().filter(QuotedItem::closed).toList();
    List<QuotedItem> open = all.stream().filter(Predicate.not(QuotedItem::closed)).toList();
    List<QuotedPart> parts = QuotedPart.of(document.text(), rows);
    Matching matching =
        Matching.of(
            items.size(),
            parts.size(),
            (item, part) -> {
              double fit = Spans.jaccard(items.get(item).span(), parts.get(part).span());
              return fit >= SAME ? fit : 0;
            });
    Page page = new Page(document, kinds, items, open);
    for (int i = 0; i < items.size(); i++) {
      QuotedItem item = items.get(i);
      if (matching.hasPrediction(i)) {
        found(page, item, parts.get(matching.predictionOf(i)));
      } else {
        missed(page, item);
      }
    }
    for (int i = 0; i < parts.size(); i++) {
      if (!matching.hasLabel(i) && !isIgnored(page, parts.get(i))) {
        invented(page, parts.get(i));
      }
    }
  }

  /** One labelled text with what is to be found in it. */
  private record Page(
      LabelledDocument document, SpeechKinds kinds, List<QuotedItem> items, List<QuotedItem> open) {
    CodePointText text() {
      return document.text();
    }
  }

  private void found(Page page, QuotedItem item, QuotedPart part) {
    boolean right = item.isSpokenBy(part.row().mention());
    detection.labelled(true, groups(page, item));
    detection.predicted(true, groups(page, part));
    if (part.hasSource()) {
      endToEnd.predicted(right, groups(page, part));
    }
    if (item.hasSource()) {
      endToEnd.labelled(right, groups(page, item));
      speakers = speakers.with(right);
      if (!right) {
        wrongSpeaker(page, item, part);
      }
    }
  }

  private void missed(Page page, QuotedItem item) {
    detection.labelled(false, groups(page, item));
    if (item.hasSource()) {
      endToEnd.labelled(false, groups(page, item));
    }
    error(page, "quotation missed", Excerpt.of(page.text(), item.span()));
  }

  private void invented(Page page, QuotedPart part) {
    detection.predicted(false, groups(page, part));
    if (part.hasSource()) {
      endToEnd.predicted(false, groups(page, part));
    }
    String reason =
        part.words() < FEWEST_WORDS
            ? "short, not in labelled speech"
            : page.items().stream().anyMatch(item -> item.span().overlaps(part.span()))
                ? "other boundaries"
                : coveredShare(page, part) >= MOST
                    ? "in labelled speech, not in double marks"
                    : "not in labelled speech";
    error(page, "quotation false: " + reason, Excerpt.of(page.text(), part.span()));
  }

  private void wrongSpeaker(Page page, QuotedItem item, QuotedPart part) {
    List<Span> source = item.attribution().source();
    String errorClass =
        (part.hasSource() ? "speaker wrong: " : "speaker missing: ")
            + shapes.of(page.text().slice(source)).label();
    String mention = part.hasSource() ? page.text().slice(part.row().mention()) : "nobody";
    error(
        page,
        errorClass,
        "%s, not %s: %s"
            .formatted(page.text().slice(source), mention, Excerpt.of(page.text(), item.span())));
  }

  private void error(Page page, String errorClass, String excerpt) {
    errors.add(errorClass, page.document().document(), excerpt);
  }

  private static boolean isIgnored(Page page, QuotedPart part) {
    double covered = coveredShare(page, part);
    return (part.inSingleMarks() && covered >= SAME)
        || (part.words() < FEWEST_WORDS && covered >= MOST)
        || page.open().stream()
            .anyMatch(
                item -> Spans.shared(part.span(), item.span()) >= MOST * part.span().length());
  }

  /** The largest share of a part that the content of one label covers. */
  private static double coveredShare(Page page, QuotedPart part) {
    int covered =
        page.document().attributions().stream()
            .mapToInt(label -> Spans.shared(part.span(), label.content()))
            .max()
            .orElse(0);
    return (double) covered / part.span().length();
  }

  private String[] groups(Page page, QuotedItem item) {
    AttributionLabel label = item.attribution();
    return new String[] {
      page.kinds().of(label.content()), shapes.of(page.text().slice(label.source())).label()
    };
  }

  private String[] groups(Page page, QuotedPart part) {
    PredictedQuotation row = part.row();
    String mention = row.mention() == null ? "" : page.text().slice(row.mention());
    return new String[] {page.kinds().of(row.content()), shapes.of(mention).label()};
  }
}
