package io.plenary.text;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Sets and maps for looking up every word of a text, of which they have few: with so much room in
 * them that most words are missed at the first look. They cannot be changed.
 */
public final class Sparse {
  private static final int ROOM = 8;

  private Sparse() {}

  /** A set of the same words. */
  public static Set<String> set(Collection<String> words) {
    Set<String> set = new HashSet<>(words.size() * ROOM);
    set.addAll(words);
    return Collections.unmodifiableSet(set);
  }

  /** A map of the same words. */
  public static <T> Map<String, T> map(Map<String, T> words) {
    Map<String, T> map = new HashMap<>(words.size() * ROOM);
    map.putAll(words);
    return Collections.unmodifiableMap(map);
  }
}
