package io.plenary.officials;

import io.plenary.text.Span;

/**
 * One place where an article speaks of a person or an institution.
 *
 * @param phrase the noun phrase with titles and a leading office: {@code Norland's Deputy Defense
 *     Minister Anna Berg}
 * @param name the name alone: {@code Anna Berg}; null where only an office or a short noun stands
 *     ("the minister", "the ministry")
 * @param apposition what follows between commas and says who that is, without the commas: {@code a
 *     spokeswoman for the ministry}; otherwise null
 * @param official who is meant, or null if the article does not settle it (two Browns)
 */
public record Mention(Span phrase, Span name, Span apposition, Official official) {}
