package io.plenary.corpus;

import io.plenary.text.DateExpression;
import io.plenary.text.Dates;
import io.plenary.text.Prose;
import io.plenary.text.Span;
import io.plenary.text.TokenKind;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads datelines and the lines of date and source that stand above a report.
 *
 * <p>A dateline begins a paragraph with a place, a date or an agency in brackets, in this order and
 * at least one of them, and ends with a dash or with the bracket: {@code LISBON, 3 May 2014 - },
 * {@code MOSCOW (Agency One / Agency Two - 22nd June, 2021) }, {@code (Reuters) - }.
 */
final class DatelineReader {
  private static final int LONGEST_PLACE = 6;
  private static final int LONGEST_AGENCY = 6;
  private static final int LONGEST_DATE_LINE = 14;

  private static final Set<String> WEEKDAYS =
      Stream.of(DayOfWeek.values())
          .flatMap(day -> Stream.of(TextStyle.FULL, TextStyle.SHORT).map(s -> name(day, s)))
          .collect(Collectors.toUnmodifiableSet());

  private static String name(DayOfWeek day, TextStyle style) {
    return day.getDisplayName(style, Locale.ENGLISH).toLowerCase(Locale.ROOT);
  }

  private final Agencies agencies;

  DatelineReader(Agencies agencies) {
    this.agencies = agencies;
  }

  /** The dateline that begins a paragraph, or null if there is none. */
  Dateline before(Block block) {
    return new Reading(block).dateline();
  }

  /**
   * A line that says when, and maybe where and by whom, the report below was written: {@code
   * Tuesday, 15 August 2023}, {@code SINGAPORE | Fri Jun 1, 2018}, {@code The Herald, 29 April
   * 2016}. Null if the block is no such line.
   */
  Dateline line(Block block) {
    return new Reading(block).dateLine();
  }

  /** The one day that a line names, wherever it stands in it; null if there are none or several. */
  Dateline anywhere(Block block) {
    return new Reading(block).day();
  }

  /**
   * The dateline behind the stroke of a byline: {@code By Name Surname | MUNICH, 18 February}. Null
   * if there is none.
   *
   * @param text the whole document
   */
  Dateline afterStroke(String text, Block block) {
    int stroke = block.isShort() ? block.span().of(text).lastIndexOf('|') : -1;
    if (stroke < 0) {
      return null;
    }
    int begin = block.span().begin() + stroke + 1;
    while (begin < block.span().end() && Character.isWhitespace(text.charAt(begin))) {
      begin++;
    }
    return begin == block.span().end()
        ? null
        : line(new Block(text, new Span(begin, block.span().end())));
  }

  /** The reading of one block, token by token. */
  private final class Reading {
    private final Block block;
    private final Prose prose;
    private int next;
    private String place;
    private boolean placeInCapitals;
    private DateExpression date;
    private String agency;

    private Reading(Block block) {
      this.block = block;
      this.prose = block.beginning();
    }

    private Dateline dateline() {
      readPlace();
      readDate();
      readBrackets();
      if (date == null) {
        readDate();
      }
      if (next == 0) {
        return null;
      }
      boolean dash = skipDashes();
      boolean known = agency != null && agencies.isKnown(agency);
      if (next >= prose.tokens()) {
        boolean alone = block.isShort() && (date != null || known);
        return alone ? result(block.span().end()) : null;
      }
      boolean certain = placeInCapitals || date != null || known;
      boolean ends = dash || known || (agency != null && date != null);
      return certain && ends && storyBegins() ? result(prose.begin(next)) : null;
    }

    /** Whether the next word may be a report's first. */
    private boolean storyBegins() {
      boolean beginning =
          prose.kind(next) == TokenKind.NUMBER
              || prose.kind(next) == TokenKind.QUOTE
              || prose.capitalized(next);
      return beginning || (placeInCapitals && (date != null || agency != null));
    }

    private Dateline dateLine() {
      if (!block.isShort()
          || block.words().size() > LONGEST_DATE_LINE
          || prose.sentences() > 1
          || ".?!:;".indexOf(block.lastCharacter()) >= 0) {
        return null;
      }
      if (day() == null) {
        return null;
      }
      int before = date.first() - 1;
      while (before >= 0 && isWeekday(prose.lower(before))) {
        before--;
      }
      boolean setOff = before < 0 || ",|-–—(".indexOf(prose.initial(before)) >= 0;
      if (!setOff || wordsFrom(date.end()) > (before < 0 ? 3 : 0)) {
        return null;
      }
      readPlace();
      if (!placeInCapitals || next > date.first()) {
        place = null;
      }
      return result(block.span().end());
    }

    private Dateline day() {
      List<DateExpression> dates = Dates.in(prose, 0, prose.tokens());
      if (dates.size() != 1 || dates.get(0).day() == null || dates.get(0).range()) {
        return null;
      }
      date = dates.get(0);
      return result(block.span().end());
    }

    private int wordsFrom(int first) {
      int words = 0;
      for (int token = first; token < prose.tokens(); token++) {
        words += prose.kind(token) == TokenKind.WORD ? 1 : 0;
      }
      return words;
    }

    /** Capitalized words, commas between them: {@code St. Petersburg}, {@code NASHUA, N.H.}. */
    private void readPlace() {
      int token = next;
      int end = next;
      boolean capitals = true;
      while (token < prose.tokens()
          && token - next <= LONGEST_PLACE
          && prose.kind(token) == TokenKind.WORD
          && prose.capitalized(token)
          && Dates.month(prose, token) < 0
          && !isWeekday(prose.lower(token))) {
        boolean first = end == next;
        capitals &= !first || isInCapitals(prose.word(token));
        token++;
        end = token;
        if (token < prose.tokens() && prose.initial(token) == ',') {
          token++;
        }
      }
      if (end > next) {
        String written = prose.span(next, end).of(prose.text());
        if (!agencies.isLabel(prose.lower(next))) {
          place = capitals ? inSmallLetters(written) : written;
        }
        placeInCapitals = capitals;
        next = end;
      }
    }

    private static boolean isWeekday(String lower) {
      return WEEKDAYS.contains(
          lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower);
    }

    private static boolean isInCapitals(String word) {
      return word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
    }

    private void readDate() {
      int token = next;
      while (token < prose.tokens()
          && (",|".indexOf(prose.initial(token)) >= 0 || isWeekday(prose.lower(token)))) {
        token++;
      }
      List<DateExpression> dates = Dates.in(prose, token, Math.min(token + 8, prose.tokens()));
      if (!dates.isEmpty()
          && dates.get(0).first() == token
          && dates.get(0).day() != null
          && !dates.get(0).range()) {
        date = dates.get(0);
        next = date.end();
      }
    }

    /** {@code (TASS)}, {@code (Agency One / Agency Two - 22nd June, 2021)}. */
    private void readBrackets() {
      if (next >= prose.tokens() || prose.initial(next) != '(') {
        return;
      }
      int end = next + 1;
      while (end < prose.tokens() && prose.initial(end) != ')') {
        end++;
      }
      if (end == prose.tokens()) {
        return;
      }
      int begin = next + 1;
      List<DateExpression> dates = Dates.in(prose, begin, end);
      int endOfAgency = dates.isEmpty() ? end : dates.get(0).first();
      while (endOfAgency > begin && prose.kind(endOfAgency - 1) == TokenKind.PUNCTUATION) {
        endOfAgency--;
      }
      for (int token = begin; token < endOfAgency; token++) {
        if (prose.initial(token) == '/') {
          begin = token + 1;
        }
      }
      if (begin < endOfAgency
          && endOfAgency - begin <= LONGEST_AGENCY
          && prose.kind(begin) == TokenKind.WORD) {
        agency = agencies.name(prose.span(begin, endOfAgency).of(prose.text()));
      }
      if (agency == null && dates.isEmpty()) {
        return;
      }
      if (!dates.isEmpty()) {
        date = dates.get(0);
      }
      next = end + 1;
    }

    /**
     * Skips a dash, or the point that some put in its place; true for a dash set off by a space.
     */
    private boolean skipDashes() {
      int token = next;
      boolean dash = false;
      while (token < prose.tokens() && ".-–—".indexOf(prose.initial(token)) >= 0) {
        dash |= prose.initial(token) != '.';
        token++;
      }
      boolean setOff = token > next && prose.spaceBefore(next);
      next = token;
      return dash && setOff;
    }

    private Dateline result(int end) {
      LocalDate day = date == null || date.year() == null ? null : date.firstDay(date.year());
      return new Dateline(new Span(block.span().begin(), end), place, day, agency);
    }
  }

  /** {@code LE BOURGET} becomes {@code Le Bourget}; {@code N.H.} stays as it is. */
  private static String inSmallLetters(String place) {
    StringBuilder small = new StringBuilder(place);
    for (int i = 1; i < place.length(); i++) {
      if (Character.isLetter(place.charAt(i - 1))) {
        small.setCharAt(i, Character.toLowerCase(place.charAt(i)));
      }
    }
    return small.toString();
  }
}
