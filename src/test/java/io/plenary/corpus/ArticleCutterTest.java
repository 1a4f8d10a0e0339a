package io.plenary.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.plenary.text.Span;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleCutterTest {
  private static final String FIRST =
      "Nine mayors met in Oslo on Monday and agreed that the harbours of the north need more light.";
  private static final String SECOND =
      "The oldest of them, Aagot Lund, counted forty ships from her window before breakfast.";
  private static final String OTHER =
      "A court awarded a cellist the price of an instrument that had flown without him for a week.";

  private final ArticleCutter cutter = new ArticleCutter();

  @Test
  void aHeadlineAndItsParagraphs() {
    Cut cut = cut("Mayors ask for light", "", FIRST, "", "It was late.", "", SECOND);
    assertThat(cut.articles).hasSize(1);
    assertThat(cut.title(0)).isEqualTo("Mayors ask for light");
    assertThat(cut.headlines(0)).containsExactly("Mayors ask for light");
    assertThat(cut.paragraphs(0)).containsExactly(FIRST, "It was late.", SECOND);
    assertThat(cut.articles.get(0).begin()).isZero();
    assertThat(cut.articles.get(0).end()).isEqualTo(cut.text.length());
  }

  @Test
  void aHeadlineToldTwiceIsReadOnce() {
    Cut cut =
        cut("Mayors Ask For More Light", "", "Mayors ask for more light", "", FIRST, "", SECOND);
    assertThat(cut.headlines(0)).containsExactly("Mayors Ask For More Light");
    assertThat(cut.paragraphs(0)).containsExactly(FIRST, SECOND);
  }

  @Test
  void theSecondTellingMayNameTheSiteAndTouchTheBody() {
    Cut cut =
        cut(
            "Mayors ask for more light in harbours - Fjord Daily",
            "Mayors ask for more light in harbours",
            FIRST,
            "",
            SECOND);
    assertThat(cut.headlines(0)).hasSize(1);
    assertThat(cut.paragraphs(0)).containsExactly(FIRST, SECOND);
  }

  @Test
  void whatThePagePutsAboveATwiceToldHeadlineIsNotTheTitle() {
    Cut cut =
        cut(
            "Fjord Daily",
            "Home | News | Search",
            "",
            "Mayors ask for light",
            "",
            "Mayors ask for light",
            FIRST);
    assertThat(cut.title(0)).isEqualTo("Mayors ask for light");
    assertThat(cut.paragraphs(0)).containsExactly(FIRST);
  }

  @Test
  void aHeadlineWithAPointIsATitleIfItIsSetOff() {
    assertThat(cut("Mayors ask for light.", "", FIRST, "", SECOND).title(0))
        .isEqualTo("Mayors ask for light.");
    assertThat(cut("It was late.", FIRST, SECOND).title(0)).isNull();
  }

  @Test
  void oneLineIsABody() {
    Cut cut = cut("Mayors ask for light");
    assertThat(cut.title(0)).isNull();
    assertThat(cut.paragraphs(0)).containsExactly("Mayors ask for light");
  }

  @Test
  void theTitleOfTheRecordStands() {
    Cut beside = cut(record("Light, please", FIRST, "", SECOND));
    assertThat(beside.title(0)).isEqualTo("Light, please");
    assertThat(beside.headlines(0)).isEmpty();
    assertThat(beside.paragraphs(0)).containsExactly(FIRST, SECOND);

    Cut within = cut(record("Light, please", "Light, please", "", FIRST));
    assertThat(within.title(0)).isEqualTo("Light, please");
    assertThat(within.headlines(0)).containsExactly("Light, please");
  }

  @Test
  void bylineDateAndDeckStandAboveTheBody() {
    Cut cut =
        cut(
            "Mayors ask for light",
            "",
            "Nine of them stayed for dinner",
            "",
            "By Harriet Lund",
            "",
            "The Harbour Herald, 3 May 2014",
            "",
            FIRST);
    assertThat(cut.headlines(0))
        .containsExactly("Mayors ask for light", "Nine of them stayed for dinner");
    assertThat(cut.paragraphs(0)).containsExactly(FIRST);
    assertThat(cut.articles.get(0).publishedOn()).isEqualTo(LocalDate.of(2014, 5, 3));
  }

  @Test
  void aDatelineIsNoPartOfTheBody() {
    Cut cut = cut("Mayors ask for light", "", "OSLO, May 3 (TASS) — " + FIRST, "", SECOND);
    Article article = cut.articles.get(0);
    assertThat(cut.paragraphs(0)).containsExactly(FIRST, SECOND);
    assertThat(article.datelinePlace()).isEqualTo("Oslo");
    assertThat(article.agency()).isEqualTo("TASS");
    assertThat(article.publishedOn()).isNull();
    assertThat(article.dateline().of(cut.text)).startsWith("OSLO, May 3 (TASS)");
  }

  @Test
  void theDateOfTheTextComesBeforeTheDateOfTheRecord() {
    Document document =
        new Document(
            "a",
            "",
            0,
            "UTF-8",
            "en",
            "Light\n\nOSLO, May 3, 2014 - " + FIRST,
            null,
            LocalDate.of(2014, 5, 4),
            null);
    assertThat(cutter.cut(document).get(0).publishedOn()).isEqualTo(LocalDate.of(2014, 5, 3));
    Document undated =
        new Document(
            "a", "", 0, "UTF-8", "en", "Light\n\n" + FIRST, null, LocalDate.of(2014, 5, 4), null);
    assertThat(cutter.cut(undated).get(0).publishedOn()).isEqualTo(LocalDate.of(2014, 5, 4));
  }

  @Test
  void threeStoriesAndACommentForm() {
    Cut cut =
        cut(
            "Mayors ask for light",
            "",
            FIRST,
            "",
            "READ MORE: ‘Light’: why sailors want it",
            "",
            SECOND,
            "",
            "",
            "‘We flew alone’: cello tells its story (EXCLUSIVE)",
            "",
            OTHER,
            "",
            "",
            "",
            "Bridge closes for a day",
            "",
            "Bridge closes for a day",
            SECOND,
            "",
            "",
            "Leave a Reply",
            "",
            "Fill in your details",
            "",
            "Harbour photo",
            "",
            "",
            "Connecting to %s");
    assertThat(cut.articles).hasSize(3);
    assertThat(cut.paragraphs(0)).containsExactly(FIRST, SECOND);
    assertThat(cut.title(1)).isEqualTo("‘We flew alone’: cello tells its story (EXCLUSIVE)");
    assertThat(cut.paragraphs(1)).containsExactly(OTHER);
    assertThat(cut.headlines(2)).containsExactly("Bridge closes for a day");
    assertThat(cut.paragraphs(2)).containsExactly(SECOND);
  }

  @Test
  void aSentenceBehindADatelineIsNoHeadline() {
    Cut cut = cut("OSLO, 14 May 2019 (Norland News) - Nine mayors met.", "", FIRST, "", SECOND);
    assertThat(cut.articles.get(0).title()).isNull();
    assertThat(cut.articles.get(0).publishedOn()).isEqualTo("2019-05-14");
    assertThat(cut.paragraphs(0)).containsExactly("Nine mayors met.", FIRST, SECOND);
  }

  @Test
  void aHeadlineAboveADatelineOrABylineBeginsAStory() {
    Cut cut =
        cut(
            "Mayors ask for light",
            "",
            FIRST,
            "",
            "Cello flies alone",
            "",
            "PARIS (AFP) - " + OTHER,
            "",
            "Bridge closes for a day",
            "By Ivar Moe",
            "",
            SECOND);
    assertThat(cut.articles).hasSize(3);
    assertThat(cut.articles.get(1).datelinePlace()).isEqualTo("Paris");
    assertThat(cut.title(2)).isEqualTo("Bridge closes for a day");
    assertThat(cut.paragraphs(2)).containsExactly(SECOND);
  }

  @Test
  void aSubheadBeginsNoStory() {
    Cut cut = cut("Mayors ask for light", "", FIRST, "", "Forty ships", "", SECOND);
    assertThat(cut.articles).hasSize(1);
    assertThat(cut.headlines(0)).containsExactly("Mayors ask for light", "Forty ships");
  }

  @Test
  void doubleSpacingBeginsNoStory() {
    Cut cut =
        cut(
            "Mayors ask for light",
            "",
            "",
            FIRST,
            "",
            "",
            "Forty ships",
            "",
            "",
            SECOND,
            "",
            "",
            FIRST);
    assertThat(cut.articles).hasSize(1);
  }

  @Test
  void aHeadlineWithNothingBelowItIsATeaser() {
    Cut cut = cut("Mayors ask for light", "", FIRST, "", "Cello flies alone", "Bridge closes");
    assertThat(cut.headlines(0)).containsExactly("Mayors ask for light");
    assertThat(cut.articles.get(0).end()).isEqualTo(cut.text.indexOf("\n\nCello"));
  }

  @Test
  void aListOfLinksEndsWhereTheBodyGoesOn() {
    Cut cut =
        cut(
            "Mayors ask for light",
            "",
            FIRST,
            "",
            "Related stories",
            "* Cello flies alone",
            "* How many lamps do I need?",
            "",
            SECOND);
    assertThat(cut.paragraphs(0)).containsExactly(FIRST, SECOND);
  }

  @Test
  void furnitureAloneIsNoArticle() {
    assertThat(cut("Leave a Reply", "", "Your name", "", "Your comment goes here.").articles)
        .isEmpty();
    assertThat(cut("Share on Facebook", "", "We use cookies on this page.").articles).isEmpty();
    assertThat(cut(" ", "\t").articles).isEmpty();
  }

  @Test
  void aLiveBlogIsOneArticle() {
    Cut cut =
        cut(
            "LIVE: mayors in Oslo",
            "",
            "Monday, May 3",
            "",
            "16:40",
            FIRST,
            "",
            "15:15",
            SECOND,
            "",
            "14:05 Lunch.",
            "",
            "9:05 a.m.",
            OTHER);
    assertThat(cut.articles).hasSize(1);
    assertThat(cut.paragraphs(0)).containsExactly(FIRST, SECOND, "14:05 Lunch.", OTHER);
  }

  @Test
  void aSentencePerLine() {
    Cut cut = cut(FIRST, SECOND, "It was late.", OTHER);
    assertThat(cut.articles).hasSize(1);
    assertThat(cut.paragraphs(0)).containsExactly(FIRST, SECOND, "It was late.", OTHER);
  }

  @Test
  void windowsLinesTabsAndHardSpaces() {
    String text = "Mayors ask for light\r\n\r\n\t" + FIRST + "\u00a0\r\n\r\n" + SECOND + "\r\n";
    List<Article> articles = cutter.cut(document(text));
    assertThat(articles).hasSize(1);
    assertThat(articles.get(0).paragraphs())
        .extracting(span -> span.of(text))
        .containsExactly(FIRST, SECOND);
  }

  @Test
  void aParagraphBrokenIntoLinesIsOne() {
    String text =
        """
        Mayors ask for light

        Nine mayors met in Oslo on Monday and agreed that the harbours
        of the north need more light. They will meet again when it is
        dark.

        One of them stayed.
        """;
    Article article = cutter.cut(document(text)).get(0);
    assertThat(article.paragraphs()).hasSize(2);
    assertThat(article.paragraphs().get(0).of(text)).endsWith("dark.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A headline of five words\n",
        "A headline\n\n\n",
        "* item one\n",
        "---\nTitle here\n\n",
        "Leave a Reply\n",
        "Related stories\n",
        "(",
        "word ",
        "\n",
        "a\n"
      })
  void aPageOfAnyShapeTakesTimeInProportion(String unit) {
    String text = unit.repeat((1 << 20) / unit.length());
    assertTimeoutPreemptively(Duration.ofSeconds(30), () -> cutter.cut(document(text)));
  }

  private Cut cut(String... lines) {
    return cut(document(String.join("\n", lines)));
  }

  private Cut cut(Document document) {
    return new Cut(document.text(), cutter.cut(document));
  }

  private static Document document(String text) {
    return new Document("a.txt", "", 0, "UTF-8", "en", text, null, null, null);
  }

  private static Document record(String title, String... lines) {
    return new Document("a", "", 0, "UTF-8", "en", String.join("\n", lines), title, null, null);
  }

  private record Cut(String text, List<Article> articles) {

    private String title(int article) {
      return articles.get(article).title();
    }

    private List<String> headlines(int article) {
      return texts(articles.get(article).headlines());
    }

    private List<String> paragraphs(int article) {
      return texts(articles.get(article).paragraphs());
    }

    private List<String> texts(List<Span> spans) {
      return spans.stream().map(span -> span.of(text)).toList();
    }
  }
}
