package io.plenary.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class BlocksTest {

  @Test
  void everyLineIsABlockWithTheBlankLinesAboveIt() {
    List<Blocks.Line> blocks = Blocks.of("Title\r\n\r\n\tFirst one. \r\nSecond.\n\n\u00a0\nThird.");
    assertThat(texts("Title\r\n\r\n\tFirst one. \r\nSecond.\n\n\u00a0\nThird."))
        .containsExactly("Title", "First one.", "Second.", "Third.");
    assertThat(blocks).extracting(Blocks.Line::blankLinesBefore).containsExactly(0, 1, 0, 2);
  }

  @Test
  void linesBrokenAtAWidthAreJoined() {
    String text =
        """
        Harbour council meets

        The council of the northern harbours met on Monday for the first
        time since the storm. It was attended by nine mayors and by a
        carpenter.

        Nobody spoke of money, which the mayor of the smallest town called
        an act of mercy.
        """;
    assertThat(texts(text)).hasSize(3).first().isEqualTo("Harbour council meets");
    assertThat(texts(text).get(1)).startsWith("The council").endsWith("carpenter.").contains("\n");
  }

  @Test
  void aShortLineEndsAParagraphAlsoWithoutABlankLine() {
    String text =
        """
        The council of the northern harbours met on Monday for the first
        time since the storm. It was attended by nine mayors.
        Nobody spoke of money, which the mayor of the smallest town called
        an act of mercy and good sense.
        """;
    assertThat(texts(text)).hasSize(2);
    assertThat(texts(text).get(1)).startsWith("Nobody spoke");
  }

  @Test
  void linesBrokenByHandAreJoined() {
    String text =
        """
        The council of the northern harbours met on Monday for the
        first time since the storm, with a carpenter. It was attended
        by nine mayors. Twenty had been asked, according to
        Anna Example, who keeps the books of the harbours and wrote
        the letters.

        Nobody spoke of money, which the mayor of the smallest
        town called an act of mercy.
        """;
    assertThat(texts(text)).hasSize(2).last().asString().startsWith("Nobody spoke");
    assertThat(texts(text).get(0)).contains("to\nAnna").endsWith("the letters.");
  }

  @Test
  void aLineThatGoesOnMidSentenceIsJoinedHoweverShortTheOneAbove() {
    String text =
        """
        The council of the northern harbours met on Monday for the first
        time since the storm. It was attended by nine mayors, among whom
        was a carpenter who had come by boat, by ferry
        and by bus, as he told everybody who did not ask him for his own
        opinion on the weather.
        Nobody spoke of money.
        """;
    assertThat(texts(text)).hasSize(2).last().isEqualTo("Nobody spoke of money.");
  }

  @Test
  void aSentencePerLineStaysALineEach() {
    String text =
        """
        The council met on Monday, as it does every year.
        It was attended by nine mayors from the coast.
        Nobody spoke of money this time.
        """;
    assertThat(texts(text)).hasSize(3);
  }

  @Test
  void aTextWithoutWordsHasNoBlock() {
    assertThat(Blocks.of("")).isEmpty();
    assertThat(Blocks.of(" \r\n\t\n\u200b")).isEmpty();
  }

  private static List<String> texts(String text) {
    return Blocks.of(text).stream().map(line -> text.substring(line.begin(), line.end())).toList();
  }
}
