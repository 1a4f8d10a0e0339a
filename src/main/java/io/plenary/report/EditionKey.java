package io.plenary.report;

import java.util.Comparator;

/**
 * What facts are about.
 *
 * @param series null if about no series of the catalogue
 * @param year null if the edition is not settled
 */
record EditionKey(String series, Integer year) implements Comparable<EditionKey> {
  private static final Comparator<EditionKey> ORDER =
      Comparator.comparing(EditionKey::series, Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(EditionKey::year, Comparator.nullsLast(Comparator.naturalOrder()));

  @Override
  public int compareTo(EditionKey other) {
    return ORDER.compare(this, other);
  }
}
