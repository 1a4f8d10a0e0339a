package io.plenary.evaluation;

import io.plenary.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * A part of a quotation of the tables that stands in quotation marks, on one line.
 *
 * @param span without marks, blanks and final punctuation
 * @param words how many words it has
 * @param inSingleMarks whether single marks open it
 * @param row the quotation it is a part of
 */
record QuotedPart(Span span, int words, boolean inSingleMarks, PredictedQuotation row) {

  /** The parts of all quotations of a text, in their order; those without a word are left out. */
  static List<QuotedPart> of(CodePointText text, List<PredictedQuotation> rows) {
    List<QuotedPart> parts = new ArrayList<>();
    for (PredictedQuotation row : rows) {
      for (Span quoted : row.quotedParts()) {
        boolean single = opensSingle(text, quoted.begin());
        for (Span line : text.lines(quoted)) {
          Span span = text.trim(line);
          int words = text.words(span);
          if (words > 0) {
            parts.add(new QuotedPart(span, words, single, row));
          }
        }
      }
    }
    return parts;
  }

  private static boolean opensSingle(CodePointText text, int begin) {
    boolean single = false;
    for (int i = Math.max(0, begin - 1); i <= begin && i < text.length(); i++) {
      if (Characters.isDoubleMark(text.at(i))) {
        return false;
      }
      single |= Characters.isSingleMark(text.at(i));
    }
    return single;
  }

  boolean hasSource() {
    return row.mention() != null;
  }
}
