package io.plenary.series;

import java.io.Serializable;
import java.util.List;

/**
 * A recurring conference, as one file of the catalogue describes it.
 *
 * @param id what the tables call it: {@code mcis}
 * @param name its full name
 * @param aliases other names and abbreviations that reports use for it
 * @param location the city it is held in, or null
 * @param editions by year, ascending
 */
public record Series(
    String id, String name, List<String> aliases, String location, List<Edition> editions)
    implements Serializable {

  public Series {
    aliases = List.copyOf(aliases);
    editions = List.copyOf(editions);
  }
}
