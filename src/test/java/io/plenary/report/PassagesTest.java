package io.plenary.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.plenary.report.Passages.Context;
import java.util.List;
import org.junit.jupiter.api.Test;

class PassagesTest {

  @Test
  void contextsThatOverlapAreOnePassage() {
    Passages passages =
        new Passages(List.of(new Context(0, 14, 18, "efgh"), new Context(0, 10, 16, "abcdef")));
    assertThat(passages.all()).containsExactly(new Dossier.Passage(0, 10, "abcdefgh"));
    assertThat(passages.holding(0, 14)).isZero();
  }

  @Test
  void contextsApartOrOfOtherArticlesAreTwo() {
    Passages passages =
        new Passages(
            List.of(
                new Context(0, 0, 3, "abc"),
                new Context(0, 5, 8, "fgh"),
                new Context(1, 0, 3, "xyz")));
    assertThat(passages.all()).hasSize(3);
    assertThat(passages.holding(0, 5)).isEqualTo(1);
    assertThat(passages.holding(1, 0)).isEqualTo(2);
  }

  @Test
  void aContextInsideAnotherAddsNothing() {
    Passages passages =
        new Passages(List.of(new Context(0, 0, 6, "abcdef"), new Context(0, 2, 4, "cd")));
    assertThat(passages.all()).containsExactly(new Dossier.Passage(0, 0, "abcdef"));
    assertThat(passages.holding(0, 2)).isZero();
  }

  @Test
  void positionsAreCodePoints() {
    Passages passages =
        new Passages(List.of(new Context(0, 0, 3, "😀ab"), new Context(0, 1, 4, "ab😀")));
    assertThat(passages.all()).containsExactly(new Dossier.Passage(0, 0, "😀ab😀"));
  }
}
