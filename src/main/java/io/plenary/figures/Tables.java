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
  private static final int LONGEST_CAPTION = 60;
  private static final String GAP = "   ";
  private static final int WIDTH_OF_GAP = GAP.length();

  /**
   * A number in a table.
   *
   * @param status what its heading says, or null
   * @param heading the heading of its column if that gives a year, otherwise null
   */
  record Cell(Counted counted, Status status, Span heading) {}

  /** What a heading says of its line or column. */
  private record Heading(Measure measure, Status status, Span year) {
    static final Heading SILENT = new Heading(null, null, null);
  }

  private final Prose prose;
  private final Measures measures;
  private List<Heading> columns = List.of();
  private Status caption;
  private int lastRow = -2;

  Tables(Prose prose, Measures measures) {
    this.prose = prose;
    this.measures = measures;
  }

  /** Whether a paragraph is a line of a table. */
  boolean isRow(int paragraph) {
    Span span = prose.paragraphs().get(paragraph);
    String text = prose.text();
    int dividers = 0;
    for (int i = span.begin(); i < span.end(); i++) {
      char c = text.charAt(i);
      if (c == '\t' || c == '|') {
        dividers++;
      } else if (c == ' '
          && i + 1 < span.end()
          && text.charAt(i + 1) == ' '
          && isGap(text, i, span.end())) {
        dividers++;
        i += WIDTH_OF_GAP - 1;
        while (i + 1 < span.end() && text.charAt(i + 1) == ' ') {
          i++;
        }
      }
    }
    return dividers >= FEWEST_CELLS;
  }

  /** Three blanks divide cells. */
  private static boolean isGap(String text, int position, int end) {
    return position + WIDTH_OF_GAP <= end && text.startsWith(GAP, position);
  }

  /** The counted cells of a line; none of a heading. */
  List<Cell> read(int paragraph) {
    List<Span> cells = cells(prose.paragraphs().get(paragraph));
    List<Heading> headings = cells.stream().map(this::heading).toList();
    boolean first = paragraph != lastRow + 1;
    lastRow = paragraph;
    if (first) {
      columns = headings;
      caption = captionBefore(paragraph);
      return List.of();
    }
    Heading row = headings.isEmpty() ? Heading.SILENT : headings.get(0);
    List<Cell> found = new ArrayList<>();
    for (int i = 1; i < cells.size(); i++) {
      Heading column = column(i, cells.size());
      Measure measure = column.measure != null ? column.measure : row.measure;
      Status status = column.status != null ? column.status : row.status;
      Counted counted = measure == null ? null : number(cells.get(i), measure);
      if (counted != null) {
        boolean dated = Dates.year(prose, prose.tokenAt(cells.get(0).begin())) > 0;
        Status said = status != null ? status : caption;
        found.add(new Cell(counted, said == null && dated ? Status.ATTENDED : said, column.year));
      }
    }
    return found;
  }

  /** The heading of a column; where the first column has none the headings stand one further. */
  private Heading column(int place, int cells) {
    int shifted = columns.size() == cells - 1 ? place - 1 : place;
    return shifted < columns.size() ? columns.get(shifted) : Heading.SILENT;
  }

  /** What the line above a table says of all its numbers. */
  private Status captionBefore(int paragraph) {
    if (paragraph == 0) {
      return null;
    }
    Span line = prose.paragraphs().get(paragraph - 1);
    return line.length() > LONGEST_CAPTION ? null : heading(line).status;
  }

  private List<Span> cells(Span line) {
    List<Span> cells = new ArrayList<>();
    String text = prose.text();
    int begin = line.begin();
    if (text.charAt(begin) == '|') {
      begin++;
    }
    for (int i = begin; i <= line.end(); i++) {
      boolean gap = i < line.end() && text.charAt(i) == ' ' && isGap(text, i, line.end());
      if (gap && text.substring(begin, i).isBlank() && !cells.isEmpty()) {
        continue;
      }
      boolean divider = i == line.end() || gap || text.charAt(i) == '\t' || text.charAt(i) == '|';
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
    int first = prose.tokenAt(cell.begin());
    if (first >= prose.tokens() || prose.end(first) > cell.end()) {
      return Heading.SILENT;
    }
    for (int token = first; token < prose.tokens() && prose.end(token) <= cell.end(); token++) {
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
    return new Heading(measure, status, Dates.year(prose, first) > 0 ? cell : null);
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
