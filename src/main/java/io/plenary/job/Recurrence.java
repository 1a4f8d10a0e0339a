package io.plenary.job;

import io.plenary.runs.GateLimits;
import java.time.LocalDate;

/**
 * How a run stands to those before it.
 *
 * @param asOf leave out what was published later; null to analyse all there is
 * @param full read every document anew, whatever the cache has
 * @param gate what must not be lost when the tables become current
 * @param force make them current whatever the gate says
 * @param waitSeconds how long to wait for another run on the same output
 */
public record Recurrence(
    LocalDate asOf, boolean full, GateLimits gate, boolean force, int waitSeconds) {

  /** All there is, with the cache, behind the gate, at once. */
  public static final Recurrence DEFAULT =
      new Recurrence(null, false, GateLimits.DEFAULT, false, 0);
}
