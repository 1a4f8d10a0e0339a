package io.plenary.corpus;

import java.io.Serializable;

/**
 * A file, or the part of it that one task reads.
 *
 * @param file what is read
 * @param begin its first byte; a line belongs to the slice in which it begins
 * @param end behind its last byte
 */
record Slice(InputFile file, long begin, long end) implements Serializable {

  /** A whole file. */
  static Slice of(InputFile file) {
    return new Slice(file, 0, file.bytes());
  }

  /** What reading it costs: its bytes, and the opening of a file. */
  long cost() {
    return end - begin + Batches.COST_OF_OPENING;
  }
}
