package io.plenary.quotations;

import io.plenary.text.Prose;
import io.plenary.text.TokenKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Finds what stands in quotation marks, paragraph by paragraph, whatever shape the marks have and
 * even where one is missing: a missing mark never swallows the next paragraph. A paragraph is read
 * in one pass over its marks.
 *
 * <p>Example: {@code “We agree," Berg said.} has one passage, {@code We agree,}; so has {@code We
 * agree,” Berg said.}
 */
final class QuotationMarks {
  /** A passage in single marks holds fewer other marks than this; it keeps the search short. */
  private static final int MOST_MARKS_IN_SINGLES = 40;

  private final Prose prose;
  private final UnclosedPassages unclosedPassages;
  private final List<Passage> passages = new ArrayList<>();

  /** The marks of the paragraph being read: their tokens and roles. */
  private int[] marks = new int[16];

  private MarkRole[] roles = new MarkRole[16];

  /** Whether a mark is a single one; two single ones that touch are one double mark. */
  private boolean[] singles = new boolean[16];

  private int size;
  private int begin;
  private int end;

  private QuotationMarks(Prose prose, Lexicon lexicon) {
    this.prose = prose;
    this.unclosedPassages = new UnclosedPassages(prose, lexicon);
  }

  /** The passages of an article in reading order, none inside another. */
  static List<Passage> read(Prose prose, Lexicon lexicon) {
    QuotationMarks marks = new QuotationMarks(prose, lexicon);
    for (int paragraph = 0; paragraph < prose.paragraphs().size(); paragraph++) {
      int firstSentence = prose.firstSentence(paragraph);
      int endSentence = prose.endSentence(paragraph);
      if (firstSentence < endSentence) {
        marks.readParagraph(prose.firstToken(firstSentence), prose.endToken(endSentence - 1));
      }
    }
    return marks.passages;
  }

  private void readParagraph(int firstToken, int endToken) {
    begin = firstToken;
    end = endToken;
    collectMarks();
    if (size == 0) {
      return;
    }
    int[] lowestBalance = lowestBalance();
    int free = begin;
    int mark = 0;
    while (mark < size) {
      int token = marks[mark];
      if (singles[mark]) {
        int close = roles[mark] == MarkRole.OPENS ? endOfSingles(mark) : -1;
        if (close >= 0) {
          add(new Passage(token, behind(mark), marks[close], behind(close), true, false));
          free = behind(close);
          mark = close;
        }
        mark++;
      } else if (roles[mark] == MarkRole.CLOSES) {
        addUnopened(free, mark);
        free = behind(mark);
        mark++;
      } else {
        mark = readDoubles(mark, lowestBalance);
        free = passages.isEmpty() ? begin : passages.get(passages.size() - 1).end();
      }
    }
  }

  private void collectMarks() {
    size = 0;
    int token = begin;
    while (token < end) {
      if (prose.kind(token) != TokenKind.QUOTE) {
        token++;
        continue;
      }
      boolean doubled = isDoubled(token);
      MarkRole role = MarkRole.of(prose, token, doubled ? token + 1 : token, begin, end);
      if (role != MarkRole.NEITHER) {
        addMark(token, role, !doubled && MarkRole.isSingle(prose.initial(token)));
      }
      token += doubled ? 2 : 1;
    }
  }

  /** Two single marks that touch, as typewriters made a double one. */
  private boolean isDoubled(int token) {
    return token + 1 < end
        && MarkRole.isSingle(prose.initial(token))
        && prose.initial(token + 1) == prose.initial(token)
        && !prose.spaceBefore(token + 1);
  }

  private void addMark(int token, MarkRole role, boolean single) {
    if (size == marks.length) {
      marks = Arrays.copyOf(marks, size * 2);
      roles = Arrays.copyOf(roles, size * 2);
      singles = Arrays.copyOf(singles, size * 2);
    }
    marks[size] = token;
    singles[size] = single;
    roles[size++] = role;
  }

  /** The token after a mark. */
  private int behind(int mark) {
    int token = marks[mark];
    return token + (!singles[mark] && isDoubled(token) ? 2 : 1);
  }

  /**
   * For each mark the lowest value that "opening marks less closing marks" takes from there on, and
   * behind those the value before each: an inner opening mark is a nested one only if enough
   * closing marks follow.
   */
  private int[] lowestBalance() {
    int[] values = new int[2 * size];
    int balance = 0;
    for (int mark = 0; mark < size; mark++) {
      values[size + mark] = balance;
      if (!singles[mark]) {
        balance += roles[mark] == MarkRole.OPENS ? 1 : roles[mark] == MarkRole.CLOSES ? -1 : 0;
      }
      values[mark] = balance;
    }
    for (int mark = size - 2; mark >= 0; mark--) {
      values[mark] = Math.min(values[mark], values[mark + 1]);
    }
    return values;
  }

  /** Reads the passage that a double mark opens; returns the mark after it. */
  private int readDoubles(int open, int[] lowestBalance) {
    int balanceBefore = lowestBalance[size + open];
    int depth = 1;
    for (int mark = open + 1; mark < size; mark++) {
      if (singles[mark]) {
        continue;
      }
      if (roles[mark] == MarkRole.OPENS) {
        boolean nested = lowestBalance[mark] <= balanceBefore;
        if (!nested) {
          addUnclosed(open, marks[mark]);
          return mark;
        }
        depth++;
      } else if (--depth == 0) {
        add(new Passage(marks[open], behind(open), marks[mark], behind(mark), false, false));
        return mark + 1;
      }
    }
    addUnclosed(open, end);
    return size;
  }

  /** The mark that closes a passage in single marks, or -1: it may have been an apostrophe. */
  private int endOfSingles(int open) {
    int possessive = -1;
    int balance = 0;
    int limit = Math.min(size, open + MOST_MARKS_IN_SINGLES);
    for (int mark = open + 1; mark < limit; mark++) {
      if (!singles[mark]) {
        balance += roles[mark] == MarkRole.OPENS ? 1 : -1;
      } else if (roles[mark] == MarkRole.OPENS && balance == 0) {
        break;
      } else if (roles[mark] == MarkRole.CLOSES && balance == 0) {
        if (!mayBePossessive(marks[mark])) {
          return mark;
        }
        possessive = possessive < 0 ? mark : possessive;
      }
    }
    return possessive;
  }

  /** As in {@code the ministers’ plan}. */
  private boolean mayBePossessive(int token) {
    char before = prose.text().charAt(prose.begin(token) - 1);
    return before == 's'
        && token + 1 < end
        && prose.kind(token + 1) == TokenKind.WORD
        && !prose.capitalized(token + 1);
  }

  private void add(Passage passage) {
    if (passage.first() < passage.last()) {
      passages.add(passage);
    }
  }

  /**
   * A passage that is not closed before {@code stop}: if its paragraph ends there and the next one
   * opens with a mark, it goes on there; else it ends where an attribution begins.
   */
  private void addUnclosed(int open, int stop) {
    boolean continues = stop == end && nextParagraphOpens();
    int first = behind(open);
    if (first < stop) {
      int last = continues ? stop : unclosedPassages.end(first, stop);
      add(new Passage(marks[open], first, last, last, false, continues));
    }
  }

  private boolean nextParagraphOpens() {
    return end < prose.tokens()
        && prose.kind(end) == TokenKind.QUOTE
        && !MarkRole.isSingle(prose.initial(end))
        && end + 1 < prose.tokens()
        && MarkRole.of(prose, end, end, end, end + 2) == MarkRole.OPENS;
  }

  /** A passage that only closes began with its paragraph, or else with its sentence. */
  private void addUnopened(int free, int mark) {
    int close = marks[mark];
    if (close == free) {
      return;
    }
    int first =
        Math.max(free, free == begin ? begin : prose.firstToken(prose.sentenceOf(close - 1)));
    add(new Passage(first, first, close, behind(mark), false, false));
  }
}
