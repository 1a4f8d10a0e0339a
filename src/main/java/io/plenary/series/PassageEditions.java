package io.plenary.series;

import io.plenary.series.EditionCue.Kind;
import io.plenary.text.Dates;
import io.plenary.text.Prose;
import io.plenary.text.Span;
import io.plenary.text.TokenKind;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The edition of each passage of an article about a series.
 *
 * <p>A passage is about the article's edition unless a cue of its sentence {@linkplain
 * GoverningCues governs} it, or the sentence {@linkplain Topics goes on} about the meeting just
 * recalled: "It gathered 120 delegates".
 */
final class PassageEditions implements ArticleEditions {
  private final Prose prose;
  private final LocalDate publishedOn;
  private final List<SeriesMention> mentions;
  private final Series subject;
  private final Map<Series, SeriesReading> readings;
  private final Map<Series, Topics> topics = new HashMap<>();

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
    boolean behind =
        next < mentions.size() && prose.sentenceOf(mentions.get(next).first()) == sentence;
    if (next > 0 && prose.paragraphOf(mentions.get(next - 1).first()) == paragraph) {
      SeriesMention last = mentions.get(next - 1);
      boolean same = prose.sentenceOf(last.first()) == sentence;
      return !same && behind && isClose(token, mentions.get(next))
          ? mentions.get(next).series()
          : last.series();
    }
    return behind ? mentions.get(next).series() : subject;
  }

  /** "590 came to Lisbon": whether nothing parts a token from a mention behind. */
  private boolean isClose(int token, SeriesMention behind) {
    for (int i = token + 1; i < behind.first(); i++) {
      if (prose.initial(i) == ',' || prose.initial(i) == ';' || prose.lower(i).equals("than")) {
        return false;
      }
    }
    return true;
  }

  /** The cue that governs a token, or null if the article's edition stands. */
  private EditionCue governing(SeriesReading reading, int token) {
    int sentence = prose.sentenceOf(token);
    EditionCue itself = beginningAt(reading.cues(), token);
    if (itself != null) {
      return itself;
    }
    GoverningCues cues = topics(reading).cues(sentence);
    EditionCue cue = cues.of(token);
    if (cue != null) {
      return cue;
    }
    EditionCue carried = topics(reading).carriedInto(sentence);
    return carried != null ? carried : leading(reading, token);
  }

  private Topics topics(SeriesReading reading) {
    return topics.computeIfAbsent(
        reading.series(), series -> new Topics(prose, publishedOn, reading, mentions));
  }

  /** "2014 – A modest start", "- 2014: ...": the year that a paragraph begins with, or null. */
  private EditionCue leading(SeriesReading reading, int token) {
    int first = prose.firstToken(prose.firstSentence(prose.paragraphOf(token)));
    if (EditionCues.isBullet(prose, first)) {
      first++;
    }
    boolean labelled =
        first + 1 < prose.tokens()
            && Dates.year(prose, first) > 0
            && "–—-:.(|".indexOf(prose.initial(first + 1)) >= 0
            && prose.kind(first + 1) == TokenKind.PUNCTUATION;
    return labelled ? beginningAt(reading.cues(), first) : null;
  }

  /** The cue that begins with a token, or null. */
  static EditionCue beginningAt(List<EditionCue> cues, int token) {
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
}
