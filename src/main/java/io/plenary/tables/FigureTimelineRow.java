package io.plenary.tables;

import java.time.LocalDate;

/** A row of {@code figure_timeline}: one reported number, in the order of publication. */
public record FigureTimelineRow(
    @Column(value = "the series", example = "mcis") String series,
    @Column(value = "year of the edition; null if not settled", example = "2017")
        Integer editionYear,
    @Column(value = "what it counts", example = "countries") String measure,
    @Column(value = "when its article was published; null if unknown", example = "2017-03-24")
        LocalDate publishedOn,
    @Column(
            value =
                "invited, registered, confirmed, expected, attending or attended; null if not said",
            example = "invited")
        String status,
    @Column(value = "the number; of a range the lower end", example = "84") long value,
    @Column(value = "the upper end of a range; otherwise null", example = "450") Long valueHigh,
    @Column(value = "exact, about, almost, at_least or at_most", example = "exact") String bound,
    @Column(
            value = "of a count of countries: what the countries send; null if not said",
            example = "delegations")
        String scope,
    @Column(
            value = "the official who says so; null if it is the text's own word",
            example = "Anna Berg")
        String reportedBy,
    @Column(value = "the document it stands in", example = "2017/invitations.txt") String document,
    @Column(value = "the article it stands in", example = "2017/invitations.txt#1") String article,
    @Column(value = "where the number begins, in code points", example = "172") int begin,
    @Column(value = "where the number ends, exclusive", example = "174") int end) {}
