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
  private static final int LONGEST_PHRASE = 9;

  private final Measures measures;

  CountedNouns(Measures measures) {
    this.measures = measures;
  }

  /** The numbers of a sentence that count a measure, or may count one named before. */
  List<Counted> in(Prose prose, int sentence) {
    int end = prose.endToken(sentence);
    List<Counted> found = new ArrayList<>();
    List<DateExpression> dates = null;
    for (int token = prose.firstToken(sentence); token < end; token++) {
      if (!Numbers.mayBegin(prose, token)) {
        continue;
      }
      if (dates == null) {
        dates = Dates.in(prose, prose.firstToken(sentence), end);
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
      Counted counted = counted(prose, number, end);
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

  /** The number with its noun, or null if it counts something else. */
  private Counted counted(Prose prose, NumberExpression number, int end) {
    int first = Bounds.begin(prose, number);
    if (isLabel(prose, number)) {
      return null;
    }
    int after = Bounds.end(prose, number);
    Counted compound = compound(prose, number, first, end);
    if (compound != null) {
      return compound;
    }
    if (after + 1 < end && prose.lower(after).equals("of")) {
      return partitive(prose, number, first, after, end);
    }
    return nounAfter(prose, number, first, after, end);
  }

  /** Prices, shares, numbers of rooms: the number is preceded or followed by its own unit. */
  private static boolean isLabel(Prose prose, NumberExpression number) {
    int before = number.first() - 1;
    if (before >= 0 && !prose.spaceBefore(number.first())) {
      char c = prose.initial(before);
      if (prose.kind(before) == TokenKind.PUNCTUATION && c != '(' && c != '—' && c != '–') {
        return true;
      }
    }
    int behind = number.end();
    return behind < prose.tokens() && prose.initial(behind) == '%';
  }

  /** {@code 84-nation forum}. */
  private Counted compound(Prose prose, NumberExpression number, int first, int end) {
    int hyphen = number.end();
    if (hyphen + 1 >= end || prose.initial(hyphen) != '-' || prose.spaceBefore(hyphen + 1)) {
      return null;
    }
    Measure measure = measures.of(plural(prose.lower(hyphen + 1)));
    return measure != null && measure.kind() == Measure.Kind.COUNTRIES
        ? new Counted(number, first, hyphen + 2, measure, Form.NOUN)
        : null;
  }

  private static String plural(String singular) {
    return singular.endsWith("y")
        ? singular.substring(0, singular.length() - 1) + "ies"
        : singular + "s";
  }

  private Counted partitive(Prose prose, NumberExpression number, int first, int of, int end) {
    return switch (prose.lower(of + 1)) {
      case "them", "these", "those", "whom", "which" ->
          new Counted(number, first, of + 2, null, Form.PARTITIVE);
      case "the", "its", "their", "our" -> {
        int next = of + 2;
        if (next < end && Numbers.mayBegin(prose, next)) {
          NumberExpression whole = Numbers.at(prose, next, end);
          if (whole != null) {
            next = whole.end();
          }
        }
        yield next < end ? nounAfter(prose, number, first, next, end) : null;
      }
      default -> null;
    };
  }

  /** Reads adjectives up to the noun. */
  private Counted nounAfter(Prose prose, NumberExpression number, int first, int after, int end) {
    int limit = Math.min(end, after + LONGEST_PHRASE);
    String joined = null;
    int token = after;
    for (; token < limit; token++) {
      Phrase phrase = measures.at(prose, token, end);
      if (phrase != null) {
        Measure measure = joined == null ? phrase.measure() : common(prose, joined, phrase);
        return measure.countable()
            ? new Counted(number, first, phrase.end(), measure, Form.NOUN)
            : null;
      }
      if (prose.kind(token) == TokenKind.POSSESSIVE) {
        continue;
      }
      if (isAnd(prose, token) && token > after && token + 1 < limit) {
        if (Numbers.mayBegin(prose, token + 1)) {
          return shared(prose, number, first, token, end);
        }
        joined = Measures.word(prose, token - 1);
        continue;
      }
      if (prose.kind(token) != TokenKind.WORD || endsPhrase(prose, token)) {
        break;
      }
      joined = null;
      if (isOtherNoun(prose, token)) {
        return null;
      }
    }
    return token == after && number.value() > 1
        ? new Counted(number, first, after, null, Form.ELLIPTIC)
        : null;
  }

  private static boolean isAnd(Prose prose, int token) {
    String lower = prose.lower(token);
    return lower.equals("and") || lower.equals("or");
  }

  private static boolean endsPhrase(Prose prose, int token) {
    return PHRASE_ENDS.contains(prose.lower(token));
  }

  /** A plural that is no measure: the number counts settlements, or refugees. */
  private static boolean isOtherNoun(Prose prose, int token) {
    String lower = prose.lower(token);
    int length = lower.length();
    return length > 3
        && lower.charAt(length - 1) == 's'
        && lower.charAt(length - 2) != 's'
        && !WORDS_IN_S.contains(lower);
  }

  /** "12 foreign and defence ministers" are ministers of two sorts. */
  private Measure common(Prose prose, String joined, Phrase phrase) {
    String noun = Measures.word(prose, phrase.end() - 1);
    Measure other = measures.of(joined, noun);
    Measure head = measures.of(noun);
    boolean twoSorts = other != null && !other.equals(phrase.measure()) && head != null;
    return twoSorts ? head : phrase.measure();
  }

  /** "17 defence and 12 foreign ministers": the first number borrows the noun of the second. */
  private Counted shared(Prose prose, NumberExpression number, int first, int and, int end) {
    NumberExpression second = Numbers.at(prose, and + 1, end);
    if (second == null) {
      return null;
    }
    Counted other = counted(prose, second, end);
    if (other == null || other.form() != Form.NOUN) {
      return null;
    }
    String noun = Measures.word(prose, other.end() - 1);
    Measure measure = measures.of(Measures.word(prose, and - 1), noun);
    if (measure == null) {
      measure = measures.of(noun);
    }
    return measure == null || !measure.countable()
        ? null
        : new Counted(number, first, and, measure, Form.NOUN);
  }
}
