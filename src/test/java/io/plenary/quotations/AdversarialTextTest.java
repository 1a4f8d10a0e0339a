package io.plenary.quotations;

import static org.assertj.core.api.Assertions.assertThat;

import io.plenary.officials.Cast;
import io.plenary.text.Prose;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Texts that would take minutes if the work grew with the square of their length. The time allowed
 * is a hundred times what they need.
 */
class AdversarialTextTest {
  private static final int TIMES = 40_000;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "“",
        "”",
        "\" ",
        "\"",
        "‘a ",
        "a’ ",
        "“ ”",
        "“a “b ",
        "«",
        "said ",
        "Berg said ",
        ", saying that ",
        "and noted ",
        "“Yes,” he said, ",
        "Berg, ",
        "(",
        "— ",
        "the of ",
        "according to ",
        "A message from ",
        "“Yes.” ",
      })
  @Timeout(value = 60, unit = TimeUnit.SECONDS)
  void areReadInTime(String piece) {
    Prose prose = Prose.of(piece.repeat(TIMES));
    Cast nobody = Cast.of(Prose.of(""));

    assertThat(new QuotationExtractor().extract(prose, nobody)).hasSizeLessThan(4 * TIMES);
  }
}
