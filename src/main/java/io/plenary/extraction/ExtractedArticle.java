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
 * @param signature what near-identical articles have in common; see {@link
 *     io.plenary.corpus.Signature}
 * @param bands of the signature: articles without a common one are not worth comparing
 */
public record ExtractedArticle(
    ArticleRow article,
    List<Integer> signature,
    List<Long> bands,
    List<FigureRow> figures,
    List<QuotationRow> quotations,
    List<AttendanceRow> attendance,
    List<NamingRow> namings) {}
