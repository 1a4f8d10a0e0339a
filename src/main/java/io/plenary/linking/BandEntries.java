package io.plenary.linking;

import io.plenary.corpus.Signature;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Articles under the bands of their signatures, each with a sketch of its signature, packed into
 * one array: there are dozens of entries for every article.
 *
 * <p>Example: of three articles under one band, the first and the third with like sketches, the
 * only cluster is that of the first and the third.
 */
final class BandEntries {
  /** Of those that share a band, each is compared with so many at most. */
  private static final int MOST_COMPARISONS = 500;

  private static final int KEY = 1;
  private static final int SKETCH = 2;
  private static final int NUMBERS = SKETCH + Signature.LENGTH_OF_SKETCH;
  private static final int BYTES = NUMBERS * Long.BYTES;
  private static final int NOTHING = -1;

  private long[] numbers = new long[8 * NUMBERS];
  private int size;

  boolean isEmpty() {
    return size == 0;
  }

  /**
   * Adds an entry.
   *
   * @param key of the article
   * @param sketch of its signature
   */
  void add(long band, long key, long[] sketch) {
    reserve(1);
    int at = size * NUMBERS;
    numbers[at] = band;
    numbers[at + KEY] = key;
    System.arraycopy(sketch, 0, numbers, at + SKETCH, sketch.length);
    size++;
  }

  /** The entries as bytes. */
  byte[] toBytes() {
    ByteBuffer bytes = ByteBuffer.allocate(size * BYTES);
    bytes.asLongBuffer().put(numbers, 0, size * NUMBERS);
    return bytes.array();
  }

  /** Adds entries that {@link #toBytes} made bytes of. */
  void addAll(byte[] bytes) {
    int added = bytes.length / BYTES;
    reserve(added);
    ByteBuffer.wrap(bytes).asLongBuffer().get(numbers, size * NUMBERS, added * NUMBERS);
    size += added;
  }

  /** The keys, ascending, of those that share a band and may copy each other. */
  List<long[]> clusters() {
    List<long[]> clusters = new ArrayList<>();
    int[] last = new int[Integer.highestOneBit(Math.max(1, size)) << 2];
    int[] before = new int[size];
    Arrays.fill(last, NOTHING);
    for (int entry = 0; entry < size; entry++) {
      int slot = slot(last, entry);
      before[entry] = last[slot];
      last[slot] = entry;
    }
    for (int entry : last) {
      if (entry != NOTHING && before[entry] != NOTHING) {
        addClusters(sameBand(entry, before), clusters);
      }
    }
    return clusters;
  }

  /** Where the last entry of the band stands, or where it is to stand. */
  private int slot(int[] last, int entry) {
    long band = numbers[entry * NUMBERS];
    int slot = Long.hashCode(band) & (last.length - 1);
    while (last[slot] != NOTHING && numbers[last[slot] * NUMBERS] != band) {
      slot = (slot + 1) & (last.length - 1);
    }
    return slot;
  }

  private List<Integer> sameBand(int last, int[] before) {
    List<Integer> entries = new ArrayList<>();
    for (int entry = last; entry != NOTHING; entry = before[entry]) {
      entries.add(entry);
    }
    entries.sort(Comparator.comparingLong(this::key));
    return entries;
  }

  /** Each entry goes to the first it is like; if there is none, others are compared with it. */
  private void addClusters(List<Integer> entries, List<long[]> clusters) {
    List<List<Integer>> alike = new ArrayList<>();
    for (int entry : entries) {
      List<Integer> found = firstAlike(entry, alike);
      if (found != null) {
        found.add(entry);
      } else if (alike.size() < MOST_COMPARISONS) {
        alike.add(new ArrayList<>(List.of(entry)));
      }
    }
    for (List<Integer> cluster : alike) {
      long[] keys = cluster.stream().mapToLong(this::key).distinct().toArray();
      if (keys.length > 1) {
        clusters.add(keys);
      }
    }
  }

  private List<Integer> firstAlike(int entry, List<List<Integer>> clusters) {
    for (List<Integer> cluster : clusters) {
      int first = cluster.get(0);
      if (Signature.mayBeCopies(
          numbers, first * NUMBERS + SKETCH, numbers, entry * NUMBERS + SKETCH)) {
        return cluster;
      }
    }
    return null;
  }

  private long key(int entry) {
    return numbers[entry * NUMBERS + KEY];
  }

  private void reserve(int more) {
    if ((size + more) * NUMBERS > numbers.length) {
      numbers = Arrays.copyOf(numbers, Math.max(2 * numbers.length, (size + more) * NUMBERS));
    }
  }
}
