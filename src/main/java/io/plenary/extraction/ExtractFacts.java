package io.plenary.extraction;

import io.plenary.corpus.Document;
import io.plenary.tables.Records;
import java.io.Serializable;
import java.util.Iterator;
import java.util.Spliterators;
import java.util.stream.StreamSupport;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.util.LongAccumulator;

/**
 * Reads every document of a corpus, in one pass: documents in, an {@link ExtractedDocument} each
 * out.
 *
 * <p>What a document yields depends on the document and the catalogue alone, not on its neighbours.
 */
public final class ExtractFacts {
  public static final StructType SCHEMA = Records.schema(ExtractedDocument.class);

  private ExtractFacts() {}

  /**
   * The facts of each document.
   *
   * @param documents rows of {@link Document}
   * @param documentsDone counts the documents done, for those who watch
   */
  public static Dataset<Row> from(
      Dataset<Row> documents, ReadingRules rules, LongAccumulator documentsDone) {
    return documents.mapPartitions(new Extract(rules, documentsDone), Encoders.row(SCHEMA));
  }

  /** What runs on the executors: one reader a partition. */
  private record Extract(ReadingRules rules, LongAccumulator documentsDone)
      implements MapPartitionsFunction<Row, Row>, Serializable {

    @Override
    public Iterator<Row> call(Iterator<Row> documents) {
      DocumentReader reader = new DocumentReader(rules);
      return StreamSupport.stream(Spliterators.spliteratorUnknownSize(documents, 0), false)
          .map(DocumentRows::document)
          .map(
              document -> {
                ExtractedDocument extracted = reader.read(document);
                documentsDone.add(1);
                return Records.row(extracted);
              })
          .iterator();
    }
  }
}
