package io.plenary.officials;

/**
 * That an article names an official, spelled so, so often.
 *
 * @param official who is meant, with role and affiliation where the article gives them
 * @param spelling the name as written there, without titles: {@code Sergey Dolyn}
 * @param times how often the article spells it so
 */
public record Naming(Official official, String spelling, int times) {}
