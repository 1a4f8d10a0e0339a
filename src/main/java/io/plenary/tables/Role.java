package io.plenary.tables;

/** An office that an official held, as the articles give it. */
public record Role(
    @Column(value = "the office", example = "Defense Minister") String role,
    @Column(value = "its country or institution; null if not given", example = "Norland")
        String affiliation,
    @Column(value = "the first edition it is given for; null if none is known", example = "2016")
        Integer firstEdition,
    @Column(value = "the last edition it is given for; null if none is known", example = "2019")
        Integer lastEdition) {}
