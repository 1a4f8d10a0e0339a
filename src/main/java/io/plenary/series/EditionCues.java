package io.plenary.series;

import io.plenary.series.EditionCue.Kind;
import io.plenary.text.DateExpression;
import io.plenary.text.Dates;
import io.plenary.text.Numbers;
import io.plenary.text.Ordinals;
import io.plenary.text.Ordinals.Ordinal;
import io.plenary.text.Prose;
import io.plenary.text.TokenKind;
import io.plenary.text.Weekdays;
import io.plenary.text.WordList;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * Finds the words of an article that point to editions of one series by number, year or date.
 *
 * <p>Example: "The sixth forum is due on April 26-27" has two cues, {@code sixth forum} and {@code
 * April 26-27}; both point to the edition of 2017 if that is the sixth and was held on those days.
 */
final class EditionCues {
  /** So many words may stand between an ordinal and the noun: "the 54th annual Munich ...". */
  private static final int MODIFIERS = 5;

  private static final Set<String> HOLDING_VERBS =
      WordList.read("/io/plenary/series/holding-verbs.txt").words();
  private static final Set<String> NOT_HELD =
      WordList.read("/io/plenary/series/not-held.txt").words();
  private static final Set<String> FIRST =
      WordList.read("/io/plenary/series/words-for-first.txt").words();
  private static final Set<String> DATED_THINGS =
      WordList.read("/io/plenary/series/dated-things.txt").words();
  private static final Set<String> COUNTS =
      WordList.read("/io/plenary/series/counts-of-editions.txt").words();

  private final Prose prose;
  private final History history;
  private final Series series;
  private final List<SeriesMention> mentions;
  private final boolean subject;
  private final List<EditionCue> cues = new ArrayList<>();

  /** The tokens of cues, of those that are dates, and of names. */
  private final BitSet cueTokens = new BitSet();

  private final BitSet dateTokens = new BitSet();
  private final BitSet nameTokens = new BitSet();

  /** The sentences that name this series, and those that name others. */
  private final BitSet ownSentences = new BitSet();

  private final BitSet otherSentences = new BitSet();

  private EditionCues(Prose prose, Series series, List<SeriesMention> mentions, boolean subject) {
    this.prose = prose;
    this.series = series;
    this.history = new History(series);
    this.mentions = mentions;
    this.subject = subject;
    for (int i = 0; i < mentions.size(); i++) {
      SeriesMention mention = mentions.get(i);
      nameTokens.set(mention.first(), mention.end());
      int sentence = prose.sentenceOf(mention.first());
      if (mention.series().equals(series)) {
        ownSentences.set(sentence, sentencesEnd(sentence, i));
      } else {
        otherSentences.set(sentence);
      }
    }
  }

  /** The sentence in which the paragraph ends or the next series is named. */
  private int sentencesEnd(int sentence, int mention) {
    int end = prose.endSentence(prose.paragraphOf(prose.firstToken(sentence)));
    boolean last = mention + 1 == mentions.size();
    int next = last ? end : prose.sentenceOf(mentions.get(mention + 1).first());
    return Math.max(sentence + 1, Math.min(end, next));
  }

  private void add(EditionCue cue) {
    cues.add(cue);
    cueTokens.set(cue.first(), cue.end());
    if (cue.kind() == Kind.DATES) {
      dateTokens.set(cue.first(), cue.end());
    }
  }

  /**
   * The cues for a series, in reading order.
   *
   * @param mentions those of all series
   * @param subject whether the article is about the series, so that "the sixth forum" is one of it
   *     where no other series is named
   */
  static List<EditionCue> of(
      Prose prose, Series series, List<SeriesMention> mentions, boolean subject) {
    EditionCues found = new EditionCues(prose, series, mentions, subject);
    for (int sentence = 0; sentence < prose.sentences(); sentence++) {
      found.readDates(prose.firstToken(sentence), prose.endToken(sentence));
    }
    found.readNames();
    for (int sentence = 0; sentence < prose.sentences(); sentence++) {
      found.readEventNouns(prose.firstToken(sentence), prose.endToken(sentence));
      found.readYears(prose.firstToken(sentence), prose.endToken(sentence));
    }
    found.cues.sort(Comparator.comparingInt(EditionCue::first));
    return List.copyOf(found.cues);
  }

  private void readDates(int first, int end) {
    for (DateExpression date : Dates.in(prose, first, end)) {
      String text = text(date.first(), date.end());
      List<Edition> fitting =
          date.day() == null ? ofMonth(date) : history.fitting(date, Weekdays.beside(prose, date));
      if (fitting.size() == 1) {
        int year = fitting.get(0).year();
        String what = date.range() ? "date range" : "date";
        add(
            new EditionCue(
                date.first(),
                date.end(),
                Kind.DATES,
                year,
                what + " '" + text + "' fits the " + year + " edition"));
      }
    }
  }

  /** The editions that began in a month with its year: "in April 2016". */
  private List<Edition> ofMonth(DateExpression date) {
    Edition edition = history.ofYear(date.year());
    return edition != null
            && edition.starts() != null
            && edition.starts().getMonthValue() == date.month()
        ? List.of(edition)
        : List.of();
  }

  private void readNames() {
    for (SeriesMention mention : mentions) {
      if (!mention.series().equals(series)) {
        continue;
      }
      if (mention.number() != null) {
        addNumber(mention.first(), mention.end(), mention.number());
      }
      readNumberBefore(mention.first(), mention.end(), Kind.NUMBERED);
      readNumberBehind(mention.end(), Kind.NUMBERED);
    }
  }

  private void addNumber(int first, int end, int number) {
    boolean isYear = number >= 1000;
    addEdition(
        first, end, Kind.NUMBERED, isYear ? history.ofYear(number) : history.ofOrdinal(number));
  }

  private void readEventNouns(int first, int end) {
    if (!isSpokenOf(first, end)) {
      return;
    }
    for (int token = first; token < end; token++) {
      if (prose.kind(token) != TokenKind.WORD
          || !(EventNouns.isAt(prose, token) || isOneOfYear(token))) {
        continue;
      }
      if (!isInName(token)) {
        Kind kind = EventNouns.named(prose.lower(token)) ? Kind.NUMBERED : Kind.LOOSELY_NUMBERED;
        readNumberBefore(token, token + 1, kind);
        readNumberBehind(token + 1, kind);
      }
    }
    readOrdinalAlone(first, end);
  }

  /** "the 2015 one", "the second one": the noun was said before. */
  private boolean isOneOfYear(int token) {
    return prose.lower(token).equals("one")
        && token > 1
        && (Dates.year(prose, token - 1) > 0
            || (prose.lower(token - 2).equals("the")
                && Ordinals.at(prose, token - 1, token) != null));
  }

  /** Whether "the sixth forum" of a sentence can be one of this series. */
  private boolean isSpokenOf(int first, int end) {
    if (first >= end) {
      return false;
    }
    int sentence = prose.sentenceOf(first);
    return ownSentences.get(sentence) || (subject && !otherSentences.get(sentence));
  }

  private boolean isInName(int token) {
    return nameTokens.get(token);
  }

  /** {@code Fifth annual}, {@code XI} or {@code 2016} before a name or noun. */
  private void readNumberBefore(int noun, int end, Kind kind) {
    int sentenceBegin = prose.firstToken(prose.sentenceOf(noun));
    int lowest = Math.max(sentenceBegin, noun - MODIFIERS);
    for (int token = noun - 1; token >= lowest; token--) {
      TokenKind tokenKind = prose.kind(token);
      if (tokenKind == TokenKind.NUMBER && Dates.year(prose, token) > 0) {
        if (!isInDate(token)) {
          addEdition(token, end, kind, history.ofYear(Dates.year(prose, token)));
        }
        return;
      }
      Ordinal ordinal = Ordinals.at(prose, token, noun);
      if (ordinal != null && ordinal.end() <= noun && !isInDate(token)) {
        addEdition(token, end, kind, history.ofOrdinal(ordinal.value()));
        return;
      }
      if (FIRST.contains(prose.lower(token))) {
        addEdition(token, end, kind, history.ofOrdinal(1));
        return;
      }
      int roman = tokenKind == TokenKind.WORD ? Ordinals.roman(prose.word(token)) : -1;
      if (roman > 1) {
        addEdition(token, end, kind, history.ofOrdinal(roman));
        return;
      }
      if (!isModifier(token)) {
        return;
      }
    }
  }

  private boolean isInDate(int token) {
    return dateTokens.get(token);
  }

  /** Words that can stand between a number and its noun; articles and prepositions cannot. */
  private boolean isModifier(int token) {
    return switch (prose.kind(token)) {
      case WORD -> prose.end(token) - prose.begin(token) > 3 || isOrdinalEnding(token);
      case POSSESSIVE, PUNCTUATION -> false;
      case NUMBER, QUOTE -> false;
    };
  }

  private boolean isOrdinalEnding(int token) {
    return prose.capitalized(token)
        || (!prose.spaceBefore(token) && prose.kind(token - 1) == TokenKind.NUMBER);
  }

  /** {@code Forum 2016}, {@code Forum (2016)}, and {@code Forum, the 54th since it began}. */
  private void readNumberBehind(int after, Kind kind) {
    int end = after < prose.tokens() ? prose.endToken(prose.sentenceOf(after - 1)) : after;
    if (after >= end) {
      return;
    }
    int token = prose.initial(after) == '(' || prose.initial(after) == '-' ? after + 1 : after;
    if (token < end && Dates.year(prose, token) > 0) {
      addEdition(token, token + 1, kind, history.ofYear(Dates.year(prose, token)));
      return;
    }
    boolean apposition =
        prose.initial(after) == ','
            && after + 2 < end
            && (prose.lower(after + 1).equals("the") || prose.lower(after + 1).equals("its"));
    if (apposition) {
      Ordinal ordinal = Ordinals.at(prose, after + 2, end);
      boolean alone =
          ordinal != null
              && ordinal.end() < end
              && (prose.kind(ordinal.end()) == TokenKind.PUNCTUATION
                  || isFollowedBySince(ordinal.end()));
      if (alone) {
        addEdition(after + 2, ordinal.end(), kind, history.ofOrdinal(ordinal.value()));
      }
    }
  }

  private boolean isFollowedBySince(int token) {
    return switch (prose.lower(token)) {
      case "since", "so", "in", "of", "to" -> true;
      default -> false;
    };
  }

  /** The elliptical {@code the second, in 2012}: an ordinal whose noun was said before. */
  private void readOrdinalAlone(int first, int end) {
    for (int token = first; token + 2 < end; token++) {
      boolean definite = prose.lower(token).equals("the") || prose.lower(token).equals("its");
      if (!definite || isDay(token)) {
        continue;
      }
      Ordinal ordinal = ordinalOrRoman(token + 1, end);
      if (ordinal != null
          && ordinal.end() < end
          && standsAlone(ordinal.end())
          && isFarFromCues(token + 1)) {
        addEdition(
            token + 1, ordinal.end(), Kind.ORDINAL_ALONE, history.ofOrdinal(ordinal.value()));
      }
    }
  }

  /** {@code second}, {@code III}; a single I is more often a word. */
  private Ordinal ordinalOrRoman(int token, int end) {
    int roman = prose.kind(token) == TokenKind.WORD ? Ordinals.roman(prose.word(token)) : -1;
    return roman > 1 ? new Ordinal(token + 1, roman) : Ordinals.at(prose, token, end);
  }

  private boolean standsAlone(int token) {
    return prose.initial(token) == ','
        || isAtEnd(token)
        || isBeforeAnother(token)
        || isOfThese(token)
        || prose.kind(token) == TokenKind.NUMBER
        || HOLDING_VERBS.contains(prose.lower(token));
  }

  /** "20 at the first to 109 at the ninth". */
  private boolean isAtEnd(int token) {
    boolean behindAt = token > 2 && prose.lower(token - 3).equals("at");
    return behindAt
        && (prose.lower(token).equals("to") || ".:;)".indexOf(prose.initial(token)) >= 0);
  }

  /** "the second and third". */
  private boolean isBeforeAnother(int token) {
    int end = prose.endToken(prose.sentenceOf(token));
    Ordinal other = prose.lower(token).equals("and") ? Ordinals.at(prose, token + 1, end) : null;
    return other != null
        && other.end() < end
        && (isInName(other.end()) || HOLDING_VERBS.contains(prose.lower(other.end())));
  }

  /** "the first of these conferences", "the first year". */
  private boolean isOfThese(int token) {
    if (prose.lower(token).equals("year")) {
      return true;
    }
    if (!prose.lower(token).equals("of")) {
      return false;
    }
    int end = prose.endToken(prose.sentenceOf(token));
    for (int i = token + 1; i < Math.min(end, token + 4); i++) {
      String lower = prose.lower(i);
      if (lower.endsWith("s") && EventNouns.contains(lower.substring(0, lower.length() - 1))) {
        return true;
      }
    }
    return false;
  }

  /** "until the 13th" is a day. */
  private boolean isDay(int the) {
    if (the == 0) {
      return false;
    }
    return switch (prose.lower(the - 1)) {
      case "until", "till", "on", "from", "through", "by", "since" -> true;
      default -> false;
    };
  }

  private boolean isFarFromCues(int token) {
    return !cueTokens.get(token);
  }

  /** {@code in 2012}, {@code of 2012}, {@code 2012's}, {@code 2012 and 2013}. */
  private void readYears(int first, int end) {
    for (int token = first; token < end; token++) {
      int year = Dates.year(prose, token);
      if (year < 0 || !isFarFromCues(token) || isOfAnotherEvent(first, token, end)) {
        continue;
      }
      if (isJoinedTo(token - 1, -1, first, end) || namesEdition(first, token, end)) {
        addEdition(token, token + 1, Kind.YEAR, history.ofYear(year));
      }
    }
    for (int token = end - 1; token >= first; token--) {
      int year = Dates.year(prose, token);
      if (year > 0 && isFarFromCues(token) && isJoinedTo(token + 1, 1, first, end)) {
        addEdition(token, token + 1, Kind.YEAR, history.ofYear(year));
      }
    }
  }

  private boolean namesEdition(int first, int token, int end) {
    if (token == first || (isBullet(prose, first) && token == first + 1)) {
      return true;
    }
    char before = prose.initial(token - 1);
    return before == '|'
        || before == '('
        || before == ':'
        || before == ';'
        || (prose.lower(token - 1).equals("by") && token == first + 1)
        || (token + 2 < end && prose.lower(token + 2).equals("when"))
        || endsClause(first, token, end)
        || (isDivision(token - 1) && token + 1 < end && Numbers.mayBegin(prose, token + 1))
        || isBehindGap(token)
        || (isPrepositionOfTime(token - 1) && !isOfThing(first, token - 1))
        || isBehindDay(token)
        || (token + 1 < end && introduces(token + 1));
  }

  /** "nobody has forgotten 2014." */
  private boolean endsClause(int first, int token, int end) {
    return token > first + 1
        && prose.kind(token - 1) == TokenKind.WORD
        && !prose.capitalized(token - 1)
        && !DATED_THINGS.contains(prose.lower(token - 1))
        && !NOT_HELD.contains(prose.lower(token - 1))
        && !prose.lower(token - 1).equals("by")
        && !prose.lower(token - 1).equals("of")
        && (token + 1 == end || prose.initial(token + 1) == '.');
  }

  /** "2015: 79", "2015's", "the 2015 figure". */
  private boolean introduces(int token) {
    return prose.initial(token) == ':'
        || prose.kind(token) == TokenKind.POSSESSIVE
        || COUNTS.contains(prose.lower(token));
  }

  /** "the declaration of 2016". */
  private boolean isOfThing(int first, int preposition) {
    return preposition > first
        && prose.lower(preposition).equals("of")
        && DATED_THINGS.contains(prose.lower(preposition - 1));
  }

  /** "in 2015, 2016 and 2017": a year beside a cue for another. */
  private boolean isJoinedTo(int joint, int step, int first, int end) {
    int other = joint + step;
    if (other < first || other >= end) {
      return false;
    }
    return isDivision(joint) && Dates.year(prose, other) > 0 && !isFarFromCues(other);
  }

  private boolean isDivision(int token) {
    return switch (prose.lower(token)) {
      case ",", "and", "or" -> true;
      default -> false;
    };
  }

  /** Whether a line begins with a sign for a point of a list. */
  static boolean isBullet(Prose prose, int token) {
    return "-–—*•·".indexOf(prose.initial(token)) >= 0;
  }

  /** A year in a column of a table. */
  private boolean isBehindGap(int token) {
    return prose.begin(token) - prose.end(token - 1) > 2;
  }

  /**
   * "founded in 2010", "scrapped in 2020": a year in which no meeting was held; but "founded in
   * 2010 with 40 guests" and "since 2010, when 40 came" tell of one.
   */
  private boolean isOfAnotherEvent(int first, int token, int end) {
    if (token + 2 < end
        && (prose.lower(token + 1).equals("with") || prose.lower(token + 2).equals("when"))) {
      return false;
    }
    for (int i = token - 1; i >= Math.max(first, token - 3); i--) {
      if (prose.kind(i) == TokenKind.PUNCTUATION) {
        return false;
      }
      if (isOfBeginningOrEnd(prose, i)) {
        return true;
      }
    }
    return false;
  }

  /** {@code (17 to 19, 2017)}: the year of days whose month was said before. */
  private boolean isBehindDay(int token) {
    return token > 1
        && prose.initial(token - 1) == ','
        && prose.kind(token - 2) == TokenKind.NUMBER
        && prose.end(token - 2) - prose.begin(token - 2) <= 2;
  }

  /** Whether a word says that a series began or a meeting was dropped: "founded", "scrapped". */
  static boolean isOfBeginningOrEnd(Prose prose, int token) {
    return NOT_HELD.contains(prose.lower(token));
  }

  private boolean isPrepositionOfTime(int token) {
    return switch (prose.lower(token)) {
      case "in", "of", "during", "for", "late", "early", "between" -> true;
      default -> Dates.month(prose, token) > 0;
    };
  }

  private void addEdition(int first, int end, Kind kind, Edition edition) {
    String text = text(first, end);
    add(
        edition == null
            ? new EditionCue(
                first, end, kind, null, "'" + text + "' is no edition of the catalogue")
            : new EditionCue(
                first,
                end,
                kind,
                edition.year(),
                "'" + text + "' names the " + edition.year() + " edition"));
  }

  private String text(int first, int end) {
    return prose.span(first, end).of(prose.text()).replaceAll("\\s+", " ");
  }
}
