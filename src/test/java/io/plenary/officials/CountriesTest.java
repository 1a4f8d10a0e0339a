package io.plenary.officials;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.DisplayContext;
import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.ULocale;
import io.plenary.text.Prose;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The resource of countries has every territory of ISO 3166-1 by the names that ICU (Unicode CLDR)
 * has for it. It is a copy, because reading ICU's own costs a fifth of a second at each start.
 */
class CountriesTest {
  private static final LocaleDisplayNames LONG = LocaleDisplayNames.getInstance(ULocale.ENGLISH);
  private static final LocaleDisplayNames SHORT =
      LocaleDisplayNames.getInstance(ULocale.ENGLISH, DisplayContext.LENGTH_SHORT);

  static Stream<String> territories() {
    return Stream.of(Locale.getISOCountries());
  }

  @ParameterizedTest
  @MethodSource("territories")
  void everyTerritoryIsKnownByItsNamesInIcu(String code) {
    Stream.of(LONG, SHORT)
        .map(names -> names.regionDisplayName(code))
        .map(CountriesTest::asWritten)
        .forEach(
            name -> {
              Country country = Lexicon.LEXICON.country(name);
              assertThat(country).as(name).isNotNull();
              assertThat(country.code()).as(name).isEqualTo(code);
            });
  }

  /** ICU's "Congo - Kinshasa" is written with a hyphen, "Myanmar (Burma)" without its brackets. */
  private static String asWritten(String name) {
    return name.replace(" - ", "-").replace('’', '\'').replaceFirst(" \\(.*\\)", "");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "the Netherlands ~ Netherlands ~ false",
        "the Dutch minister ~ Netherlands ~ true",
        "the Filipino envoy ~ Philippines ~ true",
        "the Faroese fleet ~ Faroe Islands ~ true",
        "the Vatican said ~ Vatican ~ false",
        "the Türkiye stand ~ Turkey ~ false"
      })
  void namesAndAdjectivesAreToldApart(String text, String country, boolean adjective) {
    CountryMention mention = Cast.of(Prose.of(text)).countryAt(1);
    assertThat(mention.name()).isEqualTo(country);
    assertThat(mention.adjective()).isEqualTo(adjective);
  }

  @Test
  void otherWordsAreNoCountries() {
    Cast cast = Cast.of(Prose.of("turkey and china in a Jordanesque hall"));
    assertThat(cast.countryAt(0)).isNull();
    assertThat(cast.countryAt(2)).isNull();
    assertThat(cast.countryAt(5)).isNull();
  }
}
