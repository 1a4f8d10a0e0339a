package io.plenary.quotations;

import io.plenary.text.Prose;
import io.plenary.text.TokenKind;

/**
 * Tells words that somebody said from titles, names, mottoes and words held at a distance, which
 * stand in quotation marks too.
 *
 * <p>Example: {@code the film “Night Over Oslo”} and {@code a “soft” border} hold no speech; {@code
 * “We are ready”} does.
 */
final class SpeechTest {
  private static final int FEWEST_WORDS = 3;
  private static final int MOST_WORDS_OF_A_CROSSHEAD = 8;
  private static final long SMALL_WORD =
      WordClass.anyOf(
          WordClass.DETERMINER,
          WordClass.PREPOSITION,
          WordClass.CONJUNCTION,
          WordClass.POSSESSIVE,
          WordClass.OBJECT,
          WordClass.AUXILIARY);
  private static final long NO_NOUN =
      WordClass.anyOf(
          WordClass.PREPOSITION,
          WordClass.CONJUNCTION,
          WordClass.SUBORDINATOR,
          WordClass.AUXILIARY,
          WordClass.MODAL,
          WordClass.ADVERB,
          WordClass.PRONOUN,
          WordClass.VERB);
  private static final long MODIFIER_FOLLOWS =
      WordClass.anyOf(WordClass.DETERMINER, WordClass.POSSESSIVE, WordClass.POSSESSIVE_ENDING);

  private final Skeleton skeleton;
  private final Lexicon lexicon;

  SpeechTest(Skeleton skeleton, Lexicon lexicon) {
    this.skeleton = skeleton;
    this.lexicon = lexicon;
  }

  /** Whether a passage within an attributed clause is part of what was said, not a title in it. */
  boolean isQuotedPart(int unit) {
    return !isMarkup(unit) && !isTitle(unit);
  }

  /** Whether a passage that no cue attributes is speech all the same. */
  boolean isSpeech(int unit) {
    if (isMarkup(unit) || words(unit) < FEWEST_WORDS || isTitle(unit)) {
      return false;
    }
    return !isModifier(unit) && !isNamed(unit) && !isCrosshead(unit);
  }

  /** How many words the passage has. */
  int words(int unit) {
    Passage passage = skeleton.passageAt(unit);
    int words = 0;
    for (int token = passage.first(); token < passage.last(); token++) {
      TokenKind kind = skeleton.prose().kind(token);
      if (kind == TokenKind.WORD || kind == TokenKind.NUMBER) {
        words++;
      }
    }
    return words;
  }

  /** The value of an attribute in markup: {@code date="5 May"}. */
  private boolean isMarkup(int unit) {
    Prose prose = skeleton.prose();
    int begin = prose.begin(skeleton.token(unit));
    return begin > 0 && prose.text().charAt(begin - 1) == '=';
  }

  /** Every word but small ones has a capital, or the word before announces a title. */
  private boolean isTitle(int unit) {
    Passage passage = skeleton.passageAt(unit);
    Prose prose = skeleton.prose();
    int capitals = 0;
    for (int token = passage.first(); token < passage.last(); token++) {
      if (prose.kind(token) != TokenKind.WORD) {
        continue;
      }
      if (prose.capitalized(token)) {
        capitals++;
      } else if ((lexicon.of(prose, token).classes() & SMALL_WORD) == 0) {
        return false;
      }
    }
    return capitals >= 2 && words(unit) >= 2;
  }

  /** A few words in single marks that are a paragraph of their own. */
  private boolean isCrosshead(int unit) {
    Passage passage = skeleton.passageAt(unit);
    return passage.single()
        && words(unit) <= MOST_WORDS_OF_A_CROSSHEAD
        && skeleton.opensParagraph(unit)
        && skeleton.endOfParagraph(unit) <= unit + 2;
  }

  /** As in {@code a meeting titled “What next for the sea?”}. */
  private boolean isNamed(int unit) {
    return unit > 0 && skeleton.is(unit - 1, WordClass.NAMING);
  }

  /** As in {@code a “leave it alone” policy}. */
  private boolean isModifier(int unit) {
    int before = unit - 1;
    boolean behindDeterminer = before >= 0 && skeleton.is(before, MODIFIER_FOLLOWS);
    Passage passage = skeleton.passageAt(unit);
    Prose prose = skeleton.prose();
    boolean nounFollows =
        passage.end() < prose.tokens()
            && prose.kind(passage.end()) == TokenKind.WORD
            && prose.sentenceOf(passage.end()) == prose.sentenceOf(passage.end() - 1)
            && (lexicon.of(prose, passage.end()).classes() & NO_NOUN) == 0;
    return behindDeterminer && nounFollows;
  }
}
