package io.plenary.job;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_set;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.count_if;
import static org.apache.spark.sql.functions.filter;
import static org.apache.spark.sql.functions.first;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.size;

import io.plenary.corpus.CorpusListing;
import io.plenary.corpus.ReadCorpus;
import io.plenary.extraction.ExtractFacts;
import io.plenary.extraction.ExtractionCache;
import io.plenary.extraction.ExtractionCache.Part;
import io.plenary.extraction.KnownDocuments;
import io.plenary.extraction.ReadingRules;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Observation;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.util.LongAccumulator;

/**
 * The first stage of a run: documents in, the facts of each out, from the cache where it has them.
 *
 * <p>A text file that was read before and has not changed since, as its file system says, is not
 * opened. Every other document is, because only its bytes tell whether it is known; that takes a
 * small part of the time that reading it does. What is new is added to the cache. Facts of
 * documents that are gone stay in it and are left out of the run, until they are a fifth of it, or
 * it has twenty parts: then it is written anew without them.
 */
final class ExtractCorpus {
  /** To this many documents, their hashes and stamps are held in memory. */
  private static final long BROADCAST_DOCUMENTS = 1_000_000;

  private static final int MOST_PARTS = 20;
  private static final double MOST_GONE = 0.2;
  private static final long BYTES_PER_FILE = 16L << 20;

  /** To this share of the documents known, files are few. */
  private static final double FEW = 0.1;

  private static final String STAMP = "stamp";
  private static final String CONTENT = "content";
  private static final StructType KNOWN =
      new StructType()
          .add(CONTENT, DataTypes.StringType)
          .add("documents", DataTypes.createArrayType(DataTypes.StringType));
  private static final String[] DOCUMENT = {"document", CONTENT};

  private final SparkSession spark;
  private final ExtractionCache cache;
  private final Path working;
  private final FileSystem fileSystem;

  /**
   * What was extracted.
   *
   * @param facts rows of {@link ExtractFacts#SCHEMA}, one a document
   * @param documents how many there are
   * @param extracted how many were read
   * @param reused how many came from the cache
   */
  record Extracted(Dataset<Row> facts, long documents, long extracted, long reused) {

    /**
     * What was published until a day, and what has no date. A document goes with the last of its
     * articles.
     */
    Dataset<Row> factsAsOf(LocalDate day) {
      Column then =
          filter(
              col("articles"),
              article -> {
                Column published = article.getField("article").getField("published_on");
                return published.isNull().or(published.leq(lit(day)));
              });
      return facts
          .withColumn("published", then)
          .filter(size(col("articles")).equalTo(0).or(size(col("published")).gt(0)))
          .drop("articles")
          .withColumnRenamed("published", "articles");
    }
  }

  /**
   * An extraction.
   *
   * @param cache of this run's rules and catalogue
   * @param working the folder to write to, on the file system of the cache
   */
  ExtractCorpus(SparkSession spark, ExtractionCache cache, Path working) throws IOException {
    this.spark = spark;
    this.cache = cache;
    this.working = working;
    this.fileSystem = working.getFileSystem(spark.sparkContext().hadoopConfiguration());
  }

  /**
   * Extracts.
   *
   * @param corpus the files
   * @param full whether to read all anew
   * @param documentsDone counts the documents done, for those who watch
   */
  Extracted run(
      CorpusListing corpus, ReadingRules rules, boolean full, LongAccumulator documentsDone)
      throws IOException {
    List<Part> parts = full ? List.of() : cache.parts();
    KnownDocuments cached =
        new KnownDocuments(parts, BROADCAST_DOCUMENTS, spark.sparkContext().hadoopConfiguration());
    CorpusListing.Others changed = corpus.without(cached::hasStamp);
    Set<Long> unchanged = changed.unchanged();
    CorpusListing others = changed.others();
    documentsDone.add(unchanged.size());
    Map<String, Object> counts = write(extract(others, rules, parts, cached, documentsDone));
    long fresh = (Long) counts.get(ExtractFacts.FRESH);
    long seen = (Long) counts.get(ExtractFacts.KNOWN);
    long known = seen + unchanged.size();
    long renamed = (Long) counts.get(ExtractFacts.RENAMED);
    long rejected = (Long) counts.get(ExtractFacts.REJECTED);
    if (renamed > 0) {
      rename(parts);
    }
    Supplier<Dataset<Row>> knownDocuments = () -> knownDocuments(parts, unchanged, seen);
    List<Path> folders = new ArrayList<>(keep(parts, fresh + renamed, known, knownDocuments));
    if (rejected > 0) {
      folders.add(in(ExtractFacts.REJECTED));
    }
    return new Extracted(
        present(folders, parts, known, knownDocuments),
        fresh + known + renamed + rejected,
        fresh + rejected,
        known + renamed);
  }

  private Dataset<Row> extract(
      CorpusListing corpus,
      ReadingRules rules,
      List<Part> parts,
      KnownDocuments cached,
      LongAccumulator documentsDone) {
    Dataset<Row> documents = ReadCorpus.read(spark, corpus);
    Optional<Map<String, Set<String>>> names =
        areFew(corpus, parts) ? cached.names(contents(documents)) : Optional.empty();
    if (parts.isEmpty() || names.filter(Map::isEmpty).isPresent()) {
      return ExtractFacts.from(documents, rules, documentsDone);
    }
    Dataset<Row> known = names.map(this::known).orElseGet(() -> known(parts));
    return ExtractFacts.from(documents, known, rules, documentsDone);
  }

  /** Where few files are to be read, they are read twice, and only what they hold is looked for. */
  private static boolean areFew(CorpusListing corpus, List<Part> parts) {
    return !corpus.hasRecords() && corpus.files().size() < documents(parts) * FEW;
  }

  private static Set<String> contents(Dataset<Row> documents) {
    return Set.copyOf(
        ExtractFacts.contents(documents).na().drop().as(Encoders.STRING()).collectAsList());
  }

  /** Under what names each content is known. */
  private Dataset<Row> known(Map<String, Set<String>> names) {
    List<Row> rows =
        names.entrySet().stream()
            .map(known -> RowFactory.create(known.getKey(), known.getValue().toArray()))
            .toList();
    return broadcast(spark.createDataFrame(rows, KNOWN));
  }

  /** The same of all contents. */
  private Dataset<Row> known(List<Part> parts) {
    return small(
        read(paths(parts)).groupBy(CONTENT).agg(collect_set(col("document")).as("documents")),
        documents(parts));
  }

  /**
   * Writes without dictionaries: to look every string up in one takes more time than the fifth of
   * the bytes that it saves, when most of them are words of articles and read only once.
   */
  private Map<String, Object> write(Dataset<Row> extracted) {
    Observation observation = new Observation();
    Column[] counts =
        Stream.of(
                ExtractFacts.FRESH, ExtractFacts.KNOWN, ExtractFacts.RENAMED, ExtractFacts.REJECTED)
            .map(state -> count_if(col(ExtractFacts.STATE).equalTo(state)).as(state))
            .toArray(Column[]::new);
    extracted
        .observe(observation, count(lit(1)).as("documents"), counts)
        .write()
        .option("parquet.enable.dictionary", "false")
        .partitionBy(ExtractFacts.STATE)
        .parquet(extractedFolder().toString());
    try {
      return observation.getAsJava();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while facts were extracted", e);
    }
  }

  /** Gives documents with a new name the facts that are known by the old. */
  private void rename(List<Part> parts) {
    Dataset<Row> facts =
        read(paths(parts)).groupBy("content").agg(first(col("articles")).as("articles"));
    read(List.of(in(ExtractFacts.RENAMED)))
        .drop("articles")
        .join(facts, "content")
        .select(columns())
        .write()
        .mode("append")
        .parquet(in(ExtractFacts.FRESH).toString());
  }

  /** Puts what is new into the cache; the result is where the corpus's facts are, or more. */
  private List<Path> keep(
      List<Part> parts, long fresh, long known, Supplier<Dataset<Row>> knownDocuments)
      throws IOException {
    long gone = documents(parts) - known;
    if (known == 0) {
      return fresh == 0 ? List.of() : List.of(cache.replace(in(ExtractFacts.FRESH), fresh).path());
    }
    if (parts.size() >= MOST_PARTS || gone > MOST_GONE * documents(parts)) {
      Path tidy = new Path(working, "tidy");
      Dataset<Row> left =
          read(paths(parts))
              .join(small(knownDocuments.get(), known), DOCUMENT, "left_semi")
              .select(columns());
      (fresh == 0 ? left : left.unionAll(read(List.of(in(ExtractFacts.FRESH)))))
          .write()
          .parquet(tidy.toString());
      return List.of(cache.replace(tidy, known + fresh).path());
    }
    List<Path> folders = new ArrayList<>(paths(parts));
    if (fresh > 0) {
      folders.add(cache.add(inFewFiles(in(ExtractFacts.FRESH)), fresh).path());
    }
    return folders;
  }

  /** What folders have, without the documents that are gone from the corpus. */
  private Dataset<Row> present(
      List<Path> folders, List<Part> parts, long known, Supplier<Dataset<Row>> knownDocuments) {
    if (folders.isEmpty()) {
      return spark.createDataFrame(List.<Row>of(), ExtractFacts.SCHEMA);
    }
    long gone = documents(parts) - known;
    if (gone == 0 || !folders.containsAll(paths(parts))) {
      return read(folders);
    }
    Path left = new Path(working, "gone");
    read(paths(parts))
        .select(DOCUMENT[0], DOCUMENT[1])
        .join(knownDocuments.get(), DOCUMENT, "left_anti")
        .coalesce(1)
        .write()
        .parquet(left.toString());
    return read(folders)
        .join(
            small(read(List.of(left)).select(DOCUMENT[0], DOCUMENT[1]), gone),
            DOCUMENT,
            "left_anti")
        .select(columns());
  }

  /** The documents of the corpus that are in the cache, unchanged or with bytes seen before. */
  private Dataset<Row> knownDocuments(List<Part> parts, Set<Long> unchanged, long seen) {
    Dataset<Row> stamps = spark.createDataset(List.copyOf(unchanged), Encoders.LONG()).toDF(STAMP);
    Dataset<Row> known =
        read(paths(parts))
            .join(broadcast(stamps), STAMP, "left_semi")
            .select(DOCUMENT[0], DOCUMENT[1]);
    return seen == 0
        ? known
        : known.union(read(List.of(in(ExtractFacts.KNOWN))).select(DOCUMENT[0], DOCUMENT[1]));
  }

  /** A few new documents among many come in as many files as there were tasks. */
  private Path inFewFiles(Path folder) throws IOException {
    long bytes = 0;
    int files = 0;
    for (FileStatus file : fileSystem.listStatus(folder)) {
      bytes += file.getLen();
      files++;
    }
    int enough = (int) (bytes / BYTES_PER_FILE) + 1;
    if (files <= 2 * enough) {
      return folder;
    }
    Path fewer = new Path(working, "fewer");
    read(List.of(folder)).coalesce(enough).write().parquet(fewer.toString());
    return fewer;
  }

  private static Dataset<Row> small(Dataset<Row> rows, long count) {
    return count <= BROADCAST_DOCUMENTS ? broadcast(rows) : rows;
  }

  private static long documents(List<Part> parts) {
    return parts.stream().mapToLong(Part::documents).sum();
  }

  private static List<Path> paths(List<Part> parts) {
    return parts.stream().map(Part::path).toList();
  }

  private Dataset<Row> read(List<Path> folders) {
    return spark
        .read()
        .schema(ExtractFacts.SCHEMA)
        .parquet(folders.stream().map(Path::toString).toArray(String[]::new));
  }

  private Path extractedFolder() {
    return new Path(working, "extracted");
  }

  private Path in(String state) {
    return new Path(extractedFolder(), ExtractFacts.STATE + "=" + state);
  }

  private static Column[] columns() {
    return Stream.of(ExtractFacts.SCHEMA.fieldNames())
        .map(name -> col(name))
        .toArray(Column[]::new);
  }
}
