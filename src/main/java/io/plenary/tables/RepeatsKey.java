package io.plenary.tables;

import java.io.Serial;
import org.apache.spark.sql.api.java.UDF1;

/**
 * Whether a row has the key of the row before it, by the hashes of both. Of rows ordered by their
 * key, it counts those that are too many as they pass by. Each task has one of its own.
 *
 * <p>Example: of the keys 3, 5, 5, 5, 8 it says so of the second and third 5.
 */
final class RepeatsKey implements UDF1<Long, Boolean> {
  @Serial private static final long serialVersionUID = 1L;

  private transient boolean isBehindAnother;
  private transient long previous;

  @Override
  public Boolean call(Long hash) {
    boolean repeats = isBehindAnother && hash == previous;
    isBehindAnother = true;
    previous = hash;
    return repeats;
  }
}
