package io.plenary.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguagesTest {
  private static final String ENGLISH =
      "The minister said that the delegations of both states had agreed to meet again in spring. ";
  private static final String GERMAN =
      "Der Minister sagte, dass sich die Delegationen der beiden Staaten im Frühjahr treffen. ";

  private final Languages languages = new Languages();

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "en ~ The minister said that the delegations of both states had agreed to meet again.",
        "de ~ Der Minister sagte, dass sich die Delegationen der beiden Staaten wieder treffen.",
        "fr ~ Le ministre a dit que les délégations des deux pays se sont mises d'accord sur la paix.",
        "es ~ El ministro dijo que las delegaciones de los dos países se reunirán en la capital.",
        "it ~ Il ministro ha detto che le delegazioni dei due paesi si incontreranno nella capitale.",
        "pt ~ O ministro disse que as delegações dos dois países não se encontram em uma semana.",
        "nl ~ De minister zei dat de delegaties van het land niet naar de hoofdstad zijn gekomen.",
        "pl ~ Minister powiedział, że delegacje z obu państw nie spotkają się w stolicy po rozmowach.",
        "ru ~ Министр сказал, что делегации из двух стран не встретятся в столице, но это не так.",
        "uk ~ Міністр сказав, що делегації з двох країн не зустрінуться у столиці, але це не так.",
        "el ~ Ο υπουργός δήλωσε ότι οι αντιπροσωπείες θα συναντηθούν ξανά.",
        "zh ~ 部长表示两国代表团将再次会面。",
        "ja ~ 大臣は両国の代表団が再び会うと述べた。",
        "ko ~ 장관은 양국 대표단이 다시 만날 것이라고 말했다.",
        "ar ~ قال الوزير إن الوفود التي وصلت من البلدين في هذا الأسبوع سوف تجتمع مع الرئيس.",
      })
  void recognizesTheLanguage(String expected, String text) {
    assertThat(languages.guess(text).language()).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "80", "Leave a Reply", "Lavrov Shoigu Fomin Gerasimov Antonov Ilyin"})
  void isNotSureOfShortTextsAndNames(String text) {
    assertThat(languages.guess(text).language()).isNull();
  }

  @Test
  void aLongTextInAnotherLanguageIsClear() {
    assertThat(languages.guess(GERMAN.repeat(4)).isClearlyOtherThan("en")).isTrue();
  }

  @Test
  void shortMixedAndEnglishTextsAreNotClearlyForeign() {
    assertThat(languages.guess(GERMAN).isClearlyOtherThan("en")).isFalse();
    assertThat(languages.guess(GERMAN.repeat(4) + ENGLISH.repeat(2)).isClearlyOtherThan("en"))
        .isFalse();
    assertThat(languages.guess(ENGLISH.repeat(9)).isClearlyOtherThan("en")).isFalse();
  }
}
