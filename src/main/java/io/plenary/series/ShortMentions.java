package io.plenary.series;

import io.plenary.text.Prose;
import io.plenary.text.TokenKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds where an article that names several series tells them apart by a noun or a place alone.
 *
 * <p>Example: in an article on a Lisbon Forum and a Tarvik Dialogue, {@code the Dialogue} and
 * {@code in Tarvik} both mean the latter.
 */
final class ShortMentions {
  private ShortMentions() {}

  /** The mentions, and the short ones between them, in reading order. */
  static List<SeriesMention> added(Prose prose, List<SeriesMention> mentions) {
    Map<String, Series> nouns = new HashMap<>();
    Map<String, Series> places = new HashMap<>();
    Set<Series> named = new HashSet<>();
    for (SeriesMention mention : mentions) {
      if (mention.kind() == SeriesMention.Kind.NAME && named.add(mention.series())) {
        SettingEvidence.nouns(mention.series()).forEach(noun -> add(nouns, noun, mention.series()));
        if (mention.series().location() != null) {
          add(places, mention.series().location(), mention.series());
        }
      }
    }
    if (named.size() < 2) {
      return mentions;
    }
    List<SeriesMention> all = new ArrayList<>();
    int next = 0;
    for (int token = 0; token < prose.tokens(); token++) {
      if (next < mentions.size() && mentions.get(next).first() == token) {
        all.add(mentions.get(next));
        token = mentions.get(next).end() - 1;
        next++;
        continue;
      }
      Series series = series(prose, token, nouns, places);
      if (series != null) {
        all.add(new SeriesMention(series, token, token + 1, null, SeriesMention.Kind.NAME));
      }
    }
    return List.copyOf(all);
  }

  /** A word of two series is no word of either. */
  private static void add(Map<String, Series> words, String word, Series series) {
    words.put(word, words.containsKey(word) ? null : series);
  }

  private static Series series(
      Prose prose, int token, Map<String, Series> nouns, Map<String, Series> places) {
    if (prose.kind(token) != TokenKind.WORD || !prose.capitalized(token)) {
      return null;
    }
    boolean first = token == prose.firstToken(prose.sentenceOf(token));
    String before = first ? "" : prose.lower(token - 1);
    return switch (before) {
      case "the" -> nouns.get(prose.lower(token));
      case "in", "at", "for", "while", "whereas", "and", "but", ",", ";", "" ->
          places.get(prose.word(token));
      default -> null;
    };
  }
}
