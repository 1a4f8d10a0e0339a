package io.plenary.series;

import io.plenary.series.EditionCue.Kind;
import io.plenary.text.Dates;
import io.plenary.text.Numbers;
import io.plenary.text.Prose;
import io.plenary.text.Span;
import io.plenary.text.TokenKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * Tells which of a sentence's cues governs a token of it.
 *
 * <p>The governing cue stands in the same part of the sentence, where a semicolon, a "while" or an
 * {@linkplain Asides aside} divides it, with the fewest commas and conjunctions between; of two
 * equally near the one before. Example: in "84 states, against 79 a year earlier, come in 2017" the
 * 79 is governed by {@code a year earlier}, the 84 by {@code 2017}.
 */
final class GoverningCues {
  private final Prose prose;
  private final List<EditionCue> cues;
  private final Integer articleYear;
  private final int first;
  private final int end;

  /** The innermost aside with a cue that each token stands in, or null. */
  private final Span[] asides;

  /** How many commas and conjunctions stand before each token. */
  private final int[] divisions;

  /**
   * A sentence's cues.
   *
   * @param cues all of them, in reading order
   * @param articleYear the year of the article's edition, or null
   */
  GoverningCues(Prose prose, int sentence, List<EditionCue> cues, Integer articleYear) {
    this.prose = prose;
    this.cues = cues;
    this.articleYear = articleYear;
    this.first = prose.firstToken(sentence);
    this.end = prose.endToken(sentence);
    this.asides = new Span[end - first];
    this.divisions = new int[end - first + 1];
    if (cues.isEmpty()) {
      return;
    }
    List<Span> spans = new ArrayList<>(Asides.in(prose, sentence));
    spans.sort(Comparator.comparing(span -> -span.length()));
    for (Span span : spans) {
      if (cues.stream().anyMatch(cue -> span.contains(cue.first()))) {
        for (int token = span.begin(); token < span.end(); token++) {
          asides[token - first] = span;
        }
      }
    }
    for (int token = first; token < end; token++) {
      divisions[token - first + 1] = divisions[token - first] + (isDivision(token) ? 1 : 0);
    }
  }

  /** All of them, in reading order. */
  List<EditionCue> all() {
    return cues;
  }

  /** The last that stands in no aside, or null: what the sentence as a whole speaks of. */
  EditionCue last() {
    for (int i = cues.size() - 1; i >= 0; i--) {
      if (aside(cues.get(i).first()) == null) {
        return cues.get(i);
      }
    }
    return null;
  }

  /** Whether no number stands before the first: all the sentence counts is what they point to. */
  boolean lead() {
    for (int token = first; !cues.isEmpty() && token < cues.get(0).first(); token++) {
      if (isCount(token)) {
        return false;
      }
    }
    return true;
  }

  /**
   * The cue that governs a token, or null. An aside with a cue of its own stands apart from the
   * rest; a part behind a semicolon without one goes on with the part before.
   */
  EditionCue of(int token) {
    Span aside = aside(token);
    int begin = aside != null ? aside.begin() : partBegin(token);
    int close = aside != null ? aside.end() : partEnd(token);
    EditionCue nearest = nearest(token, begin, close);
    if (nearest == null && aside == null && begin > first && goesOn(begin, token)) {
      EditionCue before = cueAround(begin - 1);
      return before != null ? before : of(begin - 1);
    }
    return nearest == null ? null : shared(nearest, token, close);
  }

  /** The cue that a token is part of, or null. */
  private EditionCue cueAround(int token) {
    return cues.stream().filter(cue -> within(cue, token)).findFirst().orElse(null);
  }

  private EditionCue nearest(int token, int begin, int close) {
    Span aside = aside(token);
    EditionCue nearest = null;
    int fewest = Integer.MAX_VALUE;
    for (EditionCue cue : cues) {
      if (cue.first() < begin || cue.first() >= close || within(cue, token)) {
        continue;
      }
      if (!Objects.equals(aside(cue.first()), aside) || isApart(cue, token)) {
        continue;
      }
      int between = between(cue, token);
      if (between < fewest || (between == fewest && cue.first() < token)) {
        nearest = cue;
        fewest = between;
      }
    }
    return nearest;
  }

  private Span aside(int token) {
    return token < first || token >= end ? null : asides[token - first];
  }

  private int between(EditionCue cue, int token) {
    int from = cue.first() < token ? cue.end() : token;
    int to = cue.first() < token ? token : cue.first();
    return divisions[to - first] - divisions[from - first];
  }

  /** Whether another clause than the token's has the cue. */
  private boolean isApart(EditionCue cue, int token) {
    if (between(cue, token) == 0) {
      return cue.first() > token && hasOwnSubject(token, cue.first());
    }
    return cue.first() > token
        ? hasOwnSubject(token, cue.first()) || leads(cue) || isOfOneNumber(cue)
        : (trails(cue) || isEarlier(cue)) && isPresent(token);
  }

  /** "400 in March and 380 the year before": a cue right behind a number without a noun. */
  private boolean isOfOneNumber(EditionCue cue) {
    int before = Math.max(first, cue.first() - 1);
    boolean preposition =
        prose.initial(before) == '('
            || (prose.kind(before) == TokenKind.WORD && prose.lower(before).length() <= 2);
    if (before > first && preposition) {
      before--;
    }
    int place = cues.indexOf(cue);
    boolean joined =
        (place > 0 && areJoined(cues.get(place - 1), cue))
            || (place + 1 < cues.size() && areJoined(cue, cues.get(place + 1)));
    return before >= first && isCount(before) && !joined;
  }

  /** Whether a cue points to a meeting before the article's, which no clause in the present has. */
  private boolean isEarlier(EditionCue cue) {
    return articleYear != null && cue.year() != null && cue.year() < articleYear;
  }

  /** Whether a number follows a cue before the next comma: "the one in 2018 580". */
  private boolean leads(EditionCue cue) {
    for (int token = cue.end(); token < end && !isDivision(token); token++) {
      if (isCount(token)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a number stands before a cue, and none behind it: "80 came in 2016". */
  private boolean trails(EditionCue cue) {
    if (leads(cue)) {
      return false;
    }
    for (int token = cue.first() - 1; token >= first && !isDivision(token); token--) {
      if (isCount(token)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the clause of a token has a verb in the present. */
  private boolean isPresent(int token) {
    int from = token;
    while (from > first && !isDivision(from - 1) && !divides(from - 1)) {
      from--;
    }
    for (int i = from; i < end && (i <= token || !(isDivision(i) || divides(i))); i++) {
      if (Tenses.isPresent(prose, i)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Of editions named together ("the 2016 and 2017 editions drew 500 and 620") the one whose turn a
   * number is; one without a year if there are fewer numbers or more.
   */
  private EditionCue shared(EditionCue nearest, int token, int close) {
    int place = cues.indexOf(nearest);
    int from = place;
    while (from > 0 && areJoined(cues.get(from - 1), cues.get(from))) {
      from--;
    }
    int to = place + 1;
    while (to < cues.size() && areJoined(cues.get(to - 1), cues.get(to))) {
      to++;
    }
    if (to - from < 2) {
      return nearest;
    }
    List<Integer> numbers =
        token > nearest.first()
            ? counts(cues.get(to - 1).end(), to < cues.size() ? cues.get(to).first() : close)
            : counts(from > 0 ? cues.get(from - 1).end() : first, cues.get(from).first());
    int turn = numbers.indexOf(token);
    if (turn >= 0 && numbers.size() == to - from) {
      return cues.get(from + turn);
    }
    return new EditionCue(
        nearest.first(), nearest.end(), Kind.YEAR, null, "several editions are named together");
  }

  /** Whether but a comma or a conjunction stands between two years or ordinals. */
  private boolean areJoined(EditionCue one, EditionCue other) {
    if (one.kind() == Kind.RELATIVE
        || other.kind() == Kind.RELATIVE
        || one.kind() == Kind.DATES
        || other.kind() == Kind.DATES
        || Objects.equals(one.year(), other.year())) {
      return false;
    }
    int before = other.first() - 1;
    if (prose.lower(before).equals("the")) {
      before--;
    }
    int between = before - one.end();
    return between >= 0 && between <= 1 && isDivision(one.end()) && isDivision(before);
  }

  private List<Integer> counts(int from, int to) {
    List<Integer> counts = new ArrayList<>();
    for (int token = from; token < to; token++) {
      if (isCount(token)) {
        counts.add(token);
        while (token + 1 < to && isCount(token + 1)) {
          token++;
        }
      }
    }
    return counts;
  }

  private boolean isCount(int token) {
    return Numbers.mayBegin(prose, token) && Dates.year(prose, token) < 0;
  }

  /** "who had glasses they did not need in 2019": the year belongs to another clause. */
  private boolean hasOwnSubject(int from, int to) {
    for (int token = from + 1; token < to; token++) {
      switch (prose.lower(token)) {
        case "they", "he", "she", "i", "you" -> {
          return true;
        }
        default -> {}
      }
    }
    return false;
  }

  private static boolean within(EditionCue cue, int token) {
    return cue.first() <= token && token < cue.end();
  }

  private boolean isDivision(int token) {
    char c = prose.initial(token);
    return c == ','
        || c == ';'
        || switch (prose.lower(token)) {
          case "and", "but" -> true;
          default -> false;
        };
  }

  private int partBegin(int token) {
    for (int i = token; i > first; i--) {
      if (divides(i)) {
        return i;
      }
    }
    return first;
  }

  private int partEnd(int token) {
    for (int i = token + 1; i < end; i++) {
      if (divides(i)) {
        return i;
      }
    }
    return end;
  }

  private boolean divides(int token) {
    if (aside(token) != null) {
      return false;
    }
    if (prose.kind(token) != TokenKind.PUNCTUATION) {
      return switch (prose.lower(token)) {
        case "while", "whereas", "where" -> true;
        default -> false;
      };
    }
    char c = prose.initial(token);
    return c == ';' || c == ':' || Asides.isDash(prose, token);
  }

  /** "a year earlier it drew 310, while the other had to do with 500". */
  private boolean goesOn(int part, int token) {
    return switch (prose.lower(part)) {
      case ";" -> true;
      case ":", "while", "whereas" -> !isPresent(token);
      default -> false;
    };
  }
}
