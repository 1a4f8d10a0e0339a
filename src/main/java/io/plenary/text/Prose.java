package io.plenary.text;

import java.util.ArrayList;
import java.util.List;

/**
 * The paragraphs of one article cut into sentences and tokens, in one pass. Everything that reads
 * language (series, officials, quotations, figures) reads it from here.
 *
 * <p>Tokens, sentences and paragraphs are numbered from 0 in reading order; all positions are
 * {@code char} positions of the whole document's text, so that nothing needs shifting afterwards.
 *
 * <p>Example: {@code Prose.of("Delegates of 80 countries came.")} has one paragraph, one sentence
 * and six tokens, of which number 2 is a {@link TokenKind#NUMBER} from 13 to 15.
 */
public final class Prose {
  private final String text;
  private final List<Span> paragraphs;
  private final Tokens tokens;
  private final int[] sentenceFirst;
  private final int[] sentenceOfToken;
  private final int[] paragraphFirst;
  private final int[] paragraphOfSentence;

  private Prose(String text, List<Span> paragraphs, Tokens tokens, Sentences sentences) {
    this.text = text;
    this.paragraphs = paragraphs;
    this.tokens = tokens;
    this.sentenceFirst = sentences.firstTokens();
    this.paragraphFirst = sentences.firstSentences();
    this.paragraphOfSentence = new int[sentenceFirst.length - 1];
    for (int p = 0; p + 1 < paragraphFirst.length; p++) {
      for (int s = paragraphFirst[p]; s < paragraphFirst[p + 1]; s++) {
        paragraphOfSentence[s] = p;
      }
    }
    this.sentenceOfToken = new int[tokens.size()];
    for (int s = 0; s + 1 < sentenceFirst.length; s++) {
      for (int t = sentenceFirst[s]; t < sentenceFirst[s + 1]; t++) {
        sentenceOfToken[t] = s;
      }
    }
  }

  /** A text whose every line that is not blank is a paragraph. */
  public static Prose of(String text) {
    List<Span> lines = new ArrayList<>();
    int begin = 0;
    while (begin <= text.length()) {
      int newline = text.indexOf('\n', begin);
      int end = newline < 0 ? text.length() : newline;
      if (!text.substring(begin, end).isBlank()) {
        lines.add(new Span(begin, end));
      }
      begin = end + 1;
    }
    return of(text, lines);
  }

  /**
   * The given paragraphs of a document.
   *
   * @param text the whole document
   * @param paragraphs in reading order, not overlapping; what lies between them is not read
   */
  public static Prose of(String text, List<Span> paragraphs) {
    Tokens tokens = new Tokens(text, paragraphs.stream().mapToInt(Span::length).sum());
    Sentences sentences = new Sentences(tokens);
    for (Span paragraph : paragraphs) {
      int first = tokens.size();
      tokens.scan(paragraph);
      sentences.cut(first, tokens.size());
    }
    return new Prose(text, List.copyOf(paragraphs), tokens, sentences);
  }

  /** The whole document, of which this prose is a part. */
  public String text() {
    return text;
  }

  /** How many tokens there are. */
  public int tokens() {
    return tokens.size();
  }

  public int begin(int token) {
    return tokens.begin(token);
  }

  public int end(int token) {
    return tokens.end(token);
  }

  public TokenKind kind(int token) {
    return tokens.kind(token);
  }

  /** The token as written. */
  public String word(int token) {
    return tokens.word(token);
  }

  /** The token's spelling, with what is known of it. */
  Spelling spelling(int token) {
    return tokens.spelling(token);
  }

  /** The token in lower case, with straight apostrophes. */
  public String lower(int token) {
    return tokens.lower(token);
  }

  /** Whether the token begins with a capital letter. */
  public boolean capitalized(int token) {
    return Character.isUpperCase(text.charAt(tokens.begin(token)));
  }

  /** The token's first character; all there is to a quotation mark or punctuation. */
  public char initial(int token) {
    return text.charAt(tokens.begin(token));
  }

  /** Whether white space, or nothing, stands before the token. */
  public boolean spaceBefore(int token) {
    int begin = tokens.begin(token);
    return begin == 0 || Tokens.isSpace(text.charAt(begin - 1));
  }

  /** The char span from the first of the tokens to the end of the last, {@code end} exclusive. */
  public Span span(int firstToken, int endToken) {
    return new Span(tokens.begin(firstToken), tokens.end(endToken - 1));
  }

  /** The first token that ends after the char position; {@link #tokens()} if there is none. */
  public int tokenAt(int position) {
    int low = 0;
    int high = tokens.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (tokens.end(middle) > position) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  /** How many sentences there are. */
  public int sentences() {
    return sentenceFirst.length - 1;
  }

  public int firstToken(int sentence) {
    return sentenceFirst[sentence];
  }

  /** The token after the sentence's last. */
  public int endToken(int sentence) {
    return sentenceFirst[sentence + 1];
  }

  public int sentenceOf(int token) {
    return sentenceOfToken[token];
  }

  /** The sentence's characters, without white space around them. */
  public Span sentence(int sentence) {
    return span(firstToken(sentence), endToken(sentence));
  }

  /** The paragraphs' spans as they were given, those without a token included. */
  public List<Span> paragraphs() {
    return paragraphs;
  }

  public int paragraphOf(int token) {
    return paragraphOfSentence[sentenceOfToken[token]];
  }

  public int firstSentence(int paragraph) {
    return paragraphFirst[paragraph];
  }

  /** The sentence after the paragraph's last. */
  public int endSentence(int paragraph) {
    return paragraphFirst[paragraph + 1];
  }
}
