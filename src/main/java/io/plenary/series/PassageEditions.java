package io.plenary.series;

import io.plenary.series.EditionCue.Kind;
import io.plenary.series.RelativeCues.Relative;
import io.plenary.text.Dates;
import io.plenary.text.Prose;
import io.plenary.text.Span;
import io.plenary.text.TokenKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The edition of each passage of an article about a series.
 *
 * <p>A passage is about the article's edition unless a cue governs it. The governing cue stands in
 * the same sentence, in the same part of it where a semicolon or a comparison ("against 79 a year
 * earlier") divides it, with the fewest commas and conjunctions between; of two equally near the
 * one before. A sentence that goes on about the meeting just recalled ("It gathered 120 delegates")
 * keeps its edition.
 */
final class PassageEditions implements ArticleEditions {
  private final Prose prose;
  private final LocalDate publishedOn;
  private final List<SeriesMention> mentions;
  private final Series subject;
  private final Map<Series, SeriesReading> readings;
  private int lastSentence = -1;
  private SeriesReading lastReading;
  private List<EditionCue> lastCues = List.of();

  PassageEditions(
      Prose prose,
      LocalDate publishedOn,
      List<SeriesMention> mentions,
      Series subject,
      Map<Series, SeriesReading> readings) {
    this.prose = prose;
    this.publishedOn = publishedOn;
    this.mentions = mentions;
    this.subject = subject;
    this.readings = readings;
  }

  @Override
  public EditionReference article() {
    return readings.get(subject).edition();
  }

  @Override
  public boolean underWay() {
    Integer year = article().year();
    Edition edition = year == null ? null : new History(subject).ofYear(year);
    return edition != null
        && publishedOn != null
        && edition.starts() != null
        && !publishedOn.isBefore(edition.starts())
        && !publishedOn.isAfter(edition.ends());
  }

  @Override
  public EditionReference at(Span passage) {
    int token = prose.tokenAt(passage.begin());
    if (token >= prose.tokens()) {
      return article();
    }
    if (OtherEvents.governs(prose, token, mentions)) {
      return EditionReference.NONE;
    }
    SeriesReading reading = readings.get(seriesAt(token));
    EditionCue cue = governing(reading, token);
    if (cue != null && isAnother(cue)) {
      return EditionReference.NONE;
    }
    return cue == null
        ? reading.edition()
        : new EditionReference(reading.series().id(), cue.year(), cue.evidence());
  }

  /** "a third gathering, in Halifax" is no meeting of the series. */
  private boolean isAnother(EditionCue cue) {
    return cue.year() == null
        && cue.kind() == Kind.LOOSELY_NUMBERED
        && cue.first() > 0
        && prose.lower(cue.first() - 1).equals("a");
  }

  /** The series last named in the paragraph, or first named behind in the sentence. */
  private Series seriesAt(int token) {
    int sentence = prose.sentenceOf(token);
    int paragraph = prose.paragraphOf(token);
    int next = SeriesMention.firstEndingAfter(mentions, token);
    if (next < mentions.size() && mentions.get(next).first() <= token) {
      return mentions.get(next).series();
    }
    if (next > 0 && prose.paragraphOf(mentions.get(next - 1).first()) == paragraph) {
      return mentions.get(next - 1).series();
    }
    boolean behind =
        next < mentions.size() && prose.sentenceOf(mentions.get(next).first()) == sentence;
    return behind ? mentions.get(next).series() : subject;
  }

  /** The cue that governs a token, or null if the article's edition stands. */
  private EditionCue governing(SeriesReading reading, int token) {
    int sentence = prose.sentenceOf(token);
    EditionCue itself = beginningAt(reading.cues(), token);
    if (itself != null) {
      return itself;
    }
    List<EditionCue> cues = cuesOf(reading, sentence);
    EditionCue cue = nearest(cues, token, sentence);
    if (cue != null) {
      return cue;
    }
    if (!goesOn(sentence)) {
      return leading(reading, token);
    }
    int before = sentence - 1;
    while (before > prose.firstSentence(prose.paragraphOf(token)) && goesOn(before)) {
      if (!cuesOf(reading, before).isEmpty()) {
        break;
      }
      before--;
    }
    List<EditionCue> earlier = cuesOf(reading, before);
    return earlier.isEmpty() ? null : earlier.get(earlier.size() - 1);
  }

  /** "2014 – A modest start": the year that a paragraph begins with, or null. */
  private EditionCue leading(SeriesReading reading, int token) {
    int first = prose.firstToken(prose.firstSentence(prose.paragraphOf(token)));
    boolean labelled =
        Dates.year(prose, first) > 0
            && first + 1 < prose.tokens()
            && "–—-:.".indexOf(prose.initial(first + 1)) >= 0
            && prose.kind(first + 1) == TokenKind.PUNCTUATION;
    return labelled ? beginningAt(reading.cues(), first) : null;
  }

  /** Whether a sentence goes on about the meeting of the sentence before, in its paragraph. */
  private boolean goesOn(int sentence) {
    int first = prose.firstToken(sentence);
    if (sentence == prose.firstSentence(prose.paragraphOf(first))) {
      return false;
    }
    return switch (prose.lower(first)) {
      case "it", "then", "that", "there", "they", "those", "among", "of" -> true;
      default -> false;
    };
  }

  /** The sentence's cues; those of the sentence read last are remembered. */
  private List<EditionCue> cuesOf(SeriesReading reading, int sentence) {
    if (sentence != lastSentence
        || lastReading == null
        || !reading.series().equals(lastReading.series())) {
      lastCues = readCues(reading, sentence);
      lastSentence = sentence;
      lastReading = reading;
    }
    return lastCues;
  }

  /** The sentence's cues, those that count from another edition included, in reading order. */
  private List<EditionCue> readCues(SeriesReading reading, int sentence) {
    int first = prose.firstToken(sentence);
    int end = prose.endToken(sentence);
    List<EditionCue> cues = new ArrayList<>();
    for (int token = first; token < end; token++) {
      EditionCue absolute = beginningAt(reading.cues(), token);
      if (absolute != null) {
        if (canBeMeant(reading, absolute, sentence)) {
          cues.add(absolute);
        }
        token = absolute.end() - 1;
        continue;
      }
      Relative relative = RelativeCues.at(prose, token, end);
      if (relative != null) {
        if (!restates(relative, cues)) {
          cues.add(resolve(reading, relative, cues));
        }
        token = relative.end() - 1;
      }
    }
    return cues;
  }

  /** "scrapped in 2020 and again in 2021" recalls meetings that were not held. */
  private boolean canBeMeant(SeriesReading reading, EditionCue cue, int sentence) {
    if (cue.year() == null || cue.year().equals(reading.edition().year())) {
      return true;
    }
    Edition edition = new History(reading.series()).ofYear(cue.year());
    if (edition == null || !edition.cancelled()) {
      return edition != null;
    }
    for (int token = prose.firstToken(sentence); token < prose.endToken(sentence); token++) {
      if (EditionCues.isOfBeginningOrEnd(prose, token)) {
        return false;
      }
    }
    return true;
  }

  /** "the previous congress, three years before": the second cue says what the first said. */
  private boolean restates(Relative relative, List<EditionCue> before) {
    if (before.isEmpty()) {
      return false;
    }
    EditionCue last = before.get(before.size() - 1);
    int between = relative.first() - last.end();
    boolean comma =
        prose.initial(relative.first() - 1) == ',' && relative.base() != RelativeCues.Base.HELD;
    return comma && between <= 2 && last.kind() != Kind.YEAR;
  }

  private static EditionCue beginningAt(List<EditionCue> cues, int token) {
    int low = 0;
    int high = cues.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (cues.get(middle).first() >= token) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low < cues.size() && cues.get(low).first() == token ? cues.get(low) : null;
  }

  private EditionCue resolve(SeriesReading reading, Relative relative, List<EditionCue> before) {
    String words = prose.span(relative.first(), relative.end()).of(prose.text());
    Integer year = yearOf(reading, relative, before);
    String evidence =
        year == null
            ? "'" + words + "' is no edition of the catalogue"
            : "'" + words + "' is the " + year + " edition";
    return new EditionCue(relative.first(), relative.end(), Kind.RELATIVE, year, evidence);
  }

  /** The year of a relative cue, or null if no meeting was held then or nothing fixes the base. */
  private Integer yearOf(SeriesReading reading, Relative relative, List<EditionCue> before) {
    History history = new History(reading.series());
    Integer edition = reading.edition().year();
    if (relative.steps() == 0) {
      boolean fixed = relative.base() == RelativeCues.Base.PUBLISHED && publishedOn != null;
      Edition thisYear = fixed ? history.ofYear(publishedOn.getYear()) : null;
      return thisYear == null ? edition : Integer.valueOf(thisYear.year());
    }
    Integer base =
        switch (relative.base()) {
          case PUBLISHED -> publishedOn == null ? edition : Integer.valueOf(publishedOn.getYear());
          case EDITION, HELD -> before.isEmpty() ? edition : before.get(before.size() - 1).year();
        };
    if (base == null) {
      return null;
    }
    if (relative.base() == RelativeCues.Base.HELD) {
      Edition held = history.heldBefore(base, -relative.steps());
      return held == null ? null : Integer.valueOf(held.year());
    }
    Edition found = history.ofYear(base + relative.steps());
    return found == null || found.cancelled() ? null : Integer.valueOf(found.year());
  }

  /**
   * The cue nearest to a token. A comparison with a cue of its own stands apart from the rest; a
   * part behind a semicolon without one goes on with the part before.
   */
  private EditionCue nearest(List<EditionCue> cues, int token, int sentence) {
    Span comparison = comparisonAround(cues, token, sentence);
    int first = comparison != null ? comparison.begin() : partBegin(token, sentence);
    int end = comparison != null ? comparison.end() : partEnd(token, sentence);
    EditionCue nearest = null;
    int fewest = Integer.MAX_VALUE;
    for (EditionCue cue : cues) {
      boolean apart =
          (comparison == null && comparisonAround(cues, cue.first(), sentence) != null)
              || (cue.first() > token && hasOwnSubject(token, cue.first()));
      if (apart || cue.first() < first || cue.first() >= end || within(cue, token)) {
        continue;
      }
      int divisions =
          cue.first() < token ? divisions(cue.end(), token) : divisions(token, cue.first());
      if (divisions < fewest || (divisions == fewest && cue.first() < token)) {
        nearest = cue;
        fewest = divisions;
      }
    }
    boolean goesOn =
        nearest == null
            && comparison == null
            && first > prose.firstToken(sentence)
            && prose.initial(first) == ';';
    return goesOn ? nearest(cues, first - 1, sentence) : nearest;
  }

  /** The comparison a token stands in, if it has a cue of its own; otherwise null. */
  private Span comparisonAround(List<EditionCue> cues, int token, int sentence) {
    for (Span comparison : Comparisons.in(prose, sentence)) {
      boolean hasCue = cues.stream().anyMatch(cue -> comparison.contains(cue.first()));
      if (hasCue && comparison.contains(token)) {
        return comparison;
      }
    }
    return null;
  }

  /** "who had glasses they did not need in 2019": the year belongs to another clause. */
  private boolean hasOwnSubject(int from, int to) {
    for (int token = from + 1; token < to; token++) {
      switch (prose.lower(token)) {
        case "they", "he", "she", "i", "you" -> {
          return true;
        }
        default -> {}
      }
    }
    return false;
  }

  private static boolean within(EditionCue cue, int token) {
    return cue.first() <= token && token < cue.end();
  }

  private int divisions(int from, int to) {
    int divisions = 0;
    for (int token = from; token < to; token++) {
      if (prose.initial(token) == ',' || isConjunction(token)) {
        divisions++;
      }
    }
    return divisions;
  }

  private boolean isConjunction(int token) {
    return switch (prose.lower(token)) {
      case "and", "but" -> true;
      default -> false;
    };
  }

  private int partBegin(int token, int sentence) {
    for (int i = token; i > prose.firstToken(sentence); i--) {
      if (divides(i)) {
        return i;
      }
    }
    return prose.firstToken(sentence);
  }

  private int partEnd(int token, int sentence) {
    for (int i = token + 1; i < prose.endToken(sentence); i++) {
      if (divides(i)) {
        return i;
      }
    }
    return prose.endToken(sentence);
  }

  private boolean divides(int token) {
    if (prose.kind(token) != TokenKind.PUNCTUATION) {
      return switch (prose.lower(token)) {
        case "while", "whereas", "where" -> true;
        default -> false;
      };
    }
    char c = prose.initial(token);
    return c == ';' || c == ':' || c == '—' || (c == '–' && prose.spaceBefore(token));
  }
}
