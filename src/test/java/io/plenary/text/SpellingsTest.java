package io.plenary.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SpellingsTest {
  private final Spellings spellings = Spellings.ofThread();

  @Test
  void aSpellingIsKeptOnce() {
    String text = "The forum. The end";
    Spelling first = spellings.at(text, 0, 3);
    assertThat(spellings.at(text, 11, 14)).isSameAs(first);
    assertThat(first.word()).isEqualTo("The");
    assertThat(first.lower()).isEqualTo("the");
    assertThat(spellings.at("the", 0, 3)).isNotSameAs(first);
  }

  @Test
  void wordsOfOneHashAreToldApart() {
    assertThat("Aa".hashCode()).isEqualTo("BB".hashCode());
    assertThat(spellings.at("Aa", 0, 2).word()).isEqualTo("Aa");
    assertThat(spellings.at("BB", 0, 2).word()).isEqualTo("BB");
    assertThat(spellings.at("Aa", 0, 2).word()).isEqualTo("Aa");
  }

  @Test
  void theirNumberIsBoundedAndTheirWordsStayRight() {
    for (int i = 0; i < 300_000; i++) {
      String word = "Wort" + i;
      assertThat(spellings.at(word, 0, word.length()).lower()).isEqualTo("wort" + i);
    }
  }

  @Test
  void oddWordsAreReadAsAnyOther() {
    String longWord = "x".repeat(5_000);
    assertThat(spellings.at(longWord, 0, longWord.length()).word()).isEqualTo(longWord);
    assertThat(spellings.at("Russia’s", 0, 8).lower()).isEqualTo("russia's");
    assertThat(spellings.at("", 0, 0).word()).isEmpty();
  }
}
