package io.plenary.linking;

import static org.assertj.core.api.Assertions.assertThat;

import io.plenary.corpus.Signature;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class BandEntriesTest {
  private static final long BAND = 77;
  private static final long[] STORY = sketch(1);
  private static final long[] OTHER_STORY = sketch(2);

  @Test
  void thoseOfABandWithLikeSketchesAreACluster() {
    BandEntries entries = new BandEntries();
    entries.add(BAND, 9, STORY);
    entries.add(BAND, 5, OTHER_STORY);
    entries.add(BAND, 3, STORY);
    assertThat(entries.clusters()).containsExactly(new long[] {3, 9});
  }

  @Test
  void thoseOfDifferentBandsAreNot() {
    BandEntries entries = new BandEntries();
    entries.add(BAND, 9, STORY);
    entries.add(BAND + 1, 3, STORY);
    assertThat(entries.clusters()).isEmpty();
  }

  @Test
  void anArticleIsNoCopyOfItself() {
    BandEntries entries = new BandEntries();
    entries.add(BAND, 9, STORY);
    entries.add(BAND, 9, STORY);
    assertThat(entries.clusters()).isEmpty();
  }

  @Test
  void nothingHasNoClusters() {
    assertThat(new BandEntries().isEmpty()).isTrue();
    assertThat(new BandEntries().clusters()).isEmpty();
  }

  @Test
  void bytesHoldAllEntries() {
    BandEntries entries = new BandEntries();
    for (int part = 0; part < 20; part++) {
      BandEntries some = new BandEntries();
      for (int i = 0; i < 50; i++) {
        some.add(i, 1000 * part + i, sketch(i));
      }
      entries.addAll(some.toBytes());
    }
    assertThat(entries.clusters()).hasSize(50).allMatch(keys -> keys.length == 20);
    assertThat(entries.clusters())
        .allMatch(keys -> Arrays.stream(keys).map(key -> key % 1000).distinct().count() == 1);
  }

  private static long[] sketch(long seed) {
    return new Random(seed).longs(Signature.LENGTH_OF_SKETCH).toArray();
  }
}
