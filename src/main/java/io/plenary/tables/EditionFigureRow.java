package io.plenary.tables;

/** A row of {@code edition_figures}: what is reported of one measure of one edition. */
public record EditionFigureRow(
    @Column(value = "the series", example = "mcis") String series,
    @Column(value = "year of the edition", example = "2017") int editionYear,
    @Column(value = "what is counted", example = "countries") String measure,
    @Column(value = "the headline: the figure that stands for the edition", example = "84")
        long value,
    @Column(value = "the lowest value reported with the headline's scope", example = "80") long low,
    @Column(value = "the highest value reported with the headline's scope", example = "84")
        long high,
    @Column(value = "the headline's bound", example = "exact") String bound,
    @Column(value = "the headline's status; null if not said", example = "invited") String status,
    @Column(value = "the headline's scope; null if not said", example = "delegations") String scope,
    @Column(
            value = "how many articles report the measure with that scope, copies left out",
            example = "5")
        long reports,
    @Column(value = "how many different values they report", example = "2") long distinctValues,
    @Column(value = "share of the reports that give the headline, 0 to 1", example = "0.8")
        double agreement,
    @Column(value = "the document of the headline", example = "2017/opening.txt") String document,
    @Column(value = "the headline's number as written", example = "84") String text,
    @Column(value = "where that number begins, in code points", example = "2172") int begin,
    @Column(value = "where that number ends, exclusive", example = "2174") int end,
    @Column(
            value =
                "whether reports contradict each other: no number fits what different articles "
                    + "say of the same stage (invited, coming, came)",
            example = "false")
        boolean disputed,
    @Column(
            value = "the lowest of the values that contradict each other; null if none do",
            example = "70")
        Long disputedLow,
    @Column(value = "the highest of them; null if none do", example = "80") Long disputedHigh) {}
