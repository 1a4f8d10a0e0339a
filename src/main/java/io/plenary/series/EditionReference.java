package io.plenary.series;

import java.util.Objects;

/**
 * Which edition a text is about, and how that is known.
 *
 * <p>Example: {@code mcis, 2017, "date range 'April 26-27' fits the 2017 edition"}.
 *
 * @param series the id of the series, or null if the text is about none
 * @param year the edition's year, or null if the text does not settle it
 * @param evidence one readable line, or null where there is no series
 */
public record EditionReference(String series, Integer year, String evidence) {

  /** A text about no series of the catalogue. */
  public static final EditionReference NONE = new EditionReference(null, null, null);

  /** Whether both name the same edition, however it is known. */
  public boolean sameEdition(EditionReference other) {
    return Objects.equals(series, other.series) && Objects.equals(year, other.year);
  }
}
