package io.plenary.linking;

import static org.apache.spark.sql.functions.array_distinct;
import static org.apache.spark.sql.functions.array_sort;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.collect_set;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.flatten;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import io.plenary.officials.Identities;
import io.plenary.officials.Naming;
import io.plenary.officials.Official;
import io.plenary.officials.OfficialKind;
import io.plenary.tables.KeepRows;
import io.plenary.tables.Records;
import java.io.Serializable;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataTypes;

/**
 * Finds out which names of different articles mean the same official, and gives every fact that one
 * name.
 *
 * <p>Only names of one block (see {@link Identities#blockKey}) are compared, after all articles'
 * namings were counted together, so that the cost grows with the number of different names.
 */
public final class IdentifyOfficials {

  private IdentifyOfficials() {}

  /** Which official a name of some article means. */
  private record Identity(String kind, String name, String official) {}

  /**
   * How often each spelling of a name is used about each edition, whoever uses it. The rows are
   * kept until the caller lets go of them.
   *
   * @param articles rows of {@link io.plenary.extraction.ExtractedArticle}
   * @param keep where to keep them
   */
  public static Dataset<Row> namings(Dataset<Row> articles, KeepRows keep) {
    return keep.of(
        articles
            .select(
                col("article.series"),
                col("article.edition_year"),
                explode(col("namings")).as("naming"))
            .select("series", "edition_year", "naming.*")
            .groupBy(
                "series",
                "edition_year",
                "kind",
                "block",
                "name",
                "role",
                "affiliation",
                "spelling")
            .agg(sum(col("times")).as("times")));
  }

  /**
   * Which official each name means, as rows {@code (kind, name, official)}. A name that is the
   * official's has no row. The rows are kept until the caller lets go of them.
   *
   * @param namings from {@link #namings}
   * @param keep where to keep them
   */
  public static Dataset<Row> identities(Dataset<Row> namings, KeepRows keep) {
    return keep.of(
        namings
            .groupBy("kind", "block", "name", "role", "affiliation", "spelling")
            .agg(sum(col("times")).cast(DataTypes.IntegerType).as("times"))
            .groupBy("kind", "block")
            .agg(
                collect_list(struct("name", "role", "affiliation", "spelling", "times"))
                    .as("namings"))
            .flatMap(new ResolveBlock(), Encoders.row(Records.schema(Identity.class))));
  }

  /**
   * Facts with the names their articles give replaced by the officials' names.
   *
   * @param name the column of the name
   * @param kind the column of its kind
   */
  public static Dataset<Row> named(
      Dataset<Row> facts, Dataset<Row> identities, String name, String kind) {
    Dataset<Row> renamed =
        identities.select(
            col("kind").as("identity_kind"), col("name").as("identity_name"), col("official"));
    Column same =
        col(kind).equalTo(col("identity_kind")).and(col(name).equalTo(col("identity_name")));
    return facts
        .join(renamed, same, "left")
        .withColumn(name, coalesce(col("official"), col(name)))
        .drop("identity_kind", "identity_name", "official");
  }

  /**
   * The table {@code officials}.
   *
   * @param namings from {@link #namings}
   * @param identities from {@link #identities}
   */
  public static Dataset<Row> officials(Dataset<Row> namings, Dataset<Row> identities) {
    Dataset<Row> named =
        named(namings, identities, "name", "kind").withColumnRenamed("name", "official");
    Dataset<Row> offices =
        named
            .groupBy("series", "official", "kind", "role", "affiliation")
            .agg(
                min(col("edition_year")).as("first_edition"),
                max(col("edition_year")).as("last_edition"),
                collect_set(col("spelling")).as("spellings"));
    Column office =
        when(
            col("role").isNotNull(),
            struct("role", "affiliation", "first_edition", "last_edition"));
    return offices
        .groupBy("series", "official", "kind")
        .agg(
            array_sort(array_distinct(flatten(collect_list(col("spellings"))))).as("spellings"),
            array_sort(collect_list(office)).as("roles"));
  }

  private static final class ResolveBlock implements FlatMapFunction<Row, Row>, Serializable {
    @Override
    public Iterator<Row> call(Row block) {
      OfficialKind kind =
          OfficialKind.valueOf(block.<String>getAs("kind").toUpperCase(Locale.ROOT));
      List<Row> namings = block.getList(block.fieldIndex("namings"));
      List<Naming> counted = namings.stream().map(row -> naming(kind, row)).toList();
      return Identities.resolve(counted).entrySet().stream()
          .filter(identity -> !identity.getKey().equals(identity.getValue()))
          .map(
              identity ->
                  Records.row(
                      new Identity(Records.word(kind), identity.getKey(), identity.getValue())))
          .iterator();
    }

    private static Naming naming(OfficialKind kind, Row row) {
      Official official =
          new Official(row.getAs("name"), kind, row.getAs("role"), row.getAs("affiliation"));
      return new Naming(official, row.getAs("spelling"), row.getAs("times"));
    }
  }
}
