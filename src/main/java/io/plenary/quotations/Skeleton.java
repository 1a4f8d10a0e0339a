package io.plenary.quotations;

import io.plenary.text.Prose;
import io.plenary.text.Span;
import io.plenary.text.TokenKind;
import java.util.Arrays;
import java.util.List;

/**
 * An article with every passage in quotation marks folded into one unit, so that the sentence
 * around it can be read: its other units are single tokens with the classes of their words.
 *
 * <p>Example: {@code “We agree. We stay,” Berg said.} is one sentence of the four units passage,
 * {@code Berg}, {@code said} and the full stop.
 */
final class Skeleton {
  /** Classes that a capitalized word inside a sentence has lost: it is a name there. */
  private static final long NOT_IN_NAMES =
      WordClass.anyOf(
          WordClass.VERB,
          WordClass.CUE_BASE,
          WordClass.CUE_THIRD,
          WordClass.CUE_PAST,
          WordClass.CUE_PARTICIPLE,
          WordClass.CUE_ING,
          WordClass.MODAL,
          WordClass.ADVERB);

  private static final long ONLY_IN_NAMES = WordClass.TIME.bit();
  private static final long ADJECTIVE_FOLLOWS =
      WordClass.anyOf(
          WordClass.DETERMINER,
          WordClass.POSSESSIVE,
          WordClass.POSSESSIVE_ENDING,
          WordClass.PREPOSITION,
          WordClass.ADVERB);
  private static final long NOT_IN_SOURCE =
      WordClass.anyOf(
          WordClass.VERB,
          WordClass.AUXILIARY,
          WordClass.MODAL,
          WordClass.CONJUNCTION,
          WordClass.SUBORDINATOR,
          WordClass.PERSONAL);
  private static final int LONGEST_SOURCE = 18;
  private static final int LONGEST_SENTENCE = 200;

  private final Prose prose;
  private final Lexicon lexicon;
  private final List<Passage> passages;
  private int[] firstTokens = new int[256];
  private long[] classes = new long[256];
  private Lexicon.Entry[] entries = new Lexicon.Entry[256];
  private int[] passageOfUnit = new int[256];
  private int[] sentenceFirst = new int[64];
  private int units;
  private int sentences;

  Skeleton(Prose prose, Lexicon lexicon, List<Passage> passages) {
    this.prose = prose;
    this.lexicon = lexicon;
    this.passages = passages;
    fold();
  }

  Prose prose() {
    return prose;
  }

  Lexicon lexicon() {
    return lexicon;
  }

  int units() {
    return units;
  }

  int sentences() {
    return sentences;
  }

  int firstUnit(int sentence) {
    return sentenceFirst[sentence];
  }

  int endUnit(int sentence) {
    return sentenceFirst[sentence + 1];
  }

  int paragraphOfSentence(int sentence) {
    return prose.paragraphOf(firstTokens[sentenceFirst[sentence]]);
  }

  /** Whether the sentence that begins at a unit is the first of its paragraph. */
  boolean opensParagraph(int firstUnit) {
    return firstUnit == 0
        || prose.paragraphOf(firstTokens[firstUnit - 1])
            != prose.paragraphOf(firstTokens[firstUnit]);
  }

  /** The unit after the last of the paragraph that a unit stands in. */
  int endOfParagraph(int unit) {
    int paragraph = prose.paragraphOf(firstTokens[unit]);
    int end = unit;
    while (end < units && prose.paragraphOf(firstTokens[end]) == paragraph) {
      end++;
    }
    return end;
  }

  /** Whether the unit has one of the classes of a mask. */
  boolean is(int unit, long mask) {
    return (classes[unit] & mask) != 0;
  }

  boolean is(int unit, WordClass wordClass) {
    return (classes[unit] & wordClass.bit()) != 0;
  }

  Lexicon.Entry entry(int unit) {
    return entries[unit];
  }

  /** The unit's token, of a passage the first. */
  int token(int unit) {
    return firstTokens[unit];
  }

  /** The token after the unit's last. */
  int endToken(int unit) {
    int passage = passageOfUnit[unit];
    return passage < 0 ? firstTokens[unit] + 1 : passages.get(passage).end();
  }

  String lower(int unit) {
    return prose.lower(firstTokens[unit]);
  }

  /** The number of the passage that the unit is, or -1. */
  int passage(int unit) {
    return passageOfUnit[unit];
  }

  Passage passageAt(int unit) {
    return passages.get(passageOfUnit[unit]);
  }

  /** Whether the passage goes on with one that its paragraph left open. */
  boolean continuesPassage(int unit) {
    return passageOfUnit[unit] > 0 && passages.get(passageOfUnit[unit] - 1).continues();
  }

  /** The passage so many before or after the unit's own. */
  Passage passageAt(int unit, int offset) {
    return passages.get(passageOfUnit[unit] + offset);
  }

  /** The characters of the units from {@code begin} to before {@code end}. */
  Span span(int begin, int end) {
    return new Span(prose.begin(firstTokens[begin]), prose.end(endToken(end - 1) - 1));
  }

  /** Whether the passage ends in a mark of its own, as words that somebody spoke mostly do. */
  boolean endsInPunctuation(int unit) {
    return prose.kind(passageAt(unit).last() - 1) == TokenKind.PUNCTUATION;
  }

  private void fold() {
    int token = 0;
    int nextPassage = 0;
    int paragraph = -1;
    while (token < prose.tokens()) {
      boolean folds = nextPassage < passages.size() && passages.get(nextPassage).begin() == token;
      int ownParagraph = prose.paragraphOf(token);
      if (ownParagraph != paragraph || beginsSentence(token) || isTooLong()) {
        beginSentence();
        paragraph = ownParagraph;
      }
      if (folds) {
        addUnit(token, WordClass.PASSAGE.bit(), Lexicon.Entry.UNKNOWN, nextPassage);
        token = passages.get(nextPassage).end();
        nextPassage++;
      } else {
        addToken(token);
        token++;
      }
    }
    endSentence();
    ensureSentence();
    sentenceFirst[sentences] = units;
  }

  /** Whether the sentence is none any more; cutting it keeps the work per sentence bounded. */
  private boolean isTooLong() {
    return units - sentenceFirst[sentences - 1] >= LONGEST_SENTENCE;
  }

  private boolean beginsSentence(int token) {
    if (prose.firstToken(prose.sentenceOf(token)) != token || units == 0) {
      return false;
    }
    int previous = passageOfUnit[units - 1];
    boolean announced = units > 1 && is(units - 2, WordClass.COLON);
    return previous < 0 || announced || !attributionFollows(passages.get(previous), token);
  }

  /**
   * As in {@code “Really?” Berg asked}: a question mark inside does not end the sentence around.
   */
  private boolean attributionFollows(Passage passage, int token) {
    char mark = prose.initial(passage.last() - 1);
    if (mark != '?' && mark != '!' && mark != '…') {
      return false;
    }
    int limit = Math.min(prose.tokens(), token + LONGEST_SOURCE);
    for (int i = token; i < limit; i++) {
      Lexicon.Entry entry = lexicon.of(prose, i);
      if (i > token && speaks(entry)) {
        return true;
      }
      boolean partOfName =
          prose.kind(i) == TokenKind.WORD
              ? prose.capitalized(i) || (entry.classes() & NOT_IN_SOURCE) == 0
              : ofMark(i) != WordClass.FINAL && ofMark(i) != WordClass.COLON;
      if (!partOfName) {
        return false;
      }
    }
    return false;
  }

  private static boolean speaks(Lexicon.Entry entry) {
    boolean third = (entry.classes() & WordClass.CUE_THIRD.bit()) != 0;
    return (entry.classes() & WordClass.CUE_PAST.bit()) != 0
        || (third && entry.cues().stream().noneMatch(cue -> cue.has(Frame.NOUN)));
  }

  private void beginSentence() {
    endSentence();
    ensureSentence();
    sentenceFirst[sentences++] = units;
  }

  private void ensureSentence() {
    if (sentences + 1 >= sentenceFirst.length) {
      sentenceFirst = Arrays.copyOf(sentenceFirst, sentences * 2 + 2);
    }
  }

  /** A headline capitalizes every word; in any other sentence a capital inside makes a name. */
  private void endSentence() {
    if (sentences == 0) {
      return;
    }
    int first = sentenceFirst[sentences - 1];
    boolean headline = isHeadline(first);
    for (int unit = first; unit < units; unit++) {
      boolean capital = is(unit, WordClass.CAPITAL);
      if (!capital) {
        if (is(unit, ONLY_IN_NAMES) && is(unit, WordClass.MODAL.bit() | WordClass.VERB.bit())) {
          classes[unit] &= ~ONLY_IN_NAMES;
        }
      } else if (!headline && unit > first && !is(unit - 1, WordClass.COLON)) {
        classes[unit] &= ~NOT_IN_NAMES;
      }
    }
  }

  private boolean isHeadline(int first) {
    int capitals = 0;
    for (int unit = first; unit < units; unit++) {
      if (is(unit, WordClass.WORD)) {
        if (is(unit, WordClass.CAPITAL)) {
          capitals++;
        } else if (prose.end(firstTokens[unit]) - prose.begin(firstTokens[unit]) > 4) {
          return false;
        }
      }
    }
    return capitals > 3;
  }

  private void addToken(int token) {
    switch (prose.kind(token)) {
      case WORD -> {
        Lexicon.Entry entry = lexicon.of(prose, token);
        long bits = entry.classes() | WordClass.WORD.bit();
        if (prose.capitalized(token)) {
          bits |= WordClass.CAPITAL.bit();
        }
        if (!entry.known()) {
          bits |= guessedClass(token);
        }
        addUnit(token, bits, entry, -1);
      }
      case NUMBER -> addUnit(token, WordClass.NUMBER.bit(), Lexicon.Entry.UNKNOWN, -1);
      case POSSESSIVE -> addUnit(token, possessiveClasses(), Lexicon.Entry.UNKNOWN, -1);
      case QUOTE -> addUnit(token, ofLoneMark(token).bit(), Lexicon.Entry.UNKNOWN, -1);
      case PUNCTUATION -> addUnit(token, ofMark(token).bit(), Lexicon.Entry.UNKNOWN, -1);
    }
  }

  /** What an unknown word's ending shows; behind a determiner a form in -ed is an adjective. */
  private long guessedClass(int token) {
    if (prose.capitalized(token)) {
      return 0;
    }
    String lower = prose.lower(token);
    if (lower.endsWith("ly")) {
      return WordClass.ADVERB.bit();
    }
    boolean adjective = units > 0 && is(units - 1, ADJECTIVE_FOLLOWS);
    return lower.endsWith("ed") && !adjective ? WordClass.VERB.bit() : 0;
  }

  /** After a pronoun the ending is a verb: {@code he's said}. */
  private long possessiveClasses() {
    boolean pronoun =
        units > 0 && is(units - 1, WordClass.PRONOUN.bit() | WordClass.RELATIVE.bit());
    return pronoun ? WordClass.AUXILIARY.bit() : WordClass.POSSESSIVE_ENDING.bit();
  }

  /** A mark outside of passages is an apostrophe behind a plural: {@code the ministers’ plan}. */
  private WordClass ofLoneMark(int token) {
    boolean apostrophe =
        MarkRole.isSingle(prose.initial(token))
            && !prose.spaceBefore(token)
            && units > 0
            && is(units - 1, WordClass.WORD);
    return apostrophe ? WordClass.POSSESSIVE_ENDING : WordClass.OTHER_MARK;
  }

  private WordClass ofMark(int token) {
    char mark = prose.initial(token);
    boolean hyphen =
        mark == '-'
            && !prose.spaceBefore(token)
            && token + 1 < prose.tokens()
            && !prose.spaceBefore(token + 1);
    if (hyphen) {
      return WordClass.NUMBER;
    }
    return switch (mark) {
      case ',' -> WordClass.COMMA;
      case ':' -> WordClass.COLON;
      case ';' -> WordClass.SEMICOLON;
      case '—', '–', '-', '―' -> WordClass.DASH;
      case '.', '!', '?', '…' -> WordClass.FINAL;
      case '(', '[' -> WordClass.OPENING_BRACKET;
      case ')', ']' -> WordClass.CLOSING_BRACKET;
      case '%' -> WordClass.NUMBER;
      default -> WordClass.OTHER_MARK;
    };
  }

  private void addUnit(int token, long bits, Lexicon.Entry entry, int passage) {
    if (units == firstTokens.length) {
      int capacity = units * 2;
      firstTokens = Arrays.copyOf(firstTokens, capacity);
      classes = Arrays.copyOf(classes, capacity);
      entries = Arrays.copyOf(entries, capacity);
      passageOfUnit = Arrays.copyOf(passageOfUnit, capacity);
    }
    firstTokens[units] = token;
    classes[units] = bits;
    entries[units] = entry;
    passageOfUnit[units] = passage;
    units++;
  }
}
