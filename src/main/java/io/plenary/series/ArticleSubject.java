package io.plenary.series;

import io.plenary.text.Prose;
import io.plenary.text.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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
  private static final int ENOUGH = 20;

  /** So many paragraphs tell what a report is about; a headline told twice is one of them. */
  private static final int LEAD_PARAGRAPHS = 3;

  private ArticleSubject() {}

  /** The series, or null if the article is about none. */
  static Series of(String title, Prose prose, List<SeriesMention> mentions) {
    Map<Series, Integer> weights = new LinkedHashMap<>();
    for (SeriesMention mention : mentions) {
      weights.merge(mention.series(), weight(title, prose, mention), Integer::sum);
    }
    Series heaviest = null;
    for (Map.Entry<Series, Integer> entry : weights.entrySet()) {
      if (entry.getValue() >= ENOUGH
          && (heaviest == null || entry.getValue() > weights.get(heaviest))) {
        heaviest = entry.getKey();
      }
    }
    return heaviest;
  }

  private static int weight(String title, Prose prose, SeriesMention mention) {
    int paragraph = prose.paragraphOf(mention.first());
    if (isHeadline(title, prose, paragraph)) {
      return HEADLINE_WEIGHT;
    }
    return paragraph < LEAD_PARAGRAPHS ? LEAD_WEIGHT : BODY_WEIGHT;
  }

  /** Whether a paragraph repeats the title, letter case apart. */
  static boolean isHeadline(String title, Prose prose, int paragraph) {
    Span span = prose.paragraphs().get(paragraph);
    return title != null && span.of(prose.text()).strip().equalsIgnoreCase(title.strip());
  }
}
