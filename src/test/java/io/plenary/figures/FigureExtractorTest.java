package io.plenary.figures;

import static org.assertj.core.api.Assertions.assertThat;

import io.plenary.officials.Cast;
import io.plenary.officials.Official;
import io.plenary.officials.OfficialKind;
import io.plenary.quotations.Quotation;
import io.plenary.quotations.QuotationKind;
import io.plenary.series.EditionResolver;
import io.plenary.series.LakesideForum;
import io.plenary.text.Prose;
import io.plenary.text.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every passage stands in a report on the Lakeside Security Forum of 2017, its sixth. Expected
 * figures are written as measure, value, bound unless exact, status, scope in brackets, and edition
 * unless 2017.
 */
class FigureExtractorTest {
  private static final String HEADLINE = "Sixth Lakeside Security Forum";
  private static final LocalDate PUBLISHED = LocalDate.of(2017, 5, 3);

  private final EditionResolver editions = new EditionResolver(List.of(LakesideForum.SERIES));
  private final FigureExtractor extractor = new FigureExtractor();

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '\0',
      value = {
        // Three counts of countries that count three different things.
        "The forum is to gather defence officials from nearly 50 countries."
            + " ~ countries 50 almost expected (officials)",
        "Officials from the defence ministries of 49 countries have been invited."
            + " ~ countries 49 invited (defense_ministries)",
        "Around 600 delegates from 100 countries are expected."
            + " ~ delegates 600 about expected; countries 100 expected (delegates)",
        // What the number counts is what it stands before.
        "Military delegations from 84 countries were invited."
            + " ~ countries 84 invited (delegations)",
        "The defence ministers of 49 countries will attend."
            + " ~ countries 49 expected (defense_ministers)",
        "The heads of nine international organisations were invited."
            + " ~ international_organizations 9 invited",
        "Thirty-five delegations led by ministers took part. ~ delegations 35 attended",
        "A 40-nation forum opens. ~ countries 40",
        // Nested sets.
        "Upwards of 700 people are invited, 500 of them from abroad, among them 24 ministers and"
            + " 14 deputies who have confirmed. ~ delegates 700 at_least invited; delegates 500"
            + " invited; ministers 24 confirmed; deputy_ministers 14 confirmed",
        "Of 40 ministers at the forum, 12 spoke. ~ ministers 40 attended; ministers 12 attended",
        // Shared nouns.
        "17 defence and 12 foreign ministers will attend the forum."
            + " ~ defense_ministers 17 expected; foreign_ministers 12 expected",
        "About 80 foreign and defence ministers are expected. ~ ministers 80 about expected",
        "Thirty defence ministers and as many chiefs of staff took part."
            + " ~ defense_ministers 30 attended",
        "17 ministers, 14 chiefs of staff and 9 experts have arrived."
            + " ~ ministers 17 attending; chiefs_of_staff 14 attending; experts 9 attending",
      })
  void countsWhatTheNumberStandsFor(String passage, String expected) {
    assertThat(figures(passage)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '\0',
      value = {
        "More than 200 journalists registered. ~ journalists 200 at_least registered",
        "At least 200 journalists registered. ~ journalists 200 at_least registered",
        "200 or more journalists registered. ~ journalists 200 at_least registered",
        "200+ journalists registered. ~ journalists 200 at_least registered",
        "Nearly 200 journalists registered. ~ journalists 200 almost registered",
        "Just under 200 journalists registered. ~ journalists 200 almost registered",
        "Some 200 journalists registered. ~ journalists 200 about registered",
        "An estimated 200 journalists registered. ~ journalists 200 about registered",
        "200 journalists or so registered. ~ journalists 200 about registered",
        "Up to 200 journalists registered. ~ journalists 200 at_most registered",
        "As many as 200 journalists registered. ~ journalists 200 at_most registered",
        "No more than 200 journalists registered. ~ journalists 200 at_most registered",
        "Between 400 and 450 journalists registered. ~ journalists 400-450 registered",
        "About 400 to 450 journalists registered. ~ journalists 400-450 about registered",
        "Two deputy secretaries-general have arrived. ~ deputy_secretaries_general 2 attending",
        "One deputy secretary-general has arrived. ~ deputy_secretaries_general 1 attending",
        "A dozen ministers have arrived. ~ ministers 12 attending",
        "Half a dozen ministers have arrived. ~ ministers 6 attending",
        "Fifty-six ministers have arrived. ~ ministers 56 attending",
        "Three hundred and forty delegates have arrived. ~ delegates 340 attending",
        "1 000 delegates have arrived. ~ delegates 1000 attending",
        "1.2 thousand delegates have arrived. ~ delegates 1200 attending",
      })
  void readsNumbersAndTheirBounds(String passage, String expected) {
    assertThat(figures(passage)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '\0',
      value = {
        "The ministry invited 84 countries. ~ invited",
        "84 countries have been asked to send delegations. ~ invited (delegations)",
        "Invitations have gone to 84 countries. ~ invited",
        "84 countries received invitations. ~ invited",
        "84 countries have registered. ~ registered",
        "84 countries have applied to take part. ~ registered",
        "84 countries have confirmed their participation. ~ confirmed",
        "84 countries have agreed to come. ~ confirmed",
        "84 countries are expected. ~ expected",
        "84 countries are due to take part. ~ expected",
        "84 countries will be represented. ~ expected",
        "The organisers expect 84 countries. ~ expected",
        "84 countries are taking part. ~ attending",
        "The forum gathers 84 countries. ~ attending",
        "The forum has brought together 84 countries. ~ attending",
        "84 countries took part. ~ attended",
        "The forum drew 84 countries. ~ attended",
        "The forum was attended by 84 countries. ~ attended",
        "84 countries were represented. ~ attended",
        "84 nations invited ~ invited",
      })
  void readsTheStatusFromTheVerb(String passage, String status) {
    assertThat(figures(passage)).isEqualTo("countries 84 " + status);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '\0',
      value = {
        "84 countries were invited, against 79 a year earlier."
            + " ~ countries 84 invited; countries 79 invited 2016",
        "Last year 850 delegates from 95 countries took part."
            + " ~ delegates 850 attended 2016; countries 95 attended (delegates) 2016",
        "The first meeting gathered 120 delegates from 16 countries; the second, in 2012, 210"
            + " from 22. ~ delegates 120 attended 2011; countries 16 attended (delegates) 2011;"
            + " delegates 210 attended 2012; countries 22 attended (delegates) 2012",
        "At the previous forum there had been 500 delegates. ~ delegates 500 attended 2016",
        "A quarter more delegates than in 2013 are expected. ~ ''",
        "Delegates from 84 countries are expected, five more than last year."
            + " ~ countries 84 expected (delegates)",
        "In 2014 there were 300 delegates. ~ delegates 300 attended 2014",
      })
  void comparesWithOtherEditions(String passage, String expected) {
    assertThat(figures(passage)).isEqualTo(expected.equals("''") ? "" : expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Dozens of ministers and hundreds of guests are expected.",
        "Some 4,000 police officers guard the forum.",
        "The army put 900 servicemen on duty at the forum.",
        "The war has driven 37 thousand refugees from their homes.",
        "The troops freed 500 settlements.",
        "The forum costs 40 million roubles.",
        "The hall has 600 seats.",
        "Some 30 per cent of the delegates are women.",
        "The minister, 61, arrived.",
        "The declaration has 12 pages.",
        "The minister spoke for 20 minutes.",
        "Resolution 1540 was discussed at the forum.",
        "She keeps a list of complaints. There were 4 in 2016.",
        "The forum is followed by 12,000 subscribers.",
        "None of the 28 member states sent a minister.",
        "Not one of the 29 allies was represented.",
        "12 ministers cancelled.",
        "Nine ministers who had been announced pulled out.",
        "Pledges from 184 countries were on the table.",
        "65 countries joined the coalition.",
        "Flights to 34 countries are suspended.",
        "In the storm 130 people were killed.",
        "The World Harbour Forum was attended by 700 delegates.",
        "It will end at 10.30 on 5 May.",
      })
  void leavesOtherNumbersAlone(String passage) {
    assertThat(figures(passage)).isEmpty();
  }

  @Test
  void aListTakesItsStatusFromItsHeading() {
    assertThat(figures("Expected to attend:\n- 850 participants\n- 95 countries\n- 4 buses"))
        .isEqualTo("delegates 850 expected; countries 95 expected");
  }

  @Test
  void aTableIsReadByItsHeadings() {
    assertThat(
            figures(
                "| | Invited | Attended |\n| Countries | 90 | 66 |\n| Delegates | 1,100 | 655 |"))
        .isEqualTo(
            "countries 90 invited; countries 66 attended;"
                + " delegates 1100 invited; delegates 655 attended");
  }

  @Test
  void aNumberInsideWhatSomebodySaidIsTheirs() {
    String text = HEADLINE + "\nAs Berg put it, 84 countries were invited. 60 have confirmed.";
    Prose prose = Prose.of(text);
    Official berg = new Official("Anna Berg", OfficialKind.PERSON, null, null);
    int begin = text.indexOf("84");
    Quotation quotation =
        new Quotation(
            QuotationKind.INDIRECT,
            new Span(begin, text.indexOf(". 60")),
            List.of(),
            null,
            null,
            berg,
            "Norburg Wire");
    List<Figure> figures =
        extractor.extract(
            prose,
            editions.resolve(HEADLINE, PUBLISHED, prose),
            Cast.of(prose),
            List.of(quotation));
    assertThat(figures).extracting(Figure::reportedBy).containsExactly(berg, null);
    assertThat(figures).extracting(Figure::relayedBy).containsExactly("Norburg Wire", null);
    assertThat(figures.get(0).number().of(text)).isEqualTo("84");
    assertThat(figures.get(1).sentence().of(text)).isEqualTo("60 have confirmed.");
  }

  @Test
  void anArticleAboutNoSeriesHasNoFigures() {
    Prose prose = Prose.of("Harbour day opens\n84 countries were invited to the forum.");
    assertThat(
            extractor.extract(
                prose, editions.resolve(null, PUBLISHED, prose), Cast.of(prose), List.of()))
        .isEmpty();
  }

  @Test
  void aUsersOwnMeasuresAreCountedToo() {
    Measures measures =
        Measures.standard().with("mine.tsv", "divers\tpeople\tdivers;deep-sea divers\n");
    Prose prose = Prose.of(HEADLINE + "\n40 deep-sea divers took part.");
    assertThat(
            new FigureExtractor(measures)
                .extract(
                    prose, editions.resolve(HEADLINE, PUBLISHED, prose), Cast.of(prose), List.of()))
        .extracting(Figure::measure)
        .containsExactly("divers");
  }

  private String figures(String passage) {
    Prose prose = Prose.of(HEADLINE + "\n" + passage);
    return extractor
        .extract(prose, editions.resolve(HEADLINE, PUBLISHED, prose), Cast.of(prose), List.of())
        .stream()
        .map(FigureExtractorTest::describe)
        .collect(Collectors.joining("; "));
  }

  private static String describe(Figure figure) {
    StringBuilder line = new StringBuilder(figure.measure() + " " + figure.value());
    if (figure.valueHigh() != null) {
      line.append('-').append(figure.valueHigh());
    }
    if (figure.bound() != Bound.EXACT) {
      line.append(' ').append(figure.bound().name().toLowerCase(Locale.ROOT));
    }
    if (figure.status() != null) {
      line.append(' ').append(figure.status().name().toLowerCase(Locale.ROOT));
    }
    if (figure.scope() != null) {
      line.append(" (").append(figure.scope()).append(')');
    }
    Integer year = figure.edition().year();
    return year != null && year == 2017
        ? line.toString()
        : line.append(' ').append(year).toString();
  }
}
