package io.plenary.extraction;

/**
 * That an article names an official, as a row: see {@link io.plenary.officials.Naming}.
 *
 * @param name the fullest name the article gives
 * @param kind person or institution
 * @param role the office, or null
 * @param affiliation what it belongs to, or null
 * @param spelling the name as written
 * @param times how often the article spells it so
 * @param block only namings of one block can mean the same official
 */
public record NamingRow(
    String name,
    String kind,
    String role,
    String affiliation,
    String spelling,
    int times,
    String block) {}
