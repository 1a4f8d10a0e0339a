package io.plenary.officials;

import io.plenary.text.Prose;
import io.plenary.text.Span;
import java.util.List;

/**
 * Who is who in one article: every person and institution it names, and whom its short names and
 * offices mean.
 *
 * <p>Example: in an article that names "Norland's Deputy Defense Minister Anna Berg", {@code
 * resolve} of a later "Berg", "Ms Berg" or "the deputy minister" is Anna Berg.
 */
public final class Cast {
  private Cast() {}

  /** Reads the cast of an article. */
  public static Cast of(Prose prose) {
    return new Cast();
  }

  /** Every mention of a person or institution by name, in reading order. */
  public List<Mention> mentions() {
    return List.of();
  }

  /**
   * Whom a noun phrase means: a full or short name, with or without titles and apposition; an
   * office ("the Russian defense minister"); an institution ("the ministry", "a ministry
   * statement"). Pronouns are left to the caller, who knows who spoke last.
   *
   * @param mention the noun phrase's chars in the document
   * @return the official, or null if the article does not settle who that is
   */
  public Official resolve(Span mention) {
    return null;
  }

  /** What the article shows of an official's gender, by pronoun-independent cues such as titles. */
  public Gender genderOf(Official official) {
    return Gender.UNKNOWN;
  }

  /** Everybody the article names, by first appearance. */
  public List<Naming> namings() {
    return List.of();
  }
}
