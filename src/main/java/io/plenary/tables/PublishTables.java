package io.plenary.tables;

import static java.util.stream.Collectors.toMap;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count_if;
import static org.apache.spark.sql.functions.hash;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.pmod;
import static org.apache.spark.sql.functions.udf;
import static org.apache.spark.sql.functions.xxhash64;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Observation;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataTypes;

/**
 * Writes tables into a folder, each with exactly its columns in its order of rows, and reads them
 * back. Several tables can be written at the same time.
 *
 * <p>Example: {@code publish.write(Table.FIGURES, figures, cuts)} writes {@code
 * folder/figures/*.parquet}.
 */
public final class PublishTables {
  /** So many that files differ in size by some tenth. */
  private static final int SAMPLES_PER_FILE = 60;

  /** Columns of passages and places: few come twice, so a dictionary of them is in vain. */
  private static final Pattern PASSAGES = Pattern.compile("text|context|(.+_)?(begin|end)");

  private final SparkSession spark;
  private final Path folder;
  private final Map<Table, TableQuality> quality = new ConcurrentSkipListMap<>();
  private final Map<Table, Map<String, Long>> counts = new ConcurrentHashMap<>();

  /**
   * A writer of one set of tables.
   *
   * @param folder where the tables' folders are made
   */
  public PublishTables(SparkSession spark, Path folder) {
    this.spark = spark;
    this.folder = folder;
  }

  /**
   * Where to cut the tables that are ordered by documents, so that each file gets about as many.
   *
   * @param documents with a column {@code document}
   * @param count about how many they are
   * @param files how many files to make at most
   */
  public static DocumentCuts cuts(Dataset<Row> documents, long count, int files) {
    if (files == 1) {
      return DocumentCuts.none();
    }
    long every = Math.max(1, count / ((long) files * SAMPLES_PER_FILE));
    List<byte[]> sample =
        documents
            .filter(pmod(hash(col("document")), lit(every)).equalTo(0))
            .select(col("document").cast(DataTypes.BinaryType))
            .as(Encoders.BINARY())
            .collectAsList();
    return DocumentCuts.of(sample, files);
  }

  /**
   * Writes a table that is ordered by documents and grows with them; the result reads what was
   * written.
   *
   * @param cuts where one file ends and the next begins
   */
  public Dataset<Row> write(Table table, Dataset<Row> contents, DocumentCuts cuts) {
    return write(table, contents, cuts, Map.of());
  }

  /**
   * Writes a table like {@link #write(Table, Dataset, DocumentCuts)} and counts rows meanwhile.
   *
   * @param conditions what to count, by names for {@link #count}
   */
  public Dataset<Row> write(
      Table table, Dataset<Row> contents, DocumentCuts cuts, Map<String, Column> conditions) {
    Dataset<Row> columns = contents.to(table.schema());
    Dataset<Row> parts =
        cuts.files() == 1
            ? columns.coalesce(1)
            : columns.repartitionById(cuts.files(), cuts.file(col("document")));
    return writeParts(table, parts, conditions);
  }

  /**
   * Writes a table that grows slower than the documents; the result reads what was written.
   *
   * @param files how many to cut it into
   */
  public Dataset<Row> write(Table table, Dataset<Row> contents, int files) {
    Dataset<Row> columns = contents.to(table.schema());
    Dataset<Row> parts =
        files == 1 ? columns.coalesce(1) : columns.repartitionByRange(files, order(table));
    return writeParts(table, parts, Map.of());
  }

  /** Writes a table that fits one file, however large the corpus. */
  public Dataset<Row> writeSmall(Table table, Dataset<Row> contents) {
    return write(table, contents, 1);
  }

  /** A table written before. */
  public Dataset<Row> read(Table table) {
    return spark.read().schema(table.schema()).parquet(path(table));
  }

  /** The number of rows of each table written so far. */
  public Map<String, Long> rows() {
    Map<String, Long> rows = new LinkedHashMap<>();
    quality.forEach((table, seen) -> rows.put(table.tableName(), seen.rows()));
    return rows;
  }

  /** What was seen of each table written so far. */
  public Map<String, TableQuality> quality() {
    Map<String, TableQuality> seen = new LinkedHashMap<>();
    quality.forEach((table, ofTable) -> seen.put(table.tableName(), ofTable));
    return seen;
  }

  /** How many rows were counted under a name while a table was written. */
  public long count(Table table, String name) {
    return counts.get(table).get(name);
  }

  private Dataset<Row> writeParts(Table table, Dataset<Row> parts, Map<String, Column> conditions) {
    Observation written = new Observation();
    Column[] counted =
        Stream.concat(
                conditions.entrySet().stream()
                    .map(condition -> count_if(condition.getValue()).as(condition.getKey())),
                TableQuality.observed(table))
            .toArray(Column[]::new);
    Column repeats =
        udf(new RepeatsKey(), DataTypes.BooleanType)
            .asNondeterministic()
            .apply(xxhash64(order(table)));
    parts
        .sortWithinPartitions(order(table))
        .withColumn(TableQuality.REPEATS_KEY, repeats)
        .observe(written, functions.count(lit(1)).as(TableQuality.ROWS), counted)
        .drop(TableQuality.REPEATS_KEY)
        .write()
        .options(withoutDictionary(table))
        .parquet(path(table));
    Map<String, Long> result = counts(written);
    quality.put(table, TableQuality.of(result));
    counts.put(table, result);
    return read(table);
  }

  private static Map<String, String> withoutDictionary(Table table) {
    return Arrays.stream(table.schema().fieldNames())
        .filter(PASSAGES.asMatchPredicate())
        .collect(toMap(column -> "parquet.enable.dictionary#" + column, column -> "false"));
  }

  private static Column[] order(Table table) {
    return table.order().stream().map(functions::col).toArray(Column[]::new);
  }

  private static Map<String, Long> counts(Observation written) {
    try {
      Map<String, Long> counts = new LinkedHashMap<>();
      written.getAsJava().forEach((name, count) -> counts.put(name, (Long) count));
      return counts;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while a table was written", e);
    }
  }

  private String path(Table table) {
    return new Path(folder, table.tableName()).toString();
  }
}
