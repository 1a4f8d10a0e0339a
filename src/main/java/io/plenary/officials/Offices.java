package io.plenary.officials;

import io.plenary.officials.Institutions.Institution;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Who holds which office in one article.
 *
 * <p>Example: where the article names "Norway's fisheries minister Anna Berg", "the Norwegian
 * minister" is Anna Berg and "the Swedish minister" is nobody it names.
 */
final class Offices {
  /** How well a person's office fits the words that mean somebody. */
  private enum Fit {
    NONE,
    /** Nothing contradicts it, but the person's office says more: a deputy as "the minister". */
    LOOSE,
    FULL
  }

  private static final Set<String> HEADS = Set.of("head", "chief", "boss", "leader");

  private final Institutions institutions;
  private final Map<String, List<Person>> byNoun = new HashMap<>();

  Offices(Institutions institutions, List<Person> people) {
    this.institutions = institutions;
    for (Person person : people) {
      for (OfficePhrase office : person.offices()) {
        for (String noun : nouns(office.noun())) {
          List<Person> holders = byNoun.computeIfAbsent(noun, n -> new ArrayList<>());
          if (holders.isEmpty() || holders.get(holders.size() - 1) != person) {
            holders.add(person);
          }
        }
      }
    }
  }

  /**
   * Who is meant by an office: of those whom it fits, the one named last before it.
   *
   * @return null if it fits nobody, or somebody only later
   */
  Person holder(OfficePhrase office) {
    if (!office.definite()) {
      return null;
    }
    Institution institution = null;
    if (office.institution() != null) {
      institution = institutions.of(office.institution());
      if (institution == null) {
        return null;
      }
    }
    List<Person> candidates =
        HEADS.contains(office.noun()) && institution != null
            ? heads(institution)
            : byNoun.getOrDefault(nouns(office.noun()).get(0), List.of());
    Person last = null;
    Fit bestFit = Fit.LOOSE;
    int lastPlace = -1;
    for (Person person : candidates) {
      Fit fit = fit(office, institution, person);
      int place = person.lastNamedBefore(office.first());
      boolean better = fit.compareTo(bestFit) > 0 || (fit == bestFit && place > lastPlace);
      if (place >= 0 && better) {
        last = person;
        bestFit = fit;
        lastPlace = place;
      }
    }
    return last;
  }

  /** Those called its head, and, of a ministry, its minister. */
  private List<Person> heads(Institution institution) {
    List<Person> heads = new ArrayList<>();
    for (String noun : HEADS) {
      heads.addAll(byNoun.getOrDefault(noun, List.of()));
    }
    if (institution.key().words().contains("ministry")) {
      heads.addAll(byNoun.getOrDefault("minister", List.of()));
    }
    return heads;
  }

  private Fit fit(OfficePhrase meant, Institution institution, Person person) {
    Fit best = Fit.NONE;
    for (OfficePhrase held : person.offices()) {
      Fit fit = fit(meant, institution, held);
      best = fit.compareTo(best) > 0 ? fit : best;
    }
    return best;
  }

  private Fit fit(OfficePhrase meant, Institution institution, OfficePhrase held) {
    boolean sameNoun = nouns(held.noun()).contains(nouns(meant.noun()).get(0));
    if (institution != null) {
      boolean itsOwn = (sameNoun || HEADS.contains(held.noun())) && belongsTo(held, institution);
      boolean itsMinister = HEADS.contains(meant.noun()) && isMinisterOf(held, institution);
      return itsOwn || itsMinister ? sameRank(meant, held) : Fit.NONE;
    }
    boolean otherCountry =
        meant.country() != null && !Objects.equals(meant.country(), held.country());
    boolean otherPlace = meant.place() != null && !meant.place().equals(held.place());
    if (!sameNoun || otherCountry || otherPlace || !held.subjects().containsAll(meant.subjects())) {
      return Fit.NONE;
    }
    return sameRank(meant, held);
  }

  private static Fit sameRank(OfficePhrase meant, OfficePhrase held) {
    if (meant.ranks().equals(held.ranks())) {
      return Fit.FULL;
    }
    boolean saysLess =
        meant.ranks().isEmpty() && meant.subjects().isEmpty() && meant.country() == null;
    return saysLess && meant.institution() == null ? Fit.LOOSE : Fit.NONE;
  }

  private boolean belongsTo(OfficePhrase held, Institution institution) {
    return held.institution() != null && institutions.of(held.institution()) == institution;
  }

  /** The Norwegian fisheries minister is the head of the Norwegian Fisheries Ministry. */
  private static boolean isMinisterOf(OfficePhrase held, Institution institution) {
    if (!held.noun().equals("minister") || held.subjects().isEmpty()) {
      return false;
    }
    List<String> words = new ArrayList<>(held.subjects());
    words.removeIf(String::isEmpty);
    words.add("ministry");
    words.sort(null);
    String country = held.country() == null ? null : held.country().code();
    return institution.key().words().equals(String.join(" ", words))
        && (country == null
            || institution.key().country() == null
            || country.equals(institution.key().country()));
  }

  /** What an office may be called: itself, and of several words the one that says most. */
  private static List<String> nouns(String noun) {
    if (noun.indexOf(' ') < 0) {
      return List.of(noun);
    }
    String first = noun.substring(0, noun.indexOf(' '));
    String last = noun.substring(noun.lastIndexOf(' ') + 1);
    return List.of(noun, first, last);
  }
}
