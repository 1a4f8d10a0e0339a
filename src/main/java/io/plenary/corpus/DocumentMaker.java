package io.plenary.corpus;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Locale;

/**
 * Makes documents of what was read: decoded, hashed, their language recognized, and rejected where
 * they cannot be analysed.
 */
final class DocumentMaker {
  private final CorpusOptions options;
  private final Languages languages = new Languages();
  private final TextDecoder fileDecoder;
  private final TextDecoder recordDecoder = new TextDecoder("UTF-8");

  DocumentMaker(CorpusOptions options) {
    this.options = options;
    this.fileDecoder = new TextDecoder(options.charset());
  }

  /** The document that a whole text file is. */
  Document ofFile(String name, byte[] bytes) {
    if (bytes.length == 0) {
      return Document.rejected(name, 0, emptyFile());
    }
    return make(name, bytes, fileDecoder.decode(bytes), null, null, blankFile());
  }

  /**
   * The document of a record.
   *
   * @param text null if the record has none
   * @param title null if the record has none
   * @param published as written, or null
   */
  Document ofRecord(String name, String text, String title, String published) {
    return ofRecord(
        name, text == null ? null : text.getBytes(StandardCharsets.UTF_8), title, published);
  }

  /** The same for a text still in UTF-8. */
  Document ofRecord(String name, byte[] text, String title, String published) {
    if (text == null) {
      return Document.rejected(name, 0, noText());
    }
    if (text.length > options.maximumBytes()) {
      return Document.rejected(name, text.length, tooLarge(text.length));
    }
    return make(
        name,
        text,
        recordDecoder.decode(text),
        title == null || title.isBlank() ? null : title.strip(),
        PublishedDates.parse(published),
        noText());
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

  private static Rejection blankFile() {
    return new Rejection("read", "empty file", "There is nothing but white space in it.");
  }

  private Rejection noText() {
    return new Rejection(
        "parse",
        "no text",
        "The record has no text in a field %s; name the field with --text-field."
            .formatted(options.fields().text()));
  }

  private Document make(
      String name,
      byte[] bytes,
      TextDecoder.Decoded decoded,
      String title,
      LocalDate publishedOn,
      Rejection rejectionIfBlank) {
    String hash = sha256(bytes);
    Rejection rejection = decoded.rejection();
    String language = null;
    if (rejection == null && decoded.text().isBlank()) {
      rejection = rejectionIfBlank;
    }
    if (rejection == null) {
      Languages.Guess guess = languages.guess(decoded.text());
      language = guess.language();
      if (guess.isClearlyOtherThan(Languages.READ)) {
        rejection =
            new Rejection(
                "analyze",
                "language not supported",
                "It is in %s; only English is read."
                    .formatted(
                        Locale.forLanguageTag(guess.language())
                            .getDisplayLanguage(Locale.ENGLISH)));
      }
    }
    return new Document(
        name,
        hash,
        bytes.length,
        decoded.charset(),
        language,
        rejection == null ? decoded.text() : null,
        title,
        publishedOn,
        rejection);
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
