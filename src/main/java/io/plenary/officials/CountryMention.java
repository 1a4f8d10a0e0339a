package io.plenary.officials;

/**
 * A country's name in a text.
 *
 * <p>Example: at "Dutch" of "the Dutch minister" it is {@code Netherlands}, an adjective.
 *
 * @param first its first token
 * @param end the token after its last
 * @param name the country's one name
 * @param adjective whether it is written as an adjective
 */
public record CountryMention(int first, int end, String name, boolean adjective) {}
