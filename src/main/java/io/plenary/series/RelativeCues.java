package io.plenary.series;

import io.plenary.text.NumberExpression;
import io.plenary.text.Numbers;
import io.plenary.text.Prose;
import io.plenary.text.WordList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The phrases that move a passage to another edition, kept as a resource: "last year", "a year
 * earlier", "the previous forum".
 *
 * <p>Example: {@code at(prose, 0, prose.tokens())} of "last year 850 came" counts one year back
 * from the year of publication.
 */
final class RelativeCues {

  /** What a phrase counts from. */
  enum Base {
    /** The year the article was published in. */
    PUBLISHED,
    /** The year of the edition spoken of before. */
    EDITION,
    /** The meetings that were held. */
    HELD,
    /** The latest meeting in certain months that were over when the article was published. */
    LATEST
  }

  /**
   * One phrase in a text.
   *
   * @param steps years, or meetings, forward; of {@link Base#LATEST} the first month
   * @param months how many months {@link Base#LATEST} means
   */
  record Relative(int first, int end, Base base, int steps, int months) {}

  private record Phrase(
      List<String> words, Base base, int steps, int months, boolean beforeEvent) {}

  private static final Map<String, List<Phrase>> BY_FIRST_WORD = phrases();

  /** Nobody counts further back to a meeting. */
  private static final int MOST_YEARS = 99;

  private RelativeCues() {}

  private static Map<String, List<Phrase>> phrases() {
    Map<String, List<Phrase>> phrases = new HashMap<>();
    for (List<String> entry : WordList.read("/io/plenary/series/time-cues.tsv").entries()) {
      List<String> words = List.of(entry.get(0).split(" "));
      Base base =
          switch (entry.get(1)) {
            case "published" -> Base.PUBLISHED;
            case "edition" -> Base.EDITION;
            case "latest" -> Base.LATEST;
            default -> Base.HELD;
          };
      phrases
          .computeIfAbsent(words.get(0), word -> new ArrayList<>())
          .add(
              new Phrase(
                  words,
                  base,
                  Integer.parseInt(entry.get(2)),
                  entry.size() > 3 ? Integer.parseInt(entry.get(3)) : 0,
                  entry.get(1).equals("held-event")));
    }
    phrases
        .values()
        .forEach(list -> list.sort(Comparator.comparing(phrase -> -phrase.words.size())));
    return phrases;
  }

  /**
   * The phrase that begins with a token and ends before another, or null. "A year later than
   * planned" is none, and neither is a month without a capital: "the last may come".
   */
  static Relative at(Prose prose, int token, int end) {
    for (Phrase phrase : BY_FIRST_WORD.getOrDefault(prose.lower(token), List.of())) {
      int after = token + phrase.words.size();
      if (after <= end
          && matches(prose, token, phrase.words)
          && !(after < end && prose.lower(after).equals("than"))
          && (!phrase.beforeEvent || eventFollows(prose, after, end))
          && (phrase.months != 1 || prose.capitalized(after - 1))) {
        return new Relative(token, after, phrase.base, phrase.steps, phrase.months);
      }
    }
    return counted(prose, token, end);
  }

  /** "eight years ago", "twelve years later". */
  private static Relative counted(Prose prose, int token, int end) {
    NumberExpression number = Numbers.mayBegin(prose, token) ? Numbers.at(prose, token, end) : null;
    if (number == null
        || number.first() != token
        || number.value() > MOST_YEARS
        || number.end() + 1 >= end
        || !prose.lower(number.end()).equals("years")) {
      return null;
    }
    int years = (int) number.value();
    int after = number.end() + 2;
    return switch (prose.lower(after - 1)) {
      case "ago" -> new Relative(token, after, Base.PUBLISHED, -years, 0);
      case "earlier", "before", "previously" -> new Relative(token, after, Base.EDITION, -years, 0);
      case "later", "on" -> new Relative(token, after, Base.EDITION, years, 0);
      default -> null;
    };
  }

  private static boolean matches(Prose prose, int token, List<String> words) {
    for (int i = 1; i < words.size(); i++) {
      if (!prose.lower(token + i).equals(words.get(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean eventFollows(Prose prose, int token, int end) {
    return token < end && (EventNouns.isAt(prose, token) || prose.lower(token).equals("one"));
  }
}
