package io.plenary.extraction;

import io.plenary.tables.ArticleRow;
import io.plenary.tables.AttendanceRow;
import io.plenary.tables.FigureRow;
import io.plenary.tables.QuotationRow;
import java.util.List;

/**
 * An article and all that was read from it, before articles are compared with each other: speakers
 * bear the names their own article gives them, and no copy is known as such.
 *
 * @param article its row in {@code articles}
 * @param signature what near-identical articles have in common, as bytes; see {@link
 *     io.plenary.corpus.Signature}
 */
@SuppressWarnings("ArrayRecordComponent") // nobody compares extracted articles, they become rows
public record ExtractedArticle(
    ArticleRow article,
    byte[] signature,
    List<FigureRow> figures,
    List<QuotationRow> quotations,
    List<AttendanceRow> attendance,
    List<NamingRow> namings) {}
