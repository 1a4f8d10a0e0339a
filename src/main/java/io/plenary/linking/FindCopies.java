package io.plenary.linking;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.xxhash64;

import io.plenary.corpus.Signature;
import io.plenary.tables.KeepRows;
import io.plenary.tables.Records;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * Finds the articles that copy another: one wire story in two outlets, with a headline changed or a
 * tail cut.
 *
 * <p>Articles are compared only with those that share a band of their {@link Signature}, so that
 * the cost grows with the number of articles, not with its square. Which articles share a band and
 * may be alike is found out with a sketch of the signature; only the few that may are brought
 * together with their signatures. Of two that are alike the one published later is the copy; of the
 * same date or none, the shorter, since cuts are made in copies; of the same length, the one whose
 * document's name comes later.
 */
public final class FindCopies {
  /** Of articles that may be alike, one is compared with so many originals at most. */
  private static final int MOST_COMPARISONS = 50;

  private static final StructType PACKED =
      new StructType().add("part", DataTypes.IntegerType).add("entries", DataTypes.BinaryType);
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
   * @param parts into how many parts to divide the bands, each of which is held in memory
   * @param keep where to keep them
   */
  public static Dataset<Row> among(Dataset<Row> articles, int parts, KeepRows keep) {
    Dataset<Row> sets = keep.of(likelyCopies(articles, parts));
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

  /** The sets of articles that may copy each other: rows {@code (set, key)}, each set once. */
  private static Dataset<Row> likelyCopies(Dataset<Row> articles, int parts) {
    return articles
        .select(key().as("key"), col("signature"))
        .mapPartitions(new PackBands(parts), Encoders.row(PACKED))
        .repartitionById(parts, col("part"))
        .mapPartitions(new CompareSketches(), Encoders.row(KEYS))
        .distinct()
        .select(xxhash64(col("keys")).as("set"), explode(col("keys")).as("key"));
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

  /** Puts articles under their bands, and each band into one of the parts. */
  private record PackBands(int parts) implements MapPartitionsFunction<Row, Row> {
    @Override
    public Iterator<Row> call(Iterator<Row> articles) {
      BandEntries[] entries = new BandEntries[parts];
      Arrays.setAll(entries, part -> new BandEntries());
      articles.forEachRemaining(article -> add(article, entries));
      return IntStream.range(0, parts)
          .filter(part -> !entries[part].isEmpty())
          .mapToObj(part -> RowFactory.create(part, entries[part].toBytes()))
          .iterator();
    }

    private static void add(Row article, BandEntries[] entries) {
      int[] signature = Signature.ofBytes(article.getAs(1));
      long[] sketch = Signature.sketch(signature);
      for (long band : Signature.bands(signature)) {
        entries[(int) Math.floorMod(band, (long) entries.length)].add(
            band, article.getLong(0), sketch);
      }
    }
  }

  /** The keys of articles in a part that share a band and may be alike. */
  private static final class CompareSketches implements MapPartitionsFunction<Row, Row> {
    @Override
    public Iterator<Row> call(Iterator<Row> packs) {
      BandEntries entries = new BandEntries();
      packs.forEachRemaining(pack -> entries.addAll(pack.getAs(1)));
      return entries.clusters().stream()
          .map(keys -> RowFactory.create((Object) Arrays.stream(keys).boxed().toArray()))
          .iterator();
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
