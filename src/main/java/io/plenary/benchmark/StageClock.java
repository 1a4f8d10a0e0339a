package io.plenary.benchmark;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/** Sums up how long each stage of reading an article takes. */
final class StageClock {
  private final Map<Stage, Long> nanoseconds = new EnumMap<>(Stage.class);
  private long lap;

  /** What an article goes through, in this order. */
  enum Stage {
    CUT,
    PROSE,
    EDITIONS,
    CAST,
    QUOTATIONS,
    FIGURES;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Begins a lap. */
  void start() {
    lap = System.nanoTime();
  }

  /** Ends the lap, which was the given stage's, and begins the next. */
  void finish(Stage stage) {
    long now = System.nanoTime();
    nanoseconds.merge(stage, now - lap, Long::sum);
    lap = now;
  }

  /** Each stage's share of their sum, 0 to 1. */
  Map<Stage, Double> shares() {
    long sum = nanoseconds.values().stream().mapToLong(Long::longValue).sum();
    Map<Stage, Double> shares = new EnumMap<>(Stage.class);
    nanoseconds.forEach((stage, spent) -> shares.put(stage, Numbers.rounded((double) spent / sum)));
    return shares;
  }
}
