package io.plenary.benchmark;

import java.time.LocalDate;

/**
 * An article of a generated corpus, as a record of a JSON lines or Parquet file.
 *
 * @param id its number, with zeros in front
 * @param title its headline
 * @param text its paragraphs, with blank lines between them
 * @param published the day
 */
record GeneratedArticle(String id, String title, String text, LocalDate published) {}
