package io.plenary.runs;

import java.io.Serial;
import java.util.List;
import java.util.stream.Collectors;

/** The new tables did not pass the gate; the message says which checks, and by how much. */
public final class GateRefusedException extends Exception {
  @Serial private static final long serialVersionUID = 1L;

  /**
   * A refusal.
   *
   * @param refused the findings beyond their limits
   * @param where the refused tables are
   */
  public GateRefusedException(List<Finding> refused, String where) {
    super(
        "%s; the tables are in %s, --force publishes such"
            .formatted(
                refused.stream().map(Finding::message).collect(Collectors.joining("; ")), where));
  }
}
