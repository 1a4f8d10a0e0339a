package io.plenary.corpus;

import io.plenary.text.Prose;
import io.plenary.text.Span;
import io.plenary.text.TokenKind;
import java.util.ArrayList;
import java.util.List;

/**
 * A paragraph as it stands on the page, not yet known to be a headline, a part of a story or
 * furniture.
 *
 * <p>Only its beginning is read as words, and only when asked for: what a block is shows there, and
 * a short block is read as a whole.
 */
final class Block {
  private static final int BEGINNING = 240;

  private final String text;
  private final Span span;
  private final boolean whole;
  private Prose beginning;
  private List<String> words;

  /**
   * A block.
   *
   * @param text the whole document
   * @param span where it stands, without white space around it
   */
  Block(String text, Span span) {
    this.text = text;
    this.span = span;
    this.whole = span.length() <= BEGINNING;
  }

  private static List<String> words(Prose prose) {
    List<String> words = new ArrayList<>();
    for (int token = 0; token < prose.tokens(); token++) {
      TokenKind kind = prose.kind(token);
      if (kind == TokenKind.WORD || kind == TokenKind.NUMBER) {
        words.add(prose.lower(token));
      }
    }
    return words;
  }

  Span span() {
    return span;
  }

  /** Whether {@link #beginning()} is all of it. */
  boolean isShort() {
    return whole;
  }

  /** Its first words; all of them if it is short. */
  Prose beginning() {
    if (beginning == null) {
      beginning = Prose.of(text, List.of(new Span(span.begin(), endOfBeginning())));
    }
    return beginning;
  }

  private int endOfBeginning() {
    return whole ? span.end() : span.begin() + BEGINNING;
  }

  /** The words and numbers of its beginning, in lower case. */
  List<String> words() {
    if (words == null) {
      words = words(beginning());
    }
    return words;
  }

  /** Whether it holds no word at all: a rule of dashes or stars. */
  boolean isRule() {
    for (int i = span.begin(); i < endOfBeginning(); i++) {
      if (Character.isLetterOrDigit(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** Its first character. */
  char firstCharacter() {
    return text.charAt(span.begin());
  }

  /** The last character that is no closing quotation mark or bracket. */
  char lastCharacter() {
    return Headlines.lastCharacter(text, span.begin(), span.end());
  }
}
