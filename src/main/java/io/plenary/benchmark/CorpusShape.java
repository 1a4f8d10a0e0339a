package io.plenary.benchmark;

import java.io.Serializable;

/**
 * What a generated corpus should be like. The same shape gives the same corpus, byte for byte.
 *
 * @param seed of everything that chance decides
 * @param articles how many there are in all
 * @param editions how many years the series goes back
 * @param officials how many people speak about it; some speak much oftener than others
 * @param noise the share of articles about something else, 0 to 1
 * @param duplicates the share of articles that copy another, 0 to 1
 */
record CorpusShape(
    long seed, long articles, int editions, int officials, double noise, double duplicates)
    implements Serializable {

  CorpusShape {
    require(articles >= 1, "there must be an article");
    require(editions >= 1, "there must be an edition");
    require(officials >= 1, "there must be an official");
    require(0 <= noise && noise <= 1, "the share of noise must be between 0 and 1");
    require(0 <= duplicates && duplicates < 1, "the share of duplicates must be below 1");
  }

  /** How many articles copy none; those behind them are copies. */
  long originals() {
    return Math.max(1, articles - Math.round(articles * duplicates));
  }

  private static void require(boolean condition, String message) {
    if (!condition) {
      throw new IllegalArgumentException(message);
    }
  }
}
