package io.plenary.extraction;

import io.plenary.corpus.Document;
import io.plenary.corpus.ReadCorpus;
import io.plenary.corpus.Rejection;
import org.apache.spark.sql.Row;

/**
 * Reads {@link Document}s out of the rows of {@link ReadCorpus}, by position: Spark may pass a row
 * from one step to the next without its schema.
 */
final class DocumentRows {
  private static final int DOCUMENT = position("document");
  private static final int SHA256 = position("sha256");
  private static final int BYTES = position("bytes");
  private static final int CHARSET = position("charset");
  private static final int LANGUAGE = position("language");
  private static final int TEXT = position("text");
  private static final int TITLE = position("title");
  private static final int PUBLISHED_ON = position("published_on");
  private static final int REJECTION = position("rejection");

  private DocumentRows() {}

  static Document document(Row row) {
    return new Document(
        row.getString(DOCUMENT),
        row.getString(SHA256),
        row.getLong(BYTES),
        row.getString(CHARSET),
        row.getString(LANGUAGE),
        row.getString(TEXT),
        row.getString(TITLE),
        row.getLocalDate(PUBLISHED_ON),
        row.isNullAt(REJECTION) ? null : rejection(row.getStruct(REJECTION)));
  }

  private static Rejection rejection(Row row) {
    return new Rejection(row.getString(0), row.getString(1), row.getString(2));
  }

  private static int position(String column) {
    return ReadCorpus.SCHEMA.fieldIndex(column);
  }
}
