package io.plenary.figures;

import io.plenary.figures.Counted.Form;
import io.plenary.text.Prose;
import java.util.List;

/**
 * Settles the status of those counted from the verb they belong to: the one whose subject or object
 * they are, never merely the nearest.
 *
 * <p>Example: in "Invitations went to 84 states, of which 60 have confirmed" 84 are invited and 60
 * confirmed.
 */
final class StatusReader {

  /**
   * What the sentence says of those counted.
   *
   * @param status how far they had come, or null if it does not say
   * @param denied whether it says that they did not come, or came to something else
   * @param attached whether a verb or phrase of its own says so
   */
  record Reading(Status status, boolean denied, boolean attached) {
    static final Reading SILENT = new Reading(null, false, false);
    static final Reading DENIED = new Reading(null, true, true);
  }

  private final Prose prose;
  private final Clauses clauses;
  private final SentencePredicates predicates;
  private final Denials denials;
  private final Invitations invitations;
  private final StatusPhrases phrases;
  private final Continuations continuations;

  StatusReader(Prose prose, int sentence, List<Counted> counted) {
    this.prose = prose;
    this.clauses = new Clauses(prose, sentence);
    this.predicates = new SentencePredicates(prose, sentence, clauses);
    this.denials = new Denials(prose, clauses);
    this.invitations = new Invitations(prose, clauses);
    this.phrases = new StatusPhrases(prose, clauses, predicates);
    this.continuations = new Continuations(prose, clauses, predicates, counted);
  }

  /** What the sentence says of one of those it counts. */
  Reading of(Counted figure) {
    if (denials.isNone(figure)) {
      return Reading.DENIED;
    }
    if (figure.form() == Form.LABELLED) {
      return label(figure);
    }
    Reading own = own(figure);
    if (own != null) {
      return own;
    }
    Reading inherited = inherited(figure);
    return inherited != null ? inherited : Reading.SILENT;
  }

  /** What a verb or phrase says of the figure itself, or null. */
  private Reading own(Counted figure) {
    Predicate attached = predicates.attachedBehind(figure);
    if (attached != null) {
      return reading(attached);
    }
    if (invitations.areSentTo(figure)) {
      return new Reading(Status.INVITED, false, true);
    }
    Predicate left = predicates.before(figure);
    Predicate right = predicates.behind(figure);
    boolean objectOfLeft =
        left != null && left.ofObject() && clauses.reaches(left.end(), figure.first());
    if (objectOfLeft && clauses.isNear(left.end(), figure.first())) {
      return asserted(left);
    }
    if (figure.form() == Form.ELLIPTIC) {
      return reckoned(figure);
    }
    boolean subjectOfRight =
        right != null
            && right.ofSubject()
            && predicates.isSubject(figure, right)
            && !(objectOfLeft && clauses.beginsNewSubject(figure.end(), right.first()));
    if (subjectOfRight && (right.attendance() || !objectOfLeft)) {
      return reading(right);
    }
    if (objectOfLeft && left.attendance()) {
      return reading(left);
    }
    Status status = phrases.around(figure);
    return status == null ? null : new Reading(status, false, true);
  }

  /** What is said of those before in the same list, or in the clause that this one goes on. */
  private Reading inherited(Counted figure) {
    Counted earlier = continuations.previous(figure);
    if (earlier != null && (continuations.isCompared(figure) || continuations.isParallel(figure))) {
      return of(earlier);
    }
    boolean part = figure.form() == Form.PARTITIVE || figure.form() == Form.PART;
    if (continuations.continues(figure) || part) {
      if (earlier != null) {
        return of(earlier);
      }
      Predicate left = predicates.before(figure);
      return left == null || !left.attendance() ? null : reading(left);
    }
    if (earlier != null && predicates.listOnly(earlier.end(), figure.first())) {
      return of(earlier);
    }
    Predicate left = predicates.before(figure);
    boolean addition =
        left != null
            && left.attendance()
            && figure.first() > clauses.begin()
            && prose.lower(figure.first() - 1).equals("and")
            && predicates.behind(figure) == null;
    if (addition) {
      return reading(left);
    }
    return phrases.opensWith(figure);
  }

  private Reading reading(Predicate predicate) {
    return denials.denies(predicate)
        ? Reading.DENIED
        : new Reading(predicate.status(), false, predicate.attendance());
  }

  /** "puts the number of journalists who applied at 1,300": the verb stands with the noun. */
  private Reading reckoned(Counted figure) {
    boolean number = false;
    for (int token = clauses.begin(); token < figure.first(); token++) {
      number |= prose.lower(token).equals("number");
    }
    int before = figure.first() - 1;
    boolean stated =
        number
            && before > clauses.begin()
            && switch (prose.lower(before)) {
              case "at", "was", "is", "to", "passed" -> true;
              default -> false;
            };
    return stated ? new Reading(ofClauseBefore(figure).status(), false, true) : null;
  }

  /** What a verb says that stands directly at its object, whatever verb it is. */
  private Reading asserted(Predicate predicate) {
    Reading reading = reading(predicate);
    return new Reading(reading.status(), reading.denied(), true);
  }

  /** What the clause before a figure says of those it is about: "they come from 80 countries". */
  Reading ofClauseBefore(Counted figure) {
    Predicate left = predicates.before(figure);
    return left == null || !left.attendance() || !clauses.reaches(left.end(), figure.first())
        ? Reading.SILENT
        : reading(left);
  }

  /** "Delegates registered: 22,500" */
  private Reading label(Counted figure) {
    Predicate last = predicates.before(figure);
    if (last != null && last.attendance() && !last.negative()) {
      return new Reading(last.status(), false, true);
    }
    return new Reading(null, false, true);
  }

  /** Whether the sentence is a phrase without a verb that begins with the figure. */
  boolean isFragment(Counted figure) {
    return phrases.isFragment(figure);
  }

  /** Whether a figure only compares with another: "against 79 a year earlier". */
  boolean isCompared(Counted figure) {
    return continuations.isCompared(figure);
  }
}
