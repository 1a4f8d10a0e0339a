package io.plenary.figures;

import io.plenary.figures.Measures.Phrase;
import io.plenary.text.Dates;
import io.plenary.text.NumberExpression;
import io.plenary.text.Numbers;
import io.plenary.text.Prose;
import io.plenary.text.Span;
import io.plenary.text.TokenKind;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads tables that a report prints as lines: cells divided by tabs or upright strokes, with the
 * measures, and perhaps the statuses, in the first line or the first column.
 *
 * <p>Example: the lines {@code | | Invited | Attended |} and {@code | Countries | 90 | 66 |} are
 * two counts of countries, 90 invited and 66 attended.
 */
final class Tables {
  private static final int FEWEST_CELLS = 2;

  /**
   * A number in a table.
   *
   * @param status what its heading says, or null
   */
  record Cell(Counted counted, Status status) {}

  /** What a heading says of its line or column. */
  private record Heading(Measure measure, Status status) {
    static final Heading SILENT = new Heading(null, null);
  }

  private final Prose prose;
  private final Measures measures;
  private List<Heading> columns = List.of();
  private int lastRow = -2;

  Tables(Prose prose, Measures measures) {
    this.prose = prose;
    this.measures = measures;
  }

  /** Whether a paragraph is a line of a table. */
  boolean isRow(int paragraph) {
    Span span = prose.paragraphs().get(paragraph);
    int dividers = 0;
    for (int i = span.begin(); i < span.end(); i++) {
      char c = prose.text().charAt(i);
      if (c == '\t' || c == '|') {
        dividers++;
      }
    }
    return dividers >= FEWEST_CELLS;
  }

  /** The counted cells of a line; none of a heading. */
  List<Cell> read(int paragraph) {
    List<Span> cells = cells(prose.paragraphs().get(paragraph));
    List<Heading> headings = cells.stream().map(this::heading).toList();
    boolean first = paragraph != lastRow + 1;
    lastRow = paragraph;
    if (first) {
      columns = headings;
      return List.of();
    }
    Heading row = headings.isEmpty() ? Heading.SILENT : headings.get(0);
    List<Cell> found = new ArrayList<>();
    for (int i = 1; i < cells.size(); i++) {
      Heading column = i < columns.size() ? columns.get(i) : Heading.SILENT;
      Measure measure = column.measure != null ? column.measure : row.measure;
      Status status = column.status != null ? column.status : row.status;
      Counted counted = measure == null ? null : number(cells.get(i), measure);
      if (counted != null) {
        boolean dated = Dates.year(prose, prose.tokenAt(cells.get(0).begin())) > 0;
        found.add(new Cell(counted, status == null && dated ? Status.ATTENDED : status));
      }
    }
    return found;
  }

  private List<Span> cells(Span line) {
    List<Span> cells = new ArrayList<>();
    String text = prose.text();
    int begin = line.begin();
    if (text.charAt(begin) == '|') {
      begin++;
    }
    for (int i = begin; i <= line.end(); i++) {
      boolean divider = i == line.end() || text.charAt(i) == '\t' || text.charAt(i) == '|';
      if (divider && (i > begin || i < line.end())) {
        cells.add(new Span(begin, i));
        begin = i + 1;
      }
    }
    return cells;
  }

  private Heading heading(Span cell) {
    Measure measure = null;
    Status status = null;
    for (int token = prose.tokenAt(cell.begin());
        token < prose.tokens() && prose.end(token) <= cell.end();
        token++) {
      if (prose.kind(token) != TokenKind.WORD) {
        continue;
      }
      Phrase phrase = measures.at(prose, token, prose.tokens());
      if (measure == null && phrase != null && phrase.measure().countable()) {
        measure = phrase.measure();
      }
      List<AttendanceVerbs.VerbForm> forms = AttendanceVerbs.at(prose, token, prose.tokens());
      if (!forms.isEmpty()) {
        status = statusOf(forms.get(0).meaning());
      }
    }
    return new Heading(measure, status);
  }

  private static Status statusOf(AttendanceVerbs.Meaning meaning) {
    return switch (meaning) {
      case INVITE -> Status.INVITED;
      case REGISTER -> Status.REGISTERED;
      case CONFIRM -> Status.CONFIRMED;
      case EXPECT -> Status.EXPECTED;
      case ATTEND, GATHER -> Status.ATTENDED;
      case DECLINE -> null;
    };
  }

  /** The number that fills a cell, or null. */
  private Counted number(Span cell, Measure measure) {
    int first = prose.tokenAt(cell.begin());
    int end = first;
    while (end < prose.tokens() && prose.end(end) <= cell.end()) {
      end++;
    }
    for (int token = first; token < end; token++) {
      if (Numbers.mayBegin(prose, token)) {
        NumberExpression number = Numbers.at(prose, token, end);
        return number == null
            ? null
            : new Counted(
                number, Bounds.begin(prose, number), number.end(), measure, Counted.Form.LABELLED);
      }
    }
    return null;
  }
}
