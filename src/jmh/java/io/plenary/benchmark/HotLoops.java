package io.plenary.benchmark;

import io.plenary.corpus.Article;
import io.plenary.corpus.ArticleCutter;
import io.plenary.corpus.Document;
import io.plenary.corpus.Signature;
import io.plenary.extraction.DocumentReader;
import io.plenary.series.Catalogue;
import io.plenary.text.Prose;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * What every text goes through, each pass over all reports of {@code data/corpus}: from the
 * cheapest loop to the whole reading.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class HotLoops {
  private final ArticleCutter cutter = new ArticleCutter();
  private List<Document> texts;
  private List<Cut> cuts;
  private DocumentReader reader;

  /** An article and the document it stands in. */
  private record Cut(Document document, Article article) {}

  @Setup
  public void read() throws IOException {
    texts = Texts.in(Path.of("data/corpus"));
    cuts =
        texts.stream()
            .flatMap(text -> cutter.cut(text).stream().map(article -> new Cut(text, article)))
            .toList();
    reader = new DocumentReader(Catalogue.read(Path.of("data/series")));
  }

  /** Texts into articles. */
  @Benchmark
  public long cut() {
    return texts.stream().mapToLong(text -> cutter.cut(text).size()).sum();
  }

  /** Articles into sentences and tokens. */
  @Benchmark
  public long prose() {
    return cuts.stream()
        .mapToLong(
            cut ->
                Prose.of(cut.document().text(), cut.article().passages()).hashCode())
        .sum();
  }

  /** What copies are recognized by, the cutting into tokens included. */
  @Benchmark
  public long signature() {
    return cuts.stream()
        .mapToLong(
            cut -> {
              Prose prose = Prose.of(cut.document().text(), cut.article().passages());
              return Signature.of(prose, cut.article().paragraphs())[0];
            })
        .sum();
  }

  /** All of it: texts into facts. */
  @Benchmark
  public long wholeReading() {
    return texts.stream().mapToLong(text -> reader.read(text).articles().size()).sum();
  }
}
