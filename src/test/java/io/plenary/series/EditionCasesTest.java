package io.plenary.series;

import static org.assertj.core.api.Assertions.assertThat;

import io.plenary.corpus.Article;
import io.plenary.corpus.ArticleCutter;
import io.plenary.corpus.Document;
import io.plenary.extraction.ArticleAnalyzer;
import io.plenary.extraction.ArticleFacts;
import io.plenary.figures.Figure;
import io.plenary.figures.Measures;
import io.plenary.text.Span;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The cases of {@code edition-cases.txt}: numbers of short reports with the edition of each. */
class EditionCasesTest {
  private static final Pattern MARK = Pattern.compile("\\{(\\d+): ([^}]+)}");
  private static final EditionResolver RESOLVER = new EditionResolver(catalogue());
  private static final ArticleAnalyzer ANALYZER =
      new ArticleAnalyzer(catalogue(), Measures.standard());

  private static List<Series> catalogue() {
    List<Series> catalogue = new ArrayList<>(Catalogue.read(Path.of("data/gold/series")));
    catalogue.add(LakesideForum.SERIES);
    return catalogue;
  }

  static Stream<Arguments> cases() throws IOException {
    try (InputStream file = EditionCasesTest.class.getResourceAsStream("edition-cases.txt")) {
      String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
      return Stream.of(text.split("(?m)^== "))
          .skip(1)
          .map(part -> part.split("\n", 2))
          .map(part -> Arguments.of(part[0], part[1].strip() + "\n"));
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void theEditionOfEachNumber(String name, String marked) {
    assertThat(read(marked)).isEqualTo(marked);
  }

  /** The report with its marks as they are read. */
  static String read(String marked) {
    String text = MARK.matcher(marked).replaceAll("$1");
    Document document = new Document("report.txt", "", 0, "UTF-8", "en", text, null, null, null);
    List<Article> articles = new ArticleCutter().cut(document);
    assertThat(articles).hasSize(1);
    ArticleFacts facts = ANALYZER.analyze(text, articles.get(0));
    ArticleEditions editions =
        RESOLVER.resolve(ArticleAnalyzer.setting(text, articles.get(0)), facts.prose());
    StringBuilder found = new StringBuilder();
    Matcher mark = MARK.matcher(marked);
    int removed = 0;
    while (mark.find()) {
      int begin = mark.start() - removed;
      EditionReference edition =
          facts.figures().stream()
              .filter(figure -> figure.number().begin() == begin)
              .map(Figure::edition)
              .findFirst()
              .orElseGet(() -> editions.at(new Span(begin, begin + mark.group(1).length())));
      mark.appendReplacement(
          found, "{" + mark.group(1) + ": " + describe(edition, facts.edition()) + "}");
      removed += mark.group().length() - mark.group(1).length();
    }
    return mark.appendTail(found).toString();
  }

  private static String describe(EditionReference edition, EditionReference article) {
    String year = edition.year() == null ? "-" : edition.year().toString();
    if (edition.series() == null) {
      return "none";
    }
    return edition.series().equals(article.series()) ? year : edition.series() + " " + year;
  }
}
