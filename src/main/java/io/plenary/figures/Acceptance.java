package io.plenary.figures;

import io.plenary.figures.Scopes.Scope;
import io.plenary.figures.StatusReader.Basis;
import io.plenary.figures.StatusReader.Reading;
import io.plenary.series.EventNouns;
import io.plenary.text.Prose;
import io.plenary.text.TokenKind;
import io.plenary.text.WordList;
import java.util.Set;

/**
 * Decides whether a number with its noun is a figure of the meeting that the article is about. A
 * noun of the taxonomy is enough in itself; what is said of it may show that it counts others.
 *
 * <p>Example: "340 delegates" is one, "flights to 34 countries", "our two reporters" and "an
 * agreement reached by 17 states" are none.
 */
final class Acceptance {
  private static final int REACH_OF_OTHER_GATHERING = 4;
  private static final Set<String> OTHER_GATHERINGS =
      WordList.read("/io/plenary/figures/other-gatherings.txt").words();
  private static final Set<String> GATHERINGS_WITH_CROWDS =
      WordList.read("/io/plenary/figures/gatherings-with-crowds.txt").words();
  private static final Set<String> FROM_AFAR =
      WordList.read("/io/plenary/figures/from-afar.txt").words();
  private static final Set<String> DEFINITE =
      WordList.read("/io/plenary/figures/definite-words.txt").words();
  private static final int MOST_SOURCES = 10;
  private static final Set<String> QUESTION_LABELS =
      WordList.read("/io/plenary/figures/question-labels.txt").words();
  private static final Set<String> POSSESSIVES =
      WordList.read("/io/plenary/figures/possessives.txt").words();
  private static final Set<String> PLACE_PREPOSITIONS =
      WordList.read("/io/plenary/figures/place-prepositions.txt").words();

  private final Prose prose;
  private final Measures measures;
  private final Scopes scopes;

  Acceptance(Prose prose, Measures measures, Scopes scopes) {
    this.prose = prose;
    this.measures = measures;
    this.scopes = scopes;
  }

  /**
   * Whether those counted are a figure of the meeting.
   *
   * @param dated whether a cue places them at another edition than the article's
   */
  boolean accepts(
      Counted counted, Scope scope, Reading reading, StatusReader statuses, boolean dated) {
    if (reading.denied()
        || countsOfSomethingElse(counted, scope)
        || isAsked(counted)
        || isOtherAgent(counted, statuses)
        || isPartyToSomething(counted)
        || isSource(counted)) {
      return false;
    }
    int sentence = prose.sentenceOf(counted.first());
    boolean construction = reading.basis() == Basis.CONSTRUCTION && reading.status() != null;
    boolean event = EventMentions.in(prose, sentence);
    if (counted.form() != Counted.Form.ELLIPTIC
        && measures.isLoose(Measures.word(prose, counted.end() - 1))) {
      return construction || ((event || dated) && reading.attached() && !watches(counted));
    }
    return switch (counted.form()) {
      case ELLIPTIC ->
          construction
              || (reading.attached() && !statuses.isObjectOfOpenVerb(counted))
              || statuses.isCompared(counted)
              || (dated && endsPhrase(counted))
              || statuses.isStated(counted);
      case PARTITIVE, PART, LABELLED, COMPOUND -> true;
      case NOUN ->
          switch (counted.measure().kind()) {
            case PEOPLE ->
                !isSingle(counted)
                    || construction
                    || statuses.isFragment(counted)
                    || statuses.isContinued(counted);
            case COUNTRIES ->
                construction
                    || event
                    || scope.scope() != null
                    || statuses.isFragment(counted)
                    || (statuses.isStated(counted) && endsPhrase(counted))
                    || (reading.attached() && !isObject(counted, statuses));
            default -> true;
          };
    };
  }

  private boolean endsPhrase(Counted counted) {
    return counted.end() >= prose.tokens()
        || prose.kind(counted.end()) != TokenKind.WORD
        || prose.lower(counted.end()).equals("and");
  }

  /** "QUESTION: Is it true that 12 ministers will come?" */
  private boolean isAsked(Counted counted) {
    int sentence = prose.sentenceOf(counted.first());
    int first = prose.firstToken(prose.firstSentence(prose.paragraphOf(counted.first())));
    return prose.initial(prose.endToken(sentence) - 1) == '?'
        && QUESTION_LABELS.contains(prose.lower(first))
        && first + 1 < prose.tokens()
        && prose.initial(first + 1) == ':';
  }

  /** "two diplomats said" counts those who speak, not those who come. */
  private boolean isSource(Counted counted) {
    int after = counted.end();
    return counted.measure().kind() == Measure.Kind.PEOPLE
        && counted.form() == Counted.Form.NOUN
        && counted.number().value() <= MOST_SOURCES
        && after < prose.tokens()
        && OpenVerbs.isStatement(prose.lower(after));
  }

  /** "5,000 people saw the opening on television" were not there. */
  private boolean watches(Counted counted) {
    int end = prose.endToken(prose.sentenceOf(counted.first()));
    for (int token = counted.end(); token < end && prose.initial(token) != ','; token++) {
      if (FROM_AFAR.contains(prose.lower(token))) {
        return true;
      }
    }
    return false;
  }

  /** "One diplomat called it polite" counts nobody. */
  private static boolean isSingle(Counted counted) {
    return counted.number().value() == 1;
  }

  /** "The treaty binds 40 states", "signed by 40 states": what a verb does with countries. */
  private static boolean isObject(Counted counted, StatusReader statuses) {
    return statuses.isObjectOfOpenVerb(counted);
  }

  /** Countries and groups that reached or signed something; people are where they act. */
  private boolean isOtherAgent(Counted counted, StatusReader statuses) {
    Measure.Kind kind = counted.measure().kind();
    return counted.first() > prose.firstToken(prose.sentenceOf(counted.first()))
        && (kind == Measure.Kind.COUNTRIES || kind == Measure.Kind.GROUPS)
        && counted.form() == Counted.Form.NOUN
        && statuses.isOtherAgent(counted);
  }

  /** "17 states signed the treaty" counts the parties of a treaty, not of a meeting. */
  private boolean isPartyToSomething(Counted counted) {
    return counted.measure().kind() == Measure.Kind.COUNTRIES
        && counted.form() == Counted.Form.NOUN
        && Undertakings.areMadeBy(prose, counted);
  }

  /** "pledges from 184 countries", "flights to 34 countries", "prices in 12 states". */
  private boolean countsOfSomethingElse(Counted counted, Scope scope) {
    int before = counted.first() - 1;
    if (before >= 0 && POSSESSIVES.contains(prose.lower(before))) {
      return true;
    }
    if (isOfOtherGathering(counted) || isAtOtherGathering(counted)) {
      return true;
    }
    boolean countries = counted.measure().kind() == Measure.Kind.COUNTRIES;
    if (!countries
        || scope.scope() != null
        || counted.form() != Counted.Form.NOUN
        || before < prose.firstToken(prose.sentenceOf(counted.first()))) {
      return false;
    }
    String lower = prose.lower(before);
    if (PLACE_PREPOSITIONS.contains(lower)) {
      return true;
    }
    return switch (lower) {
      case "from", "of", "to" -> scopes.belongsToOtherNoun(prose, before);
      default -> false;
    };
  }

  private boolean isOfOrAt(int token) {
    return switch (prose.lower(token)) {
      case "of", "at", "in", "on", "for" -> true;
      default -> false;
    };
  }

  /**
   * "The fair is in the next hall. A million visitors are awaited": where the last sentence about a
   * gathering, in the same paragraph, begins with another one, loose nouns count its guests.
   */
  private boolean isAtOtherGathering(Counted counted) {
    if (counted.form() == Counted.Form.ELLIPTIC
        || !measures.isLoose(Measures.word(prose, counted.end() - 1))) {
      return false;
    }
    int sentence = prose.sentenceOf(counted.first());
    int first = prose.firstSentence(prose.paragraphOf(counted.first()));
    for (int s = sentence; s >= first; s--) {
      int begin = prose.firstToken(s);
      boolean definite = DEFINITE.contains(prose.lower(begin));
      int end = Math.min(prose.endToken(s), begin + REACH_OF_OTHER_GATHERING);
      for (int token = begin + 1; definite && token < end; token++) {
        if (EventNouns.contains(prose.lower(token))) {
          return false;
        }
        if (GATHERINGS_WITH_CROWDS.contains(prose.lower(token))) {
          return true;
        }
      }
    }
    return false;
  }

  /** "12 guests of a wedding", "half a million people at Friday's march". */
  private boolean isOfOtherGathering(Counted counted) {
    int end = prose.endToken(prose.sentenceOf(counted.first()));
    if (counted.end() >= end || !isOfOrAt(counted.end())) {
      return false;
    }
    int limit = Math.min(end, counted.end() + REACH_OF_OTHER_GATHERING);
    for (int token = counted.end() + 1; token < limit; token++) {
      if (OTHER_GATHERINGS.contains(prose.lower(token)) && !prose.capitalized(token)) {
        return true;
      }
    }
    return false;
  }
}
