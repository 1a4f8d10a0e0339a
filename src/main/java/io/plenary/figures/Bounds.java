package io.plenary.figures;

import io.plenary.text.NumberExpression;
import io.plenary.text.Prose;
import io.plenary.text.WordList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * Reads how a text hedges a number: "more than 200", "200 or so".
 *
 * <p>Example: {@code of} the number of "nearly 50 countries" is {@link Bound#ALMOST}.
 */
final class Bounds {

  private record Hedge(List<String> words, Bound bound) {}

  private static final List<Hedge> BEFORE = hedges("before");
  private static final List<Hedge> BEHIND = hedges("behind");
  private static final List<Hedge> ATTACHED = hedges("behind-attached");

  private Bounds() {}

  private static List<Hedge> hedges(String place) {
    List<Hedge> hedges = new ArrayList<>();
    for (List<String> entry : WordList.read("/io/plenary/figures/bounds.tsv").entries()) {
      if (entry.get(2).equals(place)) {
        hedges.add(
            new Hedge(
                List.of(entry.get(0).split(" ")),
                Bound.valueOf(entry.get(1).toUpperCase(Locale.ROOT))));
      }
    }
    hedges.sort(Comparator.comparing(hedge -> -hedge.words.size()));
    return List.copyOf(hedges);
  }

  /**
   * The bound of a number.
   *
   * @param nounEnd the token after its noun, which may be hedged as well
   */
  static Bound of(Prose prose, NumberExpression number, int nounEnd) {
    int sentence = prose.sentenceOf(number.first());
    int begin = prose.firstToken(sentence);
    for (Hedge hedge : BEFORE) {
      int first = number.first() - hedge.words.size();
      if (first >= begin && matches(prose, first, hedge.words)) {
        return hedge.bound;
      }
    }
    int end = prose.endToken(sentence);
    Hedge behind = behind(prose, number.end(), end);
    if (behind != null) {
      return behind.bound;
    }
    for (Hedge hedge : ATTACHED) {
      if (isAttached(prose, number.end(), end, hedge.words.get(0))) {
        return hedge.bound;
      }
    }
    Hedge behindNoun = nounEnd > number.end() ? hedgeEndingAt(prose, nounEnd) : null;
    return behindNoun == null ? Bound.EXACT : behindNoun.bound;
  }

  private static Hedge behind(Prose prose, int token, int end) {
    for (Hedge hedge : BEHIND) {
      if (token + hedge.words.size() <= end && matches(prose, token, hedge.words)) {
        return hedge;
      }
    }
    return null;
  }

  private static Hedge hedgeEndingAt(Prose prose, int end) {
    for (Hedge hedge : BEHIND) {
      int first = end - hedge.words.size();
      if (first >= 0 && matches(prose, first, hedge.words)) {
        return hedge;
      }
    }
    return null;
  }

  /** The token after a noun and the words behind it that hedge its number: "700 guests or so". */
  static int endBehind(Prose prose, int nounEnd, int end) {
    Hedge hedge = behind(prose, nounEnd, end);
    return hedge == null ? nounEnd : nounEnd + hedge.words.size();
  }

  /** The first token of the number and of the words that hedge it. */
  static int begin(Prose prose, NumberExpression number) {
    int begin = prose.firstToken(prose.sentenceOf(number.first()));
    for (Hedge hedge : BEFORE) {
      int first = number.first() - hedge.words.size();
      if (first >= begin && matches(prose, first, hedge.words)) {
        return first;
      }
    }
    return number.first();
  }

  /** The token after the number and the words behind it that hedge it. */
  static int end(Prose prose, NumberExpression number) {
    int end = prose.endToken(prose.sentenceOf(number.first()));
    Hedge behind = behind(prose, number.end(), end);
    if (behind != null) {
      return number.end() + behind.words.size();
    }
    for (Hedge hedge : ATTACHED) {
      if (isAttached(prose, number.end(), end, hedge.words.get(0))) {
        return number.end() + (hedge.words.get(0).startsWith("-") ? 2 : 1);
      }
    }
    return number.end();
  }

  /** {@code 200+}, {@code 200-odd}. */
  private static boolean isAttached(Prose prose, int token, int end, String hedge) {
    if (token >= end || prose.spaceBefore(token)) {
      return false;
    }
    if (hedge.startsWith("-")) {
      return prose.initial(token) == '-'
          && token + 1 < end
          && prose.lower(token + 1).equals(hedge.substring(1));
    }
    return prose.lower(token).equals(hedge);
  }

  private static boolean matches(Prose prose, int first, List<String> words) {
    for (int i = 0; i < words.size(); i++) {
      if (!prose.lower(first + i).equals(words.get(i))) {
        return false;
      }
    }
    return true;
  }
}
