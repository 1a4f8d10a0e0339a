package io.plenary.figures;

import io.plenary.figures.StatusReader.Basis;
import io.plenary.figures.StatusReader.Reading;
import io.plenary.text.Prose;
import java.util.List;

/**
 * Keeps what the heading of a list says of its items.
 *
 * <p>Example: under "Expected to attend:" the lines "- 850 participants" and "- 95 countries" are
 * both expected.
 */
final class Lists {
  private final Prose prose;
  private Status heading;
  private boolean inList;

  Lists(Prose prose) {
    this.prose = prose;
  }

  /** What a sentence that says nothing of a figure itself says by its place in a list. */
  Reading reading(int sentence, Reading silent) {
    Status status = headingOf(sentence);
    if (status != null) {
      return Reading.of(status, Basis.CONSTRUCTION);
    }
    boolean item = inList && isItem(sentence);
    return item && heading != null ? Reading.of(heading, Basis.CONSTRUCTION) : silent;
  }

  /** Notes what an item was found to say; the items after it say the same. */
  void note(int sentence, Reading reading) {
    if (isItem(sentence) && reading.status() != null && heading == null) {
      heading = reading.status();
      inList = true;
    }
  }

  /** Notes a sentence that was read. */
  void pass(int sentence) {
    if (endsWithColon(sentence)) {
      heading = lastStatus(sentence, prose.endToken(sentence));
      inList = true;
    } else if (!isItem(sentence)) {
      inList = false;
      heading = null;
    }
  }

  /** The status that the words before a colon give to what follows it in the sentence. */
  private Status headingOf(int sentence) {
    int begin = prose.firstToken(sentence);
    for (int token = begin + 1; token < prose.endToken(sentence) - 1; token++) {
      if (prose.initial(token) == ':') {
        return lastStatus(sentence, token);
      }
    }
    return null;
  }

  private Status lastStatus(int sentence, int end) {
    if (prose.lower(prose.firstToken(sentence)).equals("due")) {
      return Status.EXPECTED;
    }
    Status last = null;
    List<Predicate> predicates = Predicates.in(prose, sentence);
    for (Predicate predicate : predicates) {
      if (predicate.end() > end || predicate.negative()) {
        continue;
      }
      boolean tense = predicate.meaning() == Predicate.Meaning.BEING && last == Status.ATTENDING;
      if (predicate.attendance() || tense) {
        last = predicate.status();
      }
    }
    return last;
  }

  private boolean endsWithColon(int sentence) {
    return prose.initial(prose.endToken(sentence) - 1) == ':';
  }

  /** Items are paragraphs that begin with a stroke, a dot or their number. */
  private boolean isItem(int sentence) {
    int first = prose.firstToken(sentence);
    int firstSentence = prose.firstSentence(prose.paragraphOf(first));
    int begin = prose.firstToken(firstSentence);
    return switch (prose.kind(begin)) {
      case PUNCTUATION -> isStroke(begin) || "•*+·▪◦‣".indexOf(prose.initial(begin)) >= 0;
      case NUMBER -> begin + 1 < prose.endToken(firstSentence) && isStroke(begin + 1);
      case WORD, POSSESSIVE, QUOTE -> false;
    };
  }

  private boolean isStroke(int token) {
    return "-–—".indexOf(prose.initial(token)) >= 0 && prose.spaceBefore(token);
  }
}
