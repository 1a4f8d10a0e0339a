package io.plenary.quotations;

import io.plenary.officials.Official;
import io.plenary.text.Span;
import java.util.List;

/**
 * One stretch of attributed speech.
 *
 * <p>Example: {@code “We agree,” Berg said.} is direct, its words are {@code We agree,}, its cue is
 * {@code said}, its mention {@code Berg} and its speaker Anna Berg, if the article names her so.
 *
 * @param kind direct, indirect or mixed
 * @param words what was said: for direct speech without its marks, for mixed and indirect the whole
 *     reported clause
 * @param quoted the parts of {@code words} inside quotation marks, without the marks
 * @param cue the words that attribute it, or null (a continuation, a dialogue)
 * @param mention how the text names the speaker next to the words, or null
 * @param speaker who that is, or null if the text does not settle it
 * @param relayedBy the name of the agency or person that passed it on, or null
 */
public record Quotation(
    QuotationKind kind,
    Span words,
    List<Span> quoted,
    Span cue,
    Span mention,
    Official speaker,
    String relayedBy) {

  public Quotation {
    quoted = List.copyOf(quoted);
  }

  /** The same attribution of other words. */
  Quotation with(Span otherWords, List<Span> otherQuoted) {
    return new Quotation(kind, otherWords, otherQuoted, cue, mention, speaker, relayedBy);
  }
}
