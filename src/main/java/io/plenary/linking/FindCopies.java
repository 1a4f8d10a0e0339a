package io.plenary.linking;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.udf;
import static org.apache.spark.sql.functions.xxhash64;

import io.plenary.corpus.Signature;
import io.plenary.tables.KeepRows;
import io.plenary.tables.Records;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

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

  private static final StructType BANDS =
      new StructType().add("band", DataTypes.LongType).add("key", DataTypes.LongType);
  private static final StructType KEYS =
      new StructType().add("keys", DataTypes.createArrayType(DataTypes.LongType));
  private static final StructType CANDIDATE = Records.schema(Candidate.class);
  private static final StructType CANDIDATES =
      CANDIDATE.add("signature", DataTypes.BinaryType).add("set", DataTypes.LongType);

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
   * The copies among articles, as rows {@code (article, duplicate_of)}. They are kept until the
   * caller lets go of them.
   *
   * @param articles rows of {@link io.plenary.extraction.ExtractedArticle}
   * @param keep where to keep them
   */
  public static Dataset<Row> among(Dataset<Row> articles, KeepRows keep) {
    Dataset<Row> sets = keep.of(sharingBands(articles));
    Dataset<Row> copies =
        candidates(articles, sets)
            .groupBy("set")
            .as(Encoders.LONG(), Encoders.row(CANDIDATES))
            .flatMapSortedGroups(
                columns(CANDIDATE.fieldNames()),
                new CopiesAmongCandidates(),
                Encoders.row(Records.schema(Copy.class)))
            .groupBy("article")
            .agg(min(col("original")).as("original"))
            .select(col("article"), col("original.article").as("duplicate_of"));
    Dataset<Row> kept = keep.of(copies);
    sets.unpersist();
    return kept;
  }

  /** The sets of articles that share a band: rows {@code (set, key)}, each set once. */
  private static Dataset<Row> sharingBands(Dataset<Row> articles) {
    return articles
        .select(explode(bandsOf(col("signature"))).as("band"), key().as("key"))
        .groupBy("band")
        .as(Encoders.LONG(), Encoders.row(BANDS))
        .flatMapSortedGroups(columns("key"), new KeysSharingBand(), Encoders.row(KEYS))
        .distinct()
        .select(xxhash64(col("keys")).as("set"), explode(col("keys")).as("key"));
  }

  private static Column bandsOf(Column signature) {
    UDF1<byte[], List<Long>> bands = bytes -> Signature.bands(Signature.ofBytes(bytes));
    return udf(bands, DataTypes.createArrayType(DataTypes.LongType)).apply(signature);
  }

  /** The articles of each set, with what they are ordered and compared by. */
  private static Dataset<Row> candidates(Dataset<Row> articles, Dataset<Row> sets) {
    return articles
        .select(
            key().as("key"),
            col("article.published_on").isNull().as("undated"),
            col("article.published_on"),
            col("article.begin").minus(col("article.end")).as("length_negated"),
            col("article.document"),
            col("article.begin"),
            col("article.article"),
            col("signature"))
        .join(sets, "key")
        .drop("key");
  }

  /** A number for an article; should two have the same, they are compared and found unlike. */
  private static Column key() {
    return xxhash64(col("article.article"));
  }

  private static Column[] columns(String... names) {
    return Arrays.stream(names).map(functions::col).toArray(Column[]::new);
  }

  /** The keys of a band, in ascending order, if there is more than one. */
  private static final class KeysSharingBand implements FlatMapGroupsFunction<Long, Row, Row> {
    @Override
    public Iterator<Row> call(Long band, Iterator<Row> rows) {
      Long first = rows.next().getAs(1);
      if (!rows.hasNext()) {
        return Collections.emptyIterator();
      }
      List<Long> keys = new ArrayList<>(List.of(first));
      while (rows.hasNext()) {
        Long key = rows.next().getAs(1);
        if (!key.equals(keys.get(keys.size() - 1))) {
          keys.add(key);
        }
      }
      return keys.size() == 1
          ? Collections.emptyIterator()
          : Collections.singleton(RowFactory.create((Object) keys.toArray())).iterator();
    }
  }

  /** Of a set's articles, those that copy one before them; they come in the order of candidates. */
  private static final class CopiesAmongCandidates
      implements FlatMapGroupsFunction<Long, Row, Row> {
    @Override
    public Iterator<Row> call(Long set, Iterator<Row> articles) {
      List<Row> originals = new ArrayList<>();
      List<int[]> signatures = new ArrayList<>();
      List<Row> copies = new ArrayList<>();
      while (articles.hasNext()) {
        Row article = articles.next();
        int[] signature = Signature.ofBytes(article.getAs("signature"));
        int original = firstAlike(signatures, signature);
        if (original >= 0) {
          copies.add(RowFactory.create(article.getAs("article"), originals.get(original)));
        } else if (originals.size() < MOST_COMPARISONS) {
          originals.add(candidate(article));
          signatures.add(signature);
        }
      }
      return copies.iterator();
    }

    private static Row candidate(Row article) {
      Object[] values = new Object[CANDIDATE.length()];
      for (int i = 0; i < values.length; i++) {
        values[i] = article.get(article.fieldIndex(CANDIDATE.fieldNames()[i]));
      }
      return RowFactory.create(values);
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
