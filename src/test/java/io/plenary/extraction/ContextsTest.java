package io.plenary.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import io.plenary.text.Prose;
import io.plenary.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContextsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "Spring came. 80 countries did. So did rain. All left. ~ 80 "
            + "~ Spring came. 80 countries did. So did rain.",
        "80 countries came. So did rain. All left. ~ 80 ~ 80 countries came. So did rain.",
        "Spring came. So did rain. All 80 left. ~ 80 ~ So did rain. All 80 left.",
        "One. Two came. Three did. Four left. Five. ~ came. Three "
            + "~ One. Two came. Three did. Four left.",
        "Alone with 80 ~ 80 ~ Alone with 80",
      })
  void theSentencesOfAFactAndOneOnEitherSide(String text, String fact, String context) {
    assertThat(of(text, fact)).isEqualTo(context);
  }

  @Test
  void itReachesIntoTheParagraphsBesideIt() {
    String text = "Spring came. Rain did.\n80 countries did.\nAll left. None stayed.";
    assertThat(of(text, "80")).isEqualTo("Rain did.\n80 countries did.\nAll left.");
  }

  @Test
  void aTextWithoutFullStopsIsCutBetweenWords() {
    String words = "word ".repeat(10_000);
    String context = of(words + "80 " + words, "80");
    assertThat(context.length()).isBetween(1_190, 1_202);
    assertThat(context).startsWith("word ").contains(" 80 ").endsWith(" word");
  }

  @Test
  void aLongFactIsNotCut() {
    String fact = "word ".repeat(1_000).strip();
    assertThat(of("He read: " + fact + ". All left.", fact)).contains(fact).endsWith("All left.");
  }

  @Test
  void aFactOfAnArticleWithoutProseIsItsOwnContext() {
    Contexts contexts = new Contexts(Prose.of("80", List.of()));
    assertThat(contexts.of(new Span(0, 2))).isEqualTo(new Span(0, 2));
  }

  private static String of(String text, String fact) {
    int begin = text.indexOf(fact);
    return new Contexts(Prose.of(text)).of(new Span(begin, begin + fact.length())).of(text);
  }
}
