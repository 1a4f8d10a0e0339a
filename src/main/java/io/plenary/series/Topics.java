package io.plenary.series;

import io.plenary.series.EditionCue.Kind;
import io.plenary.series.RelativeCues.Relative;
import io.plenary.text.Prose;
import io.plenary.text.Weekdays;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Reads the sentences of an article for one series, each with what the one before it spoke of.
 *
 * <p>Example: behind "The second, in 2012, had 210." the sentence "Two years later there were 330."
 * counts from 2012, and "Ministers had come from 16 countries." still speaks of 2012.
 */
final class Topics {
  private final Prose prose;
  private final LocalDate publishedOn;
  private final SeriesReading reading;
  private final History history;
  private final GoverningCues[] cues;

  /** The edition each sentence ends with, or null for the article's. */
  private final EditionCue[] topics;

  /** The sentences that name a series, and those that name this one. */
  private final BitSet naming = new BitSet();

  private final BitSet namingThis = new BitSet();

  Topics(Prose prose, LocalDate publishedOn, SeriesReading reading, List<SeriesMention> mentions) {
    this.prose = prose;
    this.publishedOn = publishedOn;
    this.reading = reading;
    this.history = new History(reading.series());
    this.cues = new GoverningCues[prose.sentences()];
    this.topics = new EditionCue[prose.sentences()];
    for (SeriesMention mention : mentions) {
      int sentence = prose.sentenceOf(mention.first());
      naming.set(sentence);
      if (mention.series().equals(reading.series())) {
        namingThis.set(sentence);
      }
    }
  }

  /** The cues of a sentence. */
  GoverningCues cues(int sentence) {
    int begin = prose.firstSentence(prose.paragraphOf(prose.firstToken(sentence)));
    int next = sentence;
    while (next > begin && cues[next - 1] == null) {
      next--;
    }
    for (; next <= sentence; next++) {
      if (cues[next] == null) {
        cues[next] = new GoverningCues(prose, next, readCues(next), reading.edition().year());
        EditionCue last = cues[next].last();
        boolean ofAnother = naming.get(next) && !namingThis.get(next);
        topics[next] = ofAnother ? null : last != null ? last : carriedInto(next);
      }
    }
    return cues[sentence];
  }

  /**
   * The cue of the sentences before that a sentence goes on from, or null; {@link #cues} has read
   * them.
   */
  EditionCue carriedInto(int sentence) {
    EditionCue before = topicBefore(sentence);
    if (before == null) {
      return null;
    }
    Integer year = reading.edition().year();
    boolean another = before.year() != null && !before.year().equals(year);
    boolean returns = another && year != null && before.year() < year && isPresent(sentence);
    if (returns) {
      return null;
    }
    return pointsBack(sentence) || (another && tellsOn(sentence)) ? before : null;
  }

  private EditionCue topicBefore(int sentence) {
    int first = prose.firstToken(sentence);
    return sentence == prose.firstSentence(prose.paragraphOf(first)) ? null : topics[sentence - 1];
  }

  /** Whether a sentence begins with a word for what the one before it spoke of. */
  private boolean pointsBack(int sentence) {
    return switch (prose.lower(prose.firstToken(sentence))) {
      case "it", "then", "that", "there", "they", "those", "among", "of" -> true;
      default -> false;
    };
  }

  /**
   * Whether a sentence in the past goes on about an earlier meeting that the one before spoke of
   * alone. Where the article's own meeting is over too, only "had come" tells of an earlier one.
   */
  private boolean tellsOn(int sentence) {
    if (naming.get(sentence) || !speaksOfOne(sentence - 1)) {
      return false;
    }
    boolean past = false;
    boolean present = false;
    boolean pluperfect = false;
    for (int token = prose.firstToken(sentence); token < prose.endToken(sentence); token++) {
      if (Weekdays.at(prose, token) != null || prose.initial(token) == ':') {
        return false;
      }
      present |= Tenses.isPresent(prose, token);
      past |= Tenses.isPast(prose, token);
      pluperfect |= prose.lower(token).equals("had");
    }
    return !present && (pluperfect || (past && !isOver()));
  }

  private boolean speaksOfOne(int sentence) {
    EditionCue topic = topics[sentence];
    return cues[sentence].lead()
        && cues[sentence].all().stream().allMatch(cue -> topic.year().equals(cue.year()));
  }

  private boolean isOver() {
    Integer year = reading.edition().year();
    Edition edition = year == null ? null : history.ofYear(year);
    return publishedOn == null
        || edition == null
        || edition.ends() == null
        || publishedOn.isAfter(edition.ends());
  }

  /** Whether the first clause of a sentence is in the present. */
  private boolean isPresent(int sentence) {
    for (int token = prose.firstToken(sentence); token < prose.endToken(sentence); token++) {
      if (prose.initial(token) == ',') {
        return false;
      }
      if (Tenses.isPresent(prose, token)) {
        return true;
      }
    }
    return false;
  }

  /** A sentence's cues, those that count from another edition included, in reading order. */
  private List<EditionCue> readCues(int sentence) {
    int first = prose.firstToken(sentence);
    int end = prose.endToken(sentence);
    List<EditionCue> found = new ArrayList<>();
    for (int token = first; token < end; token++) {
      EditionCue absolute = PassageEditions.beginningAt(reading.cues(), token);
      if (absolute != null) {
        if (canBeMeant(absolute, sentence)) {
          found.add(absolute);
        }
        token = absolute.end() - 1;
        continue;
      }
      Relative relative = RelativeCues.at(prose, token, end);
      if (relative != null) {
        if (!restates(relative, found) && isOfMeeting(relative)) {
          found.add(resolve(relative, base(relative, found, sentence)));
        }
        token = relative.end() - 1;
      }
    }
    return found;
  }

  /** What a phrase counts from: "a year later" also from what the sentence before spoke of. */
  private EditionCue base(Relative relative, List<EditionCue> found, int sentence) {
    if (!found.isEmpty()) {
      return last(found);
    }
    return relative.base() == RelativeCues.Base.EDITION ? topicBefore(sentence) : null;
  }

  /** "scrapped in 2020 and again in 2021" recalls meetings that were not held. */
  private boolean canBeMeant(EditionCue cue, int sentence) {
    if (cue.year() == null || cue.year().equals(reading.edition().year())) {
      return true;
    }
    Edition edition = history.ofYear(cue.year());
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
    EditionCue last = last(before);
    int between = relative.first() - last.end();
    boolean comma =
        prose.initial(relative.first() - 1) == ',' && relative.base() != RelativeCues.Base.HELD;
    return comma && between <= 2 && last.kind() != Kind.YEAR;
  }

  /** "repaired last spring" recalls no meeting if none was held in a spring. */
  private boolean isOfMeeting(Relative relative) {
    return relative.base() != RelativeCues.Base.LATEST || latest(relative) != null;
  }

  /** The meeting of "last spring": that of the year before if it is spring now; or null. */
  private Edition latest(Relative relative) {
    return publishedOn == null
        ? null
        : history.latestIn(relative.steps(), relative.months(), publishedOn);
  }

  private EditionCue resolve(Relative relative, EditionCue before) {
    String words = prose.span(relative.first(), relative.end()).of(prose.text());
    Integer year = yearOf(relative, before);
    String evidence =
        year == null
            ? "'" + words + "' is no edition of the catalogue"
            : "'" + words + "' is the " + year + " edition";
    return new EditionCue(relative.first(), relative.end(), Kind.RELATIVE, year, evidence);
  }

  /** The year of a relative cue, or null if no meeting was held then or nothing fixes the base. */
  private Integer yearOf(Relative relative, EditionCue before) {
    Integer edition = reading.edition().year();
    if (relative.base() == RelativeCues.Base.LATEST) {
      return latest(relative).year();
    }
    if (relative.steps() == 0 && relative.base() == RelativeCues.Base.EDITION && before != null) {
      return before.year();
    }
    if (relative.steps() == 0) {
      boolean fixed = relative.base() == RelativeCues.Base.PUBLISHED && publishedOn != null;
      Edition thisYear = fixed ? history.ofYear(publishedOn.getYear()) : null;
      return thisYear == null ? edition : Integer.valueOf(thisYear.year());
    }
    Integer base =
        switch (relative.base()) {
          case PUBLISHED -> publishedOn == null ? edition : Integer.valueOf(publishedOn.getYear());
          case EDITION, HELD, LATEST -> before == null ? edition : before.year();
        };
    if (base == null) {
      return null;
    }
    if (relative.base() == RelativeCues.Base.HELD) {
      Edition held =
          relative.steps() < 0 ? history.heldBefore(base, -relative.steps()) : nextAfter(base);
      return held == null ? null : Integer.valueOf(held.year());
    }
    Edition found = history.ofYear(base + relative.steps());
    return found == null || found.cancelled() ? null : Integer.valueOf(found.year());
  }

  /** The meeting that was next on the day of publication, or comes after the article's. */
  private Edition nextAfter(int year) {
    Edition edition = history.ofYear(year);
    boolean ahead =
        publishedOn != null
            && edition != null
            && edition.starts() != null
            && publishedOn.isBefore(edition.starts());
    return ahead ? edition : history.heldAfter(year);
  }

  private static EditionCue last(List<EditionCue> cues) {
    return cues.get(cues.size() - 1);
  }
}
