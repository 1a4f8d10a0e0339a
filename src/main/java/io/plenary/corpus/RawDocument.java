package io.plenary.corpus;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Objects;

/**
 * One file or one record of the input, read and not yet decoded: enough to tell whether it is known
 * from an earlier run.
 *
 * @param document its name; see {@link Document}
 * @param sha256 of its bytes, in hexadecimal; null if they were not read
 * @param bytes how many those are, read or not
 * @param encoded all of a file, or a record's text; null if it was rejected
 * @param charset what to decode that with, unless it begins with a byte order mark
 * @param title the title the record gives beside its text, or null
 * @param publishedOn the date the record gives beside its text, or null
 * @param stamp of the file that it is; see {@link InputFile#stamp}; null for a record
 * @param rejection why it cannot be analysed, if that is plain already, or null
 */
@SuppressWarnings("ArrayRecordComponent") // nobody compares them, they become rows
public record RawDocument(
    String document,
    String sha256,
    long bytes,
    byte[] encoded,
    String charset,
    String title,
    LocalDate publishedOn,
    Long stamp,
    Rejection rejection) {

  /** What was set aside before anything could be learnt from it. */
  static RawDocument rejected(String document, long bytes, Rejection rejection) {
    return new RawDocument(document, null, bytes, null, null, null, null, null, rejection);
  }

  /**
   * Tells documents apart as far as reading them does, in hexadecimal: their bytes, how those are
   * decoded, and what a record says beside its text. Null for what was rejected.
   */
  String content() {
    if (rejection != null) {
      return null;
    }
    String parts =
        String.join(
            "\0", sha256, charset, Objects.toString(publishedOn, ""), Objects.toString(title, ""));
    return HexFormat.of().formatHex(Sha256.of(parts.getBytes(StandardCharsets.UTF_8)));
  }
}
