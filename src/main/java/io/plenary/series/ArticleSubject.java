package io.plenary.series;

import io.plenary.text.Ordinals;
import io.plenary.text.Ordinals.Ordinal;
import io.plenary.text.Prose;
import io.plenary.text.Span;
import io.plenary.text.TokenKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Decides which series, if any, an article is about: one named in a headline or in the first
 * paragraphs, or again and again. A series mentioned in passing is not what an article is about.
 *
 * <p>Example: a report on a harbour strike whose ninth paragraph names a forum is about no series.
 */
final class ArticleSubject {
  private static final int HEADLINE_WEIGHT = 100;
  private static final int LEAD_WEIGHT = 20;
  private static final int BODY_WEIGHT = 7;

  /** "the 58th Munich conference", where the catalogue has a 58th. */
  private static final int KNOWN_ORDINAL_WEIGHT = 15;

  /** A headline that speaks of a summit on the subject of the series: "Climate summit live". */
  private static final int RELATED_HEADLINE_WEIGHT = 15;

  private static final int ENOUGH = 20;

  /** So many paragraphs tell what a report is about; a headline told twice is one of them. */
  private static final int LEAD_PARAGRAPHS = 3;

  private static final int SHORTEST_CONTENT_WORD = 4;
  private static final int LONGEST_HEADLINE = 200;
  private static final int MOST_BLANKS = 20;

  private ArticleSubject() {}

  /** The series, or null if the article is about none. */
  static Series of(
      Setting setting,
      List<Series> catalogue,
      Prose prose,
      List<SeriesMention> mentions,
      List<SeriesMention> inDateline,
      SettingEvidence evidence) {
    String title = setting.title();
    Map<Series, Integer> weights = new LinkedHashMap<>();
    for (SeriesMention mention : inDateline) {
      weights.merge(mention.series(), LEAD_WEIGHT, Integer::sum);
    }
    for (SeriesMention mention : mentions) {
      weights.merge(mention.series(), weight(title, prose, mention), Integer::sum);
    }
    Series heaviest = null;
    int most = ENOUGH - 1;
    for (Map.Entry<Series, Integer> entry : weights.entrySet()) {
      int weight = entry.getValue();
      if (weight < ENOUGH && isRelated(title, entry.getKey())) {
        weight += RELATED_HEADLINE_WEIGHT;
      }
      if (weight > most) {
        heaviest = entry.getKey();
        most = weight;
      }
    }
    return heaviest != null ? heaviest : bySetting(catalogue, weights, evidence);
  }

  /**
   * The series for which place, days and words other than its name say enough, if it is but one.
   */
  private static Series bySetting(
      List<Series> catalogue, Map<Series, Integer> weights, SettingEvidence evidence) {
    Series heaviest = null;
    int most = ENOUGH - 1;
    boolean tied = false;
    for (Series series : catalogue) {
      int weight = evidence.weight(series) + weights.getOrDefault(series, 0);
      if (weight > most) {
        heaviest = series;
        most = weight;
        tied = false;
      } else if (heaviest != null && weight == most) {
        tied = true;
      }
    }
    return tied ? null : heaviest;
  }

  private static int weight(String title, Prose prose, SeriesMention mention) {
    int paragraph = prose.paragraphOf(mention.first());
    if (mention.kind() == SeriesMention.Kind.PLACE_AND_NOUN) {
      return BODY_WEIGHT + (hasKnownOrdinal(prose, mention) ? KNOWN_ORDINAL_WEIGHT : 0);
    }
    if (isHeadline(title, prose, paragraph)) {
      return HEADLINE_WEIGHT;
    }
    return paragraph < leadEnd(title, prose) ? LEAD_WEIGHT : BODY_WEIGHT;
  }

  /** The paragraph after the lead: headlines, however many, do not count. */
  static int leadEnd(String title, Prose prose) {
    int headlines = 0;
    while (headlines < prose.paragraphs().size()
        && headlines < LEAD_PARAGRAPHS
        && (isHeadline(title, prose, headlines) || isShortLine(prose, headlines))) {
      headlines++;
    }
    return Math.max(LEAD_PARAGRAPHS, headlines + 2);
  }

  /** A line that does not end like a sentence is a headline below the headline. */
  private static boolean isShortLine(Prose prose, int paragraph) {
    Span span = prose.paragraphs().get(paragraph);
    if (span.length() > LONGEST_HEADLINE) {
      return false;
    }
    String line = span.of(prose.text()).strip();
    return !line.isEmpty() && ".!?”\"".indexOf(line.charAt(line.length() - 1)) < 0;
  }

  private static boolean hasKnownOrdinal(Prose prose, SeriesMention mention) {
    int begin = prose.firstToken(prose.sentenceOf(mention.first()));
    for (int token = Math.max(begin, mention.first() - 2); token < mention.first(); token++) {
      Ordinal ordinal = Ordinals.at(prose, token, mention.first());
      if (ordinal != null && new History(mention.series()).ofOrdinal(ordinal.value()) != null) {
        return true;
      }
    }
    return false;
  }

  /** Whether a headline has a noun for a meeting and a word of the series' names. */
  private static boolean isRelated(String title, Series series) {
    if (title == null) {
      return false;
    }
    Set<String> words = new HashSet<>();
    List<String> names = new ArrayList<>(series.aliases());
    names.add(series.name());
    for (String name : names) {
      words.addAll(contentWords(Prose.of(name)));
    }
    Prose headline = Prose.of(title);
    boolean meeting = false;
    for (int token = 0; token < headline.tokens(); token++) {
      meeting |= EventNouns.named(headline.lower(token));
    }
    return meeting && contentWords(headline).stream().anyMatch(words::contains);
  }

  private static Set<String> contentWords(Prose prose) {
    Set<String> words = new HashSet<>();
    for (int token = 0; token < prose.tokens(); token++) {
      String lower = prose.lower(token);
      if (prose.kind(token) == TokenKind.WORD
          && lower.length() >= SHORTEST_CONTENT_WORD
          && !EventNouns.contains(lower)) {
        words.add(lower);
      }
    }
    return words;
  }

  /** Whether a paragraph repeats the title, letter case apart. */
  static boolean isHeadline(String title, Prose prose, int paragraph) {
    Span span = prose.paragraphs().get(paragraph);
    return title != null
        && span.length() <= title.length() + MOST_BLANKS
        && span.of(prose.text()).strip().equalsIgnoreCase(title.strip());
  }
}
