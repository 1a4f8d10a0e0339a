package io.plenary.figures;

import io.plenary.figures.Counted.Form;
import io.plenary.text.Prose;
import java.util.List;

/**
 * The predicates of one sentence, asked for by where they stand to those counted.
 *
 * <p>Example: in "Of 84 states that were invited 60 came" the predicate attached to 84 is {@code
 * were invited}, the one behind 60 {@code came}.
 */
final class SentencePredicates {
  private final Prose prose;
  private final Clauses clauses;
  private final List<Predicate> predicates;

  SentencePredicates(Prose prose, int sentence, Clauses clauses) {
    this.prose = prose;
    this.clauses = clauses;
    this.predicates = Predicates.in(prose, sentence);
  }

  List<Predicate> all() {
    return predicates;
  }

  /** The last predicate that ends before those counted, or null. */
  Predicate before(Counted figure) {
    Predicate last = null;
    for (Predicate predicate : predicates) {
      if (predicate.end() <= figure.first()) {
        last = predicate;
      }
    }
    return last;
  }

  /** The next predicate that is not within a relative clause of somebody else, or null. */
  Predicate behind(Counted figure) {
    for (Predicate predicate : predicates) {
      boolean participleOfWhole =
          figure.form() == Form.PART
              && predicate.first() == figure.end()
              && isBareParticiple(predicate);
      boolean relative =
          !predicate.attendance()
              && predicate.first() > figure.end()
              && clauses.isRelative(predicate.first() - 1);
      if (predicate.first() >= figure.end() && !participleOfWhole && !relative) {
        return predicate;
      }
    }
    return null;
  }

  /** "who have confirmed", "invited to the forum": directly behind the noun; or null. */
  Predicate attachedBehind(Counted figure) {
    int token = figure.end();
    int end = clauses.end();
    boolean comma = token < end && prose.initial(token) == ',';
    if (comma && token + 1 < end && clauses.isRelative(token + 1)) {
      token++;
    }
    boolean relative = token < end && clauses.isRelative(token);
    if (relative) {
      token++;
    }
    while (token < end && isLightAdverb(token)) {
      token++;
    }
    for (int i = 0; i < predicates.size(); i++) {
      Predicate predicate = predicates.get(i);
      if (predicate.first() != token || !predicate.ofSubject()) {
        continue;
      }
      boolean hasOwnVerb = figure.form() == Form.PART && isBareParticiple(predicate);
      if (hasOwnVerb) {
        return null;
      }
      boolean mainVerbFollows =
          relative
              && i + 1 < predicates.size()
              && (predicate.attendance()
                  ? predicates.get(i + 1).first() == predicate.end()
                  : clauses.reaches(predicate.end(), predicates.get(i + 1).first()));
      return mainVerbFollows ? predicates.get(i + 1) : predicate;
    }
    return null;
  }

  /** In "58 of the 95 countries invited took part" the participle belongs to the whole. */
  private boolean isBareParticiple(Predicate predicate) {
    return predicate.end() - predicate.first() == 1
        && predicates.stream().anyMatch(p -> p.first() == predicate.end());
  }

  private boolean isLightAdverb(int token) {
    if (Auxiliaries.role(prose, token) == Auxiliaries.Role.ADVERB) {
      return true;
    }
    return switch (prose.lower(token)) {
      case "also", "already", "all", "worldwide", "alone", "altogether", "only" -> true;
      default -> false;
    };
  }

  /**
   * The predicate whose tense holds around those counted: of their clause the last before them or
   * else the first behind, otherwise the nearest of the sentence; or null.
   */
  Predicate around(Counted figure) {
    Predicate before = null;
    Predicate behind = null;
    for (Predicate predicate : predicates) {
      boolean bare =
          prose.lower(predicate.end() - 1).endsWith("ing")
              && !Auxiliaries.isFinite(prose, predicate.first());
      if (bare
          || predicate.status() == null
          || predicate.meaning() == Predicate.Meaning.OTHER_DEALING) {
        continue;
      }
      if (predicate.end() <= figure.first()) {
        before = predicate;
      } else if (predicate.first() >= figure.end() && behind == null) {
        behind = predicate;
      }
    }
    boolean near = before != null && clauses.reaches(before.end(), figure.first());
    boolean ahead = behind != null && clauses.reaches(figure.end(), behind.first());
    if (near || (before != null && !ahead)) {
      return before;
    }
    return behind;
  }

  /** Whether those counted are the subject of a predicate behind them. */
  boolean isSubject(Counted figure, Predicate predicate) {
    if (!clauses.reaches(figure.end(), predicate.first())) {
      return false;
    }
    boolean relativeClause =
        predicate.first() > figure.end() && clauses.isRelative(predicate.first() - 1);
    boolean besides = relativeClause || !predicate.attendance();
    for (int token = figure.end(); token < predicate.first(); token++) {
      if (besides
          && (Continuations.isPhrase(prose, clauses, token) || prose.initial(token) == ',')) {
        return false;
      }
    }
    return true;
  }

  /** Whether only a list stands between two places: no verb, and no new clause. */
  boolean listOnly(int from, int to) {
    for (Predicate predicate : predicates) {
      if (predicate.first() < to && predicate.end() > from) {
        return false;
      }
    }
    return clauses.reaches(from, to);
  }
}
