package io.plenary.corpus;

import java.util.Locale;

/** What a file of the input holds, judged by how its name ends. */
public enum InputKind {
  /** One document. */
  TEXT(".txt"),
  /** One JSON object a line; can be read in pieces. */
  JSON_LINES(".jsonl"),
  /** The same, compressed; must be read from its beginning. */
  JSON_LINES_GZIP(".jsonl.gz"),
  /** A table with a record a row. */
  PARQUET(".parquet"),
  /** Nothing Plenary reads. */
  UNKNOWN("");

  private final String ending;

  InputKind(String ending) {
    this.ending = ending;
  }

  /** The kind of {@code wire.jsonl.gz} is {@link #JSON_LINES_GZIP}. */
  static InputKind of(String fileName) {
    String name = fileName.toLowerCase(Locale.ROOT);
    for (InputKind kind : values()) {
      if (name.endsWith(kind.ending)) {
        return kind;
      }
    }
    return UNKNOWN;
  }
}
