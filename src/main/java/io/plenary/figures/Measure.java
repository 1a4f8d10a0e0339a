package io.plenary.figures;

/**
 * What a figure counts.
 *
 * <p>Example: {@code defense_ministers} of kind {@link Kind#PEOPLE}.
 *
 * @param name its name in the tables
 * @param kind what sort of thing it counts
 */
public record Measure(String name, Kind kind) {

  /** What sort of thing a measure counts, which decides what can be said of it. */
  public enum Kind {
    /** Countries, which are counted by those they send. */
    COUNTRIES,
    /** Guests. */
    PEOPLE,
    /** Delegations, organizations, companies. */
    GROUPS,
    /** What is held, and attends nothing: sessions. */
    THINGS,
    /** Counted only through the countries they belong to: defense ministries. */
    SCOPE,
    /** A phrase that looks like a measure and is not: police officers. */
    NONE
  }

  /** What a number counts that is no measure of the taxonomy: settlements, metres. */
  static final Measure OTHER = new Measure("-", Kind.NONE);

  boolean countable() {
    return kind != Kind.SCOPE && kind != Kind.NONE;
  }
}
