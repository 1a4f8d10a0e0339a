package io.plenary.figures;

import io.plenary.figures.Counted.Form;
import io.plenary.figures.Measures.Phrase;
import io.plenary.text.DateExpression;
import io.plenary.text.Dates;
import io.plenary.text.NumberExpression;
import io.plenary.text.Numbers;
import io.plenary.text.Prose;
import io.plenary.text.TokenKind;
import io.plenary.text.WordList;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Finds the numbers of a sentence that count a measure, by reading the noun phrase that each number
 * begins: adjectives, then the noun. A number whose noun phrase ends in another noun counts
 * something else.
 *
 * <p>Example: "17 defence and 12 foreign ministers, 500 settlements" gives 17 {@code
 * defense_ministers} and 12 {@code foreign_ministers}.
 */
final class CountedNouns {
  private static final Set<String> PHRASE_ENDS =
      WordList.read("/io/plenary/figures/noun-phrase-ends.txt").words();
  private static final Set<String> WORDS_IN_S =
      WordList.read("/io/plenary/figures/words-in-s.txt").words();
  private static final Set<String> OTHER_NOUNS =
      WordList.read("/io/plenary/figures/other-nouns.txt").words();
  private static final int LONGEST_PHRASE = 9;
  private static final int LONGEST_LABEL = 8;
  private static final int LONGEST_HEDGE = 5;
  private static final int SMALLEST_CROWD = 10;
  private static final Set<String> LABEL_NOUNS =
      WordList.read("/io/plenary/figures/label-nouns.txt").words();

  private final Measures measures;

  CountedNouns(Measures measures) {
    this.measures = measures;
  }

  /** The numbers of a sentence that count a measure, or may count one named before. */
  List<Counted> in(Prose prose, int sentence) {
    int begin = prose.firstToken(sentence);
    int end = prose.endToken(sentence);
    List<Counted> found = new ArrayList<>();
    List<DateExpression> dates = null;
    for (int token = begin; token < end; token++) {
      if (!Numbers.mayBegin(prose, token)) {
        continue;
      }
      if (dates == null) {
        dates = Dates.in(prose, begin, end);
      }
      DateExpression date = dateAt(dates, token);
      if (date != null) {
        token = date.end() - 1;
        continue;
      }
      NumberExpression number = Numbers.at(prose, token, end);
      if (number == null) {
        continue;
      }
      Counted counted = new Reading(prose, number, begin, end).counted();
      if (counted != null) {
        found.add(counted);
      }
      token = number.end() - 1;
    }
    return found;
  }

  private static DateExpression dateAt(List<DateExpression> dates, int token) {
    for (DateExpression date : dates) {
      if (date.first() <= token && token < date.end()) {
        return date;
      }
    }
    return null;
  }

  /** Reads the noun phrase of one number of a sentence. */
  private final class Reading {
    private final Prose prose;
    private final NumberExpression number;
    private final int begin;
    private final int end;
    private final int first;

    Reading(Prose prose, NumberExpression number, int begin, int end) {
      this.prose = prose;
      this.number = number;
      this.begin = begin;
      this.end = end;
      this.first = Bounds.begin(prose, number);
    }

    /** The number with its noun, or null if it counts something else. */
    Counted counted() {
      if (hasOwnUnit()) {
        return null;
      }
      Counted compound = compound();
      if (compound != null) {
        return compound;
      }
      int after = Bounds.end(prose, number);
      if (number.value() == 1) {
        return single();
      }
      if (after + 1 < end && prose.lower(after).equals("of")) {
        return part(after);
      }
      Counted labelled = labelled();
      return labelled != null ? labelled : nounFrom(skipDash(after), Form.NOUN);
    }

    /** Prices, shares, scores: the number stands at its own unit. */
    private boolean hasOwnUnit() {
      int before = number.first() - 1;
      if (before >= begin && !prose.spaceBefore(number.first())) {
        char c = prose.initial(before);
        boolean opens = c == '(' || c == '—' || c == '–' || c == '~' || c == '[';
        if (prose.kind(before) == TokenKind.PUNCTUATION && !opens) {
          return true;
        }
      }
      return number.end() < end && (prose.initial(number.end()) == '%' || isTime(number.end()));
    }

    /** {@code 15:00}. */
    private boolean isTime(int token) {
      return token + 1 < end
          && prose.initial(token) == ':'
          && !prose.spaceBefore(token)
          && !prose.spaceBefore(token + 1)
          && prose.kind(token + 1) == TokenKind.NUMBER;
    }

    /** {@code 84-nation forum}. */
    private Counted compound() {
      int hyphen = number.end();
      if (hyphen + 1 >= end || prose.initial(hyphen) != '-' || prose.spaceBefore(hyphen + 1)) {
        return null;
      }
      Measure measure = measures.of(plural(prose.lower(hyphen + 1)));
      return measure != null && measure.kind() == Measure.Kind.COUNTRIES
          ? new Counted(number, first, hyphen + 2, measure, Form.COMPOUND)
          : null;
    }

    private static String plural(String singular) {
      return singular.endsWith("y")
          ? singular.substring(0, singular.length() - 1) + "ies"
          : singular + "s";
    }

    /** {@code one deputy secretary-general}. */
    private Counted single() {
      for (int token = number.end(); token < Math.min(end, number.end() + 4); token++) {
        Phrase phrase = measures.singularAt(prose, token, end);
        if (phrase != null) {
          return phrase.measure().countable()
              ? new Counted(number, first, phrase.end(), phrase.measure(), Form.NOUN)
              : null;
        }
        if (prose.kind(token) != TokenKind.WORD || endsPhrase(token)) {
          return null;
        }
      }
      return null;
    }

    /** {@code 24 of them}, {@code 24 of the delegations}, {@code 58 of the 95 countries}. */
    private Counted part(int of) {
      return switch (prose.lower(of + 1)) {
        case "them", "these", "those", "whom", "which" -> {
          Counted noun = of + 2 < end ? nounFrom(of + 2, Form.PARTITIVE) : null;
          yield noun != null && noun.measure() != null && noun.measure().countable()
              ? noun
              : new Counted(number, first, of + 2, null, Form.PARTITIVE);
        }
        case "us", "you" ->
            first > begin && prose.lower(first - 1).equals("the")
                ? null
                : new Counted(number, first, of + 2, measures.named(Measures.DELEGATES), Form.PART);
        case "defense", "defence", "foreign" -> ofPortfolio(of + 1);
        case "the", "its", "their", "our" -> {
          int next = of + 2;
          if (next < end && Numbers.mayBegin(prose, next)) {
            NumberExpression whole = Numbers.at(prose, next, end);
            next = whole == null ? next : whole.end();
          }
          yield next < end ? nounFrom(next, Form.PART) : null;
        }
        default -> null;
      };
    }

    /** {@code Eleven foreign ministers. Eight of defence.}: ministers of another portfolio. */
    private Counted ofPortfolio(int portfolio) {
      Measure measure = measures.of(Measures.word(prose, portfolio), "ministers");
      return measure == null ? null : new Counted(number, first, portfolio + 1, measure, Form.PART);
    }

    /** {@code Countries in the hall: 196}: the noun stands before the colon. */
    private Counted labelled() {
      if (first == begin || !isLabelMark(first - 1) || nounFollows()) {
        return null;
      }
      int labelBegin = first - 2;
      while (labelBegin > begin
          && first - labelBegin < LONGEST_LABEL
          && !endsLabel(labelBegin - 1)) {
        labelBegin--;
      }
      for (int token = labelBegin; token < first - 1; token++) {
        Phrase phrase = measures.at(prose, token, first - 1);
        if (phrase != null) {
          return phrase.measure().countable()
              ? new Counted(number, first, number.end(), phrase.measure(), Form.LABELLED)
              : null;
        }
        if (prose.lower(token).equals("for") || prose.lower(token).equals("per")) {
          return null;
        }
      }
      return null;
    }

    /** A colon, or the dash of a list. */
    private boolean isLabelMark(int token) {
      char c = prose.initial(token);
      boolean dash = (c == '–' || c == '—' || c == '-') && prose.spaceBefore(token);
      boolean listed = dash && number.end() == end && token > begin + 1;
      return c == ':' || listed;
    }

    private boolean endsLabel(int token) {
      char c = prose.initial(token);
      return c == '.' || c == ':' || c == ';' || c == ',';
    }

    private boolean nounFollows() {
      return number.end() < end
          && prose.kind(number.end()) == TokenKind.WORD
          && !endsPhrase(number.end());
    }

    /** {@code 47 – foreign ministers}, as lists write it. */
    private int skipDash(int after) {
      boolean listed = first == prose.firstToken(prose.sentenceOf(first)) && after + 1 < end;
      if (listed && prose.spaceBefore(after)) {
        char c = prose.initial(after);
        if (c == '–' || c == '—' || c == '-') {
          return after + 1;
        }
      }
      return after;
    }

    /** Reads adjectives up to the noun. */
    private Counted nounFrom(int after, Form form) {
      int limit = Math.min(end, after + LONGEST_PHRASE);
      String joined = null;
      int token = after;
      for (; token < limit; token++) {
        Phrase phrase = measures.at(prose, token, end);
        if (phrase != null) {
          Measure measure = joined == null ? phrase.measure() : common(joined, phrase);
          if (measure.countable() && isTogetherWithOthers(phrase)) {
            return new Counted(number, first, phrase.end(), Measure.OTHER, form);
          }
          return measure.countable()
              ? new Counted(
                  number, first, Bounds.endBehind(prose, phrase.end(), end), measure, form)
              : null;
        }
        if (prose.kind(token) == TokenKind.POSSESSIVE) {
          continue;
        }
        boolean comma = prose.initial(token) == ',' && token == after + 1;
        if (comma && token + 1 < limit && Numbers.mayBegin(prose, token + 1)) {
          Counted sharing = shared(token);
          if (sharing != null) {
            return sharing;
          }
        }
        if (isAnd(token) && token > after && token + 1 < limit) {
          if (Numbers.mayBegin(prose, token + 1)) {
            return shared(token);
          }
          joined = Measures.word(prose, token - 1);
          continue;
        }
        if (prose.kind(token) != TokenKind.WORD || endsPhrase(token)) {
          break;
        }
        joined = null;
        if (prose.lower(token).equals("ones")) {
          return new Counted(number, first, token + 1, null, Form.PARTITIVE);
        }
        if (StatusNouns.of(prose.lower(token)) != null) {
          return new Counted(number, first, token + 1, null, Form.ELLIPTIC);
        }
        if (isOtherNoun(token)) {
          return coordinated(token + 1, form);
        }
      }
      return ellipsis(after, token);
    }

    /**
     * "29 ministers and chiefs of staff" are so many of both, and nobody knows how many of each; in
     * "29 ministers and delegates from 80 countries" the delegates are counted by themselves.
     */
    private boolean isTogetherWithOthers(Phrase phrase) {
      int and = phrase.end();
      boolean joined = and + 1 < end && prose.lower(and).equals("and");
      Phrase others = joined ? measures.at(prose, and + 1, end) : null;
      if (others == null
          || !others.measure().countable()
          || others.measure().equals(phrase.measure())) {
        return false;
      }
      boolean counted = false;
      if (others.end() < end && prose.lower(others.end()).equals("from")) {
        int limit = Math.min(end, others.end() + LONGEST_HEDGE);
        for (int token = others.end() + 1; token < limit; token++) {
          counted |= Numbers.mayBegin(prose, token);
        }
      }
      return !counted;
    }

    /** "200 hydrologists and other scientists" are scientists; another plural counts no guests. */
    private Counted coordinated(int after, Form form) {
      boolean others = after + 2 < end && isAnd(after) && prose.lower(after + 1).equals("other");
      Phrase phrase = others ? measures.at(prose, after + 2, end) : null;
      return phrase != null && phrase.measure().countable()
          ? new Counted(number, first, phrase.end(), phrase.measure(), form)
          : new Counted(number, first, after, Measure.OTHER, Form.NOUN);
    }

    /** A number alone: what follows is no noun, but the end of its phrase, or a verb. */
    private Counted ellipsis(int after, int token) {
      boolean ofNumber =
          first > begin
              && prose.lower(first - 1).equals("of")
              && !relativeFollows()
              && !(first - 2 >= begin && Statements.isFrame(prose, first - 1));
      if (Dates.year(prose, number.first()) > 0 || ofNumber) {
        return null;
      }
      if (after < end && isOthers(after) && token <= after + 1) {
        boolean difference = after + 1 < end && prose.lower(after + 1).equals("than");
        return difference ? null : new Counted(number, first, after + 1, null, Form.ELLIPTIC);
      }
      if (first > begin && (LABEL_NOUNS.contains(prose.lower(first - 1)) || isThePair())) {
        return null;
      }
      boolean verb = verbFollows(after);
      return token == after || verb ? new Counted(number, first, after, null, Form.ELLIPTIC) : null;
    }

    /** "at which the two confirmed their friendship" counts nobody. */
    private boolean isThePair() {
      return number.value() <= SMALLEST_CROWD
          && switch (prose.lower(first - 1)) {
            case "the", "these", "those", "their" -> true;
            default -> false;
          };
    }

    /** "312 actually walked in". */
    private boolean verbFollows(int after) {
      int token = after;
      while (token < end && Auxiliaries.role(prose, token) == Auxiliaries.Role.ADVERB) {
        token++;
      }
      return token < end
          && (!AttendanceVerbs.at(prose, token, end).isEmpty()
              || Auxiliaries.isFinite(prose, token)
              || (token > after && OpenVerbs.isPast(prose, token)));
    }

    /** "38 states of 57 that had been asked". */
    private boolean relativeFollows() {
      if (number.end() >= end) {
        return false;
      }
      return switch (prose.lower(number.end())) {
        case "that", "who", "invited", "asked", "registered", "expected" -> true;
        default -> false;
      };
    }

    private boolean isOthers(int token) {
      return switch (prose.lower(token)) {
        case "others", "more" -> true;
        default -> false;
      };
    }

    private boolean isAnd(int token) {
      String lower = prose.lower(token);
      return lower.equals("and") || lower.equals("or");
    }

    private boolean endsPhrase(int token) {
      return PHRASE_ENDS.contains(prose.lower(token));
    }

    /** A plural that is no measure: the number counts settlements, or refugees. */
    private boolean isOtherNoun(int token) {
      String lower = prose.lower(token);
      int length = lower.length();
      if (OTHER_NOUNS.contains(lower)) {
        return true;
      }
      return length > 3
          && lower.charAt(length - 1) == 's'
          && lower.charAt(length - 2) != 's'
          && !lower.endsWith("ous")
          && !WORDS_IN_S.contains(lower)
          && !isOthers(token);
    }

    /** "12 foreign and defence ministers" are ministers of two sorts. */
    private Measure common(String joined, Phrase phrase) {
      String noun = Measures.word(prose, phrase.end() - 1);
      Measure other = measures.of(joined, noun);
      Measure head = measures.of(noun);
      boolean twoSorts = other != null && !other.equals(phrase.measure()) && head != null;
      return twoSorts ? head : phrase.measure();
    }

    /** "17 defence and 12 foreign ministers": the first number borrows the noun of the second. */
    private Counted shared(int and) {
      NumberExpression second = Numbers.at(prose, and + 1, end);
      Counted other = second == null ? null : new Reading(prose, second, begin, end).counted();
      if (other == null || other.form() != Form.NOUN) {
        return null;
      }
      String noun = Measures.word(prose, other.end() - 1);
      Measure measure = measures.of(Measures.word(prose, and - 1), noun);
      if (measure == null && prose.initial(and) == ',') {
        return null;
      }
      if (measure == null) {
        measure = measures.of(noun);
      }
      return measure == null || !measure.countable()
          ? null
          : new Counted(number, first, and, measure, Form.NOUN);
    }
  }
}
