package io.plenary.attendance;

import io.plenary.officials.Official;
import io.plenary.series.EditionReference;
import io.plenary.text.Span;

/**
 * Somebody of whom an article says whether they come to an edition.
 *
 * <p>Example: "The Dutch minister stayed away" is {@code Netherlands, COUNTRY, ABSENT}, mentioned
 * by "Dutch".
 *
 * @param mention where they are named
 * @param name the one name for them in this article: {@code Netherlands}
 * @param kind country, organization or person
 * @param status whether they come
 * @param edition the edition it is said about
 * @param reportedBy who says so, or null
 * @param relayedBy the agency or person that passed it on, or null
 * @param sentence the sentence the mention stands in
 */
public record Attendee(
    Span mention,
    String name,
    AttendeeKind kind,
    AttendeeStatus status,
    EditionReference edition,
    Official reportedBy,
    String relayedBy,
    Span sentence) {}
