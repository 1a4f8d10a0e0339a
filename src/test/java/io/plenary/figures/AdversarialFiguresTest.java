package io.plenary.figures;

import static org.assertj.core.api.Assertions.assertThat;

import io.plenary.officials.Cast;
import io.plenary.series.EditionResolver;
import io.plenary.series.LakesideForum;
import io.plenary.text.Prose;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that would take minutes if the work grew with the square of their length. */
class AdversarialFiguresTest {
  private static final String HEADLINE = "Sixth Lakeside Security Forum";
  private static final LocalDate PUBLISHED = LocalDate.of(2017, 5, 3);
  private static final int TIMES = 20_000;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "84 countries, ",
        "84 ",
        "84 of them ",
        "against 84, ",
        "will ",
        "from 84 ",
        "in 2016 ",
        "a year earlier ",
        "the sixth forum, ",
        "the Lakeside Security Forum ",
        "84 delegates came; ",
        "84 delegates came. ",
        "said 84, ",
        "invitations to 84 states, ",
        "The Harbour World Forum of 84 ",
        "| 84 ",
        "84\n",
        "How many? 84. ",
        "ANNA BERG: 84\n",
        "who came, ",
      })
  @Timeout(value = 60, unit = TimeUnit.SECONDS)
  void areReadInTime(String piece) {
    Prose prose = Prose.of(HEADLINE + "\n" + piece.repeat(TIMES));
    assertThat(
            new FigureExtractor()
                .extract(
                    prose,
                    new EditionResolver(List.of(LakesideForum.SERIES))
                        .resolve(HEADLINE, PUBLISHED, prose),
                    Cast.of(Prose.of("")),
                    List.of()))
        .hasSizeLessThan(2 * TIMES);
  }
}
