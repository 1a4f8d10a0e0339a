package io.plenary.figures;

import static org.assertj.core.api.Assertions.assertThat;

import io.plenary.officials.Cast;
import io.plenary.quotations.Quotation;
import io.plenary.quotations.QuotationExtractor;
import io.plenary.series.EditionResolver;
import io.plenary.series.LakesideForum;
import io.plenary.text.Prose;
import io.plenary.text.WordList;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The cases of {@code cases.txt}: constructions in other words, with what must not be found beside
 * what must.
 */
class FigureCasesTest {
  private static final String HEADLINE = "Sixth Lakeside Security Forum";
  private static final LocalDate PUBLISHED = LocalDate.of(2017, 5, 3);
  private static final int YEAR = 2017;

  private final EditionResolver editions = new EditionResolver(List.of(LakesideForum.SERIES));
  private final FigureExtractor extractor = new FigureExtractor();

  static Stream<Arguments> cases() {
    return WordList.read("/io/plenary/figures/cases.txt").words().stream()
        .sorted()
        .map(line -> line.split(" *~ *", -1))
        .map(parts -> Arguments.of(parts[0].replace("\\n", "\n"), parts[1].strip()));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void reads(String passage, String expected) {
    Prose prose = Prose.of(HEADLINE + "\n" + passage);
    Cast cast = Cast.of(prose);
    List<Quotation> quotations = new QuotationExtractor().extract(prose, cast);
    assertThat(
            extractor
                .extract(prose, editions.resolve(HEADLINE, PUBLISHED, prose), cast, quotations)
                .stream()
                .map(FigureCasesTest::describe)
                .collect(Collectors.joining("; ")))
        .isEqualTo(expected);
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
    if (figure.edition().year() == null || figure.edition().year() != YEAR) {
      line.append(' ').append(figure.edition().year());
    }
    if (figure.reportedBy() != null) {
      line.append(" by ").append(figure.reportedBy().name());
    }
    return line.toString();
  }
}
