package io.plenary.linking;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.sort_array;

import io.plenary.corpus.Signature;
import io.plenary.tables.Records;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;

/**
 * Finds the articles that copy another: one wire story in two outlets, with a headline changed or a
 * tail cut.
 *
 * <p>Articles are compared only with those that share a band of their {@link Signature}, so that
 * the cost grows with the number of articles, not with its square. Of two that are alike the one
 * published later is the copy; of the same date or none, the shorter, since cuts are made in
 * copies; of the same length, the one whose document's name comes later.
 */
public final class FindCopies {
  /** In one band, an article is compared with so many originals at most. */
  private static final int MOST_COMPARISONS = 50;

  private FindCopies() {}

  /** An article under one of its bands. */
  private record Banded(String band, Candidate candidate) {}

  /** What two articles are ordered and compared by; undated ones come last. */
  private record Candidate(
      boolean undated,
      LocalDate publishedOn,
      int lengthNegated,
      String document,
      int begin,
      String article,
      List<Integer> signature) {}

  private record Copy(String article, Candidate original) {}

  /**
   * The copies among articles, as rows {@code (article, duplicate_of)}.
   *
   * @param articles rows of {@link io.plenary.extraction.ExtractedArticle}
   */
  public static Dataset<Row> among(Dataset<Row> articles) {
    return articles
        .select("article.*", "signature")
        .flatMap(new Bands(), Encoders.row(Records.schema(Banded.class)))
        .groupBy("band")
        .agg(sort_array(collect_list(col("candidate"))).as("candidates"))
        .filter(size(col("candidates")).gt(1))
        .flatMap(new CopiesInBand(), Encoders.row(Records.schema(Copy.class)))
        .groupBy("article")
        .agg(min(col("original")).as("original"))
        .select(col("article"), col("original.article").as("duplicate_of"));
  }

  private static int[] signature(Row row) {
    return row.<Integer>getList(row.fieldIndex("signature")).stream()
        .mapToInt(Integer::intValue)
        .toArray();
  }

  private static final class Bands implements FlatMapFunction<Row, Row>, Serializable {
    @Override
    public Iterator<Row> call(Row article) {
      int[] signature = signature(article);
      Candidate candidate =
          new Candidate(
              article.isNullAt(article.fieldIndex("published_on")),
              article.getAs("published_on"),
              article.<Integer>getAs("begin") - article.<Integer>getAs("end"),
              article.getAs("document"),
              article.<Integer>getAs("begin"),
              article.getAs("article"),
              IntStream.of(signature).boxed().toList());
      return Signature.bands(signature).stream()
          .map(band -> Records.row(new Banded(band, candidate)))
          .iterator();
    }
  }

  private static final class CopiesInBand implements FlatMapFunction<Row, Row>, Serializable {
    @Override
    public Iterator<Row> call(Row band) {
      List<Row> originals = new ArrayList<>();
      List<int[]> signatures = new ArrayList<>();
      List<Row> copies = new ArrayList<>();
      for (Row candidate : band.<Row>getList(band.fieldIndex("candidates"))) {
        int[] signature = signature(candidate);
        int original = firstAlike(signatures, signature);
        if (original >= 0) {
          copies.add(RowFactory.create(candidate.getAs("article"), originals.get(original)));
        } else if (originals.size() < MOST_COMPARISONS) {
          originals.add(candidate);
          signatures.add(signature);
        }
      }
      return copies.iterator();
    }

    private static int firstAlike(List<int[]> signatures, int[] signature) {
      for (int i = 0; i < signatures.size(); i++) {
        if (Signature.similarity(signatures.get(i), signature) >= Signature.COPY) {
          return i;
        }
      }
      return -1;
    }
  }
}
