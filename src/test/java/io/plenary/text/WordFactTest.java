package io.plenary.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WordFactTest {
  private static final List<String> ASKED = new ArrayList<>();
  private static final WordFact<Integer> LENGTH_IF_EVEN =
      new WordFact<>(
          lower -> {
            ASKED.add(lower);
            return lower.length() % 2 == 0 ? lower.length() : null;
          });
  private static final WordFact<String> CAPITAL =
      new WordFact<>(Map.of("chile", "Santiago", "peru", "Lima")::get);

  @Test
  void aFactIsFoundOutOnceForEachSpelling() {
    for (int times = 0; times < 3; times++) {
      Prose prose = Prose.of("Zwölf Yachten zwölf Yachten");
      assertThat(LENGTH_IF_EVEN.at(prose, 0)).isNull();
      assertThat(LENGTH_IF_EVEN.at(prose, 1)).isNull();
      assertThat(LENGTH_IF_EVEN.at(prose, 2)).isNull();
    }
    assertThat(ASKED).containsOnlyOnce("yachten");
    assertThat(ASKED).filteredOn("zwölf"::equals).as("two spellings").hasSize(2);
  }

  @Test
  void factsOfOneWordAreToldApart() {
    Prose prose = Prose.of("Chile or Peru");
    assertThat(CAPITAL.at(prose, 0)).isEqualTo("Santiago");
    assertThat(CAPITAL.at(prose, 1)).isNull();
    assertThat(LENGTH_IF_EVEN.at(prose, 1)).isEqualTo(2);
    assertThat(CAPITAL.at(prose, 2)).isEqualTo("Lima");
    assertThat(LENGTH_IF_EVEN.at(prose, 2)).isEqualTo(4);
  }
}
