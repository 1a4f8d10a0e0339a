package io.plenary.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import io.plenary.officials.Cast;
import io.plenary.officials.OfficialKind;
import io.plenary.quotations.Quotation;
import io.plenary.quotations.QuotationExtractor;
import io.plenary.series.ArticleEditions;
import io.plenary.series.EditionResolver;
import io.plenary.series.LakesideForum;
import io.plenary.text.Prose;
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
 * attendees are written as name and status, with the kind unless it is a country.
 */
class AttendanceExtractorTest {
  private static final String HEADLINE = "Sixth Lakeside Security Forum";
  private static final LocalDate PUBLISHED = LocalDate.of(2017, 5, 3);

  private final EditionResolver resolver = new EditionResolver(List.of(LakesideForum.SERIES));
  private final QuotationExtractor quotationExtractor = new QuotationExtractor();
  private final AttendanceExtractor extractor = new AttendanceExtractor();

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '\0',
      value = {
        // Lists, with short names in brackets, titles and asides.
        "The OSCE, the ICRC and the Arab League have confirmed. ~ OSCE confirmed organization;"
            + " International Committee of the Red Cross confirmed organization;"
            + " Arab League confirmed organization",
        "The African Union (AU) and Chile took part."
            + " ~ African Union attended organization; Chile attended",
        "Chile, which had been asked twice, and Peru will attend. ~ Chile confirmed; Peru confirmed",
        "The delegations of Chile and Peru arrived on Monday. ~ Chile arrived; Peru arrived",
        "Defence ministers from Chile, Peru and Norway are expected."
            + " ~ Chile confirmed; Peru confirmed; Norway confirmed",
        "Fiji's foreign minister will attend the forum. ~ Fiji confirmed",
        "The Dutch delegation stayed away. ~ Netherlands absent",
        "The Andean Glacier Institute has accepted."
            + " ~ Andean Glacier Institute confirmed organization",
        "Norway's defence minister, Anna Berg, will take part. ~ Anna Berg confirmed person",
        // Tense, negation and verbs that lead to others.
        "Fiji refused to take part. ~ Fiji declined",
        "Fiji will not come. ~ Fiji declined",
        "Fiji decided not to attend. ~ Fiji declined",
        "Fiji did not attend. ~ Fiji absent",
        "Fiji was not represented. ~ Fiji absent",
        "Fiji failed to turn up. ~ Fiji absent",
        "Fiji cannot attend. ~ Fiji declined",
        "Fiji could not attend. ~ Fiji absent",
        "Fiji has been asked to attend. ~ Fiji invited",
        "Fiji has agreed to take part. ~ Fiji confirmed",
        "Fiji sent nobody. ~ Fiji absent",
        "Fiji sent its ambassador. ~ Fiji attended",
        "Neither Chile nor Peru took part. ~ Chile absent; Peru absent",
        "Nobody from Fiji came. ~ Fiji absent",
        "Fiji has been invited but has yet to reply. ~ Fiji invited",
        "Fiji was invited but declined. ~ Fiji declined",
        "Norway, which stayed away, sent a letter. ~ Norway absent",
        "Fiji turned the offer of a loan down and stayed away. ~ Fiji absent",
        // The verb is elsewhere.
        "Chile has confirmed; so has Peru. ~ Chile confirmed; Peru confirmed",
        "Chile takes part by video; Peru in the hall. ~ Chile attended; Peru attended",
        "Chile took part; Peru did not. ~ Chile attended; Peru absent",
        "Fiji has confirmed, the African Union too."
            + " ~ Fiji confirmed; African Union confirmed organization",
        "Chile sits beside Peru: both have confirmed. ~ Chile confirmed; Peru confirmed",
        "Chile and Peru are among those taking part. ~ Chile attended; Peru attended",
        "Chile is represented by its minister, Peru by an envoy. ~ Chile attended; Peru attended",
        "Chile will come; Peru won't. ~ Chile confirmed; Peru declined",
        "Fiji was, once more, absent. ~ Fiji absent",
        "Fiji turned the invitation down. ~ Fiji declined",
        "Chile has come with an ambulance. ~ Chile arrived",
        "The polar explorer Runa Lid arrived on Monday. ~ Runa Lid arrived person",
        "Fiji has been sent an invitation. ~ Fiji invited",
        "Fiji has an invitation and has yet to reply. ~ Fiji invited",
        "The chair of Fiji has stayed empty. ~ Fiji absent",
        // The guests are behind it.
        "Invitations have gone to Chile and to Peru. ~ Chile invited; Peru invited",
        "Apologies had been sent by Chile and by Peru. ~ Chile declined; Peru declined",
        "Represented: Chile. Not represented: Peru. ~ Chile attended; Peru absent",
        "And who is missing? Fiji, for one. ~ Fiji absent",
        "The forum brings together Chile, Peru and NATO."
            + " ~ Chile attended; Peru attended; NATO attended organization",
        "The forum will be attended by Chile and Peru. ~ Chile confirmed; Peru confirmed",
        "Absent were Chile and Peru. ~ Chile absent; Peru absent",
        "Regrets came from Chile and Peru. ~ Chile declined; Peru declined",
        "The organisers have invited Chile and Peru. ~ Chile invited; Peru invited",
      })
  void readsWhoComesAndWhoStaysAway(String passage, String expected) {
    assertThat(read(passage)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Fiji was not invited.",
        "Fiji may attend.",
        "It is not known whether Fiji will attend.",
        "Will Fiji attend?",
        "If Fiji attends, the hall will be full.",
        "Fiji hopes to attend.",
        "Fiji has not yet confirmed.",
        "Fiji declined to comment.",
        "Fiji confirmed two cases of the disease.",
        "Fiji accepted the loan.",
        "Fiji withdrew from the treaty.",
        "Fiji took part in a naval exercise.",
        "Fiji's economy will attend to itself.",
        "The talks with Fiji failed, and the harbour was closed.",
        "No member of the club came.",
        "“We sail on Friday,” Anna Berg, a captain, confirmed.",
        "Anna Berg opened the forum.",
        "Chile and Peru met on the sidelines.",
        "Fiji turned the offer down.",
        "QUESTION: And ministers?",
      })
  void saysNothingOfThoseWhoseComingIsOpenOrAnotherMatter(String passage) {
    assertThat(read(passage)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '\0',
      value = {
        "Not represented: Chile, Peru ~ Chile absent; Peru absent",
        "Confirmed so far: Chile; Peru; NATO"
            + " ~ Chile confirmed; Peru confirmed; NATO confirmed organization",
        "Confirmed|- Chile|- Peru|Declined|- Fiji ~ Chile confirmed; Peru confirmed; Fiji declined",
        "Chile - confirmed|Peru - no answer yet ~ Chile confirmed; Peru invited",
        "Chile (absent) ~ Chile absent",
        "Taking part are:|* two organizations, namely NATO and the OSCE"
            + " ~ NATO attended organization; OSCE attended organization",
        "Exports|- Chile|- Peru ~ ''",
      })
  void readsListsWithHeadings(String lines, String expected) {
    assertThat(read(lines.replace('|', '\n'))).isEqualTo(expected.equals("''") ? "" : expected);
  }

  @Test
  void anArticleAboutNoSeriesSaysItOfNobody() {
    assertThat(attendees("Harbour fair", "Chile and Peru took part.")).isEmpty();
  }

  @Test
  void saysWhoReportsItAndOfWhichEdition() {
    List<Attendee> attendees =
        attendees(
            HEADLINE + " opens in Norburg",
            "Anna Berg, the mayor of Norburg, said that Chile would take part. Peru attended the"
                + " forum in 2015.");
    assertThat(attendees).hasSize(2);
    assertThat(attendees.get(0).reportedBy().name()).isEqualTo("Anna Berg");
    assertThat(attendees.get(0).reportedBy().kind()).isEqualTo(OfficialKind.PERSON);
    assertThat(attendees.get(0).edition().year()).isEqualTo(2017);
    assertThat(attendees.get(1).reportedBy()).isNull();
    assertThat(attendees.get(1).edition().year()).isEqualTo(2015);
  }

  private String read(String passage) {
    return attendees(HEADLINE + " opens in Norburg", passage).stream()
        .map(AttendanceExtractorTest::describe)
        .collect(Collectors.joining("; "));
  }

  private static String describe(Attendee attendee) {
    String kind =
        attendee.kind() == AttendeeKind.COUNTRY
            ? ""
            : " " + attendee.kind().name().toLowerCase(Locale.ROOT);
    return attendee.name() + " " + attendee.status().name().toLowerCase(Locale.ROOT) + kind;
  }

  private List<Attendee> attendees(String title, String passage) {
    Prose prose = Prose.of(title + "\n\n" + passage);
    ArticleEditions editions = resolver.resolve(title, PUBLISHED, prose);
    Cast cast = Cast.of(prose);
    List<Quotation> quotations = quotationExtractor.extract(prose, cast);
    return extractor.extract(prose, editions, cast, quotations);
  }
}
