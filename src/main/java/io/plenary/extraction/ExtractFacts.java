package io.plenary.extraction;

import static org.apache.spark.sql.functions.array_contains;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.explode;

import io.plenary.corpus.Document;
import io.plenary.corpus.DocumentDecoder;
import io.plenary.corpus.RawDocument;
import io.plenary.corpus.ReadCorpus;
import io.plenary.tables.Records;
import java.io.Serializable;
import java.util.Iterator;
import java.util.Spliterators;
import java.util.stream.StreamSupport;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.util.LongAccumulator;

/**
 * Reads every document of a corpus, in one pass: documents in, an {@link ExtractedDocument} each
 * out.
 *
 * <p>What a document yields depends on the document and the catalogue alone, not on its neighbours
 * and not on its name: the facts bear neither the document's name nor the whole of the article's,
 * {@code #1}, until {@link #articles} and {@link #facts} put them in. So what was read once serves
 * again when the document has another name, or two names.
 */
public final class ExtractFacts {
  /**
   * {@link ExtractedDocument}, and what it was read from: its {@code content}, see {@link
   * ReadCorpus#SCHEMA}, and the {@code stamp} of its file.
   */
  public static final StructType SCHEMA =
      Records.schema(ExtractedDocument.class)
          .add("content", DataTypes.StringType)
          .add("stamp", DataTypes.LongType);

  /** The column that says what became of a document. */
  public static final String STATE = "state";

  /** It was read: its row is whole. */
  public static final String FRESH = "fresh";

  /** It has a row among those known: this one names it and nothing more. */
  public static final String KNOWN = "known";

  /** What it yields is known of a document of another name: this row has all but that. */
  public static final String RENAMED = "renamed";

  /** Nothing could be read from it: its row says why. */
  public static final String REJECTED = "rejected";

  private static final StructType OUTPUT = SCHEMA.add(STATE, DataTypes.StringType);

  private ExtractFacts() {}

  /**
   * The facts of each document, and its state.
   *
   * @param documents rows of {@link ReadCorpus#SCHEMA}
   * @param documentsDone counts the documents done, for those who watch
   */
  public static Dataset<Row> from(
      Dataset<Row> documents, ReadingRules rules, LongAccumulator documentsDone) {
    return extract(documents, rules, documentsDone);
  }

  /**
   * The facts of each document that is not known, and the state of all.
   *
   * @param documents rows of {@link ReadCorpus#SCHEMA}
   * @param known rows {@code (content, documents)}: the names under which a content is known
   * @param documentsDone counts the documents done, for those who watch
   */
  public static Dataset<Row> from(
      Dataset<Row> documents,
      Dataset<Row> known,
      ReadingRules rules,
      LongAccumulator documentsDone) {
    Dataset<Row> knownAs = known.select(col("content").as("known"), col("documents").as("names"));
    Dataset<Row> looked = documents.join(knownAs, col("content").equalTo(col("known")), "left");
    return extract(
        looked
            .withColumn("is_known", array_contains(col("names"), col("document")))
            .withColumn("is_known_by_another_name", col("known").isNotNull())
            .drop("known", "names"),
        rules,
        documentsDone);
  }

  /**
   * What the documents hold, as rows {@code (content)}.
   *
   * @param documents rows of {@link ReadCorpus#SCHEMA}
   */
  public static Dataset<Row> contents(Dataset<Row> documents) {
    return documents.select("content");
  }

  /** All articles of documents, as rows of {@link ExtractedArticle} with their names put in. */
  public static Dataset<Row> articles(Dataset<Row> facts) {
    Column article =
        col("extracted.article")
            .withField("document", col("document"))
            .withField("article", concat(col("document"), col("extracted.article.article")));
    return facts
        .select(col("document"), explode(col("articles")).as("extracted"))
        .select(col("extracted.*"), article.as("named"))
        .drop("article")
        .withColumnRenamed("named", "article");
  }

  /**
   * All facts of one kind, with the names of document and article put in.
   *
   * @param articles from {@link #articles}
   * @param kind {@code figures} or {@code quotations}
   */
  public static Dataset<Row> facts(Dataset<Row> articles, String kind) {
    Column fact =
        col("fact")
            .withField("document", col("article.document"))
            .withField("article", col("article.article"));
    return articles
        .select(col("article"), explode(col(kind)).as("fact"))
        .select(fact.as("fact"))
        .select("fact.*");
  }

  private static Dataset<Row> extract(
      Dataset<Row> documents, ReadingRules rules, LongAccumulator documentsDone) {
    return documents.mapPartitions(new Extract(rules, documentsDone), Encoders.row(OUTPUT));
  }

  /** What runs on the executors: one reader a partition. */
  private record Extract(ReadingRules rules, LongAccumulator documentsDone)
      implements MapPartitionsFunction<Row, Row>, Serializable {
    private static final int DOCUMENT = ReadCorpus.SCHEMA.fieldIndex("document");
    private static final int CONTENT = ReadCorpus.SCHEMA.fieldIndex("content");
    private static final int IS_KNOWN = ReadCorpus.SCHEMA.length();
    private static final int IS_KNOWN_BY_ANOTHER_NAME = IS_KNOWN + 1;

    @Override
    public Iterator<Row> call(Iterator<Row> documents) {
      DocumentDecoder decoder = new DocumentDecoder();
      DocumentReader reader = new DocumentReader(rules);
      return StreamSupport.stream(Spliterators.spliteratorUnknownSize(documents, 0), false)
          .map(
              row -> {
                Row extracted = extract(decoder, reader, row);
                documentsDone.add(1);
                return extracted;
              })
          .iterator();
    }

    private static Row extract(DocumentDecoder decoder, DocumentReader reader, Row row) {
      String content = row.getString(CONTENT);
      if (isTrue(row, IS_KNOWN)) {
        return RowFactory.create(
            row.getString(DOCUMENT), null, null, null, null, null, null, content, null, KNOWN);
      }
      RawDocument raw = ReadCorpus.document(row);
      Document document = decoder.decode(raw);
      if (isTrue(row, IS_KNOWN_BY_ANOTHER_NAME)) {
        return row(ExtractedDocument.unread(document), content, raw.stamp(), RENAMED);
      }
      ExtractedDocument extracted = reader.read(document.called("")).called(document.document());
      return extracted.rejection() == null
          ? row(extracted, content, raw.stamp(), FRESH)
          : row(extracted, null, null, REJECTED);
    }

    /** Where nothing is known, the column is missing. */
    private static boolean isTrue(Row row, int column) {
      return column < row.length() && !row.isNullAt(column) && row.getBoolean(column);
    }

    private static Row row(ExtractedDocument extracted, String content, Long stamp, String state) {
      Row row = Records.row(extracted);
      Object[] cells = new Object[row.length() + 3];
      for (int i = 0; i < row.length(); i++) {
        cells[i] = row.get(i);
      }
      cells[row.length()] = content;
      cells[row.length() + 1] = stamp;
      cells[row.length() + 2] = state;
      return RowFactory.create(cells);
    }
  }
}
