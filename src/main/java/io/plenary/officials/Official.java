package io.plenary.officials;

/**
 * A person or an institution as one article names them.
 *
 * <p>Example: {@code Anna Berg, PERSON, "Deputy Defense Minister", "Norland"} for "Norland's Deputy
 * Defense Minister Anna Berg", and the same for every later "Berg" and "she" of that article.
 *
 * @param name the fullest name the article gives, without titles
 * @param kind person or institution
 * @param role the office held, without the affiliation, or null
 * @param affiliation the country or institution the office belongs to, or null
 */
public record Official(String name, OfficialKind kind, String role, String affiliation) {}
