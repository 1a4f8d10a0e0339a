package io.plenary.officials;

import static io.plenary.officials.Lexicon.LEXICON;

import io.plenary.officials.Lexicon.Phrase;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Reads an office around its role: whose it is and what it is about, before and behind it.
 *
 * <p>Example: at "head" of "the deputy head of the Main Department of Harbours (MDH) of the
 * ministry" it reads the whole; the role is "deputy head", the institution the department.
 */
final class OfficeScanner {
  private static final int LONGEST_CHAIN = 3;

  private final Reading reading;
  private final NameScanner names;
  private final SentenceWords words;
  private final InstitutionScanner institutionScanner;

  /** Takes the institutions that stand inside of offices. */
  private final List<InstitutionPhrase> institutions;

  OfficeScanner(
      SentenceWords words,
      InstitutionScanner institutionScanner,
      List<InstitutionPhrase> institutions) {
    this.words = words;
    this.reading = words.reading();
    this.names = words.names();
    this.institutionScanner = institutionScanner;
    this.institutions = institutions;
  }

  /** The office that a role makes of what stands before and behind it. */
  OfficePhrase office(Premodifiers waiting, int roleFirst, Phrase role) {
    int roleEnd = roleFirst + role.words().size();
    Set<String> ranks = new HashSet<>();
    Set<String> subjects = new HashSet<>();
    int wordsFirst = roleFirst;
    while (wordsFirst > waiting.endOfOwners()
        && reading.isAny(wordsFirst - 1, SentenceWords.MODIFIER)) {
      wordsFirst--;
      describe(wordsFirst, ranks, subjects);
    }
    for (int t = roleFirst; t < roleEnd - 1; t++) {
      describe(t, ranks, subjects);
    }
    String place =
        waiting.placeFirst() >= 0 && waiting.placeEnd() <= roleFirst
            ? reading.text(waiting.placeFirst(), waiting.placeEnd())
            : null;
    int first = words.withDeterminer(waiting.first());
    boolean owned = waiting.country() != null || waiting.institution() != null || place != null;
    boolean definite =
        first == waiting.first()
            ? owned
            : reading.isLower(first, "the") || reading.isLower(first, "this");
    return withObjects(
        new OfficePhrase(
            first,
            roleEnd,
            reading.text(wordsFirst, roleEnd),
            String.join(" ", role.words()).replace('-', ' '),
            ranks,
            subjects,
            waiting.country(),
            waiting.institution(),
            place,
            role.gender(),
            definite,
            role.use().contains("relation")));
  }

  /** What "Senator" and "Lt. Gen." say of the office held; null if the titles say nothing. */
  OfficePhrase ofTitles(Premodifiers waiting, int first, int end) {
    StringBuilder role = new StringBuilder();
    String noun = null;
    Gender gender = Gender.UNKNOWN;
    for (int t = first; t < end; t++) {
      String office = LEXICON.officeOfTitle(reading.prose().lower(t));
      if (office != null) {
        role.append(role.isEmpty() ? "" : " ").append(office);
        noun = office.toLowerCase(Locale.ROOT);
        gender = reading.word(t).gender();
      }
    }
    return noun == null
        ? null
        : new OfficePhrase(
            words.withDeterminer(waiting.first()),
            end,
            role.toString(),
            noun,
            Set.of(),
            Set.of(),
            waiting.country(),
            waiting.institution(),
            null,
            gender,
            true,
            false);
  }

  private void describe(int t, Set<String> ranks, Set<String> subjects) {
    if (reading.is(t, WordClass.RANK_MODIFIER)) {
      ranks.add(reading.prose().lower(t));
    } else if (reading.is(t, WordClass.SUBJECT)) {
      subjects.add(InstitutionKey.normalized(reading.prose().lower(t)));
    }
  }

  /** Adds what stands behind the role: "of the ministry", "for Peace Operations", "of Norway". */
  private OfficePhrase withObjects(OfficePhrase office) {
    OfficePhrase longest = office;
    for (int chain = 0; chain < LONGEST_CHAIN; chain++) {
      int link = longest.end();
      if (link + 1 >= words.end() || !isLink(link)) {
        return longest;
      }
      OfficePhrase longer = withObject(longest, link + 1);
      if (longer.end() == link) {
        return longest;
      }
      longest = longer;
    }
    return longest;
  }

  private boolean isLink(int t) {
    return switch (reading.prose().lower(t)) {
      case "of", "for", "to", "at", "in" -> true;
      default -> false;
    };
  }

  private OfficePhrase withObject(OfficePhrase office, int first) {
    int nameFirst = words.isDeterminer(first) ? first + 1 : first;
    int t = nameFirst;
    Country owner = null;
    KnownInstitution known = null;
    int knownEnd = -1;
    while (t < words.end() && (reading.isWord(t) || reading.isPossessive(t))) {
      Phrase fixed = reading.phraseAt(t, words.end(), WordClass.KNOWN_INSTITUTION);
      Phrase country = reading.phraseAt(t, words.end(), WordClass.COUNTRY);
      Phrase noun = reading.phraseAt(t, words.end(), WordClass.INSTITUTION);
      if (fixed != null && owner == null) {
        known = fixed.institution();
        t += fixed.words().size();
        knownEnd = t;
      } else if (country != null) {
        owner = country.country();
        t += country.words().size();
      } else if (noun != null && !isModifier(t, noun)) {
        int nounEnd = t + noun.words().size();
        return withInstitution(office, institutionScanner.object(first, nameFirst, nounEnd, owner));
      } else if (belongsToObject(t, nameFirst)) {
        t++;
      } else {
        break;
      }
    }
    if (t == nameFirst) {
      return office;
    }
    return knownEnd == t
        ? withInstitution(
            office, institutionScanner.known(first, nameFirst, t, owner, known).asNested())
        : withSubject(office, nameFirst, t, owner);
  }

  private boolean isModifier(int t, Phrase noun) {
    return reading.isAny(t, SentenceWords.MODIFIER)
        && noun.words().size() == 1
        && words.modifiesNext(t);
  }

  private boolean belongsToObject(int t, int nameFirst) {
    if (reading.isPossessive(t) || (reading.is(t, WordClass.SUBJECT) && t == nameFirst)) {
      return true;
    }
    if (reading.isAny(t, SentenceWords.MODIFIER) && words.modifiesNext(t)) {
      return true;
    }
    boolean person = names.endOfName(t, words.end(), NameScanner.Before.NOTHING) > t + 1;
    return reading.isCapitalized(t)
        && !reading.isAny(t, WordClass.COMMON.bit() | WordClass.ROLE.bit() | SentenceWords.TITLE)
        && !(names.isGivenName(t) && person);
  }

  private OfficePhrase withInstitution(OfficePhrase office, InstitutionPhrase institution) {
    institutions.add(institution);
    boolean replaces = office.institution() == null || office.institution().bare();
    return office.with(
        institution.endWithShortForm(),
        office.role(),
        office.subjects(),
        institution.country(),
        replaces ? institution : office.institution(),
        office.place());
  }

  /** "Minister of Foreign Affairs" (a subject), "President of Norway", "Mayor of Springfield". */
  private OfficePhrase withSubject(OfficePhrase office, int first, int end, Country owner) {
    Set<String> subjects = new HashSet<>(office.subjects());
    boolean subject = false;
    for (int t = first; t < end; t++) {
      if (reading.is(t, WordClass.SUBJECT)) {
        subjects.add(InstitutionKey.normalized(reading.prose().lower(t)));
        subject = true;
      }
    }
    boolean named = reading.isCapitalized(first);
    if (subject || (named && reading.isLower(office.end(), "for"))) {
      String role = office.role() + " " + reading.text(office.end(), end);
      return office.with(end, role, subjects, owner, office.institution(), office.place());
    }
    if (!named) {
      return office;
    }
    String place = owner == null ? reading.text(first, end) : office.place();
    return office.with(end, office.role(), subjects, owner, office.institution(), place);
  }
}
