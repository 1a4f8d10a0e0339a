package io.plenary.corpus;

import io.plenary.text.Prose;
import io.plenary.text.Span;
import io.plenary.text.TokenKind;
import io.plenary.text.WordFact;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Recognizes copies of an article without comparing it with every other one: the signature is a
 * small sample of the runs of four words it consists of, drawn alike from every article.
 *
 * <p>Every run is hashed once, which decides its place in the signature and its number there; the
 * smallest number of each place is kept (Li, Owen and Zhang, “One permutation hashing”, NIPS 2012;
 * empty places as in Shrivastava, “Optimal densification for fast and accurate minwise hashing”,
 * ICML 2017). The share of equal numbers in two signatures estimates their resemblance, the share
 * of runs that two articles have in common among all runs they have (Broder, “On the resemblance
 * and containment of documents”, Sequences 1997). Articles with a resemblance of 0.5 share one of
 * the {@link #bands} 97 times in a hundred, those with one of 0.1 three times (Leskovec, Rajaraman
 * and Ullman, “Mining of Massive Datasets”, section 3.4).
 *
 * <p>Example: a wire story and its reprint with another headline and without the last fifth have a
 * similarity of about 0.8, two reports of one event one of about 0.
 */
public final class Signature {
  /** Articles at least so similar are copies of each other. */
  public static final double COPY = 0.5;

  private static final int WORDS_OF_A_RUN = 4;
  private static final int BANDS = 27;
  private static final int NUMBERS_OF_A_BAND = 3;
  private static final int LENGTH = BANDS * NUMBERS_OF_A_BAND;

  /** Of a sketch, how many numbers of 64 bits it consists of. */
  public static final int LENGTH_OF_SKETCH = (LENGTH * Sketch.BITS + Long.SIZE - 1) / Long.SIZE;

  /** What a sample of nothing consists of. */
  private static final int NONE = Integer.MAX_VALUE;

  private static final WordFact<Long> HASH = new WordFact<>(Signature::hash);

  private Signature() {}

  /**
   * The signature of an article.
   *
   * @param prose the article
   * @param passages what of it is compared
   */
  public static int[] of(Prose prose, List<Span> passages) {
    int[] smallest = new int[LENGTH];
    Arrays.fill(smallest, NONE);
    long[] lastWords = new long[WORDS_OF_A_RUN];
    int words = 0;
    for (Span passage : passages) {
      int token = prose.tokenAt(passage.begin());
      for (; token < prose.tokens() && prose.begin(token) < passage.end(); token++) {
        if (isWord(prose.kind(token))) {
          lastWords[words % WORDS_OF_A_RUN] = HASH.at(prose, token);
          words++;
          if (words >= WORDS_OF_A_RUN) {
            take(run(lastWords, words), smallest);
          }
        }
      }
    }
    if (words > 0 && words < WORDS_OF_A_RUN) {
      take(run(lastWords, words), smallest);
    }
    return words == 0 ? smallest : fill(smallest);
  }

  /** Articles that share none of these are not worth comparing. An empty article has none. */
  public static List<Long> bands(int[] signature) {
    List<Long> bands = new ArrayList<>(BANDS);
    if (signature[0] == NONE) {
      return bands;
    }
    for (int band = 0; band < BANDS; band++) {
      long hash = band;
      for (int i = 0; i < NUMBERS_OF_A_BAND; i++) {
        hash = mix(hash ^ signature[band * NUMBERS_OF_A_BAND + i]);
      }
      bands.add(hash);
    }
    return bands;
  }

  /**
   * A signature in short: of each number the last two bits (Li and König, “b-bit minwise hashing”,
   * WWW 2010). Numbers that are equal have equal bits, others once in four times.
   */
  public static long[] sketch(int[] signature) {
    long[] sketch = new long[LENGTH_OF_SKETCH];
    for (int i = 0; i < LENGTH; i++) {
      long bits = signature[i] & Sketch.MASK;
      sketch[i / Sketch.PER_LONG] |= bits << (i % Sketch.PER_LONG * Sketch.BITS);
    }
    return sketch;
  }

  /**
   * Whether the signatures of two sketches may be as similar as those of copies: always if they
   * are, and once in a million times if they have nothing in common.
   *
   * @param one holds a sketch from {@code at} on
   * @param other holds the other from {@code otherAt} on
   */
  public static boolean mayBeCopies(long[] one, int at, long[] other, int otherAt) {
    int different = 0;
    for (int i = 0; i < LENGTH_OF_SKETCH; i++) {
      long bits = one[at + i] ^ other[otherAt + i];
      different += Long.bitCount((bits | bits >>> 1) & Sketch.FIRST_BITS);
    }
    return different <= LENGTH - COPY * LENGTH;
  }

  /** A signature as bytes, four a number: one value of a table instead of many. */
  public static byte[] toBytes(int[] signature) {
    ByteBuffer bytes = ByteBuffer.allocate(signature.length * Integer.BYTES);
    bytes.asIntBuffer().put(signature);
    return bytes.array();
  }

  /** The signature that {@link #toBytes} made bytes of. */
  public static int[] ofBytes(byte[] bytes) {
    int[] signature = new int[bytes.length / Integer.BYTES];
    ByteBuffer.wrap(bytes).asIntBuffer().get(signature);
    return signature;
  }

  /** The estimated share of what two articles have in common, 0 to 1. */
  public static double similarity(int[] one, int[] other) {
    int equal = 0;
    for (int i = 0; i < LENGTH; i++) {
      equal += one[i] == other[i] && one[i] != NONE ? 1 : 0;
    }
    return (double) equal / LENGTH;
  }

  private static boolean isWord(TokenKind kind) {
    return kind == TokenKind.WORD || kind == TokenKind.NUMBER;
  }

  /** Of a word's letters and digits alone: hyphens, points and apostrophes come and go. */
  private static long hash(String lower) {
    long hash = 0;
    for (int i = 0; i < lower.length(); i++) {
      char c = lower.charAt(i);
      hash = Character.isLetterOrDigit(c) ? hash * 31 + c : hash;
    }
    return mix(hash);
  }

  /** The last words as one number that depends on their order. */
  private static long run(long[] lastWords, int words) {
    long run = 0;
    for (int i = 0; i < WORDS_OF_A_RUN; i++) {
      run = run * 31 + lastWords[(words + i) % WORDS_OF_A_RUN];
    }
    return mix(run);
  }

  /** Puts a run where it belongs, unless a smaller one is there. */
  private static void take(long run, int[] smallest) {
    int place = (int) ((run >>> 33) % LENGTH);
    int number = (int) run & Integer.MAX_VALUE;
    if (number < smallest[place]) {
      smallest[place] = number;
    }
  }

  /**
   * Fills the places that no run of a short article fell into from others, by a rule that is the
   * same for every article, so that what is alike stays alike.
   */
  private static int[] fill(int[] smallest) {
    int[] filled = smallest.clone();
    for (int place = 0; place < LENGTH; place++) {
      long step = place;
      while (filled[place] == NONE) {
        step = mix(step + LENGTH);
        filled[place] = smallest[(int) ((step >>> 33) % LENGTH)];
      }
    }
    return filled;
  }

  /** How the bits of a sketch are laid out. */
  private static final class Sketch {
    private static final int BITS = 2;
    private static final int PER_LONG = Long.SIZE / BITS;
    private static final int MASK = (1 << BITS) - 1;
    private static final long FIRST_BITS = 0x5555555555555555L;
  }

  /** Spreads a number's bits over all 64 (the finalizer of MurmurHash3 by Austin Appleby). */
  private static long mix(long number) {
    long mixed = number;
    mixed = (mixed ^ (mixed >>> 33)) * 0xff51afd7ed558ccdL;
    mixed = (mixed ^ (mixed >>> 33)) * 0xc4ceb9fe1a85ec53L;
    return mixed ^ (mixed >>> 33);
  }
}
