package io.plenary.corpus;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.regex.Pattern;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.util.SerializableConfiguration;
import org.apache.spark.util.TaskCompletionListener;

/**
 * Reads a corpus into one row a document, {@link RawDocument} as columns. Text files and JSON lines
 * are dealt out to tasks by bytes and opened there, because Spark's own sources take many times as
 * long for many small files; Parquet is read by Spark.
 *
 * <p>Neither the number of partitions nor the order of listing changes a row.
 */
public final class ReadCorpus {

  /** The columns of {@link RawDocument}, in its order, and its {@link RawDocument#content}. */
  public static final StructType SCHEMA =
      new StructType()
          .add("document", DataTypes.StringType, false)
          .add("sha256", DataTypes.StringType)
          .add("bytes", DataTypes.LongType, false)
          .add("encoded", DataTypes.BinaryType)
          .add("charset", DataTypes.StringType)
          .add("title", DataTypes.StringType)
          .add("published_on", DataTypes.DateType)
          .add("stamp", DataTypes.LongType)
          .add(
              "rejection",
              new StructType()
                  .add("stage", DataTypes.StringType, false)
                  .add("reason", DataTypes.StringType, false)
                  .add("detail", DataTypes.StringType))
          .add("content", DataTypes.StringType);

  private static final Pattern GLOB_CHARACTER = Pattern.compile("[{}\\[\\]*?\\\\]");

  private ReadCorpus() {}

  /**
   * The documents of a corpus, those rejected included, in no particular order.
   *
   * @param spark a session with {@code spark.sql.datetime.java8API.enabled}
   */
  public static Dataset<Row> read(SparkSession spark, CorpusListing listing) {
    Configuration configuration = spark.sparkContext().hadoopConfiguration();
    CorpusOptions options = listing.options();
    List<RawDocument> rejected = new ArrayList<>(listing.rejected());
    List<ParquetTable> tables =
        ParquetTable.of(
            listing.files(InputKind.PARQUET), options.fields(), configuration, rejected);

    List<InputFile> sliced =
        listing.files().stream().filter(file -> file.kind() != InputKind.PARQUET).toList();
    List<Dataset<Row>> parts = new ArrayList<>();
    if (tables.isEmpty() || !sliced.isEmpty() || !rejected.isEmpty()) {
      parts.add(readSlices(spark, sliced, rejected, options));
    }
    for (ParquetTable table : tables) {
      parts.add(readTable(spark, table, options));
    }
    Dataset<Row> documents = parts.stream().reduce(Dataset::unionAll).orElseThrow();
    boolean balanced = tables.isEmpty() && listing.files(InputKind.JSON_LINES_GZIP).isEmpty();
    return options.partitions() == 0 || balanced
        ? documents
        : documents.repartition(options.partitions());
  }

  /** The document of a row, by position: Spark may pass a row on without its schema. */
  public static RawDocument document(Row row) {
    Row rejection = row.getStruct(8);
    return new RawDocument(
        row.getString(0),
        row.getString(1),
        row.getLong(2),
        row.getAs(3),
        row.getString(4),
        row.getString(5),
        row.getLocalDate(6),
        row.getAs(7),
        rejection == null
            ? null
            : new Rejection(
                rejection.getString(0), rejection.getString(1), rejection.getString(2)));
  }

  /** The row of a document. */
  static Row row(RawDocument document) {
    Rejection rejection = document.rejection();
    return RowFactory.create(
        document.document(),
        document.sha256(),
        document.bytes(),
        document.encoded(),
        document.charset(),
        document.title(),
        document.publishedOn(),
        document.stamp(),
        rejection == null
            ? null
            : RowFactory.create(rejection.stage(), rejection.reason(), rejection.detail()),
        document.content());
  }

  private static Dataset<Row> readSlices(
      SparkSession spark,
      List<InputFile> files,
      List<RawDocument> rejected,
      CorpusOptions options) {
    JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
    List<List<Slice>> batches =
        Batches.of(files, options.partitions(), context.defaultParallelism());
    JavaRDD<Row> rows = context.emptyRDD();
    if (!rejected.isEmpty()) {
      List<Row> rejectedRows = rejected.stream().map(ReadCorpus::row).toList();
      rows = rows.union(context.parallelize(rejectedRows, 1));
    }
    if (!batches.isEmpty()) {
      ReadBatch readBatch =
          new ReadBatch(
              options, new SerializableConfiguration(spark.sparkContext().hadoopConfiguration()));
      rows = rows.union(context.parallelize(batches, batches.size()).flatMap(readBatch));
    }
    return spark.createDataset(rows.rdd(), Encoders.row(SCHEMA));
  }

  /** Reads the slices of a batch, one after the other. */
  private record ReadBatch(CorpusOptions options, SerializableConfiguration configuration)
      implements FlatMapFunction<List<Slice>, Row> {

    @Override
    public Iterator<Row> call(List<Slice> batch) {
      SliceReader reader = new SliceReader(options, configuration.value());
      BatchRows rows = new BatchRows(batch.iterator(), reader);
      TaskContext.get().addTaskCompletionListener((TaskCompletionListener) task -> rows.close());
      return rows;
    }
  }

  /** The rows of a batch; at most one of its files is open at a time. */
  private static final class BatchRows implements Iterator<Row>, Closeable {
    private final Iterator<Slice> slices;
    private final SliceReader reader;
    private SliceReader.Documents documents;

    private BatchRows(Iterator<Slice> slices, SliceReader reader) {
      this.slices = slices;
      this.reader = reader;
    }

    @Override
    public boolean hasNext() {
      while ((documents == null || !documents.hasNext()) && slices.hasNext()) {
        documents = reader.read(slices.next());
      }
      return documents != null && documents.hasNext();
    }

    @Override
    public Row next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      return row(documents.next());
    }

    /** Closes what a task that ended early has left open. */
    @Override
    public void close() {
      try {
        if (documents != null) {
          documents.close();
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private static Dataset<Row> readTable(
      SparkSession spark, ParquetTable table, CorpusOptions options) {
    RecordFields fields = options.fields();
    Map<Path, String> names = new HashMap<>();
    table.files().forEach(file -> names.put(new Path(file.path()), file.name()));
    String[] paths =
        table.files().stream().map(file -> escapeGlob(file.path())).toArray(String[]::new);
    return spark
        .read()
        .parquet(paths)
        .select(
            col("_metadata.file_path"),
            col("_metadata.row_index"),
            column(table, fields.id()).cast(DataTypes.StringType),
            column(table, fields.url()).cast(DataTypes.StringType),
            column(table, fields.title()).cast(DataTypes.StringType),
            column(table, fields.text()).cast(DataTypes.BinaryType),
            column(table, fields.published()).cast(DataTypes.StringType))
        .mapPartitions(new ReadRecords(options, names), Encoders.row(SCHEMA));
  }

  private static Column column(ParquetTable table, String name) {
    return table.columns().contains(name) ? col("`" + name + "`") : lit(null);
  }

  /** A path in which no character stands for others. */
  private static String escapeGlob(String path) {
    return GLOB_CHARACTER.matcher(path).replaceAll("\\\\$0");
  }

  /** Makes documents of the records of a Parquet table. */
  private record ReadRecords(CorpusOptions options, Map<Path, String> names)
      implements MapPartitionsFunction<Row, Row> {

    @Override
    public Iterator<Row> call(Iterator<Row> records) {
      DocumentMaker maker = new DocumentMaker(options);
      return new Iterator<>() {
        @Override
        public boolean hasNext() {
          return records.hasNext();
        }

        @Override
        public Row next() {
          Row record = records.next();
          return row(
              maker.ofRecord(
                  name(record), record.<byte[]>getAs(5), record.getString(4), record.getString(6)));
        }
      };
    }

    private String name(Row record) {
      String file = names.get(new Path(URI.create(record.getString(0))));
      for (int field = 2; field <= 3; field++) {
        if (!record.isNullAt(field) && !record.getString(field).isBlank()) {
          return file + "#" + record.getString(field);
        }
      }
      return "%s#row-%d".formatted(file, record.getLong(1));
    }
  }
}
