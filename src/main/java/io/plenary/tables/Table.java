package io.plenary.tables;

import java.util.List;
import java.util.Locale;
import org.apache.spark.sql.types.StructType;

/** The tables of a snapshot: name, columns, and the order of their rows. */
public enum Table {
  DOCUMENTS(DocumentRow.class, "document"),
  ARTICLES(ArticleRow.class, "document begin"),
  FIGURES(FigureRow.class, "document begin end measure"),
  QUOTATIONS(QuotationRow.class, "document begin end speaker_begin"),
  ATTENDANCE(AttendanceRow.class, "document begin end"),
  OFFICIALS(OfficialRow.class, "series official kind"),
  EDITION_FIGURES(EditionFigureRow.class, "series edition_year measure"),
  FIGURE_TIMELINE(
      FigureTimelineRow.class, "series edition_year measure published_on document begin end"),
  EDITION_STATISTICS(EditionStatisticsRow.class, "series edition_year"),
  QUOTED_OFFICIALS(QuotedOfficialRow.class, "series edition_year rank official kind"),
  REJECTS(RejectRow.class, "document stage reason detail");

  private final Class<? extends Record> row;
  private final String order;

  Table(Class<? extends Record> row, String order) {
    this.row = row;
    this.order = order;
  }

  /** What the folder of the table is called: {@code edition_figures}. */
  public String tableName() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The record whose components are the columns. */
  public Class<? extends Record> row() {
    return row;
  }

  /** The columns, with their comments. */
  public StructType schema() {
    return Records.schema(row);
  }

  /** The columns the rows are ordered by; together they tell any two rows apart. */
  public List<String> order() {
    return List.of(order.split(" "));
  }
}
