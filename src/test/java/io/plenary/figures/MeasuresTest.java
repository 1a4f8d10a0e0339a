package io.plenary.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.plenary.text.Prose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeasuresTest {
  private final Measures measures = Measures.standard();

  /** In British and in American English, where they differ. */
  @ParameterizedTest
  @CsvSource({
    "countries, countries",
    "nations, countries",
    "delegates, delegates",
    "participants, delegates",
    "delegations, delegations",
    "speakers, speakers",
    "panellists, speakers",
    "panelists, speakers",
    "plenary sessions, sessions",
    "round tables, sessions",
    "roundtables, sessions",
    "defence ministers, defense_ministers",
    "defense ministers, defense_ministers",
    "ministers of defence, defense_ministers",
    "secretaries of defense, defense_ministers",
    "deputy defence ministers, deputy_defense_ministers",
    "deputy ministers of defense, deputy_defense_ministers",
    "foreign ministers, foreign_ministers",
    "foreign secretaries, foreign_ministers",
    "ministers, ministers",
    "heads of state and government, heads_of_state",
    "prime ministers, heads_of_state",
    "chiefs of the general staff, chiefs_of_staff",
    "chiefs of defence, chiefs_of_staff",
    "senior officials, officials",
    "defence officials, officials",
    "experts, experts",
    "scientists, experts",
    "journalists, journalists",
    "correspondents, journalists",
    "international organisations, international_organizations",
    "international organizations, international_organizations",
    "companies, companies",
    "firms, companies",
    "deputy secretaries-general, deputy_secretaries_general",
    "under-secretaries-general, deputy_secretaries_general",
  })
  void nounsExpressMeasures(String phrase, String measure) {
    assertThat(measureOf(measures, phrase)).isEqualTo(measure);
  }

  @ParameterizedTest
  @CsvSource({"sausages", "united states", "police officers", "ministries of the interior"})
  void otherNounsExpressNone(String phrase) {
    assertThat(measureOf(measures, phrase)).isNull();
  }

  @Test
  void aUsersMeasuresComeFirstInAnySpelling() {
    Measures mine =
        measures.with(
            "mine.tsv",
            """
            # Mine.
            attaches	people	defence attaches; naval attaches

            keepers	people	participants
            """);
    assertThat(measureOf(mine, "defense attaches")).isEqualTo("attaches");
    assertThat(measureOf(mine, "defence attaches")).isEqualTo("attaches");
    assertThat(measureOf(mine, "naval attaches")).isEqualTo("attaches");
    assertThat(measureOf(mine, "participants")).isEqualTo("keepers");
    assertThat(measureOf(mine, "delegates")).isEqualTo("delegates");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "keepers people keepers | has 1 columns",
        "keepers~persons~keepers | use people, groups, countries or things",
        "keepers~scope~keepers | use people, groups, countries or things",
        "Light Keepers~people~keepers | is no name",
        "delegates~things~badges | delegates is of kind people: write people",
        "keepers~people~keepers;;wardens | a phrase is empty",
      })
  void aWrongLineIsNamedWithItsRemedy(String line, String message) {
    assertThatThrownBy(() -> measures.with("mine.tsv", "# Mine.\n" + line.replace('~', '\t')))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("mine.tsv: line 2: ")
        .hasMessageContaining(message);
  }

  private static String measureOf(Measures measures, String phrase) {
    Prose prose = Prose.of(phrase);
    Measures.Phrase found = measures.at(prose, 0, prose.tokens());
    boolean measured =
        found != null
            && found.end() == prose.tokens()
            && found.measure().kind() != Measure.Kind.NONE;
    return measured ? found.measure().name() : null;
  }
}
