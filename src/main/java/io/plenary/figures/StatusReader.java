package io.plenary.figures;

import io.plenary.series.EventNouns;
import io.plenary.text.Prose;
import io.plenary.text.TokenKind;
import io.plenary.text.WordList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Settles the status of those counted from the verb they belong to: the one whose subject or object
 * they are, never merely the nearest.
 *
 * <p>Example: in "Invitations went to 84 states, of which 60 have confirmed" 84 are invited and 60
 * confirmed.
 */
final class StatusReader {
  private static final Set<String> CONTINUATIONS =
      WordList.read("/io/plenary/figures/continuations.tsv").words();
  private static final List<List<String>> PHRASES =
      WordList.read("/io/plenary/figures/presence-phrases.tsv").entries().stream()
          .filter(entry -> entry.get(2).equals("behind"))
          .toList();
  private static final Set<String> OTHER_GATHERINGS =
      WordList.read("/io/plenary/figures/other-gatherings.txt").words();

  /**
   * What the sentence says of those counted.
   *
   * @param status how far they had come, or null if it does not say
   * @param denied whether it says that they did not come, or came to something else
   */
  record Reading(Status status, boolean denied) {
    static final Reading SILENT = new Reading(null, false);
    static final Reading DENIED = new Reading(null, true);
  }

  private final Prose prose;
  private final int begin;
  private final int end;
  private final List<Counted> counted;
  private final List<Predicate> predicates;

  StatusReader(Prose prose, int sentence, List<Counted> counted) {
    this.prose = prose;
    this.begin = prose.firstToken(sentence);
    this.end = prose.endToken(sentence);
    this.counted = counted;
    this.predicates = Predicates.in(prose, sentence);
  }

  /** What the sentence says of one of those it counts. */
  Reading of(Counted figure) {
    if (isNone(figure)) {
      return Reading.DENIED;
    }
    Predicate attached = attachedBehind(figure);
    if (attached != null) {
      return reading(attached);
    }
    Predicate left = before(figure);
    Predicate right = behind(figure);
    boolean objectOfLeft = left != null && left.ofObject() && reaches(left.end(), figure.first());
    if (objectOfLeft && isNear(left.end(), figure.first())) {
      return reading(left);
    }
    if (right != null
        && right.ofSubject()
        && reaches(figure.end(), right.first())
        && !(objectOfLeft && beginsNewSubject(figure.end(), right.first()))) {
      return reading(right);
    }
    if (objectOfLeft) {
      return reading(left);
    }
    Status phrase = phraseBefore(figure);
    if (phrase != null) {
      return new Reading(phrase, false);
    }
    if (continues(figure)) {
      Counted earlier = previous(figure);
      if (earlier != null) {
        return of(earlier);
      }
      if (left != null && left.status() != null) {
        return reading(left);
      }
    }
    Counted neighbour = coordinated(figure);
    return neighbour == null ? Reading.SILENT : of(neighbour);
  }

  private Reading reading(Predicate predicate) {
    return predicate.negative() || leadsElsewhere(predicate)
        ? Reading.DENIED
        : new Reading(predicate.status(), false);
  }

  /** "none of the 28 states", "not one of 30 ministers". */
  private boolean isNone(Counted figure) {
    int token = figure.first() - 1;
    for (int steps = 0; steps < 3 && token >= begin; steps++, token--) {
      switch (prose.lower(token)) {
        case "none", "neither", "nor" -> {
          return true;
        }
        case "not", "no", "without" -> {
          return steps == 0;
        }
        default -> {}
      }
    }
    return false;
  }

  /** "joined the coalition": the verb's place or object is no conference. */
  private boolean leadsElsewhere(Predicate predicate) {
    for (int token = predicate.end(); token < Math.min(end, predicate.end() + 6); token++) {
      String lower = prose.lower(token);
      if (prose.kind(token) == TokenKind.PUNCTUATION || EventNouns.contains(lower)) {
        return false;
      }
      if (OTHER_GATHERINGS.contains(lower)) {
        return true;
      }
    }
    return false;
  }

  /** "who have confirmed", "invited to the forum": directly behind the noun. */
  private Predicate attachedBehind(Counted figure) {
    int token = figure.end();
    if (token < end && prose.initial(token) == ',' && token + 1 < end && isRelative(token + 1)) {
      token++;
    }
    if (token < end && isRelative(token)) {
      token++;
    }
    while (token < end && isLightAdverb(token)) {
      token++;
    }
    for (Predicate predicate : predicates) {
      if (predicate.first() == token && predicate.ofSubject()) {
        return predicate;
      }
    }
    return null;
  }

  private boolean isLightAdverb(int token) {
    return switch (prose.lower(token)) {
      case "also", "already", "all", "worldwide", "alone" -> true;
      default -> false;
    };
  }

  private boolean isRelative(int token) {
    return switch (prose.lower(token)) {
      case "who", "which", "that" -> true;
      default -> false;
    };
  }

  private Predicate before(Counted figure) {
    Predicate last = null;
    for (Predicate predicate : predicates) {
      if (predicate.end() <= figure.first()) {
        last = predicate;
      }
    }
    return last;
  }

  private Predicate behind(Counted figure) {
    for (Predicate predicate : predicates) {
      if (predicate.first() >= figure.end()) {
        return predicate;
      }
    }
    return null;
  }

  /** Whether no clause begins between two places. */
  private boolean reaches(int from, int to) {
    for (int token = from; token < to; token++) {
      if (beginsClause(token)) {
        return false;
      }
    }
    return true;
  }

  private boolean beginsClause(int token) {
    if (prose.kind(token) == TokenKind.PUNCTUATION) {
      char c = prose.initial(token);
      return c == ';' || c == ':' || c == '—' || (c == '–' && prose.spaceBefore(token));
    }
    return switch (prose.lower(token)) {
      case "while",
          "whereas",
          "but",
          "because",
          "although",
          "though",
          "where",
          "when",
          "that",
          "if" ->
          true;
      default -> false;
    };
  }

  private boolean isNear(int from, int to) {
    for (int token = from; token < to; token++) {
      switch (prose.lower(token)) {
        case "a",
            "an",
            "the",
            "total",
            "of",
            "only",
            "by",
            "some",
            "together",
            "delegates",
            "its",
            "to",
            "from" -> {}
        default -> {
          return false;
        }
      }
    }
    return true;
  }

  private boolean beginsNewSubject(int from, int to) {
    for (int token = from; token + 1 < to; token++) {
      boolean conjunction = prose.lower(token).equals("and") || prose.initial(token) == ',';
      if (conjunction) {
        switch (prose.lower(token + 1)) {
          case "the", "a", "an", "he", "she", "it", "they", "his", "her", "its", "and" -> {
            return true;
          }
          default -> {}
        }
      }
    }
    return false;
  }

  /** "in the presence of more than 200 journalists". */
  private Status phraseBefore(Counted figure) {
    for (List<String> row : PHRASES) {
      List<String> words = List.of(row.get(0).split(" "));
      for (int last = figure.first() - 1; last >= begin + words.size() - 1; last--) {
        if (matches(last - words.size() + 1, words) && listOnly(last + 1, figure.first())) {
          return Status.valueOf(row.get(1).toUpperCase(Locale.ROOT));
        }
      }
    }
    return null;
  }

  private boolean matches(int first, List<String> words) {
    for (int i = 0; i < words.size(); i++) {
      if (!prose.lower(first + i).equals(words.get(i))) {
        return false;
      }
    }
    return true;
  }

  /** Whether only a list stands between two places: no verb, and no new clause. */
  private boolean listOnly(int from, int to) {
    for (Predicate predicate : predicates) {
      if (predicate.first() < to && predicate.end() > from) {
        return false;
      }
    }
    return reaches(from, to);
  }

  private boolean continues(Counted figure) {
    int low = Math.max(begin, figure.first() - 12);
    for (int token = figure.first() - 1; token >= low; token--) {
      for (String continuation : CONTINUATIONS) {
        List<String> words = List.of(continuation.split(" "));
        if (token + words.size() <= end && matches(token, words)) {
          return true;
        }
      }
    }
    return false;
  }

  private Counted previous(Counted figure) {
    int place = counted.indexOf(figure);
    return place > 0 ? counted.get(place - 1) : null;
  }

  /** The figure before or behind in the same list, whose verb is this one's too. */
  private Counted coordinated(Counted figure) {
    Counted earlier = previous(figure);
    return earlier != null && listOnly(earlier.end(), figure.first()) ? earlier : null;
  }
}
