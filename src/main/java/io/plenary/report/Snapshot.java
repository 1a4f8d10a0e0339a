package io.plenary.report;

import com.fasterxml.jackson.databind.JsonNode;
import io.plenary.tables.ArticleRow;
import io.plenary.tables.AttendanceRow;
import io.plenary.tables.EditionFigureRow;
import io.plenary.tables.EditionStatisticsRow;
import io.plenary.tables.FigureRow;
import io.plenary.tables.QuotationRow;
import io.plenary.tables.QuotedOfficialRow;
import io.plenary.tables.RejectRow;
import java.util.List;
import java.util.Map;

/**
 * What a report shows of a snapshot, in the tables' order.
 *
 * @param name of the snapshot's folder: {@code 000042}
 * @param run its {@code run.json}
 * @param figures as many of each edition as the report may hold
 * @param quotations as many of each edition as the report may hold
 * @param attendance as much of each edition as the report may hold; empty if the snapshot was
 *     written before there was such a table
 * @param articles those that these facts stand in
 * @param rejects the first of them
 * @param figureCounts how many figures each edition has, those left out included
 * @param quotationCounts the same of quotations
 */
record Snapshot(
    String name,
    JsonNode run,
    List<EditionStatisticsRow> editions,
    List<EditionFigureRow> editionFigures,
    List<QuotedOfficialRow> officials,
    List<FigureRow> figures,
    List<QuotationRow> quotations,
    List<AttendanceRow> attendance,
    List<ArticleRow> articles,
    List<RejectRow> rejects,
    Map<EditionKey, Long> figureCounts,
    Map<EditionKey, Long> quotationCounts) {}
