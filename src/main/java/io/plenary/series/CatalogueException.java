package io.plenary.series;

/**
 * Says what is wrong with the catalogue, in one line that names the file, the place in it and the
 * remedy.
 *
 * <p>Example: {@code lakeside.json: editions[2].starts: "2017-13-01" is not a date: write it as
 * "2017-04-26"}.
 */
public final class CatalogueException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** What is wrong at one place of one file. */
  CatalogueException(String file, String place, String problem) {
    super(file + ": " + (place.isEmpty() ? "" : place + ": ") + problem);
  }

  /** What is wrong with the catalogue as a whole. */
  public CatalogueException(String problem) {
    super(problem);
  }
}
