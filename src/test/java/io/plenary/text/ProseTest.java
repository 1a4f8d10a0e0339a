package io.plenary.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProseTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '\0',
      value = {
        "Russia’s 1,000 guests said: “Yes.” ~ Russia|’s|1,000|guests|said|:|“|Yes|.|”",
        "The U.S. Navy's chief ~ The|U.S.|Navy|'s|chief",
        "the ministers’ table ~ the|ministers|’|table",
        "don't ask O'Neill ~ don't|ask|O'Neill",
        "Asia-Pacific, 0.5m ~ Asia-Pacific|,|0.5|m",
        "Brig. Gen. Ali spoke. ~ Brig.|Gen.|Ali|spoke|.",
        "John F. Kerry came at 5 p.m. sharp ~ John|F.|Kerry|came|at|5|p.m.|sharp",
        "(22-24 June) ~ (|22|-|24|June|)",
      })
  void tokens(String text, String expected) {
    Prose prose = Prose.of(text);
    List<String> words = IntStream.range(0, prose.tokens()).mapToObj(prose::word).toList();
    assertThat(words).containsExactly(expected.split("\\|"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '\0',
      value = {
        "“We agree.” He left at 5 p.m. on Friday. ~ “We agree.” / He left at 5 p.m. on Friday.",
        "Gen. Ali came. So did I! ~ Gen. Ali came. / So did I!",
        "The U.S. Senate met. ~ The U.S. Senate met.",
        "“Why?” he asked. “Because.” ~ “Why?” he asked. / “Because.”",
        "He came in 2012. 80 states followed. ~ He came in 2012. / 80 states followed.",
        "Version 2.0 is out ~ Version 2.0 is out",
      })
  void sentences(String text, String expected) {
    Prose prose = Prose.of(text);
    List<String> sentences =
        IntStream.range(0, prose.sentences()).mapToObj(s -> prose.sentence(s).of(text)).toList();
    assertThat(sentences).containsExactly(expected.split(" / "));
  }

  @Test
  void paragraphsKeepTheirSentencesAndPositions() {
    String text = "First. Second.\n\nskipped\n\nThird.";
    Prose prose = Prose.of(text, List.of(new Span(0, 14), new Span(25, 31)));
    assertThat(prose.sentences()).isEqualTo(3);
    assertThat(prose.firstSentence(1)).isEqualTo(2);
    assertThat(prose.endSentence(1)).isEqualTo(3);
    assertThat(prose.sentence(2).of(text)).isEqualTo("Third.");
    assertThat(prose.paragraphOf(prose.tokenAt(26))).isEqualTo(1);
  }

  @Test
  void aTextWithoutWordsHasNoSentence() {
    assertThat(Prose.of(" \n\n ").sentences()).isZero();
    assertThat(Prose.of("").tokens()).isZero();
  }

  @Test
  void positionsOutsideTheBasicPlaneAreCountedOnce() {
    CodePoints codePoints = CodePoints.of("😀 80");
    assertThat(codePoints.at(3)).isEqualTo(2);
    assertThat(codePoints.at(0)).isZero();
  }
}
