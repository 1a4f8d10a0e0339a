package io.plenary.figures;

import io.plenary.text.Prose;
import io.plenary.text.WordList;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Nouns that count guests by how far they had come.
 *
 * <p>Example: "83 positive replies from governments" are 83 governments that have confirmed.
 */
final class StatusNouns {
  private static final int REACH = 8;
  private static final Map<String, Status> STATUSES =
      WordList.read("/io/plenary/figures/status-nouns.tsv").entries().stream()
          .collect(
              Collectors.toUnmodifiableMap(
                  entry -> entry.get(0),
                  entry -> Status.valueOf(entry.get(1).toUpperCase(Locale.ROOT))));

  private StatusNouns() {}

  /** The status that a word in lower case gives, or null. */
  static Status of(String lower) {
    return STATUSES.get(lower);
  }

  /**
   * What a noun says of those whose it is: "confirmations have arrived from 41 countries"; or null.
   */
  static Status from(Prose prose, Counted figure, int begin) {
    int from = figure.first() - 1;
    if (from < begin || !prose.lower(from).equals("from")) {
      return null;
    }
    for (int token = from - 1; token >= Math.max(begin, from - REACH); token--) {
      Status status = of(prose.lower(token));
      if (status != null) {
        return status;
      }
    }
    return null;
  }
}
