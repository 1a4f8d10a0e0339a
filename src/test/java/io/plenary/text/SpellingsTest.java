package io.plenary.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SpellingsTest {
  private final Spellings spellings = Spellings.ofThread();

  private Spelling at(String text, int begin, int end) {
    return spellings.at(text.toCharArray(), begin, end);
  }

  @Test
  void aSpellingIsKeptOnce() {
    String text = "The forum. The end";
    Spelling first = at(text, 0, 3);
    assertThat(at(text, 11, 14)).isSameAs(first);
    assertThat(first.word()).isEqualTo("The");
    assertThat(first.lower()).isEqualTo("the");
    assertThat(at("the", 0, 3)).isNotSameAs(first);
  }

  @Test
  void wordsOfOneHashAreToldApart() {
    assertThat("Aa".hashCode()).isEqualTo("BB".hashCode());
    assertThat(at("Aa", 0, 2).word()).isEqualTo("Aa");
    assertThat(at("BB", 0, 2).word()).isEqualTo("BB");
    assertThat(at("Aa", 0, 2).word()).isEqualTo("Aa");
  }

  @Test
  void theirNumberIsBoundedAndTheirWordsStayRight() {
    for (int i = 0; i < 300_000; i++) {
      String word = "Wort" + i;
      assertThat(at(word, 0, word.length()).lower()).isEqualTo("wort" + i);
    }
  }

  @Test
  void oddWordsAreReadAsAnyOther() {
    String longWord = "x".repeat(5_000);
    assertThat(at(longWord, 0, longWord.length()).word()).isEqualTo(longWord);
    assertThat(at("Russia’s", 0, 8).lower()).isEqualTo("russia's");
    assertThat(at("", 0, 0).word()).isEmpty();
  }
}
