package io.plenary.benchmark;

import io.plenary.tables.Records;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.stream.LongStream;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * Makes a corpus of a given shape: a folder {@code corpus} with the articles, a folder {@code
 * series} with the catalogue, and the truth in {@code truth.json}.
 *
 * <p>Example: {@code new GenerateCorpus(shape).parquet(spark, folder)}.
 */
final class GenerateCorpus {
  /** About 30 MB of text, which one task writes in seconds. */
  private static final long ARTICLES_PER_FILE = 8_000;

  private static final long ARTICLES_PER_FOLDER = 1_000;

  private final CorpusShape shape;

  GenerateCorpus(CorpusShape shape) {
    this.shape = shape;
  }

  /** As Parquet files. */
  void parquet(SparkSession spark, Path folder) {
    records(spark).write().parquet(Layout.of(folder).corpus().toString());
  }

  /** As JSON lines. */
  void jsonLines(SparkSession spark, Path folder) throws IOException {
    Path corpus = Layout.of(folder).corpus();
    records(spark).write().json(corpus.toString());
    Layout.renameJsonToJsonLines(corpus);
  }

  /** As text files, a thousand a folder; the headline is the first line. */
  void textFiles(Path folder) throws IOException {
    Path corpus = Layout.of(folder).corpus();
    for (long i = 0; i * ARTICLES_PER_FOLDER < shape.articles(); i++) {
      Files.createDirectories(corpus.resolve(Long.toString(i)));
    }
    LongStream.range(0, shape.articles() / ARTICLES_PER_FOLDER + 1)
        .parallel()
        .forEach(
            part -> {
              Articles articles = new Articles(shape);
              long end = Math.min(shape.articles(), (part + 1) * ARTICLES_PER_FOLDER);
              for (long number = part * ARTICLES_PER_FOLDER; number < end; number++) {
                writeText(corpus.resolve(Long.toString(part)), articles.article(number));
              }
            });
  }

  private static void writeText(Path folder, GeneratedArticle article) {
    try {
      Files.writeString(
          folder.resolve(article.id() + ".txt"),
          "%s\n\n%s\n".formatted(article.title(), article.text()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Dataset<Row> records(SparkSession spark) {
    int files = (int) ((shape.articles() + ARTICLES_PER_FILE - 1) / ARTICLES_PER_FILE);
    return spark
        .range(0, shape.articles(), 1, files)
        .mapPartitions(
            new WriteArticles(shape), Encoders.row(Records.schema(GeneratedArticle.class)));
  }

  /** The articles of one corpus, by number. */
  private static final class Articles {
    private final ArticlePlanner planner;
    private final ArticleWriter writer;

    private Articles(CorpusShape shape) {
      Forum forum = Forum.of(shape);
      this.planner = new ArticlePlanner(shape, forum);
      this.writer = new ArticleWriter(forum, planner);
    }

    private GeneratedArticle article(long number) {
      return writer.write(planner.plan(number));
    }
  }

  private record WriteArticles(CorpusShape shape)
      implements MapPartitionsFunction<Long, Row>, Serializable {

    @Override
    public Iterator<Row> call(Iterator<Long> numbers) {
      Articles articles = new Articles(shape);
      return new Iterator<>() {
        @Override
        public boolean hasNext() {
          return numbers.hasNext();
        }

        @Override
        public Row next() {
          return Records.row(articles.article(numbers.next()));
        }
      };
    }
  }
}
