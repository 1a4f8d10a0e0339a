package io.plenary.benchmark;

import java.util.Arrays;

/** Arithmetic of measurements. */
final class Numbers {
  private Numbers() {}

  /** To three decimals, which is more than any measurement here is good for. */
  static double rounded(double value) {
    return Math.round(value * 1000) / 1000.0;
  }

  /** The middle one of several measurements: {@code 2} of {@code 9, 1, 2}. */
  static double median(double... measurements) {
    double[] sorted = measurements.clone();
    Arrays.sort(sorted);
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  }
}
