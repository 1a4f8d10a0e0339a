package io.plenary.figures;

import io.plenary.figures.Counted.Form;
import io.plenary.text.Prose;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Settles the status of those counted from the verb they belong to: the one whose subject or object
 * they are, never merely the nearest.
 *
 * <p>Example: in "Invitations went to 84 states, of which 60 have confirmed" 84 are invited and 60
 * confirmed.
 */
final class StatusReader {

  /** What a status is read from, weakest first. */
  enum Basis {
    /** Nothing. */
    NONE,
    /** The tense of what is said around those counted. */
    CONTEXT,
    /** The tense of any verb they are subject or object of. */
    TENSE,
    /** A verb or phrase of coming, inviting and the like. */
    CONSTRUCTION
  }

  /**
   * What the sentence says of those counted.
   *
   * @param status how far they had come, or null if it does not say
   * @param denied whether it says that they did not come, or came to something else
   * @param basis what the status is read from
   * @param backshifted whether the status is of a past tense that reported speech may have made of
   *     a present
   */
  record Reading(Status status, boolean denied, Basis basis, boolean backshifted) {
    static final Reading SILENT = new Reading(null, false, Basis.NONE, false);
    static final Reading DENIED = new Reading(null, true, Basis.CONSTRUCTION, false);

    static Reading of(Status status, Basis basis) {
      return new Reading(status, false, basis, false);
    }

    /** Whether a verb or phrase of its own says so. */
    boolean attached() {
      return basis.compareTo(Basis.TENSE) >= 0;
    }
  }

  private final Prose prose;
  private final Clauses clauses;
  private final SentencePredicates predicates;
  private final Denials denials;
  private final Invitations invitations;
  private final StatusPhrases phrases;
  private final Continuations continuations;
  private final Statements statements;
  private final Map<Counted, Reading> known = new HashMap<>();

  StatusReader(Prose prose, int sentence, List<Counted> counted) {
    this.prose = prose;
    this.clauses = new Clauses(prose, sentence);
    this.predicates = new SentencePredicates(prose, sentence, clauses);
    this.denials = new Denials(prose, clauses);
    this.invitations = new Invitations(prose, clauses);
    this.phrases = new StatusPhrases(prose, clauses, predicates);
    this.continuations = new Continuations(prose, clauses, predicates, counted);
    this.statements = new Statements(prose);
  }

  /** What the sentence says of one of those it counts. */
  Reading of(Counted figure) {
    Reading before = known.get(figure);
    if (before == null) {
      before = read(figure);
      known.put(figure, before);
    }
    return before;
  }

  private Reading read(Counted figure) {
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
    if (inherited != null) {
      return inherited;
    }
    return figure.form() == Form.COMPOUND ? Reading.SILENT : around(figure);
  }

  /** What the tense of the clause, or else of the sentence, tells of those in it. */
  private Reading around(Counted figure) {
    Predicate nearest = predicates.around(figure);
    return nearest == null
        ? Reading.SILENT
        : new Reading(nearest.status(), false, Basis.CONTEXT, nearest.backshifted());
  }

  /** What a verb or phrase says of the figure itself, or null. */
  private Reading own(Counted figure) {
    Status noun = StatusNouns.of(prose.lower(figure.end() - 1));
    if (noun == null) {
      noun = StatusNouns.from(prose, figure, clauses.begin());
    }
    if (noun != null && figure.end() > figure.number().end()) {
      return Reading.of(noun, Basis.CONSTRUCTION);
    }
    Predicate attached = predicates.attachedBehind(figure);
    if (attached != null) {
      return reading(attached);
    }
    if (invitations.areRefusedTo(figure)) {
      return Reading.DENIED;
    }
    if (invitations.areSentTo(figure)) {
      return Reading.of(Status.INVITED, Basis.CONSTRUCTION);
    }
    if (phrases.modifier(figure) == Status.REGISTERED) {
      return Reading.of(Status.REGISTERED, Basis.CONSTRUCTION);
    }
    Predicate left = predicates.before(figure);
    Predicate right = predicates.behind(figure);
    if (figure.form() == Form.ELLIPTIC && statements.isStated(figure)) {
      return reckoned(figure);
    }
    boolean objectOfLeft =
        left != null && left.ofObject() && clauses.reaches(left.end(), figure.first());
    if (objectOfLeft && Undertakings.areAskedOf(prose, figure, left)) {
      return Reading.SILENT;
    }
    if (objectOfLeft && clauses.isNear(left.end(), figure.first())) {
      return asserted(left);
    }
    if (figure.form() == Form.ELLIPTIC) {
      return reckoned(figure);
    }
    Status state = phrases.stateBehind(figure);
    if (state != null) {
      return Reading.of(state, Basis.CONSTRUCTION);
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
    return phrases.around(figure);
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
    if (denials.denies(predicate)) {
      return Reading.DENIED;
    }
    Basis basis = predicate.attendance() ? Basis.CONSTRUCTION : Basis.TENSE;
    return new Reading(
        predicate.status(),
        false,
        predicate.status() == null ? Basis.NONE : basis,
        predicate.backshifted());
  }

  /** "puts the number of journalists who applied at 1,300": the verb stands with the noun. */
  private Reading reckoned(Counted figure) {
    return statements.isStated(figure) || statements.isAnswer(figure)
        ? Reading.of(statusOfStated(figure), Basis.TENSE)
        : null;
  }

  private Status statusOfStated(Counted figure) {
    Status before = ofClauseBefore(figure).status();
    return before != null ? before : around(figure).status();
  }

  /** What a verb says that stands directly at its object, whatever verb it is. */
  private Reading asserted(Predicate predicate) {
    Reading reading = reading(predicate);
    return reading.attached()
        ? reading
        : new Reading(reading.status(), false, Basis.TENSE, predicate.backshifted());
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
      return Reading.of(last.status(), Basis.CONSTRUCTION);
    }
    return Reading.of(null, Basis.TENSE);
  }

  /** Whether the sentence is a phrase without a verb that begins with the figure. */
  boolean isFragment(Counted figure) {
    return phrases.isFragment(figure);
  }

  /** Whether those counted did what a passive of no attendance says: "reached by 17 states". */
  boolean isOtherAgent(Counted figure) {
    Predicate left = predicates.before(figure);
    boolean attendance = left != null && left.attendance() && left.ofObject();
    return prose.lower(figure.first() - 1).equals("by") && !attendance;
  }

  /** Whether a figure goes on with others by "as well as", "plus", "among them". */
  boolean isContinued(Counted figure) {
    return continuations.continues(figure);
  }

  /** Whether those counted are the object of a verb that says nothing of attendance. */
  boolean isObjectOfOpenVerb(Counted figure) {
    Predicate left = predicates.before(figure);
    return left != null
        && left.meaning() == Predicate.Meaning.OPEN
        && left.ofObject()
        && clauses.isNear(left.end(), figure.first());
  }

  /** Whether the text states a number without a noun, or gives it as an answer. */
  boolean isStated(Counted figure) {
    return statements.isStated(figure) || statements.isAnswer(figure);
  }

  /** Whether a figure only compares with another: "against 79 a year earlier". */
  boolean isCompared(Counted figure) {
    return continuations.isCompared(figure);
  }
}
