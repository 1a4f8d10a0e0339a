package io.plenary.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import io.plenary.text.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FurnitureTest {
  private final Furniture furniture = new Furniture();

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "READ MORE: ‘Room for talks’: what the harbour masters want ~ LINE",
        "Photo: The mayor greets a dog. 12 photographs ~ LINE",
        "Share on Facebook | Tweet | Print ~ LINE",
        "Jane Doe via Getty Images ~ LINE",
        "(Reporting in Oslo; editing by the night desk) ~ LINE",
        "© 2016 Harbour Wire. All rights reserved. ~ LINE",
        "We use cookies to make this page better. ~ LINE",
        "Sign up for our weekly newsletter ~ LINE",
        "Follow Aagot Lund on Twitter @aagotlund ~ LINE",
        "Was this letter sent to you by a friend? ~ LINE",
        "Corrections: reference@example.org ~ LINE",
        "By Harriet Lund in Oslo ~ BYLINE",
        "By HARRIET LUND ~ BYLINE",
        "By Harriet Lund. ~ BYLINE",
        "Published on 3 May 2014 ~ PUBLISHED",
        "See also: ~ LIST",
        "Also in this section ~ LIST",
        "Most read ~ LIST",
        "Leave a Reply ~ FORM",
        "Comments (14) ~ FORM",
      })
  void isRecognized(String text, Furniture.Kind kind) {
    assertThat(furniture.of(block(text), 2)).isEqualTo(kind);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It was hard.",
        "By Friday, delegates of forty countries had arrived.",
        "By contrast, the ministers kept silent.",
        "You get what you vote for, the mayor told us.",
        "“Read my letter and tell your readers,” she said.",
        "Leave a reply to chance and you will be sorry, the general told the delegates on Monday.",
        "The photo showed nine mayors.",
        "Readers of the report found 80 countries in it.",
        "Facebook and Twitter sent delegates, the ministry said.",
        "Seventeen ministers from 80 countries will attend the forum.",
        "2,800 police guard the site; buses are free.",
      })
  void whatAReporterWroteIsNot(String text) {
    assertThat(furniture.of(block(text), 2)).isEqualTo(Furniture.Kind.NONE);
  }

  private static Block block(String text) {
    return new Block(text, new Span(0, text.length()));
  }
}
