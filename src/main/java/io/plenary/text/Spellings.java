package io.plenary.text;

import java.util.Arrays;
import java.util.Locale;

/**
 * The spellings that a thread has met, each kept once: the second time a word is read no string is
 * made for it, and its hash is known, as are the facts that depend on it.
 *
 * <p>Example: of the characters of {@code The forum. The end}, {@code at(characters, 11, 14)} is
 * the same {@link Spelling} as {@code at(characters, 0, 3)}.
 *
 * <p>When half full it is emptied, so that it stays small whatever is read.
 */
final class Spellings {
  private static final int BITS = 17;
  private static final int SLOTS = 1 << BITS;
  private static final int LONGEST_KEPT = 48;

  private static final ThreadLocal<Spellings> OF_THREAD = ThreadLocal.withInitial(Spellings::new);

  private final Spelling[] slots = new Spelling[SLOTS];
  private int size;

  private Spellings() {}

  /** Those of the current thread. */
  static Spellings ofThread() {
    return OF_THREAD.get();
  }

  /** What there is between two positions of an array of characters. */
  Spelling at(char[] characters, int begin, int end) {
    if (end - begin > LONGEST_KEPT) {
      return of(new String(characters, begin, end - begin));
    }
    int hash = 0;
    for (int i = begin; i < end; i++) {
      hash = 31 * hash + characters[i];
    }
    int slot = slotOf(hash);
    Spelling found = slots[slot];
    while (found != null) {
      if (found.isWritten(characters, begin, end, hash)) {
        return found;
      }
      slot = (slot + 1) & (SLOTS - 1);
      found = slots[slot];
    }
    return keep(of(new String(characters, begin, end - begin)), slot);
  }

  private Spelling keep(Spelling spelling, int slot) {
    if (size >= SLOTS / 2) {
      Arrays.fill(slots, null);
      size = 0;
      slots[slotOf(spelling.hash())] = spelling;
    } else {
      slots[slot] = spelling;
    }
    size++;
    return spelling;
  }

  /** As many bits as tell slots apart, each dependent on all of the hash. */
  private static int slotOf(int hash) {
    int spread = hash * 0x9E3779B9;
    return spread >>> (Integer.SIZE - BITS);
  }

  private static Spelling of(String word) {
    String lower = word.toLowerCase(Locale.ROOT).replace('’', '\'');
    return new Spelling(lower.equals(word) ? lower : word, lower);
  }
}
