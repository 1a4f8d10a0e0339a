package io.plenary.tables;

import java.time.LocalDate;

/** A row of {@code articles}: one news story inside a document. */
public record ArticleRow(
    @Column(value = "document and number of the article in it", example = "2017/opening.txt#1")
        String article,
    @Column(value = "the document it stands in", example = "2017/opening.txt") String document,
    @Column(value = "where it begins, in code points of the document's text", example = "0")
        int begin,
    @Column(value = "where it ends, exclusive", example = "4210") int end,
    @Column(value = "its headline; null if it has none", example = "Forum opens in Lisbon")
        String title,
    @Column(
            value = "day of publication, from the text or the record; null if unknown",
            example = "2017-03-24")
        LocalDate publishedOn,
    @Column(value = "place of its dateline; null if it has none", example = "Moscow")
        String datelinePlace,
    @Column(value = "agency of its dateline or credit; null if it has none", example = "TASS")
        String agency,
    @Column(value = "the series it is about; null if none of the catalogue", example = "mcis")
        String series,
    @Column(value = "year of the edition it is about; null if not settled", example = "2017")
        Integer editionYear,
    @Column(
            value = "how the edition is known; null without a series",
            example = "date range 'April 26-27' fits the 2017 edition")
        String editionEvidence,
    @Column(
            value = "the article this one copies (one wire story in two outlets); null if none",
            example = "2017/tass.txt#1")
        String duplicateOf) {}
