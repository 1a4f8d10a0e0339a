package io.plenary.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class PhrasesTest {
  private final Phrases phrases = Phrases.read("/io/plenary/benchmark/phrases.tsv");

  @Test
  void leavesNoSymbolBehind() {
    SplittableRandom random = new SplittableRandom(1);
    for (int i = 0; i < 1_000; i++) {
      assertThat(phrases.choose("filler", Map.of("number", "17"), random)).doesNotContain("{", "}");
    }
  }

  @Test
  void writesACapitalWhereTheSymbolHasOne() {
    Map<String, String> given = Map.of("pronoun", "she", "words", "we agree", "claim", "it rained");
    assertThat(phrases.choose("direct-again", given, new SplittableRandom(1)))
        .containsAnyOf("“We agree,” she", "She said: “We agree.”");
  }

  @Test
  void choosesTheSameWithTheSameChance() {
    assertThat(phrases.choose("speech", Map.of(), new SplittableRandom(7)))
        .isEqualTo(phrases.choose("speech", Map.of(), new SplittableRandom(7)))
        .isNotEqualTo(phrases.choose("speech", Map.of(), new SplittableRandom(8)));
  }

  @Test
  void namesASymbolThatHasNoPhrase() {
    assertThatThrownBy(() -> phrases.choose("nothing", Map.of(), new SplittableRandom(1)))
        .hasMessageContaining("{nothing}");
  }
}
