package io.plenary.corpus;

import io.plenary.text.Prose;
import io.plenary.text.TokenKind;
import io.plenary.text.WordFact;
import io.plenary.text.WordList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Tells page furniture (links to other stories, share bars, captions, credits, subscription boxes,
 * comment forms) from what a reporter wrote, by phrases kept as a resource. Only short blocks can
 * be furniture: in a long paragraph the same phrases are prose.
 *
 * <p>Example: {@code READ MORE: ‘Room for dialogue’} is {@link Kind#LINE}, {@code Leave a Reply}
 * opens a {@link Kind#FORM}, {@code Leave a reply to chance, the general said.} is {@link
 * Kind#NONE}.
 */
final class Furniture {

  /** What a block turns out to be. */
  enum Kind {
    /** No furniture. */
    NONE,
    /** Furniture, alone. */
    LINE,
    /** It says who wrote the story. */
    BYLINE,
    /** It says when the story was published. */
    PUBLISHED,
    /** The head of a list of links: what follows is furniture as long as it looks like links. */
    LIST,
    /** The head of a comment form: what follows is furniture up to the next story. */
    FORM;

    /** Whether it says nothing about the blocks below it. */
    boolean isAlone() {
      return this == LINE || this == BYLINE || this == PUBLISHED;
    }
  }

  /** How a phrase must stand in a block. */
  private enum Rule {
    /** The block is the phrase. */
    LINE,
    /** The block begins with it. */
    BEGINS,
    /** The block begins with it, and a name follows. */
    BYLINE,
    /** The block begins with it. */
    PUBLISHED,
    /** The block has it anywhere. */
    HOLDS,
    /** The block begins with it and is little longer. */
    LIST,
    /** The same. */
    FORM,
    /** The block consists of such words only. */
    BAR,
    /** The block has it, and {@link #HINT}s besides. */
    ADDRESS,
    /** What those who address the reader speak of. */
    HINT
  }

  private record Phrase(Rule rule, List<String> tokens) {}

  private static final int MOST_WORDS = 30;
  private static final int MOST_WORDS_OF_A_HEAD = 8;
  private static final int MOST_WORDS_OF_A_BAR = 12;
  private static final int MOST_WORDS_OF_A_BYLINE = 14;
  private static final int MOST_WORDS_OF_A_SHORT_BYLINE = 4;

  private static final WordFact<List<Phrase>> PHRASES = phrases();

  private static WordFact<List<Phrase>> phrases() {
    Map<String, List<Phrase>> phrasesByFirstToken = new HashMap<>();
    for (List<String> entry : WordList.read("/io/plenary/corpus/furniture.txt").entries()) {
      List<String> tokens = tokens(Prose.of(entry.get(1)));
      Rule rule = Rule.valueOf(entry.get(0).toUpperCase(Locale.ROOT));
      phrasesByFirstToken
          .computeIfAbsent(tokens.get(0), first -> new ArrayList<>())
          .add(new Phrase(rule, tokens));
    }
    return new WordFact<>(phrasesByFirstToken::get);
  }

  private static List<String> tokens(Prose prose) {
    List<String> tokens = new ArrayList<>();
    for (int token = 0; token < prose.tokens(); token++) {
      tokens.add(prose.lower(token));
    }
    return tokens;
  }

  /**
   * What a block is.
   *
   * @param hintsNeeded how many different addresses and hints make it furniture
   */
  Kind of(Block block, int hintsNeeded) {
    int words = block.words().size();
    if (!block.isShort() || words > MOST_WORDS) {
      return Kind.NONE;
    }
    Prose prose = block.beginning();
    int first = firstWord(prose);
    Set<Phrase> addresses = new HashSet<>();
    Set<Phrase> hints = new HashSet<>();
    int barWords = 0;
    Kind kind = Kind.NONE;
    for (int token = 0; token < prose.tokens(); token++) {
      List<Phrase> phrases = PHRASES.at(prose, token);
      for (Phrase phrase : phrases == null ? List.<Phrase>of() : phrases) {
        if (!standsAt(phrase, prose, token)) {
          continue;
        }
        int end = token + phrase.tokens.size();
        boolean begins = token <= first;
        switch (phrase.rule) {
          case LINE -> kind = begins && isEnd(prose, end) ? Kind.LINE : kind;
          case BEGINS -> kind = begins ? Kind.LINE : kind;
          case BYLINE -> kind = begins && isByline(block, end) ? Kind.BYLINE : kind;
          case PUBLISHED -> kind = begins ? Kind.PUBLISHED : kind;
          case HOLDS -> kind = Kind.LINE;
          case LIST -> kind = begins && words <= MOST_WORDS_OF_A_HEAD ? Kind.LIST : kind;
          case FORM -> kind = begins && words <= MOST_WORDS_OF_A_HEAD ? Kind.FORM : kind;
          case BAR -> barWords += phrase.tokens.size();
          case ADDRESS -> addresses.add(phrase);
          case HINT -> hints.add(phrase);
        }
        if (kind == Kind.FORM || kind == Kind.LIST) {
          return kind;
        }
      }
    }
    if (kind != Kind.NONE) {
      return kind;
    }
    boolean bar = words > 0 && words <= MOST_WORDS_OF_A_BAR && barWords >= words;
    boolean hinted =
        !addresses.isEmpty()
            && !hints.isEmpty()
            && addresses.size() + hints.size() >= hintsNeeded
            && !speaks(prose);
    return bar || hinted ? Kind.LINE : Kind.NONE;
  }

  private static boolean isByline(Block block, int name) {
    int words = block.words().size();
    boolean sentence = ".!?".indexOf(block.lastCharacter()) >= 0;
    return name < block.beginning().tokens()
        && block.beginning().capitalized(name)
        && words <= (sentence ? MOST_WORDS_OF_A_SHORT_BYLINE : MOST_WORDS_OF_A_BYLINE);
  }

  private static int firstWord(Prose prose) {
    int token = 0;
    while (token < prose.tokens() && prose.kind(token) != TokenKind.WORD) {
      token++;
    }
    return token;
  }

  private static boolean isEnd(Prose prose, int token) {
    while (token < prose.tokens() && prose.kind(token) != TokenKind.WORD) {
      token++;
    }
    return token == prose.tokens();
  }

  private static boolean standsAt(Phrase phrase, Prose prose, int token) {
    List<String> tokens = phrase.tokens;
    if (token + tokens.size() > prose.tokens()) {
      return false;
    }
    for (int i = 1; i < tokens.size(); i++) {
      if (!tokens.get(i).equals(prose.lower(token + i))) {
        return false;
      }
    }
    return true;
  }

  /** Whether somebody is quoted: then hints are part of what they say. */
  private static boolean speaks(Prose prose) {
    for (int token = 0; token < prose.tokens(); token++) {
      if (prose.kind(token) == TokenKind.QUOTE) {
        return true;
      }
    }
    return false;
  }
}
