package io.plenary.quotations;

import io.plenary.officials.Cast;
import io.plenary.officials.Official;
import java.util.List;

/**
 * Remembers whose message somebody reads out, so that what is then said goes to its author.
 *
 * <p>Example: after {@code Otto Holm read out a message from President Anna Berg.} what {@code the
 * message} says, {@code Berg} says, relayed by Otto Holm.
 */
final class Messages {
  private static final int FARTHEST_OBJECT = 6;
  private static final int LONGEST_RELATIVE = 14;

  private final Skeleton skeleton;
  private final NounPhrases phrases;
  private final Subjects subjects;
  private final Cast cast;
  private Official author;
  private Official reader;

  /** The sentence that told of the reading. */
  private int announced = -1;

  Messages(Skeleton skeleton, NounPhrases phrases, Subjects subjects, Cast cast) {
    this.skeleton = skeleton;
    this.phrases = phrases;
    this.subjects = subjects;
    this.cast = cast;
  }

  /** Whose message is being read out, or null. */
  Official author() {
    return author;
  }

  /** Whether a pronoun in the sentence means the author: the reading was told just before. */
  boolean announcedBefore(int sentence) {
    return author != null && announced == sentence - 1;
  }

  /** Who reads out what the speaker says, or null if nobody does. */
  String readerFor(Official speaker) {
    return author != null && author.equals(speaker) ? reader.name() : null;
  }

  /** Takes note that somebody speaks; another than author and reader ends the message. */
  void hear(Official speaker, int sentence) {
    boolean another = author != null && speaker != null && !speaker.equals(author);
    if (another && sentence > announced) {
      author = null;
      reader = null;
    }
  }

  /** Looks for a message that is read out in the sentence. */
  void read(int sentence) {
    int begin = skeleton.firstUnit(sentence);
    int end = skeleton.endUnit(sentence);
    for (int unit = begin; unit < end; unit++) {
      if (skeleton.is(unit, WordClass.READING_VERB)) {
        int message = messageBehind(unit, end);
        if (message >= 0) {
          remember(subjects.of(unit, begin, List.of()), message, begin, end, sentence);
        } else {
          readPassive(unit, begin, end, sentence);
        }
      }
    }
  }

  private int messageBehind(int verb, int end) {
    int limit = Math.min(end, verb + FARTHEST_OBJECT);
    for (int unit = verb + 1; unit < limit; unit++) {
      if (skeleton.is(unit, WordClass.MESSAGE)) {
        return unit;
      }
    }
    return -1;
  }

  /** As in "a message from the President was read out by the envoy". */
  private void readPassive(int verb, int begin, int end, int sentence) {
    int by = verb + 1;
    while (by < end && skeleton.is(by, WordClass.ADVERB)) {
      by++;
    }
    if (by + 1 >= end || !"by".equals(skeleton.lower(by))) {
      return;
    }
    for (int unit = verb - 1; unit >= begin; unit--) {
      if (skeleton.is(unit, WordClass.MESSAGE)) {
        remember(phrases.startingAt(by + 1, end), unit, begin, end, sentence);
        return;
      }
    }
  }

  private void remember(NounPhrase reading, int message, int begin, int end, int sentence) {
    NounPhrase writing = author(message, begin, end);
    if (reading == null || writing == null) {
      return;
    }
    Official foundReader = cast.resolve(skeleton.span(reading.begin(), reading.end()));
    Official foundAuthor = cast.resolve(skeleton.span(writing.begin(), writing.end()));
    if (foundReader != null && foundAuthor != null && !foundReader.equals(foundAuthor)) {
      reader = foundReader;
      author = foundAuthor;
      announced = sentence;
    }
  }

  /** "Berg's message", "a message from Berg", "the message that Berg sent". */
  private NounPhrase author(int message, int begin, int end) {
    for (int unit = message - 1; unit > begin && phrases.isInner(unit); unit--) {
      if (skeleton.is(unit, WordClass.POSSESSIVE_ENDING)) {
        return phrases.endingAt(unit - 1, begin);
      }
    }
    int behind = message + 1;
    if (behind + 1 >= end) {
      return null;
    }
    boolean from =
        switch (skeleton.lower(behind)) {
          case "from", "of", "by" -> true;
          default -> false;
        };
    if (from) {
      return phrases.startingAt(behind + 1, end);
    }
    int limit = Math.min(end, behind + LONGEST_RELATIVE);
    for (int unit = behind; unit < limit; unit++) {
      if (skeleton.is(unit, WordClass.VERB)) {
        return phrases.before(unit, behind);
      }
    }
    return null;
  }
}
