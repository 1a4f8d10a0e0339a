package io.plenary.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CatalogueTest {

  @Test
  void aSeriesWithAllItsFields() {
    Series series =
        Catalogue.read(
            "lakeside.json",
            bytes(
                """
                {"id": "lakeside", "name": "Lakeside Security Forum", "aliases": ["LSF"],
                 "location": "Norburg",
                 "editions": [{"year": 2018, "cancelled": true},
                              {"year": 2017, "ordinal": 4, "starts": "2017-05-03",
                               "ends": "2017-05-05"},
                              {"year": 2019, "starts": "2019-05-08"}]}
                """));
    assertThat(series)
        .isEqualTo(
            new Series(
                "lakeside",
                "Lakeside Security Forum",
                List.of("LSF"),
                "Norburg",
                List.of(
                    new Edition(2017, 4, LocalDate.of(2017, 5, 3), LocalDate.of(2017, 5, 5), false),
                    new Edition(2018, null, null, null, true),
                    new Edition(
                        2019, null, LocalDate.of(2019, 5, 8), LocalDate.of(2019, 5, 8), false))));
  }

  @Test
  void onlyIdNameAndEditionsAreNeeded() {
    Series series = Catalogue.read("a.json", bytes("{'id': 'a', 'name': 'A', 'editions': []}"));
    assertThat(series).isEqualTo(new Series("a", "A", List.of(), null, List.of()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '\0',
      value = {
        "{'name': 'A', 'editions': []} ~ a.json: has no id",
        "{'id': 'a', 'editions': []} ~ a.json: has no name",
        "{'id': 'a', 'name': ' ', 'editions': []} ~ a.json: name: \" \" must be a text",
        "{'id': 7, 'name': 'A', 'editions': []} ~ a.json: id: 7 must be a text",
        "{'id': 'a', 'name': 'A'} ~ a.json: editions: must be a list",
        "{'id': 'a', 'name': 'A', 'aliases': 'B', 'editions': []} ~ a.json: aliases: must be",
        "{'id': 'a', 'name': 'A', 'aliases': [1], 'editions': []} ~ a.json: aliases[0]: 1 must",
        "{'id': 'a', 'name': 'A', 'town': 'B', 'editions': []} ~ a.json: town: is not a field",
        "{'id': 'a', 'name': 'A', 'location': null, 'editions': []} ~ a.json: location: null",
        "{'id': 'a', 'id': 'b'} ~ a.json: line 1",
        "{'id': 'a' ~ a.json: line 1",
        "[] ~ a.json: must hold one JSON object",
        "{'id': 'a', 'name': 'A', 'editions': []} {} ~ a.json: line 1",
      })
  void aBadSeriesIsNamedWithItsPlace(String json, String message) {
    assertRefused(json, message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '\0',
      value = {
        "{} ~ editions[0]: has no year",
        "7 ~ editions[0]: must be an edition",
        "{'year': '2017'} ~ editions[0].year: \"2017\" must be a whole number",
        "{'year': 17} ~ editions[0].year: 17 must be between",
        "{'year': 2017, 'place': 'B'} ~ editions[0].place: is not a field",
        "{'year': 2017, 'ordinal': 0} ~ editions[0].ordinal: 0 must be between",
        "{'year': 2017, 'starts': '2017-13-01'} ~ editions[0].starts: \"2017-13-01\" is not a date",
        "{'year': 2017, 'starts': 2017} ~ editions[0].starts: 2017 is not a date",
        "{'year': 2017, 'ends': '2017-05-01'} ~ editions[0]: has ends without starts",
        "{'year': 2017, 'starts': '2017-05-02', 'ends': '2017-05-01'} ~ editions[0].ends: 2017",
        "{'year': 2017, 'cancelled': 'yes'} ~ editions[0].cancelled: must be true or false",
        "{'year': 2017}, {'year': 2017} ~ editions[1].year: 2017 is there twice",
        "{'year': 2017, 'ordinal': 1}, {'year': 2018, 'ordinal': 1} ~ editions[1].ordinal: 1 is",
      })
  void aBadEditionIsNamedWithItsPlace(String editions, String message) {
    assertRefused("{'id': 'a', 'name': 'A', 'editions': [" + editions + "]}", "a.json: " + message);
  }

  @Test
  void anEmptyFileIsRefused() {
    assertRefused("", "a.json: is empty");
  }

  @Test
  void twoSeriesMayNotShareAnIdOrAName() {
    SortedMap<String, byte[]> files = new TreeMap<>();
    files.put("a.json", bytes("{'id': 'a', 'name': 'Harbour Talks', 'editions': []}"));
    files.put("b.json", bytes("{'id': 'a', 'name': 'B', 'editions': []}"));
    assertThatThrownBy(() -> Catalogue.read(files))
        .isInstanceOf(CatalogueException.class)
        .hasMessage("b.json: id: \"a\" is the id of a.json too: give it another");
    files.put(
        "b.json", bytes("{'id': 'b', 'name': 'B', 'aliases': ['harbour talks'], 'editions': []}"));
    assertThatThrownBy(() -> Catalogue.read(files))
        .isInstanceOf(CatalogueException.class)
        .hasMessageStartingWith("b.json: aliases: \"harbour talks\" is a name of a.json too");
  }

  @Test
  void aFolderIsReadInTheOrderOfItsFileNames(@TempDir Path folder) throws IOException {
    Files.write(folder.resolve("b.json"), bytes("{'id': 'b', 'name': 'B', 'editions': []}"));
    Files.write(folder.resolve("a.json"), bytes("{'id': 'z', 'name': 'A', 'editions': []}"));
    Files.writeString(folder.resolve("notes.txt"), "not a series");
    assertThat(Catalogue.read(folder)).extracting(Series::id).containsExactly("z", "b");
  }

  @Test
  void aMissingOrEmptyFolderIsRefused(@TempDir Path folder) {
    assertThatThrownBy(() -> Catalogue.read(folder))
        .isInstanceOf(CatalogueException.class)
        .hasMessageContaining("holds no .json file");
    assertThatThrownBy(() -> Catalogue.read(folder.resolve("nowhere")))
        .isInstanceOf(CatalogueException.class)
        .hasMessageContaining("is not a folder");
  }

  private static void assertRefused(String json, String message) {
    assertThatThrownBy(() -> Catalogue.read("a.json", bytes(json)))
        .isInstanceOf(CatalogueException.class)
        .hasMessageStartingWith(message)
        .hasMessageNotContaining("\n");
  }

  /** The JSON with single quotation marks for double ones, which would clutter the tables. */
  private static byte[] bytes(String json) {
    return json.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
  }
}
