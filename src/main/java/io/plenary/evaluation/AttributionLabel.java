package io.plenary.evaluation;

import io.plenary.text.Span;
import java.util.List;

/**
 * Who says what, as an annotator marked it.
 *
 * <p>Example: in {@code “We agree,” Berg said.} the content is {@code “We agree,”}, the cue {@code
 * said} and the source {@code Berg}.
 *
 * @param source where the speaker is named; empty if nobody is
 * @param cue the words that attribute it; may be empty
 * @param content what is said; never empty, several spans if something stands between them
 */
public record AttributionLabel(List<Span> source, List<Span> cue, List<Span> content) {

  public AttributionLabel {
    source = List.copyOf(source);
    cue = List.copyOf(cue);
    content = List.copyOf(content);
  }
}
