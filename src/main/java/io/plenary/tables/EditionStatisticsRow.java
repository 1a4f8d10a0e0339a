package io.plenary.tables;

import java.time.LocalDate;
import java.util.List;

/** A row of {@code edition_statistics}: one edition of the catalogue, covered or not. */
public record EditionStatisticsRow(
    @Column(value = "the series", example = "mcis") String series,
    @Column(value = "year of the edition", example = "2017") int editionYear,
    @Column(value = "its number in the series; null if the catalogue has none", example = "6")
        Integer ordinal,
    @Column(value = "its first day; null if the catalogue has none", example = "2017-04-26")
        LocalDate startsOn,
    @Column(value = "its last day; null if the catalogue has none", example = "2017-04-27")
        LocalDate endsOn,
    @Column(value = "whether it did not take place", example = "false") boolean cancelled,
    @Column(value = "how many documents have an article about it", example = "6") long documents,
    @Column(value = "how many articles are about it, copies left out", example = "6") long articles,
    @Column(value = "how many articles are about it, copies included", example = "7")
        long articlesWithCopies,
    @Column(value = "headline count of countries; null if none is reported", example = "84")
        Long countries,
    @Column(value = "the lowest count reported with its scope", example = "80") Long countriesLow,
    @Column(value = "the highest count reported with its scope", example = "84") Long countriesHigh,
    @Column(value = "headline number of delegates; null if none is reported", example = "600")
        Long delegates,
    @Column(value = "the lowest number reported", example = "600") Long delegatesLow,
    @Column(value = "the highest number reported", example = "700") Long delegatesHigh,
    @Column(value = "how many quotations its articles have, copies left out", example = "21")
        long quotations,
    @Column(value = "how many officials those quote", example = "7") long officialsQuoted,
    @Column(
            value = "the official quoted most; null if none is, or several equally often",
            example = "Anna Berg")
        String topOfficial,
    @Column(
            value = "the series' name in the catalogue",
            example = "Moscow Conference on International Security")
        String seriesName,
    @Column(
            value = "the measures whose reports contradict each other, by the alphabet",
            example = "[{countries, 70, 80}]")
        List<Dispute> disputes) {}
