package io.plenary.tables;

/** A row of {@code quoted_officials}: how often an official is quoted about one edition. */
public record QuotedOfficialRow(
    @Column(value = "the series", example = "mcis") String series,
    @Column(value = "year of the edition", example = "2017") int editionYear,
    @Column(value = "place by number of quotations; ties share it (1, 2, 2, 4)", example = "1")
        int rank,
    @Column(value = "who is quoted", example = "Anna Berg") String official,
    @Column(value = "person or institution", example = "person") String kind,
    @Column(value = "the office given most often; null if none is", example = "Defense Minister")
        String role,
    @Column(value = "its country or institution; null if not given", example = "Norland")
        String affiliation,
    @Column(value = "how many quotations, copies of an article left out", example = "14")
        long quotations,
    @Column(value = "how many quotations, copies of an article included", example = "18")
        long quotationsWithCopies,
    @Column(value = "how many of quotations are direct", example = "12") long direct,
    @Column(value = "how many of quotations are mixed", example = "1") long mixed,
    @Column(value = "how many of quotations are indirect", example = "1") long indirect,
    @Column(value = "how many words the quotations have", example = "412") long words,
    @Column(value = "how many articles quote the official, copies left out", example = "3")
        long articles,
    @Column(
            value = "share of the edition's quotations with a known speaker, 0 to 1",
            example = "0.37")
        double share) {}
