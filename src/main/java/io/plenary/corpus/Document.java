package io.plenary.corpus;

import java.time.LocalDate;

/**
 * One file or one record of the input, decoded.
 *
 * @param document its path relative to the input, with the record's id behind a {@code #} where the
 *     file holds several: {@code 2017/opening.txt}, {@code wire.jsonl#18}
 * @param sha256 of its bytes (of a record: of its text in UTF-8), in hexadecimal; null if they were
 *     not read, or if a record has no text
 * @param bytes how many those are
 * @param charset what they were decoded with, or null if they could not be
 * @param language the ISO 639-1 code of its language, or null if that is not certain
 * @param text what it says, without a byte order mark; null if it was rejected
 * @param title the title the record gives beside its text, or null
 * @param publishedOn the date the record gives beside its text, or null
 * @param rejection why it cannot be analysed, or null if it can
 */
public record Document(
    String document,
    String sha256,
    long bytes,
    String charset,
    String language,
    String text,
    String title,
    LocalDate publishedOn,
    Rejection rejection) {

  /** The same under another name. */
  public Document called(String name) {
    return new Document(
        name, sha256, bytes, charset, language, text, title, publishedOn, rejection);
  }
}
