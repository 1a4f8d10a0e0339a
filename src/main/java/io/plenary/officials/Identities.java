package io.plenary.officials;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Finds the one person or institution behind the names that different articles use, and the one
 * name to call them by.
 *
 * <p>Persons: names are compared word by word in a form that does not depend on transliteration
 * ({@link NameKey}). Two full names mean one person if family names and suffixes agree and neither
 * given nor middle names contradict each other; an initial contradicts only other letters, and a
 * missing patronymic or middle name contradicts nothing. A name that would fit two people who
 * contradict each other stays by itself, and so does a family name alone, unless there is just one
 * bearer of it.
 *
 * <p>Institutions: two names mean one institution if country and words of meaning agree ({@link
 * InstitutionKey}).
 *
 * <p>The official is called by the name used most often; of equals, the first by alphabet. A family
 * name alone or an initial is taken only where nothing fuller exists, and an institution's name
 * with the country's adjective in front and without "of" is preferred.
 *
 * <p>Example: Sergei Dolin (10 times), Sergey Dolyn (3) and Dolin (40) are all Sergei Dolin.
 *
 * <p>Only names of the same {@link #blockKey} can mean the same, so that a large corpus is resolved
 * block by block. The order of the input does not matter.
 */
public final class Identities {
  private static final Comparator<CountedName> MOST_FREQUENT_FIRST =
      Comparator.comparingLong((CountedName name) -> -name.times())
          .thenComparing(CountedName::name);

  /** A name and how often all articles together use it or a short form of it. */
  private record CountedName(String name, long times) {}

  private Identities() {}

  /**
   * What names must share to be compared at all: a person's family name, an institution's words.
   *
   * <p>Example: Sergei Dolin, Sergey Dolyn and Dolin share {@code PERSON dolin}.
   */
  public static String blockKey(String name, OfficialKind kind) {
    String key =
        switch (kind) {
          case PERSON -> PersonalName.of(name).block();
          case INSTITUTION -> InstitutionKey.of(name).words();
        };
    return kind + " " + key;
  }

  /**
   * Which official each name means.
   *
   * @param namings of one kind, counted over all articles; those of a whole block, or of several
   * @return the official's one name by the name that articles give, sorted
   */
  public static Map<String, String> resolve(List<Naming> namings) {
    Map<String, List<CountedName>> blocks = new TreeMap<>();
    countNames(namings)
        .forEach(
            (name, times) -> {
              String block = blockKey(name, namings.get(0).official().kind());
              blocks
                  .computeIfAbsent(block, b -> new ArrayList<>())
                  .add(new CountedName(name, times));
            });
    Map<String, String> officials = new TreeMap<>();
    for (List<CountedName> block : blocks.values()) {
      block.sort(MOST_FREQUENT_FIRST);
      switch (namings.get(0).official().kind()) {
        case PERSON -> resolvePeople(block, officials);
        case INSTITUTION -> resolveInstitutions(block, officials);
      }
    }
    return officials;
  }

  private static Map<String, Long> countNames(List<Naming> namings) {
    Map<String, Long> times = new TreeMap<>();
    for (Naming naming : namings) {
      times.merge(naming.official().name(), (long) naming.times(), Long::sum);
    }
    return times;
  }

  /** The bearers of one family name. */
  private static void resolvePeople(List<CountedName> block, Map<String, String> officials) {
    List<Bearer> bearers = new ArrayList<>();
    List<CountedName> shortNames = new ArrayList<>();
    for (CountedName name : fullestFirst(block)) {
      PersonalName parts = PersonalName.of(name.name());
      if (parts.isShort()) {
        shortNames.add(name);
        continue;
      }
      List<Bearer> fitting = bearers.stream().filter(bearer -> bearer.canBe(parts)).toList();
      if (fitting.size() == 1) {
        fitting.get(0).add(name, parts);
      } else {
        Bearer bearer = new Bearer(fitting.size() > 1);
        bearer.add(name, parts);
        bearers.add(bearer);
      }
    }
    List<Bearer> known = List.copyOf(bearers);
    for (CountedName name : shortNames) {
      PersonalName parts = PersonalName.of(name.name());
      List<Bearer> fitting = known.stream().filter(bearer -> bearer.mayBeCalled(parts)).toList();
      if (fitting.size() == 1) {
        fitting.get(0).add(name, parts);
      } else {
        Bearer bearer = new Bearer(true);
        bearer.add(name, parts);
        bearers.add(bearer);
      }
    }
    bearers.forEach(bearer -> bearer.addTo(officials));
  }

  /**
   * The names that say most come first, so that what says less can be seen to fit one of them or
   * several.
   */
  private static List<CountedName> fullestFirst(List<CountedName> block) {
    List<CountedName> sorted = new ArrayList<>(block);
    sorted.sort(
        Comparator.comparingInt((CountedName name) -> -fullness(PersonalName.of(name.name())))
            .thenComparing(MOST_FREQUENT_FIRST));
    return sorted;
  }

  private static int fullness(PersonalName name) {
    int middles = 0;
    for (PersonalName.GivenName middle : name.middles()) {
      middles += middle.isInitial() ? 1 : 2;
    }
    return (name.isAbbreviated() ? 0 : 100) + name.families().size() * 10 + middles;
  }

  private static void resolveInstitutions(List<CountedName> block, Map<String, String> officials) {
    Map<String, List<CountedName>> byCountry = new TreeMap<>();
    for (CountedName name : block) {
      String country = InstitutionKey.of(name.name()).country();
      byCountry.computeIfAbsent(country == null ? "" : country, c -> new ArrayList<>()).add(name);
    }
    for (List<CountedName> names : byCountry.values()) {
      String official =
          names.stream()
              .filter(name -> InstitutionKey.beginsWithAdjective(name.name()))
              .findFirst()
              .orElse(names.get(0))
              .name();
      names.forEach(name -> officials.put(name.name(), official));
    }
  }

  /** One person of a block, while names are gathered. */
  private static final class Bearer {
    /** Whether the name fits several others as well: nothing may join it. */
    private final boolean vague;

    private final List<CountedName> names = new ArrayList<>();
    private final List<PersonalName> parts = new ArrayList<>();

    Bearer(boolean vague) {
      this.vague = vague;
    }

    void add(CountedName name, PersonalName nameParts) {
      names.add(name);
      parts.add(nameParts);
    }

    boolean canBe(PersonalName name) {
      return !vague && parts.stream().allMatch(name::canBe);
    }

    boolean mayBeCalled(PersonalName shortName) {
      return !vague
          && parts.stream()
              .anyMatch(
                  full ->
                      full.suffix().equals(shortName.suffix())
                          && shortName.families().size() <= full.families().size());
    }

    void addTo(Map<String, String> officials) {
      String official = official();
      names.forEach(name -> officials.put(name.name(), official));
    }

    private String official() {
      return names.stream()
          .min(Comparator.comparingInt(Bearer::shortness).thenComparing(MOST_FREQUENT_FIRST))
          .orElseThrow()
          .name();
    }

    private static int shortness(CountedName name) {
      PersonalName parts = PersonalName.of(name.name());
      return parts.isShort() ? 2 : parts.isAbbreviated() ? 1 : 0;
    }
  }
}
