package io.plenary.tables;

/** A row of {@code figures}: one reported number about an edition. */
public record FigureRow(
    @Column(value = "the document it stands in", example = "2017/opening.txt") String document,
    @Column(value = "the article it stands in", example = "2017/opening.txt#1") String article,
    @Column(value = "the series it is about", example = "mcis") String series,
    @Column(value = "year of the edition it is about; null if not settled", example = "2017")
        Integer editionYear,
    @Column(value = "what it counts", example = "countries") String measure,
    @Column(value = "the number; of a range the lower end", example = "84") long value,
    @Column(value = "the upper end of a range; otherwise null", example = "450") Long valueHigh,
    @Column(value = "exact, about, almost, at_least or at_most", example = "exact") String bound,
    @Column(
            value =
                "invited, registered, confirmed, expected, attending or attended; null if not said",
            example = "invited")
        String status,
    @Column(
            value = "of a count of countries: what the countries send; null if not said",
            example = "delegations")
        String scope,
    @Column(
            value = "the official who says so; null if it is the text's own word",
            example = "Anna Berg")
        String reportedBy,
    @Column(value = "person or institution; null with reported_by", example = "person")
        String reportedByKind,
    @Column(value = "the agency or person that passed it on; null if none", example = "TASS")
        String relayedBy,
    @Column(
            value = "the sentence it stands in",
            example = "Delegations from 84 countries have been invited.")
        String sentence,
    @Column(value = "where the sentence begins, in code points", example = "2100")
        int sentenceBegin,
    @Column(value = "where the sentence ends, exclusive", example = "2310") int sentenceEnd,
    @Column(value = "the number as written", example = "84") String text,
    @Column(value = "where the number begins, in code points", example = "2172") int begin,
    @Column(value = "where the number ends, exclusive", example = "2174") int end,
    @Column(
            value = "its sentence and those beside it; cut where they are very long",
            example = "Preparations go on. Delegations from 84 countries have been invited.")
        String context,
    @Column(value = "where the context begins, in code points", example = "2080") int contextBegin,
    @Column(value = "where the context ends, exclusive", example = "2310") int contextEnd) {}
