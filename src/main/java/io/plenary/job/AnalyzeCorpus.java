package io.plenary.job;

import static java.util.stream.Collectors.toMap;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.when;

import io.plenary.corpus.CorpusListing;
import io.plenary.extraction.ExtractFacts;
import io.plenary.extraction.ExtractionCache;
import io.plenary.extraction.IdentifyRecords;
import io.plenary.linking.FindCopies;
import io.plenary.linking.IdentifyOfficials;
import io.plenary.runs.Finding;
import io.plenary.runs.QualityGate;
import io.plenary.runs.RunLock;
import io.plenary.runs.RunTable;
import io.plenary.statistics.SummarizeEditions;
import io.plenary.tables.CountChanges;
import io.plenary.tables.DocumentCuts;
import io.plenary.tables.KeepRows;
import io.plenary.tables.PublishTables;
import io.plenary.tables.Snapshots;
import io.plenary.tables.Table;
import io.plenary.tables.TableQuality;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * The main job: a corpus and a catalogue in, a snapshot of all tables out.
 *
 * <pre>
 * corpus ──extract──▶ one row of facts a document ──┬─▶ copies      ─┐
 *                                                   ├─▶ identities  ─┼─▶ fact tables ─▶ statistics
 *                                                   └────────────────┘
 * </pre>
 *
 * <p>Each text is read once; what it yields is kept in the working folder, and everything after
 * that reads only the columns it needs.
 */
public final class AnalyzeCorpus {
  /** One file of a table for so much input: large enough to scan, small enough to write. */
  private static final long INPUT_BYTES_PER_FILE = 64L << 20;

  private static final int FILES_PER_SMALLER_FILE = 16;

  private static final String ANALYZED = "analyzed";
  private static final String DUPLICATE = "duplicate";
  private static final String REJECTED = "rejected";

  private final SparkSession spark;
  private final AnalyzeOptions options;
  private final CorpusListing corpus;
  private final CatalogueFolder catalogue;
  private final Instant startedAt;
  private final RunLock lock;

  /** A snapshot and its {@code run.json}. */
  record Published(Path snapshot, RunRecord record) {}

  private AnalyzeCorpus(
      SparkSession spark,
      AnalyzeOptions options,
      CorpusListing corpus,
      CatalogueFolder catalogue,
      Instant startedAt,
      RunLock lock) {
    this.spark = spark;
    this.options = options;
    this.corpus = corpus;
    this.catalogue = catalogue;
    this.startedAt = startedAt;
    this.lock = lock;
  }

  /**
   * Runs the job.
   *
   * @param corpus the files to read
   * @param catalogue the series to look for
   * @param startedAt when the run began
   * @param lock of the output
   * @return where the snapshot is, and what made it
   */
  static Published run(
      SparkSession spark,
      AnalyzeOptions options,
      CorpusListing corpus,
      CatalogueFolder catalogue,
      Instant startedAt,
      RunLock lock)
      throws Exception {
    return new AnalyzeCorpus(spark, options, corpus, catalogue, startedAt, lock).run();
  }

  private Published run() throws Exception {
    Configuration hadoop = spark.sparkContext().hadoopConfiguration();
    Snapshots snapshots = Snapshots.of(options.output(), hadoop);
    Path working = snapshots.startWorking();
    adoptLastRun(snapshots, hadoop);
    Path complete = new Path(working, "complete");
    PublishTables tables = new PublishTables(spark, complete);
    var documentsDone = spark.sparkContext().longAccumulator("documents");
    Stages stages = new Stages(spark, Progress.of(documentsDone));

    ExtractCorpus.Extracted extracted =
        stages.run(
            "Extract facts",
            () ->
                new ExtractCorpus(spark, cache(hadoop), working)
                    .run(corpus, catalogue.rules(), options.recurrence().full(), documentsDone));
    LocalDate asOf = options.recurrence().asOf();
    Dataset<Row> published = asOf == null ? extracted.facts() : extracted.factsAsOf(asOf);
    Dataset<Row> facts = corpus.hasRecords() ? IdentifyRecords.in(published) : published;
    Dataset<Row> extractedArticles = ExtractFacts.articles(facts);
    DocumentCuts cuts = PublishTables.cuts(facts, extracted.documents(), files());

    KeepRows keep = RunAnalysis.isTiny(corpus.bytes()) ? KeepRows.IN_PLANS : KeepRows.ON_EXECUTORS;
    List<Dataset<Row>> links =
        stages.runSideBySide(
            "Link articles",
            List.of(
                () -> FindCopies.among(extractedArticles, files(), keep),
                () -> IdentifyOfficials.namings(extractedArticles, keep)));
    Dataset<Row> copies = links.get(0);
    Dataset<Row> namings = links.get(1);
    Dataset<Row> identities =
        stages.run("Identify officials", () -> IdentifyOfficials.identities(namings, keep));
    stages.runSideBySide(
        "Write facts",
        List.of(
            () ->
                tables.write(
                    Table.QUOTATIONS,
                    IdentifyOfficials.named(
                        ExtractFacts.facts(extractedArticles, "quotations"),
                        identities,
                        "speaker",
                        "speaker_kind"),
                    cuts),
            () ->
                tables.write(
                    Table.FIGURES,
                    IdentifyOfficials.named(
                        ExtractFacts.facts(extractedArticles, "figures"),
                        identities,
                        "reported_by",
                        "reported_by_kind"),
                    cuts),
            () -> tables.write(Table.ARTICLES, articles(extractedArticles, copies), cuts),
            () -> tables.write(Table.DOCUMENTS, documents(facts), cuts, byStatus()),
            () -> tables.write(Table.REJECTS, rejects(facts), cuts),
            () ->
                tables.write(
                    Table.OFFICIALS,
                    IdentifyOfficials.officials(namings, identities),
                    smallerFiles()),
            () ->
                tables.write(
                    Table.ATTENDANCE,
                    attendance(ExtractFacts.facts(extractedArticles, "attendance"), identities),
                    cuts)));
    summarize(stages, tables);
    CountChanges changes = compare(stages, tables, snapshots);
    copies.unpersist();
    namings.unpersist();
    identities.unpersist();

    PublishSnapshot publication = new PublishSnapshot(options, snapshots, hadoop);
    RunRecord record =
        stages.run(
            "Check tables",
            () -> {
              RunRecord.Input input = input(extracted, tables, changes);
              return record(
                  snapshots.nextName(),
                  input,
                  tables.quality(),
                  publication.check(complete, tables.quality(), input),
                  stages.seconds());
            });
    return new Published(publication.publish(complete, record, lock), record);
  }

  /** Statistics are made of the tables that were written, and of each other. */
  private void summarize(Stages stages, PublishTables tables) throws Exception {
    Dataset<Row> articles = tables.read(Table.ARTICLES);
    Dataset<Row> figures = tables.read(Table.FIGURES);
    Dataset<Row> quotations = tables.read(Table.QUOTATIONS);
    stages.runSideBySide(
        "Summarize editions",
        List.of(
            () ->
                tables.write(
                    Table.FIGURE_TIMELINE,
                    SummarizeEditions.figureTimeline(figures, articles),
                    smallerFiles()),
            () ->
                tables.writeSmall(
                    Table.EDITION_FIGURES, SummarizeEditions.editionFigures(figures, articles)),
            () ->
                tables.write(
                    Table.QUOTED_OFFICIALS,
                    SummarizeEditions.quotedOfficials(quotations, articles),
                    smallerFiles())));
  }

  /** The editions with each other, and the documents with those of the current snapshot. */
  private CountChanges compare(Stages stages, PublishTables tables, Snapshots snapshots)
      throws Exception {
    Dataset<Row> statistics =
        SummarizeEditions.editionStatistics(
            catalogue.series(),
            tables.read(Table.ARTICLES),
            tables.read(Table.QUOTATIONS),
            tables.read(Table.EDITION_FIGURES),
            tables.read(Table.QUOTED_OFFICIALS));
    List<CountChanges> compared =
        stages.runSideBySide(
            "Compare editions",
            List.of(
                () -> {
                  tables.writeSmall(Table.EDITION_STATISTICS, statistics);
                  return null;
                },
                () -> changes(snapshots, tables)));
    return compared.get(1);
  }

  /** What a document yields depends on nothing but itself, the rules and the catalogue. */
  private ExtractionCache cache(Configuration hadoop) throws IOException {
    String key = Version.running().rules() + "-" + catalogue.hash().substring(0, 16);
    return ExtractionCache.of(options.output(), key, hadoop);
  }

  /** People by the one name that identities gives them, attendees and those who report. */
  private static Dataset<Row> attendance(Dataset<Row> attendance, Dataset<Row> identities) {
    return IdentifyOfficials.named(
        IdentifyOfficials.named(attendance, identities, "name", "kind"),
        identities,
        "reported_by",
        "reported_by_kind");
  }

  private static Dataset<Row> articles(Dataset<Row> extractedArticles, Dataset<Row> copies) {
    return extractedArticles
        .select("article.*")
        .drop("duplicate_of")
        .join(copies, new String[] {"article"}, "left");
  }

  /** Of documents with the same bytes the first by name is the original. */
  private static Dataset<Row> documents(Dataset<Row> facts) {
    Dataset<Row> originals =
        facts
            .filter(col("rejection").isNull())
            .groupBy("sha256")
            .agg(min(col("document")).as("original"), count(lit(1)).as("documents"))
            .filter(col("documents").gt(1))
            .select("sha256", "original");
    return facts
        .join(originals, new String[] {"sha256"}, "left")
        .withColumn(
            "status",
            when(col("rejection").isNotNull(), REJECTED)
                .when(col("document").notEqual(col("original")), DUPLICATE)
                .otherwise(ANALYZED))
        .withColumn(
            "reason",
            coalesce(
                col("rejection.reason"),
                when(
                    col("status").equalTo(DUPLICATE),
                    concat(lit("same bytes as "), col("original")))))
        .withColumn("articles", size(col("articles.article.begin")));
  }

  private static Dataset<Row> rejects(Dataset<Row> facts) {
    return facts.filter(col("rejection").isNotNull()).select("document", "rejection.*");
  }

  /** In how many files the tables that grow with the corpus are cut, by its size alone. */
  private int files() {
    return (int) Math.max(1, (corpus.bytes() + INPUT_BYTES_PER_FILE - 1) / INPUT_BYTES_PER_FILE);
  }

  /** Tables without passages of text are a small part of the others. */
  private int smallerFiles() {
    return Math.max(1, files() / FILES_PER_SMALLER_FILE);
  }

  private static Map<String, Column> byStatus() {
    return Stream.of(ANALYZED, DUPLICATE, REJECTED)
        .collect(toMap(status -> status, status -> col("status").equalTo(status)));
  }

  /** A run that was killed just behind its publishing is not on record yet. */
  private void adoptLastRun(Snapshots snapshots, Configuration hadoop) throws IOException {
    Optional<Path> current = snapshots.currentIfAny();
    if (current.isPresent()) {
      new RunTable(options.output(), hadoop).adopt(current.get());
    }
  }

  /** What became of the documents of the current snapshot. */
  private CountChanges changes(Snapshots snapshots, PublishTables tables) throws IOException {
    Optional<Path> current = snapshots.currentIfAny();
    if (current.isEmpty()) {
      return new CountChanges(tables.rows().get(Table.DOCUMENTS.tableName()), 0, 0);
    }
    PublishTables before = new PublishTables(spark, current.get());
    return CountChanges.between(before.read(Table.DOCUMENTS), tables.read(Table.DOCUMENTS));
  }

  private RunRecord.Input input(
      ExtractCorpus.Extracted extracted, PublishTables tables, CountChanges changes) {
    return new RunRecord.Input(
        corpus.files().size(),
        corpus.bytes(),
        tables.rows().get(Table.DOCUMENTS.tableName()),
        tables.count(Table.DOCUMENTS, ANALYZED),
        tables.count(Table.DOCUMENTS, DUPLICATE),
        tables.count(Table.DOCUMENTS, REJECTED),
        changes.added(),
        changes.changed(),
        changes.removed(),
        extracted.extracted(),
        extracted.reused());
  }

  private RunRecord record(
      String snapshot,
      RunRecord.Input input,
      Map<String, TableQuality> quality,
      List<Finding> checks,
      Map<String, Double> seconds) {
    Version version = Version.running();
    Map<String, Long> rows = new LinkedHashMap<>();
    quality.forEach((table, seen) -> rows.put(table, seen.rows()));
    boolean refused = !checks.stream().allMatch(Finding::passed);
    return new RunRecord(
        RunTable.name(startedAt),
        snapshot,
        startedAt.toString(),
        version.program(),
        version.rules(),
        spark.version(),
        options,
        catalogue.hash(),
        input,
        rows,
        QualityGate.nulls(quality),
        checks,
        refused && options.recurrence().force(),
        seconds);
  }
}
