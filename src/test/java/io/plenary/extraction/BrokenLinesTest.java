package io.plenary.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import io.plenary.corpus.Document;
import io.plenary.series.Catalogue;
import io.plenary.tables.FigureRow;
import io.plenary.tables.QuotationRow;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.IntSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A text says the same when its lines were broken, by a program or by hand. */
class BrokenLinesTest {
  private static final Path CORPUS = Path.of("data/corpus");

  private final DocumentReader reader = new DocumentReader(Catalogue.read(Path.of("data/series")));

  @Test
  void linesBrokenAtAWidthSayTheSame() throws IOException {
    for (int width : new int[] {60, 72, 100}) {
      assertThat(factsOfCorpus(() -> width)).isEqualTo(factsOfCorpus(() -> Integer.MAX_VALUE));
    }
  }

  @Test
  void linesBrokenByHandSayTheSame() throws IOException {
    Random random = new Random(2026);
    assertThat(factsOfCorpus(() -> 60 + random.nextInt(13)))
        .isEqualTo(factsOfCorpus(() -> Integer.MAX_VALUE));
  }

  private List<String> factsOfCorpus(IntSupplier width) throws IOException {
    List<String> facts = new ArrayList<>();
    try (Stream<Path> files = Files.walk(CORPUS)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".txt")).sorted().toList()) {
        String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        facts.add(file + ":");
        facts.addAll(facts(text.lines().map(line -> broken(line, width)).toList()));
      }
    }
    assertThat(facts).hasSizeGreaterThan(400);
    return facts;
  }

  private List<String> facts(List<String> lines) {
    String text = String.join("\n", lines);
    Document document =
        new Document("a.txt", "", text.length(), "UTF-8", "en", text, null, null, null);
    List<String> facts = new ArrayList<>();
    for (ExtractedArticle article : reader.read(document).articles()) {
      article.figures().forEach(figure -> facts.add(describe(figure)));
      article.quotations().forEach(quotation -> facts.add(describe(quotation)));
    }
    return facts;
  }

  private static String describe(FigureRow figure) {
    return "%s %d %s %s %s by %s"
        .formatted(
            figure.measure(),
            figure.value(),
            figure.bound(),
            figure.status(),
            figure.editionYear(),
            figure.reportedBy());
  }

  private static String describe(QuotationRow quotation) {
    return "%s: %s %s"
        .formatted(quotation.speaker(), quotation.kind(), quotation.text().replaceAll("\\s+", " "));
  }

  /** The words of a line, in lines of no more than as many characters as {@code width} says. */
  private static String broken(String line, IntSupplier width) {
    StringBuilder lines = new StringBuilder();
    int room = width.getAsInt();
    int used = 0;
    for (String word : line.split(" ", -1)) {
      if (used > 0 && used + 1 + word.length() > room) {
        lines.append('\n');
        room = width.getAsInt();
        used = 0;
      } else if (lines.length() > 0) {
        lines.append(' ');
        used++;
      }
      lines.append(word);
      used += word.length();
    }
    return lines.toString();
  }
}
