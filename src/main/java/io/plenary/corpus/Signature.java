package io.plenary.corpus;

import io.plenary.text.Span;
import java.util.List;

/** What near-identical articles have in common. */
public final class Signature {
  /** Articles at least so similar are copies of each other. */
  public static final double COPY = 0.8;

  private Signature() {}

  /** The signature of an article. */
  public static int[] of(String text, List<Span> passages) {
    return new int[0];
  }

  /** Articles that share none of these are not worth comparing. */
  public static List<String> bands(int[] signature) {
    return List.of();
  }

  /** The estimated share of what two articles have in common, 0 to 1. */
  public static double similarity(int[] one, int[] other) {
    return 0;
  }
}
