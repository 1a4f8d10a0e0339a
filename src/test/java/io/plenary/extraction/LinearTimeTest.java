package io.plenary.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import io.plenary.corpus.Document;
import io.plenary.series.Edition;
import io.plenary.series.Series;
import java.lang.management.ManagementFactory;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No text is so malformed that reading it takes longer than its length explains. */
class LinearTimeTest {
  private static final Series SERIES =
      new Series(
          "tarvik",
          "Tarvik Water Forum",
          List.of("Water Forum"),
          "Tarvik",
          List.of(new Edition(2017, 3, null, null, false)));
  private static final int LENGTH = 20_000;
  private static final int FACTOR = 8;

  /** Linear time takes the factor itself, quadratic time its square. */
  private static final double MOST = FACTOR * 2.5;

  private final DocumentReader reader = new DocumentReader(List.of(SERIES));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "“",
        "\"",
        "“ \" ' ”",
        "said ",
        "a",
        "A",
        "A. ",
        "Anna ",
        "Minister ",
        "of the ",
        "9",
        "9 ",
        "1,000 ",
        "three hundred and ",
        "between 3 and ",
        "countries, ",
        "delegates from 84 countries and ",
        "more than ",
        "Water Forum ",
        "2017 ",
        "April 3-",
        "the Tarvik Water Forum in ",
        "Anna Berg said that ",
        "Anna Berg, the minister of ",
        "he said, she said, ",
        "according to ",
        ", who ",
        "“No,” said Anna Berg. ",
        "“No\n\n",
        "\n",
        "\n\n",
        "- ",
        "a\n\n",
        "Anna Berg: “No.”\n\n",
        "-----\n",
        "| 9 | 9 |\n",
        "MOSCOW, April 3 (TASS) - ",
        "... ",
        "\u00a0",
        "é́",
        "🙂",
      })
  void readingTakesTimeInProportionToTheLength(String piece) {
    Document text = document(piece, LENGTH);
    Document longText = document(piece, LENGTH * FACTOR);
    seconds(text);
    seconds(longText);
    double least = Math.min(seconds(text), Math.min(seconds(text), seconds(text)));
    double most = Math.min(seconds(longText), seconds(longText));
    assertThat(most).as("%.4f s and %.4f s", least, most).isLessThan(MOST * least + 0.05);
  }

  private double seconds(Document text) {
    var threads = ManagementFactory.getThreadMXBean();
    long begin = threads.getCurrentThreadCpuTime();
    reader.read(text);
    return (threads.getCurrentThreadCpuTime() - begin) / 1e9;
  }

  private static Document document(String piece, int length) {
    String text =
        "The third Tarvik Water Forum opened in 2017.\n\n" + piece.repeat(length / piece.length());
    return new Document(
        "a.txt", null, text.length(), "UTF-8", "en", text, "Forum opens", null, null);
  }
}
