package io.plenary.corpus;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Makes text of what was read: decoded, its language recognized, and rejected where it cannot be
 * analysed. Serves one thread.
 */
public final class DocumentDecoder {
  private final Languages languages = new Languages();
  private final Map<String, TextDecoder> decoders = new HashMap<>();

  /** The document with its text, or with the reason why it has none. */
  public Document decode(RawDocument raw) {
    if (raw.rejection() != null) {
      return document(raw, null, null, null, raw.rejection());
    }
    TextDecoder.Decoded decoded =
        decoders.computeIfAbsent(raw.charset(), TextDecoder::new).decode(raw.encoded());
    if (decoded.rejection() != null) {
      return document(raw, null, null, null, decoded.rejection());
    }
    if (decoded.text().isBlank()) {
      return document(raw, decoded.charset(), null, null, blankFile());
    }
    Languages.Guess guess = languages.guess(decoded.text());
    return guess.isClearlyOtherThan(Languages.READ)
        ? document(raw, decoded.charset(), guess.language(), null, notRead(guess.language()))
        : document(raw, decoded.charset(), guess.language(), decoded.text(), null);
  }

  private static Document document(
      RawDocument raw, String charset, String language, String text, Rejection rejection) {
    return new Document(
        raw.document(),
        raw.sha256(),
        raw.bytes(),
        charset,
        language,
        text,
        raw.title(),
        raw.publishedOn(),
        rejection);
  }

  private static Rejection blankFile() {
    return new Rejection("read", "empty file", "There is nothing but white space in it.");
  }

  private static Rejection notRead(String language) {
    return new Rejection(
        "analyze",
        "language not supported",
        "It is in %s; only English is read."
            .formatted(Locale.forLanguageTag(language).getDisplayLanguage(Locale.ENGLISH)));
  }
}
