package io.plenary.figures;

import io.plenary.officials.Official;
import io.plenary.series.EditionReference;
import io.plenary.text.Span;

/**
 * One reported number about an edition.
 *
 * <p>Example: "about 600 delegates are expected" is {@code 600 delegates, ABOUT, EXPECTED}.
 *
 * @param number where the number stands: {@code 600}, {@code fifty-six}, {@code 400 and 450}
 * @param measure what it counts, a name of the taxonomy of measures: {@code delegates}
 * @param value the number; of a range the lower end
 * @param valueHigh the upper end of a range, otherwise null
 * @param bound exact, or how the text hedges it
 * @param status invited to attended, or null if the text does not say
 * @param scope what a count of countries counts the countries of: {@code delegations}; or null
 * @param edition the edition the number is about
 * @param reportedBy who says so, or null
 * @param relayedBy the agency or person that passed it on, or null
 * @param sentence the sentence it stands in
 */
public record Figure(
    Span number,
    String measure,
    long value,
    Long valueHigh,
    Bound bound,
    Status status,
    String scope,
    EditionReference edition,
    Official reportedBy,
    String relayedBy,
    Span sentence) {}
