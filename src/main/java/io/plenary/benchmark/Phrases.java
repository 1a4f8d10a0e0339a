package io.plenary.benchmark;

import io.plenary.text.WordList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * A grammar of phrases: each symbol stands for one of several phrases, which may hold further
 * symbols in braces.
 *
 * <p>Example: with {@code greeting ⇒ good {time}} and {@code time ⇒ morning | evening}, {@code
 * {Greeting}!} may become {@code Good evening!}: a capital in the symbol is one in the phrase.
 */
final class Phrases {
  private static final String SEPARATOR = " \\| ";

  private final Map<String, List<Phrase>> phrases;

  private Phrases(Map<String, List<Phrase>> phrases) {
    this.phrases = phrases;
  }

  /** What stands literally, or a symbol. */
  private record Part(String text, boolean symbol, boolean capital) {}

  private record Phrase(List<Part> parts) {}

  /**
   * Reads a grammar.
   *
   * @param resource its absolute name on the class path; of each line the first column is the
   *     symbol, the second its phrases
   */
  static Phrases read(String resource) {
    Map<String, List<Phrase>> phrases = new HashMap<>();
    for (List<String> entry : WordList.read(resource).entries()) {
      List<Phrase> alternatives = phrases.computeIfAbsent(entry.get(0), s -> new ArrayList<>());
      for (String alternative : entry.get(1).split(SEPARATOR, -1)) {
        alternatives.add(parse(alternative));
      }
    }
    return new Phrases(phrases);
  }

  /** All phrases of a symbol as they are written. */
  List<String> all(String symbol) {
    return alternatives(symbol).stream().map(Phrases::written).toList();
  }

  /**
   * One of a symbol's phrases, everything in braces replaced.
   *
   * @param given what some symbols stand for in this text
   */
  String choose(String symbol, Map<String, String> given, SplittableRandom random) {
    StringBuilder text = new StringBuilder();
    append(new Part(symbol, true, false), given, random, text);
    return text.toString();
  }

  private void append(
      Part part, Map<String, String> given, SplittableRandom random, StringBuilder text) {
    if (!part.symbol) {
      text.append(part.text);
      return;
    }
    int begin = text.length();
    String value = given.get(part.text);
    if (value != null) {
      text.append(value);
    } else {
      List<Phrase> alternatives = alternatives(part.text);
      Phrase phrase = alternatives.get(random.nextInt(alternatives.size()));
      phrase.parts.forEach(inner -> append(inner, given, random, text));
    }
    if (part.capital && begin < text.length()) {
      text.setCharAt(begin, Character.toUpperCase(text.charAt(begin)));
    }
  }

  private List<Phrase> alternatives(String symbol) {
    List<Phrase> alternatives = phrases.get(symbol);
    if (alternatives == null) {
      throw new IllegalStateException("no phrase for {" + symbol + "}");
    }
    return alternatives;
  }

  private static Phrase parse(String written) {
    List<Part> parts = new ArrayList<>();
    int position = 0;
    while (position < written.length()) {
      int open = written.indexOf('{', position);
      int literalEnd = open < 0 ? written.length() : open;
      if (literalEnd > position) {
        parts.add(new Part(written.substring(position, literalEnd), false, false));
      }
      if (open < 0) {
        break;
      }
      int close = written.indexOf('}', open);
      String symbol = written.substring(open + 1, close);
      boolean capital = Character.isUpperCase(symbol.charAt(0));
      String name = symbol.substring(0, 1).toLowerCase(Locale.ROOT) + symbol.substring(1);
      parts.add(new Part(name, true, capital));
      position = close + 1;
    }
    return new Phrase(List.copyOf(parts));
  }

  private static String written(Phrase phrase) {
    StringBuilder text = new StringBuilder();
    phrase.parts.forEach(part -> text.append(part.symbol ? "{" + part.text + "}" : part.text));
    return text.toString();
  }
}
