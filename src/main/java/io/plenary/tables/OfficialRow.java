package io.plenary.tables;

import java.util.List;

/** A row of {@code officials}: a person or an institution that speaks or is named. */
public record OfficialRow(
    @Column(value = "the series of the articles; null for those about none", example = "mcis")
        String series,
    @Column(value = "the one name used in all tables", example = "Anna Berg") String official,
    @Column(value = "person or institution", example = "person") String kind,
    @Column(value = "all spellings found, by the alphabet", example = "[Anna Berg, Anna Bergh]")
        List<String> spellings,
    @Column(
            value = "the offices given, by the alphabet",
            example = "[{Defense Minister, Norland, 2016, 2019}]")
        List<Role> roles) {}
