package io.plenary.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import io.plenary.text.Span;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatelineReaderTest {
  private final DatelineReader reader = new DatelineReader(new Agencies());

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      nullValues = "-",
      value = {
        "MOSCOW, April 26 (TASS) — Guests came. ~ Moscow ~ - ~ TASS ~ Guests came.",
        "LISBON, 3 May 2014 - Guests came. ~ Lisbon ~ 2014-05-03 ~ - ~ Guests came.",
        "OSLO (Fjord Press / Sputnik - 22nd June, 2021) The forum opened. ~ Oslo ~ 2021-06-22 ~ Sputnik ~ The forum opened.",
        "(Reuters) - Guests came. ~ - ~ - ~ Reuters ~ Guests came.",
        "Washington (AFP) – Guests came. ~ Washington ~ - ~ AFP ~ Guests came.",
        "MUNICH, Feb. 10, 2007 (Northern Wire) -- Guests came. ~ Munich ~ 2007-02-10 ~ Northern Wire ~ Guests came.",
        "ST. PETERSBURG, Russia (AP) — Guests came. ~ St. Petersburg, Russia ~ - ~ AP ~ Guests came.",
        "NASHUA, N.H. - “We came,” he said. ~ Nashua, N.H. ~ - ~ - ~ “We came,” he said.",
        "APRIL 8, 2016 -- Three weeks remain. ~ - ~ 2016-04-08 ~ - ~ Three weeks remain.",
        "SINGAPORE, 10 June 2022 (Harbour Messenger). Five hundred came. ~ Singapore ~ 2022-06-10 ~ Harbour Messenger ~ Five hundred came.",
        "23 May (Baltic Wire) - 40 guests came. ~ - ~ - ~ Baltic Wire ~ 40 guests came.",
        "Lisbon, Friday, 11 October 2019 — Guests came. ~ Lisbon ~ 2019-10-11 ~ - ~ Guests came.",
        "UPDATE — Guests came. ~ - ~ - ~ - ~ Guests came.",
      })
  void readsDatelines(String text, String place, LocalDate date, String agency, String rest) {
    Dateline dateline = reader.before(block(text));
    assertThat(dateline).isNotNull();
    assertThat(dateline.place()).isEqualTo(place);
    assertThat(dateline.date()).isEqualTo(date);
    assertThat(dateline.agency()).isEqualTo(agency);
    assertThat(text.substring(dateline.span().end())).isEqualTo(rest);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Moscow is preparing for the conference, which opens on Tuesday.",
        "NATO – the alliance of the West – was invited.",
        "NATO (North Atlantic Treaty Organization) Secretary General Aagot Lund came.",
        "In April 2016 - a warm month - nobody came.",
        "On Monday (May 5) Minister Lund arrived.",
        "LUND-- I did not hear the question.",
        "The forum (in its ninth year) opened.",
        "Guests from 80 countries (Reuters counted them) came.",
        "80 countries - 12 more than last year - came.",
      })
  void proseIsNoDateline(String text) {
    assertThat(reader.before(block(text))).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      nullValues = "-",
      value = {
        "Tuesday, 15 August 2023 ~ - ~ 2023-08-15",
        "27.04.2016 (10:40) ~ - ~ 2016-04-27",
        "SINGAPORE | Fri Jun 1, 2018 ~ Singapore ~ 2018-06-01",
        "The Harbour Herald, 29 April 2016 ~ - ~ 2016-04-29",
        "Wednesday, April 26 ~ - ~ -",
      })
  void readsLinesOfDateAndSource(String text, String place, LocalDate date) {
    Dateline line = reader.line(block(text));
    assertThat(line).isNotNull();
    assertThat(line.place()).isEqualTo(place);
    assertThat(line.date()).isEqualTo(date);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Conference to open on 26 April 2017",
        "April 26 conference will draw 500 delegates",
        "The forum, 26-27 April 2017",
        "He was born on a farm, 3 May 1960.",
        "Commentary, May 2016",
      })
  void otherLinesWithDatesAreNone(String text) {
    assertThat(reader.line(block(text))).isNull();
  }

  private static Block block(String text) {
    return new Block(text, new Span(0, text.length()));
  }
}
