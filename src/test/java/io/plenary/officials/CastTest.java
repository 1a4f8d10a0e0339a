package io.plenary.officials;

import static org.assertj.core.api.Assertions.assertThat;

import io.plenary.text.Prose;
import io.plenary.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CastTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      nullValues = "-",
      quoteCharacter = '\0',
      value = {
        "Norway's Deputy Defense Minister Anna Berg came. ~ Anna Berg ~ Deputy Defense Minister ~ Norway",
        "The Norwegian deputy defense minister, Anna Berg, came. ~ Anna Berg ~ deputy defense minister ~ Norway",
        "It was opened by Anna Berg, Deputy Defense Minister, on Friday. ~ Anna Berg ~ Deputy Defense Minister ~ -",
        "It was opened by Brig. Gen. Tarek Mansoori. ~ Tarek Mansoori ~ Brigadier General ~ -",
        "Anna Berg, the deputy head of the Main Department of Harbour Works (MDHW) of the ministry, came. ~ Anna Berg ~ deputy head ~ Main Department of Harbour Works",
        "Then General Sir Colin Harmsworth, Norway’s Vice Chief of the Defence Staff met them. ~ Colin Harmsworth ~ Vice Chief ~ Defence Staff",
        "He was invited by his Norwegian colleague Anna Berg. ~ Anna Berg ~ - ~ -",
        "The Kazakh-born Maria de la Cruz-Ortega left. ~ Maria de la Cruz-Ortega ~ - ~ -",
        "They met Abdel Rahim al-Masri there. ~ Abdel Rahim al-Masri ~ - ~ -",
        "Norway's military leader Win Maung Htay arrived. ~ Win Maung Htay ~ military leader ~ Norway",
        "They asked Gerda von der Heide twice. ~ Gerda von der Heide ~ - ~ -",
        "NATO Under-Secretary General for Harbour Works Jean-Marc Delorme came. ~ Jean-Marc Delorme ~ Under-Secretary General for Harbour Works ~ NATO",
        "The Chief of Norway's General Staff Anna Berg came. ~ Anna Berg ~ Chief ~ Norwegian General Staff",
        "Minister of Foreign Affairs Anna Berg came. ~ Anna Berg ~ Minister of Foreign Affairs ~ -",
        "The head of the Norwegian Directorate of Security, Brig. Gen. Tarek Mansoori, came. ~ Tarek Mansoori ~ head ~ Norwegian Directorate of Security",
        "It was Sen. Carla Dahl (D-Iowa). ~ Carla Dahl ~ Senator ~ -",
        "Then Supreme Court Justice Carla Dahl spoke. ~ Carla Dahl ~ Justice ~ Supreme Court",
        "Norwegian liberal leader and a presidential candidate, Carla Dahl, spoke. ~ Carla Dahl ~ liberal leader ~ Norway",
        "We met Carla Dahl, 54, mayor of Springfield. ~ Carla Dahl ~ mayor ~ Springfield",
        "Now Carla Dahl, a spokeswoman for the UN's refugee agency, spoke. ~ Carla Dahl ~ spokeswoman ~ UNHCR",
        "The professor at Loyne University, Carla Dahl, spoke. ~ Carla Dahl ~ professor ~ Loyne University",
      })
  void peopleWithTheirOffices(String text, String name, String role, String affiliation) {
    Cast cast = Cast.of(Prose.of(text));
    assertThat(people(cast))
        .containsExactly(new Official(name, OfficialKind.PERSON, role, affiliation));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '\0',
      value = {
        "Yesterday the delegates returned to Oslo.",
        "Critics say Monday's talks in New York failed.",
        "The Harbour Summit opens on Sunday near the Blue River.",
        "MINISTER OPENS NEW HARBOUR",
        "Minister Opens New Harbour Before Rival Does",
        "The Norwegian Fisheries Ministry declined.",
        "A professor at Loyne University Maryland agreed.",
        "Supporters of the Berg Foundation met Texans and Justices.",
        "Then Mr. President left the Berg River.",
        "A delegate of the Marshall Islands agreed.",
        "Then Quorn Press wrote of it, and Quorn reported more.",
      })
  void wordsThatNameNobody(String text) {
    assertThat(people(Cast.of(Prose.of(text)))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '\0',
      value = {
        "Norway's Defense Ministry said so. ~ Norwegian Defense Ministry",
        "The Norwegian Ministry of Defense said so. ~ Norwegian Ministry of Defense",
        "The Defence Ministry of Norway said so. ~ Norwegian Defence Ministry",
        "The Norwegian foreign ministry said so. ~ Norwegian Foreign Ministry",
        "The UN's refugee agency said so. ~ UNHCR",
        "A spokesman of the Institute for Harbour Studies said so. ~ Institute for Harbour Studies",
        "TASS said so. ~ TASS",
        "It was the World Harbour Organization. ~ World Harbour Organization",
        "They asked the Berg River Authority. ~ Berg River Authority",
        "The Council for Harbours (CFH) met. Then CFH left. ~ Council for Harbours,Council for Harbours",
        "Then Quorn Press wrote of it, and Quorn reported more. ~ Quorn Press,Quorn Press",
        "The former Norwegian government said so. ~ Norwegian Government",
        "The Berg campaign said so. ~ Berg Campaign",
        "The U.S. District Court said so. ~ U.S. District Court",
        "The American Society of Harbour Engineers said so. ~ American Society of Harbour Engineers",
      })
  void institutions(String text, String name) {
    Cast cast = Cast.of(Prose.of(text));
    assertThat(cast.namings())
        .extracting(naming -> naming.official().name())
        .containsExactly(name.split(",", -1));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      nullValues = "-",
      quoteCharacter = '\0',
      value = {
        "Norland's minister Anna Berg came. [Berg] spoke. ~ Anna Berg",
        "Norland's minister Anna Berg came. [Ms Berg] spoke. ~ Anna Berg",
        "Norway's defense minister Anna Berg came. [The minister] spoke. ~ Anna Berg",
        "Norway's defense minister Anna Berg came. [The Norwegian defence minister] spoke. ~ Anna Berg",
        "Norway's defense minister Anna Berg came. [The Swedish defense minister] spoke. ~ -",
        "Norway's defense minister Anna Berg came. [The Norwegian foreign minister] spoke. ~ -",
        "Norway's deputy defense minister Anna Berg came. [The defense minister] spoke. ~ -",
        "Norway's deputy defense minister Anna Berg came. [The minister] spoke. ~ Anna Berg",
        "Anna Berg came, then Carl Berg. [Berg] spoke. ~ -",
        "Anna Berg came, then Carl Berg. [Carl Berg] spoke. ~ Carl Berg",
        "Anna Berg came, then Carl Berg. [Mr Berg] spoke. ~ Carl Berg",
        "Norway's President Anna Berg wrote. [The President's message] is long. ~ Anna Berg",
        "Norway's President Anna Berg wrote. [A message from the President] came. ~ Anna Berg",
        "Norway's President Anna Berg wrote. [A friend of the President] came. ~ -",
        "Norway's President Anna Berg wrote. [Berg's lawyer] came. ~ -",
        "Norway's Foreign Ministry has goals. [The head of the ministry] spoke. ~ -",
        "Norway's foreign minister Anna Berg came. Norway's Foreign Ministry has goals. [The head of the ministry] spoke. ~ Anna Berg",
        "Norway's Foreign Ministry has goals. [The ministry] spoke. ~ Norwegian Foreign Ministry",
        "Norway's Foreign Ministry has goals. [A ministry statement] said so. ~ Norwegian Foreign Ministry",
        "Norway's Foreign Ministry has goals, Norway's Defense Ministry too. [The foreign ministry] spoke. ~ Norwegian Foreign Ministry",
        "NATO has goals. [The alliance] spoke. ~ NATO",
        "[The ministry] spoke. ~ -",
        "Norway's Foreign Ministry has goals. [Their ministry] spoke. ~ -",
        "Norway's Foreign Ministry has goals. [A ministry] spoke. ~ -",
        "The Springfield University has goals. [The newspaper] spoke. ~ -",
        "Norway's minister Anna Berg came. [Her deputy] spoke. ~ -",
        "Norway's minister Anna Berg came with her deputy, Carl Dahl. [Dahl] spoke. ~ Carl Dahl",
        "Norway's minister Anna Berg came. [A statement by Berg] was read. ~ Anna Berg",
        "Anna Berg came to Oslo. [Anna] spoke. ~ Anna Berg",
        "Abdel Rahim al-Masri came. [Masri] spoke. ~ Abdel Rahim al-Masri",
        "Min Htay Aung, a minister, came. [Aung] spoke. ~ Min Htay Aung",
        "Carla Le Roux, a minister, came. [Le Roux] spoke. ~ Carla Le Roux",
      })
  void shortNamesAndOffices(String marked, String name) {
    int begin = marked.indexOf('[');
    int end = marked.indexOf(']') - 1;
    String text = marked.replace("[", "").replace("]", "");
    Official official = Cast.of(Prose.of(text)).resolve(new Span(begin, end));
    assertThat(official == null ? null : official.name()).isEqualTo(name);
  }

  @Test
  void aSpellingIsCountedWhereItStands() {
    Cast cast = Cast.of(Prose.of("Norway's minister Anna Berg spoke. Berg left. Berg slept."));
    Official berg = new Official("Anna Berg", OfficialKind.PERSON, "minister", "Norway");
    assertThat(cast.namings())
        .containsExactly(new Naming(berg, "Anna Berg", 1), new Naming(berg, "Berg", 2));
    assertThat(cast.genderOf(berg)).isEqualTo(Gender.FEMALE);
  }

  @Test
  void headlinesNameOnlyWhomTheArticleNames() {
    String text = "Berg Opens New Harbour As Rivals Protest\nNorway's minister Anna Berg spoke.";
    Cast cast = Cast.of(Prose.of(text));
    assertThat(cast.mentions())
        .extracting(m -> m.name().of(text))
        .containsExactly("Berg", "Anna Berg");
    assertThat(cast.mentions()).extracting(m -> m.official().name()).containsOnly("Anna Berg");
  }

  @Test
  void aMentionShowsPhraseNameAndApposition() {
    String text =
        "The talks, said General Sir Colin Dahl, deputy chief of Norway's General Staff, failed.";
    Cast cast = Cast.of(Prose.of(text));
    assertThat(cast.mentions()).hasSize(1);
    Mention mention = cast.mentions().get(0);
    assertThat(mention.phrase().of(text)).isEqualTo("General Sir Colin Dahl");
    assertThat(mention.name().of(text)).isEqualTo("Colin Dahl");
    assertThat(mention.apposition().of(text)).isEqualTo("deputy chief of Norway's General Staff");
    assertThat(cast.mentionAt(text.indexOf("Staff"))).isSameAs(mention);
    assertThat(cast.mentionAt(text.indexOf("failed"))).isNull();
  }

  @Test
  void officesAndNounsWithoutANameAreReferences() {
    String text =
        "Norway's Fisheries Ministry spoke. The Norwegian fisheries minister left. The ministry slept.";
    assertThat(Cast.of(Prose.of(text)).references())
        .extracting(reference -> reference.phrase().of(text))
        .containsExactly("The Norwegian fisheries minister", "The ministry");
  }

  @Test
  void theEndOfAListOfNamesIsNoApposition() {
    Cast cast = Cast.of(Prose.of("Absent were Carl Berg, Anna Dahl, the president of Norway."));
    assertThat(people(cast)).extracting(Official::role).containsOnlyNulls();
  }

  @Test
  void newsAgenciesAreToldFromOtherInstitutions() {
    Cast cast = Cast.of(Prose.of("Reuters cited the Norwegian Fisheries Ministry."));
    assertThat(cast.mentions())
        .extracting(mention -> cast.isNewsAgency(mention.official()))
        .containsExactly(true, false);
  }

  @ParameterizedTest
  @CsvSource({
    "Mr Dahl said so., MALE",
    "Then Mrs. Dahl spoke., FEMALE",
    "Then spokeswoman Mika Dahl spoke., FEMALE",
    "Then Carla Dahl spoke., FEMALE",
    "Then the analyst Qwen Dahl spoke., UNKNOWN",
  })
  void gender(String text, Gender gender) {
    Cast cast = Cast.of(Prose.of(text));
    assertThat(people(cast)).extracting(cast::genderOf).containsExactly(gender);
  }

  private static List<Official> people(Cast cast) {
    return cast.namings().stream()
        .map(Naming::official)
        .filter(official -> official.kind() == OfficialKind.PERSON)
        .distinct()
        .toList();
  }
}
