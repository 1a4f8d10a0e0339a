package io.plenary.corpus;

import java.util.ArrayList;
import java.util.List;

/**
 * Deals files out to tasks: small files are batched by bytes, long JSON lines files cut into
 * slices, so that every task has about as much to read.
 *
 * <p>Example: 100,000 files of 4 kB become some 40 batches, a JSON lines file of 1 GB becomes 64.
 */
final class Batches {
  /** Reading a small file costs about as much as this many bytes more of a long one. */
  static final long COST_OF_OPENING = 2 << 10;

  /** Some seconds of analysis: long enough for a task's overhead, short enough to balance. */
  private static final long LARGEST = 16L << 20;

  /** Below this a further task costs more than it saves. */
  private static final long SMALLEST = 256L << 10;

  private Batches() {}

  /**
   * Deals out.
   *
   * @param files those that are read by slices, in an order that decides which are read together
   * @param partitions how many batches to make at most, or 0 to choose by size
   * @param parallelism how many tasks run at a time
   */
  static List<List<Slice>> of(List<InputFile> files, int partitions, int parallelism) {
    long total = files.stream().mapToLong(file -> Slice.of(file).cost()).sum();
    long size =
        partitions > 0
            ? total / partitions + 1
            : Math.min(LARGEST, Math.max(SMALLEST, total / Math.max(1, parallelism) + 1));
    List<List<Slice>> batches = new ArrayList<>();
    List<Slice> batch = new ArrayList<>();
    long filled = 0;
    for (Slice slice : slices(files, size)) {
      boolean full = filled > 0 && filled + slice.cost() / 2 > size;
      boolean last = partitions > 0 && batches.size() == partitions - 1;
      if (full && !last) {
        batches.add(batch);
        batch = new ArrayList<>();
        filled = 0;
      }
      batch.add(slice);
      filled += slice.cost();
    }
    if (!batch.isEmpty()) {
      batches.add(batch);
    }
    return batches;
  }

  private static List<Slice> slices(List<InputFile> files, long size) {
    List<Slice> slices = new ArrayList<>();
    for (InputFile file : files) {
      if (file.kind() != InputKind.JSON_LINES || file.bytes() <= size) {
        slices.add(Slice.of(file));
        continue;
      }
      for (long begin = 0; begin < file.bytes(); begin += size) {
        slices.add(new Slice(file, begin, Math.min(begin + size, file.bytes())));
      }
    }
    return slices;
  }
}
