package io.plenary.corpus;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HexFormat;

/** Makes documents of what was read: named, hashed, and rejected where there is nothing to read. */
final class DocumentMaker {
  private static final String RECORDS = StandardCharsets.UTF_8.name();

  private final CorpusOptions options;
  private final String charset;

  DocumentMaker(CorpusOptions options) {
    this.options = options;
    this.charset = Charset.forName(options.charset()).name();
  }

  /** The document that a whole text file is. */
  RawDocument ofFile(InputFile file, byte[] bytes) {
    return bytes.length == 0
        ? RawDocument.rejected(file.name(), 0, emptyFile())
        : make(file.name(), file.stamp(options), bytes, charset, null, null);
  }

  /**
   * The document of a record.
   *
   * @param text null if the record has none
   * @param title null if the record has none
   * @param published as written, or null
   */
  RawDocument ofRecord(String name, String text, String title, String published) {
    return ofRecord(
        name, text == null ? null : text.getBytes(StandardCharsets.UTF_8), title, published);
  }

  /** The same for a text still in UTF-8. */
  RawDocument ofRecord(String name, byte[] text, String title, String published) {
    if (text == null) {
      return RawDocument.rejected(name, 0, noText());
    }
    if (text.length > options.maximumBytes()) {
      return RawDocument.rejected(name, text.length, tooLarge(text.length));
    }
    if (isBlank(text)) {
      return RawDocument.rejected(name, text.length, noText());
    }
    return make(
        name,
        null,
        text,
        RECORDS,
        title == null || title.isBlank() ? null : title.strip(),
        PublishedDates.parse(published));
  }

  /** Why a file of that size, or a line of that length, is not read. */
  Rejection tooLarge(long bytes) {
    return new Rejection(
        "read",
        "too large",
        "It has %d bytes, more than the %d that --maximum-bytes allows."
            .formatted(bytes, options.maximumBytes()));
  }

  static Rejection emptyFile() {
    return new Rejection("read", "empty file", "There is nothing in it.");
  }

  private Rejection noText() {
    return new Rejection(
        "parse",
        "no text",
        "The record has no text in a field %s; name the field with --text-field."
            .formatted(options.fields().text()));
  }

  private RawDocument make(
      String name,
      Long stamp,
      byte[] encoded,
      String charset,
      String title,
      LocalDate publishedOn) {
    String hash = HexFormat.of().formatHex(Sha256.of(encoded));
    return new RawDocument(
        name, hash, encoded.length, encoded, charset, title, publishedOn, stamp, null);
  }

  /** Most texts show at once that they are not: by a byte that is a letter or sign by itself. */
  private static boolean isBlank(byte[] text) {
    for (byte b : text) {
      if (b > ' ') {
        return false;
      }
    }
    return new String(text, StandardCharsets.UTF_8).isBlank();
  }
}
