package io.plenary.series;

import io.plenary.text.Ordinals;
import io.plenary.text.Prose;
import io.plenary.text.TokenKind;
import io.plenary.text.WordList;
import java.util.List;
import java.util.Set;

/**
 * Notices conferences that are no series of the catalogue, so that their numbers are not taken for
 * an edition's.
 *
 * <p>Example: in an article about a Lakeside Forum, the sentence "The Harbour Economic Forum met
 * with 1,000 guests" is about another event.
 */
final class OtherEvents {
  /** The first mentions give a series' names; the others repeat them. */
  private static final int MENTIONS = 20;

  private static final int WORDS_BETWEEN = 3;

  /** Words that part one meeting from the one spoken of: "another". */
  private static final Set<String> OTHER =
      WordList.read("/io/plenary/series/words-for-others.txt").words();

  /** Possessives of people, whose meetings are none of a series. */
  private static final Set<String> PERSONAL =
      WordList.read("/io/plenary/series/personal-possessives.txt").words();

  private OtherEvents() {}

  /**
   * Whether a token stands behind the name of another event in its sentence, with no series of the
   * catalogue named after that.
   */
  static boolean governs(Prose prose, int token, List<SeriesMention> mentions) {
    int begin = prose.firstToken(prose.sentenceOf(token));
    for (int noun = token - 1; noun > begin + 1; noun--) {
      if (isInMention(noun, mentions)) {
        return false;
      }
      boolean named = isNamedEvent(prose, noun) && !sharesWord(prose, noun, begin, mentions);
      if (named || isAnother(prose, noun, begin)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isInMention(int token, List<SeriesMention> mentions) {
    int next = SeriesMention.firstEndingAfter(mentions, token);
    return next < mentions.size() && mentions.get(next).first() <= token;
  }

  /** "World Economic Forum": two capitalised words and a capitalised noun for a meeting. */
  private static boolean isNamedEvent(Prose prose, int noun) {
    return prose.kind(noun) == TokenKind.WORD
        && prose.capitalized(noun)
        && EventNouns.named(prose.lower(noun))
        && isCapitalizedWord(prose, noun - 1)
        && isCapitalizedWord(prose, noun - 2);
  }

  /** "another meeting in Oslo", "his peace summit": no meeting of the article's series. */
  private static boolean isAnother(Prose prose, int noun, int begin) {
    String lower = prose.lower(noun);
    if (prose.kind(noun) != TokenKind.WORD || !EventNouns.contains(lower)) {
      return false;
    }
    boolean ofSomething = noun + 1 < prose.tokens() && prose.lower(noun + 1).equals("of");
    for (int token = noun - 1; token >= Math.max(begin, noun - WORDS_BETWEEN); token--) {
      if (prose.kind(token) != TokenKind.WORD) {
        return false;
      }
      if (OTHER.contains(prose.lower(token))) {
        return !ofSomething;
      }
      if (PERSONAL.contains(prose.lower(token))) {
        return !ofSomething && EventNouns.named(lower);
      }
    }
    return false;
  }

  private static boolean isCapitalizedWord(Prose prose, int token) {
    return prose.kind(token) == TokenKind.WORD
        && prose.capitalized(token)
        && !prose.lower(token).equals("the")
        && Ordinals.roman(prose.word(token)) < 0
        && Ordinals.at(prose, token, token + 1) == null;
  }

  /** Whether the event's name has a word of a series' name, and so is most likely that series. */
  private static boolean sharesWord(
      Prose prose, int noun, int begin, List<SeriesMention> mentions) {
    for (int token = noun - 1; token >= begin && isCapitalizedWord(prose, token); token--) {
      String word = prose.lower(token);
      for (SeriesMention mention : mentions.subList(0, Math.min(MENTIONS, mentions.size()))) {
        for (int named = mention.first(); named < mention.end(); named++) {
          if (prose.lower(named).equals(word)) {
            return true;
          }
        }
        String place = mention.series().location();
        if (place != null && place.equalsIgnoreCase(prose.word(token))) {
          return true;
        }
      }
    }
    return false;
  }
}
