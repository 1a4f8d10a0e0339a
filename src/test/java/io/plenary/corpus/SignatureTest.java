package io.plenary.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.plenary.text.Prose;
import io.plenary.text.Span;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignatureTest {
  private static final String WIRE =
      """
      Nine mayors met in Oslo on Monday and agreed that the harbours of the north need more light.
      The oldest of them, Aagot Lund, counted forty ships from her window before breakfast.
      “I don't want to count them by ear,” she told the Fjord Press, which had sent a photographer.
      The meeting, the fourth of its kind, gathered 120 guests from eleven ports and two lighthouses.
      A proposal to paint the ships instead of lighting the harbours found one vote, that of a painter.
      The mayors will meet again in spring, when it is lighter and nobody remembers what they wanted.
      Until then a committee of three is to find out what a lamp costs and who has a ladder.
      The ladder, one of them said, is the easier part, because there has always been a ladder.
      """;

  private static final String OTHER_REPORT =
      """
      When nine mayors sit down in Oslo, the talk is of lamps. On Monday they asked for more light in
      the harbours of the north, and for somebody to pay. Aagot Lund, who has been in office longest,
      said that she had watched forty ships arrive before breakfast. Eleven ports had sent 120 guests.
      Next spring there is to be another meeting, the fifth. A committee will look for a ladder.
      """;

  @Test
  void aCopyIsAlike() {
    assertThat(similarity(WIRE, WIRE)).isEqualTo(1);
  }

  @Test
  void anotherHeadlineAndAnotherAgencyLineDoNotHideACopy() {
    String copy = "Let there be lamps, say mayors\n\n(Harbour Wire) - " + WIRE;
    assertThat(similarity(WIRE, copy)).isGreaterThan(0.8);
    assertThat(shareABand(WIRE, copy)).isTrue();
  }

  @Test
  void neitherDoesAMissingTail() {
    String copy = WIRE.substring(0, WIRE.indexOf("Until then"));
    assertThat(similarity(WIRE, copy)).isGreaterThan(Signature.COPY);
    assertThat(shareABand(WIRE, copy)).isTrue();
  }

  @Test
  void marksCaseAndLineEndsDoNotCount() {
    String copy =
        WIRE.replace('“', '"').replace('”', '"').replace("'", "’").replace("\n", "\r\n\r\n");
    assertThat(similarity(WIRE, copy.toUpperCase(Locale.ROOT))).isEqualTo(1);
  }

  @Test
  void twoReportsOnOneEventAreNotAlike() {
    assertThat(similarity(WIRE, OTHER_REPORT)).isLessThan(0.2);
  }

  @Test
  void onlyTheArticlesPassagesCount() {
    String page = "Most read today\n" + WIRE;
    Span story = new Span(page.indexOf("Nine"), page.length());
    int[] article = Signature.of(Prose.of(page), List.of(story));
    assertThat(article).isEqualTo(signature(WIRE));
  }

  @Test
  void bytesKeepASignature() {
    int[] signature = signature(WIRE);
    assertThat(Signature.toBytes(signature)).hasSize(4 * signature.length);
    assertThat(Signature.ofBytes(Signature.toBytes(signature))).isEqualTo(signature);
  }

  @Test
  void emptyArticlesAreNotAlike() {
    assertThat(similarity("", "…")).isZero();
    assertThat(Signature.bands(signature(""))).isEmpty();
  }

  @Test
  void aFewWordsHaveASignatureToo() {
    assertThat(similarity("Ferry late", "ferry late!")).isEqualTo(1);
    assertThat(similarity("Ferry late", "Ferry on time")).isLessThan(Signature.COPY);
  }

  @ParameterizedTest
  @CsvSource({"100, 0", "100, 0.05", "400, 0.5", "400, 0.8", "3000, 0.1", "3000, 0.6"})
  void similarityEstimatesTheShareInCommon(int words, double share) {
    // Of two texts of n words with m in common, m / (2n - m) is the share.
    int common = (int) Math.round(2 * words * share / (1 + share));
    String beginning = words(common, 1);
    String one = beginning + words(words - common, 2);
    String other = beginning + words(words - common, 3);
    assertThat(similarity(one, other)).isCloseTo(share, within(0.2));
    assertThat(shareABand(one, other)).isEqualTo(share >= 0.5);
  }

  @Test
  void signaturesAreTheSameOnEveryMachine() {
    assertThat(Arrays.hashCode(signature(WIRE))).isEqualTo(494025774);
  }

  @Test
  void sketchesNeverHideACopy() {
    Random random = new Random(5);
    for (int trial = 0; trial < 2000; trial++) {
      int[] one = random.ints(signature(WIRE).length, 0, Integer.MAX_VALUE).toArray();
      int[] other = one.clone();
      int changed = random.nextInt(one.length);
      for (int i = 0; i < changed; i++) {
        other[i] = random.nextInt(Integer.MAX_VALUE);
      }
      boolean copies = Signature.similarity(one, other) >= Signature.COPY;
      assertThat(!copies || mayBeCopies(one, other)).as("%d changed", changed).isTrue();
    }
  }

  @Test
  void sketchesTellOtherReportsFromCopies() {
    for (int seed = 0; seed < 2000; seed++) {
      int[] one = signature(words(100, seed));
      assertThat(mayBeCopies(one, signature(words(100, seed + 10_000)))).isFalse();
    }
  }

  private static boolean mayBeCopies(int[] one, int[] other) {
    return Signature.mayBeCopies(Signature.sketch(one), 0, Signature.sketch(other), 0);
  }

  private static String words(int count, long seed) {
    Random random = new Random(seed);
    return random
        .ints(count, 0, 1 << 20)
        .mapToObj(number -> Integer.toString(number, 36))
        .collect(Collectors.joining(" ", "", " "));
  }

  private static int[] signature(String text) {
    return Signature.of(Prose.of(text), List.of(new Span(0, text.length())));
  }

  private static double similarity(String one, String other) {
    return Signature.similarity(signature(one), signature(other));
  }

  private static boolean shareABand(String one, String other) {
    return !Collections.disjoint(
        Signature.bands(signature(one)), Signature.bands(signature(other)));
  }
}
