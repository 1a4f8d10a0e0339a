package io.plenary.tables;

/** A row of {@code attendance}: one place where a text says whether somebody comes. */
public record AttendanceRow(
    @Column(value = "the document it stands in", example = "2017/opening.txt") String document,
    @Column(value = "the article it stands in", example = "2017/opening.txt#1") String article,
    @Column(value = "the series it is about", example = "mcis") String series,
    @Column(value = "year of the edition it is about; null if not settled", example = "2017")
        Integer editionYear,
    @Column(
            value = "the one name used in all tables: a country's, an organization's, a person's",
            example = "Norway")
        String name,
    @Column(value = "country, organization or person", example = "country") String kind,
    @Column(
            value = "invited, confirmed, arrived, attended, declined or absent",
            example = "confirmed")
        String status,
    @Column(
            value = "the official who says so; null if it is the text's own word",
            example = "Anna Berg")
        String reportedBy,
    @Column(value = "person or institution; null with reported_by", example = "person")
        String reportedByKind,
    @Column(value = "the agency or person that passed it on; null if none", example = "TASS")
        String relayedBy,
    @Column(value = "the sentence it stands in", example = "Norway's minister will attend.")
        String sentence,
    @Column(value = "where the sentence begins, in code points", example = "2100")
        int sentenceBegin,
    @Column(value = "where the sentence ends, exclusive", example = "2131") int sentenceEnd,
    @Column(value = "the name as written, which may be an adjective", example = "Norway")
        String text,
    @Column(value = "where the name begins, in code points", example = "2100") int begin,
    @Column(value = "where the name ends, exclusive", example = "2106") int end,
    @Column(
            value = "its sentence and those beside it; cut where they are very long",
            example = "Preparations go on. Norway's minister will attend.")
        String context,
    @Column(value = "where the context begins, in code points", example = "2080") int contextBegin,
    @Column(value = "where the context ends, exclusive", example = "2131") int contextEnd) {}
