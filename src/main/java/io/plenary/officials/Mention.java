package io.plenary.officials;

import io.plenary.text.Span;

/**
 * One place where an article names a person or an institution.
 *
 * @param phrase the whole noun phrase, with titles and a leading office: {@code Norland's Deputy
 *     Defense Minister Anna Berg}
 * @param name the name alone: {@code Anna Berg}
 * @param official who is meant
 */
public record Mention(Span phrase, Span name, Official official) {}
