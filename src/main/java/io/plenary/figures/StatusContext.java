package io.plenary.figures;

import io.plenary.text.Prose;
import java.util.Objects;

/**
 * What the sentences before say of those whose own sentence tells nothing: an answer goes on with
 * its question, a fragment with the figures before it.
 *
 * <p>Example: in "Eleven ministers took part. Six organisations." the organisations took part too.
 */
final class StatusContext {
  /** So many sentences back a figure may stand that a fragment goes on with. */
  private static final int REACH = 3;

  private final Prose prose;
  private Status last;
  private Integer lastYear;
  private int lastSentence;

  StatusContext(Prose prose) {
    this.prose = prose;
  }

  /** Remembers a figure that was found, in reading order. */
  void note(Status status, Integer year, int sentence) {
    if (status != null) {
      last = status;
      lastYear = year;
      lastSentence = sentence;
    }
  }

  /** The status that goes on, or null if none does. */
  Status goingOn(Counted figure, Integer year) {
    int sentence = prose.sentenceOf(figure.first());
    int question = new Statements(prose).questionBefore(figure);
    if (question >= 0) {
      Status asked = statusOf(question);
      if (asked != null) {
        return asked;
      }
    }
    boolean near =
        last != null
            && sentence - lastSentence <= REACH
            && (question >= 0 || inSameParagraph(lastSentence, sentence));
    if (near && Objects.equals(year, lastYear)) {
      return last;
    }
    boolean first = sentence == prose.firstSentence(prose.paragraphOf(figure.first()));
    return first ? null : statusOf(sentence - 1);
  }

  private boolean inSameParagraph(int sentence, int other) {
    return prose.paragraphOf(prose.firstToken(sentence))
        == prose.paragraphOf(prose.firstToken(other));
  }

  private Status statusOf(int sentence) {
    Status status = null;
    for (Predicate predicate : Predicates.in(prose, sentence)) {
      if (predicate.status() != null && !predicate.negative()) {
        status = predicate.status();
      }
    }
    return status;
  }
}
