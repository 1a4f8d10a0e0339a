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
 * @param topOfficial the share of what is said that one official says, beside what chance gives, 0
 *     to 1
 * @param topEdition the share of articles about the latest edition, beside what chance gives, 0 to
 *     1
 */
record CorpusShape(
    long seed,
    long articles,
    int editions,
    int officials,
    double noise,
    double duplicates,
    double topOfficial,
    double topEdition)
    implements Serializable {

  CorpusShape {
    require(articles >= 1, "there must be an article");
    require(editions >= 1, "there must be an edition");
    require(officials >= 1, "there must be an official");
    require(0 <= noise && noise <= 1, "the share of noise must be between 0 and 1");
    require(0 <= duplicates && duplicates < 1, "the share of duplicates must be below 1");
    require(0 <= topOfficial && topOfficial <= 1, "an official's share must be between 0 and 1");
    require(0 <= topEdition && topEdition <= 1, "an edition's share must be between 0 and 1");
  }

  /** A shape in which nobody and no edition stands out but by chance. */
  static CorpusShape even(
      long seed, long articles, int editions, int officials, double noise, double duplicates) {
    return new CorpusShape(seed, articles, editions, officials, noise, duplicates, 0, 0);
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
