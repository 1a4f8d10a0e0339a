package io.plenary.officials;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** One identity per person and institution across articles. */
public final class Identities {
  private Identities() {}

  /** Only names of one block can mean the same official. */
  public static String blockKey(String name, OfficialKind kind) {
    return name;
  }

  /**
   * Which official each name of a block means.
   *
   * @param namings of one kind, counted over all articles
   * @return the official's one name by the name that articles give
   */
  public static Map<String, String> resolve(List<Naming> namings) {
    Map<String, String> officials = new TreeMap<>();
    namings.forEach(naming -> officials.put(naming.official().name(), naming.official().name()));
    return officials;
  }
}
