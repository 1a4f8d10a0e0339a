package io.plenary.figures;

import io.plenary.figures.StatusReader.Basis;
import io.plenary.figures.StatusReader.Reading;
import io.plenary.text.Prose;
import io.plenary.text.TokenKind;
import io.plenary.text.WordList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Settles the status of those counted by constructions other than a verb they are subject or object
 * of.
 *
 * <p>Example: "1,200 accredited journalists" are registered, "in the presence of 30 ministers"
 * tells that they are there, "opened with 300 guests" that they have come.
 */
final class StatusPhrases {
  private static final Map<String, List<Phrase>> PHRASES =
      WordList.read("/io/plenary/figures/presence-phrases.tsv").entries().stream()
          .filter(entry -> entry.get(2).equals("behind"))
          .map(
              entry ->
                  new Phrase(
                      List.of(entry.get(0).split(" ")),
                      Status.valueOf(entry.get(1).toUpperCase(Locale.ROOT))))
          .collect(Collectors.groupingBy(phrase -> phrase.words.get(0)));
  private static final Set<String> PHRASE_ENDS =
      WordList.read("/io/plenary/figures/noun-phrase-ends.txt").words();
  private static final Map<String, Status> OPENING_VERBS =
      WordList.read("/io/plenary/figures/opening-verbs.tsv").entries().stream()
          .collect(
              Collectors.toUnmodifiableMap(
                  entry -> entry.get(0),
                  entry -> Status.valueOf(entry.get(1).toUpperCase(Locale.ROOT))));
  private static final int REACH_OF_WITH = 4;
  private static final int REACH_OF_PHRASE = 40;

  /** Words before those counted, and what they say of them. */
  private record Phrase(List<String> words, Status status) {}

  private final Prose prose;
  private final Clauses clauses;
  private final SentencePredicates predicates;

  StatusPhrases(Prose prose, Clauses clauses, SentencePredicates predicates) {
    this.prose = prose;
    this.clauses = clauses;
    this.predicates = predicates;
  }

  /** "41 countries in town", "24 ministers set for the forum": a state without a verb; or null. */
  Status stateBehind(Counted figure) {
    boolean continued = Continuations.isPhrase(prose, clauses, figure.end());
    return figure.end() > figure.number().end() && !continued
        ? LightVerbs.stateAt(prose, figure.end(), clauses.end())
        : null;
  }

  /** What a construction around those counted says, or null. */
  Reading around(Counted figure) {
    Status modifier = modifier(figure);
    if (modifier != null) {
      return Reading.of(modifier, Basis.CONSTRUCTION);
    }
    Status phrase = phraseBefore(figure);
    if (phrase != null) {
      return Reading.of(phrase, Basis.CONSTRUCTION);
    }
    if (isHeadlineInfinitive(figure)) {
      return Reading.of(Status.EXPECTED, Basis.CONSTRUCTION);
    }
    return figure.form() != Counted.Form.COMPOUND && verbFollows(figure)
        ? Reading.of(Status.ATTENDING, Basis.TENSE)
        : null;
  }

  /** "1,200 accredited journalists": the participle stands before the noun. */
  Status modifier(Counted figure) {
    for (int token = figure.number().end(); token < figure.end() - 1; token++) {
      for (Predicate predicate : predicates.all()) {
        if (predicate.first() == token && predicate.attendance()) {
          return predicate.status() == Status.ATTENDED ? null : predicate.status();
        }
      }
    }
    return null;
  }

  /** "in the presence of more than 200 journalists". */
  private Status phraseBefore(Counted figure) {
    int lowest = Math.max(clauses.begin(), figure.first() - REACH_OF_PHRASE);
    for (int first = figure.first() - 1; first >= lowest; first--) {
      for (Phrase phrase : PHRASES.getOrDefault(prose.lower(first), List.of())) {
        int after = first + phrase.words.size();
        if (after <= figure.first()
            && clauses.matches(first, phrase.words)
            && predicates.listOnly(after, figure.first())) {
          return phrase.status;
        }
      }
    }
    return null;
  }

  /** "600 delegates to hear the president": a headline that looks ahead. */
  private boolean isHeadlineInfinitive(Counted figure) {
    int to = figure.end();
    return to + 1 < clauses.end()
        && figure.first() == clauses.begin()
        && prose.lower(to).equals("to")
        && prose.kind(to + 1) == TokenKind.WORD
        && predicates.all().isEmpty();
  }

  /** "Six presidents fly in tonight": any verb in the present. */
  private boolean verbFollows(Counted figure) {
    int token = figure.end();
    return token < clauses.end()
        && token > figure.number().end()
        && prose.kind(token) == TokenKind.WORD
        && !prose.capitalized(token)
        && !PHRASE_ENDS.contains(prose.lower(token))
        && !OpenVerbs.isProgressive(prose, token)
        && !OpenVerbs.isParticiple(prose, token)
        && !prose.lower(token).endsWith("s")
        && !prose.lower(token).equals("and")
        && !prose.lower(token).equals("or");
  }

  /** "opened with 300 guests" while it lasts, "ended with a meeting of 30 ministers" afterwards. */
  Reading opensWith(Counted figure) {
    boolean with = false;
    for (int token = figure.first() - 1;
        token >= clauses.begin() && token >= figure.first() - REACH_OF_WITH;
        token--) {
      with |= prose.lower(token).equals("with");
    }
    if (!with) {
      return null;
    }
    for (int token = clauses.begin(); token < clauses.end(); token++) {
      Status status = OPENING_VERBS.get(prose.lower(token));
      if (status == null && token + 1 < clauses.end()) {
        status = OPENING_VERBS.get(prose.lower(token) + " " + prose.lower(token + 1));
      }
      if (status != null) {
        return Reading.of(status, Basis.CONSTRUCTION);
      }
    }
    return null;
  }

  /** "By the numbers: 340 delegates, 41 countries". */
  private boolean isListed(Counted figure) {
    int before = figure.first() - 1;
    return before >= clauses.begin()
        && (prose.initial(before) == ',' || prose.lower(before).equals("and"));
  }

  /** Whether the sentence is a phrase without a verb that begins with the figure. */
  boolean isFragment(Counted figure) {
    boolean opens =
        figure.first() <= clauses.begin() + 1
            || prose.initial(figure.first() - 1) == ':'
            || prose.initial(figure.first() - 2) == ':';
    return predicates.all().isEmpty()
        && (opens || (figure.measure().kind() == Measure.Kind.COUNTRIES && isListed(figure)));
  }
}
