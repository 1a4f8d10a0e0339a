package io.plenary.tables;

import static org.apache.spark.sql.functions.udf;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.types.DataTypes;

/**
 * At which documents the files of large tables begin, alike for all tables that are ordered by
 * documents: files of one place in the order hold the same documents, and no table has to be
 * computed twice to find out where to cut it.
 *
 * <p>Example: cut at {@code d} and {@code m}, a table has three files, with the documents before
 * {@code d}, from {@code d} to before {@code m}, and from {@code m} on.
 */
public final class DocumentCuts implements Serializable {
  /** UTF-8, ascending. */
  private final byte[][] cuts;

  private DocumentCuts(byte[][] cuts) {
    this.cuts = cuts;
  }

  /** Everything in one file. */
  public static DocumentCuts none() {
    return new DocumentCuts(new byte[0][]);
  }

  /**
   * Cuts that give each file about as many documents.
   *
   * @param sample names of documents drawn evenly, in UTF-8
   * @param files how many files to make at most
   */
  static DocumentCuts of(List<byte[]> sample, int files) {
    byte[][] sorted = sample.toArray(byte[][]::new);
    Arrays.sort(sorted, Arrays::compareUnsigned);
    return new DocumentCuts(
        IntStream.range(1, files)
            .mapToObj(file -> (long) sorted.length * file / files)
            .filter(place -> place < sorted.length)
            .map(place -> sorted[place.intValue()])
            .toArray(byte[][]::new));
  }

  /** How many files there are. */
  int files() {
    return cuts.length + 1;
  }

  /** The number of the file that a document belongs to, counted from 0. */
  Column file(Column document) {
    UDF1<byte[], Integer> fileOf = this::fileOf;
    return udf(fileOf, DataTypes.IntegerType).apply(document.cast(DataTypes.BinaryType));
  }

  /** As many cuts as are not behind the document. */
  int fileOf(byte[] document) {
    int place = Arrays.binarySearch(cuts, document, Arrays::compareUnsigned);
    return place >= 0 ? place + 1 : -place - 1;
  }
}
