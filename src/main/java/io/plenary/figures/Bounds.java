package io.plenary.figures;

import io.plenary.text.NumberExpression;
import io.plenary.text.Prose;
import io.plenary.text.WordList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Reads how a text hedges a number: "more than 200", "200 or so".
 *
 * <p>Example: {@code of} the number of "nearly 50 countries" is {@link Bound#ALMOST}.
 */
final class Bounds {

  private static final int LONGEST_HEDGE = 4;

  private record Hedge(List<String> words, Bound bound) {}

  /** By the word that stands at the number: the last of those before, the first of those behind. */
  private static final Map<String, List<Hedge>> BEFORE = hedges("before");

  private static final Map<String, List<Hedge>> BEHIND = hedges("behind");
  private static final List<Hedge> ATTACHED =
      hedges("behind-attached").values().stream().flatMap(List::stream).toList();

  private static final Set<String> HEDGE_WORDS =
      BEFORE.values().stream()
          .flatMap(List::stream)
          .flatMap(hedge -> hedge.words.stream())
          .collect(Collectors.toUnmodifiableSet());

  private Bounds() {}

  /** Whether a word is one of those that hedge a number behind them. */
  static boolean isHedge(String lower) {
    return HEDGE_WORDS.contains(lower);
  }

  private static Map<String, List<Hedge>> hedges(String place) {
    Map<String, List<Hedge>> hedges = new HashMap<>();
    for (List<String> entry : WordList.read("/io/plenary/figures/bounds.tsv").entries()) {
      if (entry.get(2).equals(place)) {
        List<String> words = List.of(entry.get(0).split(" "));
        Bound bound = Bound.valueOf(entry.get(1).toUpperCase(Locale.ROOT));
        String next = words.get(place.equals("before") ? words.size() - 1 : 0);
        hedges.computeIfAbsent(next, word -> new ArrayList<>()).add(new Hedge(words, bound));
      }
    }
    hedges.values().forEach(list -> list.sort(Comparator.comparing(h -> -h.words.size())));
    return Map.copyOf(hedges);
  }

  private static Hedge before(Prose prose, int number, int begin) {
    if (number == begin) {
      return null;
    }
    for (Hedge hedge : BEFORE.getOrDefault(prose.lower(number - 1), List.of())) {
      int first = number - hedge.words.size();
      if (first >= begin && matches(prose, first, hedge.words)) {
        return hedge;
      }
    }
    return null;
  }

  /**
   * The bound of a number.
   *
   * @param nounEnd the token after its noun, which may be hedged as well
   */
  static Bound of(Prose prose, NumberExpression number, int nounEnd) {
    int sentence = prose.sentenceOf(number.first());
    int begin = prose.firstToken(sentence);
    Hedge before = before(prose, number.first(), begin);
    if (before != null) {
      return before.bound;
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
    if (token >= end) {
      return null;
    }
    for (Hedge hedge : BEHIND.getOrDefault(prose.lower(token), List.of())) {
      if (token + hedge.words.size() <= end && matches(prose, token, hedge.words)) {
        return hedge;
      }
    }
    return null;
  }

  private static Hedge hedgeEndingAt(Prose prose, int end) {
    for (int first = Math.max(0, end - LONGEST_HEDGE); first < end; first++) {
      Hedge hedge = behind(prose, first, end);
      if (hedge != null && first + hedge.words.size() == end) {
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
    Hedge before = before(prose, number.first(), begin);
    return before == null ? number.first() : number.first() - before.words.size();
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
