package io.plenary.corpus;

import java.io.Serializable;

/**
 * How the fields of a JSON or Parquet record are called that Plenary reads.
 *
 * <p>Example: a record {@code {"url": "…", "headline": "…", "body": "…"}} is read with {@code new
 * RecordFields("id", "url", "headline", "body", "published")}.
 *
 * @param id names the record within its file
 * @param url names it if there is no id
 * @param title its headline
 * @param text what it says; the only one a record cannot do without
 * @param published when it was published: an ISO date, or a date and a time
 */
public record RecordFields(String id, String url, String title, String text, String published)
    implements Serializable {

  /** The fields called as they are here. */
  public static final RecordFields DEFAULT =
      new RecordFields("id", "url", "title", "text", "published");
}
