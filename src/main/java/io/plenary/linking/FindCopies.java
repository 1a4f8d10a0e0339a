package io.plenary.linking;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.collect_set;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.sort_array;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.xxhash64;

import io.plenary.corpus.Signature;
import io.plenary.tables.Records;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;

/**
 * Finds the articles that copy another: one wire story in two outlets, with a headline changed or a
 * tail cut.
 *
 * <p>Articles are compared only with those that share a band of their {@link Signature}, so that
 * the cost grows with the number of articles, not with its square. Which articles share a band is
 * found out with two numbers a band; only the few that do are brought together with their
 * signatures. Of two that are alike the one published later is the copy; of the same date or none,
 * the shorter, since cuts are made in copies; of the same length, the one whose document's name
 * comes later.
 */
public final class FindCopies {
  /** Among articles that share a band, one is compared with so many originals at most. */
  private static final int MOST_COMPARISONS = 50;

  private FindCopies() {}

  /** What two articles are ordered by; undated ones come last. */
  private record Candidate(
      boolean undated,
      LocalDate publishedOn,
      int lengthNegated,
      String document,
      int begin,
      String article) {}

  private record Copy(String article, Candidate original) {}

  /**
   * The copies among articles, as rows {@code (article, duplicate_of)}.
   *
   * @param articles rows of {@link io.plenary.extraction.ExtractedArticle}
   */
  public static Dataset<Row> among(Dataset<Row> articles) {
    return candidates(articles, sharingBands(articles))
        .flatMap(new CopiesAmongCandidates(), Encoders.row(Records.schema(Copy.class)))
        .groupBy("article")
        .agg(min(col("original")).as("original"))
        .select(col("article"), col("original.article").as("duplicate_of"));
  }

  /** The sets of articles that share a band: rows {@code (set, key)}, each set once. */
  private static Dataset<Row> sharingBands(Dataset<Row> articles) {
    return articles
        .select(key().as("key"), explode(col("bands")).as("band"))
        .groupBy("band")
        .agg(sort_array(collect_set("key")).as("keys"))
        .filter(size(col("keys")).gt(1))
        .select("keys")
        .distinct()
        .select(xxhash64(col("keys")).as("set"), explode(col("keys")).as("key"));
  }

  /** The articles of each set, in the order in which they can be originals. */
  private static Dataset<Row> candidates(Dataset<Row> articles, Dataset<Row> sets) {
    Column candidate =
        struct(
            col("article.published_on").isNull().as("undated"),
            col("article.published_on"),
            col("article.begin").minus(col("article.end")).as("length_negated"),
            col("article.document"),
            col("article.begin"),
            col("article.article"));
    return articles
        .select(key().as("key"), candidate.as("candidate"), col("signature"))
        .join(sets, "key")
        .groupBy("set")
        .agg(sort_array(collect_list(struct("candidate", "signature"))).as("candidates"));
  }

  /** A number for an article; should two have the same, they are compared and found unlike. */
  private static Column key() {
    return xxhash64(col("article.article"));
  }

  private static final class CopiesAmongCandidates
      implements FlatMapFunction<Row, Row>, Serializable {
    @Override
    public Iterator<Row> call(Row set) {
      List<Row> originals = new ArrayList<>();
      List<int[]> signatures = new ArrayList<>();
      List<Row> copies = new ArrayList<>();
      for (Row article : set.<Row>getList(set.fieldIndex("candidates"))) {
        Row candidate = article.getAs("candidate");
        int[] signature = signature(article);
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

    private static int[] signature(Row row) {
      return row.<Integer>getList(row.fieldIndex("signature")).stream()
          .mapToInt(Integer::intValue)
          .toArray();
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
