package io.plenary.series;

import static org.assertj.core.api.Assertions.assertThat;

import io.plenary.text.Prose;
import io.plenary.text.Span;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EditionResolverTest {
  private static final Series HARBOUR =
      new Series(
          "harbour",
          "Harbour Dialogue",
          List.of("HD"),
          null,
          List.of(
              new Edition(2016, 1, LocalDate.of(2016, 10, 6), LocalDate.of(2016, 10, 7), false),
              new Edition(2017, 2, LocalDate.of(2017, 10, 5), LocalDate.of(2017, 10, 6), false)));

  private final EditionResolver resolver =
      new EditionResolver(List.of(LakesideForum.SERIES, HARBOUR));

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      nullValues = "null",
      value = {
        "Sixth Lakeside Security Forum opens ~ null ~ 2017",
        "54th day of the strike, and the 6th Lakeside Security Forum opens ~ null ~ 2017",
        "VI Lakeside Security Forum opens ~ null ~ 2017",
        "Lakeside Security Forum 2016 ends ~ null ~ 2016",
        "The 2016 Lakeside Security Forum ends ~ null ~ 2016",
        "LSF-2016 ends ~ null ~ 2016",
        "LSF 2016 ends ~ null ~ 2016",
        "Lakeside Security Forum due on May 3-5 ~ null ~ 2017",
        "Lakeside Security Forum due from 3 to 5 May ~ null ~ 2017",
        "Lakeside Security Forum opens on Thursday, 4 May 2017 ~ null ~ 2017",
        "Lakeside Security Forum opens ~ 2017-05-03 ~ 2017",
        "Norburg Security Forum opens ~ 2016-04-20 ~ 2016",
        "Lakeside Security Forum is called off ~ 2014-03-20 ~ 2014",
        "Sixth Norburg forum begins ~ null ~ 2017",
        // Nothing tells, or several editions fit.
        "Lakeside Security Forum opens ~ null ~ null",
        "Lakeside Security Forum opens on May 9 ~ null ~ null",
        "The 2025 Lakeside Security Forum ~ null ~ null",
      })
  void theEditionOfAnArticle(String headline, LocalDate publishedOn, Integer year) {
    Prose prose = Prose.of(headline + "\nGuests are on their way.");
    EditionReference edition = resolver.resolve(headline, publishedOn, prose).article();
    assertThat(edition.series()).isEqualTo("lakeside");
    assertThat(edition.year()).isEqualTo(year);
    assertThat(edition.evidence()).isNotBlank();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      nullValues = "null",
      value = {
        // Never named: place, days and number say which.
        "Sixth security forum opens ~ 2017-05-03 ~ NORBURG, 3 May 2017 - ~ 2017",
        "Guests by the lake, at the sixth forum ~ null ~ NORBURG, Wednesday 3 May - ~ 2017",
        "At the security forum, day two ~ 2017-05-04 ~ NORBURG, 4 May 2017 - ~ 2017",
        // Named once, in a dateline; a year missing there, a weekday settles it.
        "Guests arrive ~ null ~ Lakeside Security Forum, Norburg, Thursday 12 May ~ 2016",
        "The Norburg Security Forum ~ null ~ NORBURG, Wednesday 3 May - ~ 2017",
      })
  void anArticleThatNeverNamesItsSeries(
      String headline, LocalDate publishedOn, String dateline, Integer year) {
    Prose prose = Prose.of(headline + "\nGuests are on their way.");
    EditionReference edition =
        resolver.resolve(new Setting(headline, publishedOn, dateline), prose).article();
    assertThat(edition.series()).isEqualTo("lakeside");
    assertThat(edition.year()).isEqualTo(year);
    assertThat(edition.evidence()).isNotBlank();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      nullValues = "null",
      value = {
        "Dentists fill the hotels ~ 2017-05-03 ~ NORBURG, 3 May 2017 -",
        "Sixth congress of dentists opens ~ 2017-05-03 ~ NORBURG, 3 May 2017 -",
        "Sixth security forum opens ~ 2018-09-03 ~ ELSEWHERE, 3 September 2018 -",
      })
  void anArticleOfTheSamePlaceAndDaysOnly(String headline, LocalDate publishedOn, String dateline) {
    Prose prose = Prose.of(headline + "\nGuests are on their way.");
    assertThat(resolver.resolve(new Setting(headline, publishedOn, dateline), prose).article())
        .isEqualTo(EditionReference.NONE);
  }

  @Test
  void theEvidenceQuotesTheText() {
    Prose prose = Prose.of("Lakeside Security Forum due on May 3-5");
    assertThat(resolver.resolve(null, null, prose).article().evidence())
        .isEqualTo("date range 'May 3-5' fits the 2017 edition");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Strike closes the harbour\nA\nB\nC\nThe minister had met him at a forum in May.",
        "A lakeside security forum for dog owners\nIt opens in May.",
        "Strike closes the port\nOne.\nTwo.\nThree.\nHe skipped the Lakeside Security Forum.",
        "Dentists meet\nThe Norburg forum on teeth has opened.",
      })
  void anArticleAboutSomethingElse(String text) {
    Prose prose = Prose.of(text);
    assertThat(resolver.resolve(text.lines().findFirst().orElse(null), null, prose).article())
        .isEqualTo(EditionReference.NONE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      nullValues = "null",
      value = {
        "This year # are here. ~ 2017",
        "Last year # came. ~ 2016",
        "A year earlier # came. ~ 2016",
        "Two years ago # came. ~ 2015",
        "Three years ago # came. ~ null",
        "At the previous forum # were present. ~ 2016",
        "The first meeting, in 2011, gathered #. ~ 2011",
        "The second forum drew #. ~ 2012",
        "In 2013 there were #. ~ 2013",
        "In 2014 there were #. ~ 2014",
        "Dropped in 2014, the forum now expects #. ~ 2017",
        "In 2010 there were #. ~ null",
        "Founded in 2011, the forum expects #. ~ 2017",
        "It expects #, against 79 a year earlier. ~ 2017",
        "It expects 84, against # a year earlier. ~ 2016",
        "It expects 84, up from # in 2015. ~ 2015",
        "The fifth forum drew 70; the sixth expects #. ~ 2017",
        "In 2015 it drew 60, in 2016 #. ~ 2016",
        "The fourth forum was held in 2015. It drew #. ~ 2015",
        "The guests, # in all, wear badges they had kept since 2015. ~ 2017",
        "The 2015 one had #. ~ 2015",
        "The one before had #. ~ 2016",
        "The forum of 2016 drew 84; the one before that, #. ~ 2015",
        "At the first of these forums there were #. ~ 2011",
        "The V Forum had gathered #. ~ 2016",
        "2013 – A small start: # guests. ~ 2013",
        "2013 – A small start. Then came rain. Those # guests left. ~ 2013",
        "It lasts until the 5th, with # guests. ~ 2017",
        "Fewer came than in the year before, when # did. ~ 2016",
      })
  void theEditionOfAPassage(String passage, Integer year) {
    String headline = "Sixth Lakeside Security Forum opens";
    String text = headline + "\n" + passage.replace("#", "84");
    Prose prose = Prose.of(text);
    int begin = headline.length() + 1 + passage.indexOf('#');
    ArticleEditions editions = resolver.resolve(headline, LocalDate.of(2017, 5, 3), prose);
    EditionReference edition = editions.at(new Span(begin, begin + 2));
    assertThat(edition.year()).isEqualTo(year);
    assertThat(edition.series()).isEqualTo("lakeside");
  }

  @Test
  void thePreviousMeetingIsTheOneHeldBeforeAnyGap() {
    String text = "Seventh Lakeside Security Forum opens\nAt the previous forum 84 were present.";
    Prose prose = Prose.of(text);
    int begin = text.indexOf("84");
    assertThat(resolver.resolve(null, null, prose).at(new Span(begin, begin + 2)).year())
        .isEqualTo(2017);
  }

  @Test
  void aPassageAboutAnotherSeriesIsOfThatSeries() {
    String text =
        "Sixth Lakeside Security Forum opens\n"
            + "The second Harbour Dialogue had 84 guests.\nThe forum has 90.";
    Prose prose = Prose.of(text);
    ArticleEditions editions = resolver.resolve(null, LocalDate.of(2017, 5, 3), prose);
    int harbour = text.indexOf("84");
    int lakeside = text.indexOf("90");
    assertThat(editions.at(new Span(harbour, harbour + 2)))
        .extracting(EditionReference::series, EditionReference::year)
        .containsExactly("harbour", 2017);
    assertThat(editions.at(new Span(lakeside, lakeside + 2)))
        .extracting(EditionReference::series, EditionReference::year)
        .containsExactly("lakeside", 2017);
  }

  @Test
  void aPassageAboutAConferenceOutsideTheCatalogueIsOfNone() {
    String text = "Sixth Lakeside Security Forum opens\nThe World Bakers Congress had 84 guests.";
    Prose prose = Prose.of(text);
    int begin = text.indexOf("84");
    assertThat(resolver.resolve(null, null, prose).at(new Span(begin, begin + 2)))
        .isEqualTo(EditionReference.NONE);
  }

  @Test
  void aPassageAboutAGatheringWithAnArticleIsOfNone() {
    String text =
        "Sixth Lakeside Security Forum opens\nA ninth gathering, far away, had 84 guests.";
    Prose prose = Prose.of(text);
    int begin = text.indexOf("84");
    assertThat(resolver.resolve(null, null, prose).at(new Span(begin, begin + 2)))
        .isEqualTo(EditionReference.NONE);
  }

  @ParameterizedTest
  @CsvSource({"2017-05-02, false", "2017-05-03, true", "2017-05-05, true", "2017-05-06, false"})
  void aMeetingIsUnderWayOnItsDays(LocalDate publishedOn, boolean underWay) {
    Prose prose = Prose.of("Sixth Lakeside Security Forum");
    assertThat(resolver.resolve("Sixth Lakeside Security Forum", publishedOn, prose).underWay())
        .isEqualTo(underWay);
  }
}
