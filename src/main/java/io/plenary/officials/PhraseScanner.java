package io.plenary.officials;

import io.plenary.officials.Lexicon.Phrase;
import io.plenary.officials.NameScanner.Before;
import io.plenary.text.TokenKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Finds the places of an article where a person, an office or an institution stands, by one pass
 * over the tokens from left to right. What stands before a noun (a country, an institution,
 * modifiers) waits for it; a role makes of it an office, a noun like "ministry" an institution, and
 * a name behind an office is the name of who holds it.
 *
 * <p>Example: "Norland's Deputy Defense Minister Anna Berg spoke" gives one name phrase, first
 * token "Norland", name "Anna Berg", office "Deputy Defense Minister" of Norland.
 */
final class PhraseScanner {
  private static final int TITLE = WordClass.HONORIFIC.bit() | WordClass.RANK.bit();
  private static final int MODIFIER =
      WordClass.RANK_MODIFIER.bit() | WordClass.SUBJECT.bit() | WordClass.PLAIN_MODIFIER.bit();
  private static final int NOUN = WordClass.ROLE.bit() | WordClass.INSTITUTION.bit();
  private static final int OPENING =
      NOUN
          | MODIFIER
          | WordClass.RANK.bit()
          | WordClass.LEADING_PARTICLE.bit()
          | WordClass.KNOWN_INSTITUTION.bit();
  private static final int LONGEST_OFFICE_CHAIN = 3;

  private final Reading reading;
  private final NameScanner names;
  private final List<NamePhrase> people = new ArrayList<>();
  private final List<OfficePhrase> offices = new ArrayList<>();
  private final List<InstitutionPhrase> institutions = new ArrayList<>();

  /** The sentence being read. */
  private int sentenceFirst;

  private int end;

  /** What waits for its noun. */
  private int waitingFirst;

  private Country country;
  private InstitutionPhrase institution;
  private int placeFirst;
  private int placeEnd;

  /** The last office that no name has taken yet, or null. */
  private OfficePhrase openOffice;

  PhraseScanner(Reading reading) {
    this.reading = reading;
    this.names = new NameScanner(reading);
  }

  /** The names found, in reading order. */
  List<NamePhrase> people() {
    return people;
  }

  /** The offices found without a name, in reading order. */
  List<OfficePhrase> offices() {
    return offices;
  }

  /** The institutions found, in reading order of their ends. */
  List<InstitutionPhrase> institutions() {
    return institutions;
  }

  /** Reads one sentence. */
  void scan(int first, int endOfSentence) {
    sentenceFirst = first;
    end = endOfSentence;
    openOffice = null;
    int t = first;
    while (t < end) {
      t = opensPhrase(t) ? readPhrase(t) : t + 1;
    }
  }

  private boolean opensPhrase(int t) {
    return reading.isCapitalized(t)
        || reading.isAny(t, OPENING)
        || (reading.isWord(t)
            && reading.word(t) == null
            && names.endOfName(t, end, Before.NOTHING) > t);
  }

  private int readPhrase(int first) {
    waitFrom(first);
    int t = first;
    while (t < end) {
      int next = readNext(t);
      if (next == t) {
        break;
      }
      t = next;
    }
    keepInstitution();
    return Math.max(t, first + 1);
  }

  private void waitFrom(int t) {
    waitingFirst = t;
    country = null;
    institution = null;
    placeFirst = -1;
    placeEnd = -1;
  }

  /** The token after what is read at {@code t}; {@code t} itself where the phrase ends. */
  private int readNext(int t) {
    if (reading.isPossessive(t)) {
      return afterPossessive(t);
    }
    if (!reading.isWord(t)) {
      return t;
    }
    if (startsNameInstead(t)) {
      return readName(t);
    } else {
      Phrase known = reading.phraseAt(t, end, WordClass.KNOWN_INSTITUTION);
      if (known != null && !isOtherCountrys(known)) {
        return readKnownInstitution(t, known);
      }
      Phrase place = reading.phraseAt(t, end, WordClass.COUNTRY);
      if (place != null) {
        return readCountry(t, place);
      }
      place = reading.phraseAt(t, end, WordClass.PLACE);
      if (place != null && reading.isCapitalized(t) && !isModifier(t, place)) {
        return readPlace(t, place);
      }
    }
    if (reading.isAny(t, TITLE) && reading.isCapitalized(t)) {
      int next = readTitledName(t);
      if (next > t) {
        return next;
      }
    }
    if (reading.isAny(t, NOUN | MODIFIER)) {
      return readNounOrModifier(t);
    }
    return readName(t);
  }

  /** "Democratic" of "Democratic nominee". */
  private boolean isModifier(int t, Phrase phrase) {
    return phrase.words().size() == 1 && reading.isAny(t, MODIFIER);
  }

  /** "Jordan" of "Jordan Smith said" is no country. */
  private boolean startsNameInstead(int t) {
    return (names.isGivenName(t) || reading.is(t, WordClass.GIVEN_NAME_LIKE_WORD))
        && t + 1 < end
        && names.endOfName(t, end, Before.NOTHING) > t + 1;
  }

  /** Another country's supreme court is not the one known by that name alone. */
  private boolean isOtherCountrys(Phrase known) {
    if (country == null) {
      return false;
    }
    Lexicon.Word last =
        Lexicon.LEXICON.word(known.words().get(known.words().size() - 1).toLowerCase(Locale.ROOT));
    return last != null && last.isAny(NOUN);
  }

  private int afterPossessive(int t) {
    NamePhrase last = lastName();
    if (last != null && last.end() == t) {
      keepInstitution();
      waitFrom(t + 1);
    }
    return t + 1;
  }

  private int readKnownInstitution(int t, Phrase known) {
    if (institution != null) {
      keepInstitution();
      waitFrom(t);
    }
    int after = t + known.words().size();
    int nameFirst = country == null ? t : waitingFirst;
    institution =
        new InstitutionPhrase(
            withDeterminer(nameFirst),
            nameFirst,
            after,
            country,
            known.institution(),
            acronymAt(after),
            false,
            false);
    if (country == null) {
      waitingFirst = t;
    }
    return after;
  }

  private int readCountry(int t, Phrase phrase) {
    keepInstitution();
    waitFrom(t);
    country = phrase.country();
    return t + phrase.words().size();
  }

  private int readPlace(int t, Phrase phrase) {
    if (placeFirst < 0 && institution == null) {
      placeFirst = t;
    }
    placeEnd = t + phrase.words().size();
    return placeEnd;
  }

  private int readTitledName(int t) {
    int nameFirst = t;
    Gender gender = Gender.UNKNOWN;
    while (nameFirst < end
        && reading.isAny(nameFirst, TITLE)
        && reading.isCapitalized(nameFirst)
        && !(names.isGivenName(nameFirst) && nameFirst > t)) {
      gender = firstKnown(gender, reading.word(nameFirst).gender());
      nameFirst++;
    }
    int nameEnd = names.endOfName(nameFirst, end, Before.TITLE);
    if (nameEnd == nameFirst || isPartOfInstitution(nameEnd) || isPlaceHead(nameEnd)) {
      return t;
    }
    int phraseFirst = withDeterminer(waitingFirst);
    if (institution != null && institution.bare()) {
      keepInstitution();
      phraseFirst = t;
    } else if (institution != null) {
      institutions.add(institution.asNested());
    }
    addName(nameFirst, nameEnd, phraseFirst, officeOfTitles(t, nameFirst), gender, true);
    waitFrom(nameEnd);
    return nameEnd;
  }

  /** What "Senator" and "Lt. Gen." say of the office held; null if the titles say nothing. */
  private OfficePhrase officeOfTitles(int first, int endOfTitles) {
    StringBuilder role = new StringBuilder();
    String noun = null;
    Gender gender = Gender.UNKNOWN;
    for (int t = first; t < endOfTitles; t++) {
      String office = Lexicon.LEXICON.officeOfTitle(reading.prose().lower(t));
      if (office != null) {
        role.append(role.isEmpty() ? "" : " ").append(office);
        noun = office.toLowerCase(Locale.ROOT);
        gender = reading.word(t).gender();
      }
    }
    if (noun == null) {
      return null;
    }
    return new OfficePhrase(
        withDeterminer(waitingFirst),
        endOfTitles,
        role.toString(),
        noun,
        Set.of(),
        Set.of(),
        country,
        institution,
        null,
        gender,
        true,
        false);
  }

  private int readNounOrModifier(int t) {
    Phrase role = reading.phraseAt(t, end, WordClass.ROLE);
    Phrase noun = reading.phraseAt(t, end, WordClass.INSTITUTION);
    boolean severalWords =
        (role != null && role.words().size() > 1) || (noun != null && noun.words().size() > 1);
    if (reading.isAny(t, MODIFIER) && !severalWords && modifiesNext(t)) {
      return t + 1;
    }
    if (noun != null && (role == null || noun.words().size() > role.words().size())) {
      return readInstitution(t, noun);
    }
    if (role != null) {
      return readOffice(t, role);
    }
    return reading.isCapitalized(t) ? readName(t) : t;
  }

  private boolean modifiesNext(int t) {
    if (t + 1 >= end || !reading.isWord(t + 1)) {
      return false;
    }
    if (reading.isAny(t + 1, NOUN | MODIFIER)) {
      return true;
    }
    return reading.isCapitalized(t)
        && reading.isCapitalized(t + 1)
        && !names.isGivenName(t + 1)
        && !reading.is(t + 1, WordClass.COMMON)
        && leadsToNoun(t + 1);
  }

  /** Whether capitalised words lead to a noun like "Committee". */
  private boolean leadsToNoun(int t) {
    int limit = Math.min(end, t + 5);
    for (int i = t; i < limit && reading.isCapitalized(i); i++) {
      if (reading.isAny(i, NOUN)) {
        return true;
      }
    }
    return false;
  }

  private int readName(int t) {
    int nameEnd = names.endOfName(t, end, Before.NOTHING);
    if (nameEnd == t) {
      if (reading.isAcronym(t) || isCompound(t)) {
        return t + 1;
      }
      return t;
    }
    if (isPartOfInstitution(nameEnd)) {
      return nameEnd;
    }
    if (isPlaceHead(nameEnd)) {
      keepInstitution();
      waitFrom(nameEnd + 1);
      return nameEnd + 1;
    }
    keepInstitution();
    addName(t, nameEnd, t, null, Gender.UNKNOWN, false);
    waitFrom(nameEnd);
    return nameEnd;
  }

  /** "River" of "Berg River". */
  private boolean isPlaceHead(int t) {
    return t < end && reading.isCapitalized(t) && reading.is(t, WordClass.PLACE_HEAD);
  }

  /** "Oslo-based": a capital, but no name. */
  private boolean isCompound(int t) {
    return reading.isCapitalized(t)
        && reading.word(t) == null
        && reading.prose().word(t).indexOf('-') > 0;
  }

  /** "Berg" of "Berg Foundation" and of "the Berg campaign". */
  private boolean isPartOfInstitution(int t) {
    if (t >= end || !reading.isWord(t)) {
      return false;
    }
    if (reading.isCapitalized(t)) {
      return reading.is(t, WordClass.INSTITUTION)
          || (reading.isAny(t, MODIFIER)
              && !reading.is(t, WordClass.ROLE)
              && leadsToInstitution(t));
    }
    Phrase noun = reading.phraseAt(t, end, WordClass.INSTITUTION);
    return noun != null && noun.use().contains("owned");
  }

  private boolean leadsToInstitution(int t) {
    int limit = Math.min(end, t + 4);
    for (int i = t; i < limit && reading.isCapitalized(i); i++) {
      if (reading.is(i, WordClass.INSTITUTION)) {
        return true;
      }
    }
    return false;
  }

  private int readInstitution(int nounFirst, Phrase noun) {
    int nounEnd = nounFirst + noun.words().size();
    boolean capitalized = reading.isCapitalized(nounFirst);
    boolean named = capitalized || isNamedInLowerCase(nounFirst, noun);
    int after =
        named || noun.use().contains("common") ? endOfContinuation(nounEnd, capitalized) : nounEnd;
    skipPossessives();
    boolean alone = waitingFirst == nounFirst && after == nounEnd;
    Country owner = country != null ? country : countryBefore(nounEnd, after);
    boolean bare = alone || (!named && owner == null);
    if (named) {
      skipWhatIsNoName(nounFirst, capitalized);
    }
    int first = withDeterminer(waitingFirst);
    institution = null;
    boolean alreadyKnown = first < waitingFirst || (capitalized && noun.use().contains("common"));
    if (!bare || alreadyKnown) {
      institution =
          new InstitutionPhrase(
              first, waitingFirst, after, owner, null, acronymAt(after), bare, false);
      placeFirst = -1;
      return institution.acronym() < 0 ? after : after + 3;
    }
    waitFrom(after);
    return after;
  }

  private void skipPossessives() {
    while (reading.isPossessive(waitingFirst)) {
      waitingFirst++;
    }
  }

  /** "former" of "the former Defense Ministry". */
  private void skipWhatIsNoName(int nounFirst, boolean capitalized) {
    while (waitingFirst < nounFirst
        && !reading.isCapitalized(waitingFirst)
        && (capitalized || !reading.is(waitingFirst, WordClass.SUBJECT))) {
      waitingFirst++;
    }
  }

  /** "the Norwegian parliament", "the Berg campaign", but not "the Norwegian journal". */
  private boolean isNamedInLowerCase(int nounFirst, Phrase noun) {
    if (country != null || institution != null) {
      return noun.use().contains("common");
    }
    if (noun.use().contains("owned")) {
      return nounFirst > Math.max(waitingFirst, placeEnd) && names.isName(nounFirst - 1);
    }
    return noun.use().contains("common") && hasCapital(waitingFirst, nounFirst);
  }

  private boolean hasCapital(int first, int after) {
    for (int t = first; t < after; t++) {
      if (reading.isCapitalized(t) && t > sentenceFirst) {
        return true;
      }
    }
    return false;
  }

  /**
   * The end of "of Defense", "for Strategic Studies", "of Labour and Social Affairs" behind a noun.
   */
  private int endOfContinuation(int nounEnd, boolean capitalized) {
    int after = nounEnd;
    for (int chain = 0; chain < LONGEST_OFFICE_CHAIN; chain++) {
      if (after + 1 >= end || !isContinuation(after, capitalized)) {
        return after;
      }
      int t = after + 1;
      if (reading.isLower(t, "the") && t + 1 < end) {
        t++;
      }
      int stop = endOfContinuationWords(t, capitalized);
      if (stop == t) {
        return after;
      }
      after = stop;
    }
    return after;
  }

  private boolean isContinuation(int t, boolean capitalized) {
    return reading.isLower(t, "of")
        || (capitalized && (reading.isLower(t, "for") || reading.isLower(t, "on")));
  }

  private int endOfContinuationWords(int first, boolean capitalized) {
    int t = first;
    while (t < end && reading.isWord(t)) {
      boolean word =
          reading.isCapitalized(t)
              ? !isNewPhrase(t, first)
              : !capitalized && reading.is(t, WordClass.SUBJECT);
      boolean link =
          t > first
              && t + 1 < end
              && reading.isLower(t, "and")
              && reading.isAny(t + 1, MODIFIER)
              && reading.isCapitalized(t + 1) == capitalized;
      if (!word && !link) {
        break;
      }
      t++;
    }
    if (t < end && reading.isPossessive(t)) {
      return first;
    }
    return t;
  }

  private boolean isNewPhrase(int t, int first) {
    Phrase owner = reading.phraseAt(t, end, WordClass.COUNTRY);
    if (owner != null) {
      int after = t + owner.words().size();
      return after < end && (reading.isCapitalized(after) || reading.isAny(after, NOUN | MODIFIER));
    }
    return t > first && (names.isGivenName(t) || leadsToRole(t));
  }

  /** "National Director" behind "Council on Harbours". */
  private boolean leadsToRole(int t) {
    int i = t;
    while (i < end && reading.isAny(i, MODIFIER) && !reading.is(i, WordClass.ROLE)) {
      i++;
    }
    return i < end && reading.is(i, WordClass.ROLE);
  }

  private Country countryBefore(int from, int after) {
    for (int t = from; t < after; t++) {
      Phrase phrase = reading.phraseAt(t, after, WordClass.COUNTRY);
      if (phrase != null) {
        return phrase.country();
      }
    }
    return null;
  }

  /** The token of the short form in "… Council (ABC)"; -1 if there is none. */
  private int acronymAt(int t) {
    return t + 2 < end
            && reading.isMark(t, '(')
            && reading.isAcronym(t + 1)
            && reading.isMark(t + 2, ')')
        ? t + 1
        : -1;
  }

  private int readOffice(int roleFirst, Phrase role) {
    int roleEnd = roleFirst + role.words().size();
    OfficePhrase office = office(waitingFirst, roleFirst, roleEnd, role, roleEnd);
    office = withObject(office);
    if (institution != null) {
      institutions.add(institution.asNested());
    }
    OfficePhrase joined = joinedWithOpenOffice(office);
    int after = office.end();
    int nameFirst = after;
    Gender gender = role.gender();
    while (nameFirst < end
        && reading.isAny(nameFirst, TITLE)
        && reading.isCapitalized(nameFirst)
        && !names.isGivenName(nameFirst)) {
      gender = firstKnown(gender, reading.word(nameFirst).gender());
      nameFirst++;
    }
    int nameEnd = names.endOfName(nameFirst, end, nameFirst > after ? Before.TITLE : Before.OFFICE);
    if (nameEnd > nameFirst && !isPartOfInstitution(nameEnd) && !isPlaceHead(nameEnd)) {
      addName(nameFirst, nameEnd, joined.first(), joined, gender, true);
      waitFrom(nameEnd);
      return nameEnd;
    }
    keepOffice(joined);
    waitFrom(after);
    return after;
  }

  /** "the opposition leader and a candidate" is one office for a name behind it. */
  private OfficePhrase joinedWithOpenOffice(OfficePhrase office) {
    if (openOffice == null
        || openOffice.end() + 1 != office.first()
        || !reading.isLower(openOffice.end(), "and")) {
      return office;
    }
    offices.remove(openOffice);
    return new OfficePhrase(
        openOffice.first(),
        office.end(),
        openOffice.role(),
        openOffice.noun(),
        openOffice.ranks(),
        openOffice.subjects(),
        openOffice.country(),
        openOffice.institution(),
        openOffice.place(),
        firstKnown(openOffice.gender(), office.gender()),
        openOffice.definite(),
        openOffice.relation());
  }

  private void keepOffice(OfficePhrase office) {
    NamePhrase last = lastName();
    if (last != null
        && last.first() >= sentenceFirst
        && last.appositionFirst() < 0
        && isAppositionGap(last.end(), office.first())) {
      people.set(people.size() - 1, last.withApposition(office));
      openOffice = null;
      return;
    }
    openOffice = office;
    boolean alone = !isDeterminer(office.first()) && !office.definite();
    if (!alone) {
      offices.add(office);
    }
  }

  /** A comma, or a comma, an age and a comma, between a name and what it is in apposition to. */
  private boolean isAppositionGap(int from, int to) {
    if (to - from == 1) {
      return reading.isMark(from, ',');
    }
    return to - from == 3
        && reading.isMark(from, ',')
        && reading.prose().kind(from + 1) == TokenKind.NUMBER
        && reading.isMark(from + 2, ',');
  }

  private OfficePhrase office(int first, int roleFirst, int roleEnd, Phrase role, int endOfPhrase) {
    Set<String> ranks = new HashSet<>();
    Set<String> subjects = new HashSet<>();
    int wordsFirst = roleFirst;
    int limit = Math.max(first, placeEnd);
    if (institution != null) {
      limit = Math.max(limit, institution.end());
    }
    while (wordsFirst > limit && reading.isAny(wordsFirst - 1, MODIFIER)) {
      wordsFirst--;
      describe(wordsFirst, ranks, subjects);
    }
    for (int t = roleFirst; t < roleEnd - 1; t++) {
      describe(t, ranks, subjects);
    }
    int phraseFirst = withDeterminer(first);
    String place =
        placeFirst >= 0 && placeEnd <= roleFirst ? reading.text(placeFirst, placeEnd) : null;
    boolean definite =
        phraseFirst == first
            ? country != null || institution != null || place != null
            : reading.isLower(phraseFirst, "the") || reading.isLower(phraseFirst, "this");
    return new OfficePhrase(
        phraseFirst,
        endOfPhrase,
        reading.text(wordsFirst, roleEnd),
        noun(role),
        ranks,
        subjects,
        country,
        institution,
        place,
        role.gender(),
        definite,
        role.use().contains("relation"));
  }

  private static String noun(Phrase role) {
    return String.join(" ", role.words()).replace('-', ' ');
  }

  private void describe(int t, Set<String> ranks, Set<String> subjects) {
    if (reading.is(t, WordClass.RANK_MODIFIER)) {
      ranks.add(reading.prose().lower(t));
    } else if (reading.is(t, WordClass.SUBJECT)) {
      subjects.add(InstitutionKey.normalized(reading.prose().lower(t)));
    }
  }

  /** Adds what stands behind the role: "of the ministry", "for Peace Operations", "of Norway". */
  private OfficePhrase withObject(OfficePhrase office) {
    OfficePhrase result = office;
    for (int chain = 0; chain < LONGEST_OFFICE_CHAIN; chain++) {
      int t = result.end();
      if (t + 1 >= end || !isLink(t)) {
        return result;
      }
      OfficePhrase longer = withObjectAt(result, t + 1);
      if (longer.end() == result.end()) {
        return result;
      }
      result = longer;
    }
    return result;
  }

  private boolean isLink(int t) {
    return reading.isLower(t, "of")
        || reading.isLower(t, "for")
        || reading.isLower(t, "to")
        || reading.isLower(t, "at")
        || reading.isLower(t, "in");
  }

  private OfficePhrase withObjectAt(OfficePhrase office, int objectFirst) {
    int t = isDeterminer(objectFirst) ? objectFirst + 1 : objectFirst;
    int nameFirst = t;
    Country owner = null;
    KnownInstitution known = null;
    int knownEnd = -1;
    while (t < end) {
      if (reading.isPossessive(t)) {
        t++;
        continue;
      }
      if (!reading.isWord(t)) {
        break;
      }
      Phrase noun = reading.phraseAt(t, end, WordClass.INSTITUTION);
      Phrase phrase = reading.phraseAt(t, end, WordClass.KNOWN_INSTITUTION);
      if (phrase != null && owner == null) {
        known = phrase.institution();
        t += phrase.words().size();
        knownEnd = t;
        continue;
      }
      phrase = reading.phraseAt(t, end, WordClass.COUNTRY);
      if (phrase != null) {
        owner = phrase.country();
        t += phrase.words().size();
        continue;
      }
      boolean modifier =
          reading.isAny(t, MODIFIER)
              && !(noun != null && noun.words().size() > 1)
              && modifiesNext(t);
      if (noun != null && !modifier) {
        return withInstitution(office, objectFirst, nameFirst, t + noun.words().size(), owner);
      }
      boolean free =
          reading.isCapitalized(t)
              && !reading.isAny(t, WordClass.COMMON.bit() | WordClass.ROLE.bit() | TITLE)
              && !(names.isGivenName(t) && names.endOfName(t, end, Before.NOTHING) > t + 1);
      if (!free && !modifier && !(reading.is(t, WordClass.SUBJECT) && t == nameFirst)) {
        break;
      }
      t++;
    }
    if (t == nameFirst) {
      return office;
    }
    if (knownEnd == t) {
      InstitutionPhrase whole =
          new InstitutionPhrase(objectFirst, nameFirst, t, owner, known, acronymAt(t), false, true);
      institutions.add(whole);
      int after = whole.acronym() < 0 ? t : t + 3;
      return behind(office, after, office.role(), owner, whole, office.place());
    }
    return withSubject(office, nameFirst, t, owner);
  }

  private OfficePhrase withInstitution(
      OfficePhrase office, int first, int nameFirst, int nounEnd, Country owner) {
    int after = endOfContinuation(nounEnd, reading.isCapitalized(nounEnd - 1));
    Country belongsTo = owner != null ? owner : countryBefore(nounEnd, after);
    boolean named = reading.isCapitalized(nounEnd - 1) || hasCapital(nameFirst, nounEnd);
    boolean alone = after - nameFirst == 1 || (!named && belongsTo == null);
    InstitutionPhrase whole =
        new InstitutionPhrase(
            first, nameFirst, after, belongsTo, null, acronymAt(after), alone, true);
    institutions.add(whole);
    int officeEnd = whole.acronym() < 0 ? after : after + 3;
    InstitutionPhrase kept =
        office.institution() == null || office.institution().bare() ? whole : office.institution();
    return behind(
        office,
        officeEnd,
        office.role(),
        office.country() == null ? belongsTo : office.country(),
        kept,
        office.place());
  }

  /** "Minister of Foreign Affairs" (a subject), "President of Norway", "Mayor of Springfield". */
  private OfficePhrase withSubject(OfficePhrase office, int first, int after, Country owner) {
    Set<String> subjects = new HashSet<>(office.subjects());
    boolean subject = false;
    for (int t = first; t < after; t++) {
      if (reading.is(t, WordClass.SUBJECT)) {
        subjects.add(InstitutionKey.normalized(reading.prose().lower(t)));
        subject = true;
      }
    }
    boolean named = reading.isCapitalized(first);
    boolean purpose = named && reading.isLower(office.end(), "for");
    if (!subject && !purpose) {
      String place = owner == null && named ? reading.text(first, after) : office.place();
      return named ? behind(office, after, office.role(), owner, null, place) : office;
    }
    String role = office.role() + " " + reading.text(office.end(), after);
    OfficePhrase longer = behind(office, after, role, owner, null, office.place());
    return new OfficePhrase(
        longer.first(),
        longer.end(),
        longer.role(),
        longer.noun(),
        longer.ranks(),
        subjects,
        longer.country(),
        longer.institution(),
        longer.place(),
        longer.gender(),
        longer.definite(),
        longer.relation());
  }

  private OfficePhrase behind(
      OfficePhrase office,
      int after,
      String role,
      Country owner,
      InstitutionPhrase whole,
      String place) {
    return new OfficePhrase(
        office.first(),
        after,
        role,
        office.noun(),
        office.ranks(),
        office.subjects(),
        office.country() == null ? owner : office.country(),
        whole == null ? office.institution() : whole,
        place,
        office.gender(),
        office.definite(),
        office.relation());
  }

  private void keepInstitution() {
    if (institution != null) {
      institutions.add(institution);
      institution = null;
    }
  }

  private void addName(
      int first, int nameEnd, int phraseFirst, OfficePhrase office, Gender title, boolean titled) {
    List<OfficePhrase> held = new ArrayList<>();
    if (office != null) {
      held.add(office);
    }
    int wholeFirst = phraseFirst;
    boolean severalWords = nameEnd - first > 1;
    if (titled && office == null && country != null) {
      wholeFirst = withDeterminer(waitingFirst);
    }
    if (openOffice != null
        && severalWords
        && openOffice.end() + 1 == phraseFirst
        && reading.isMark(openOffice.end(), ',')
        && (openOffice.definite() || isDeterminer(openOffice.first()))) {
      held.add(openOffice);
      wholeFirst = openOffice.first();
      offices.remove(openOffice);
    }
    openOffice = null;
    boolean givenName = severalWords && startsWithGivenName(first);
    Gender gender = givenName ? firstKnown(title, genderOfGivenName(first)) : title;
    for (OfficePhrase each : held) {
      gender = firstKnown(gender, each.gender());
    }
    boolean initial =
        first == sentenceFirst
            || (!reading.isWord(first - 1)
                && first == phraseFirst
                && !reading.isMark(first - 1, ','));
    boolean personal =
        titled
            || !held.isEmpty()
            || givenName
            || ((severalWords || !initial) && speaks(first, nameEnd));
    people.add(
        new NamePhrase(
            first,
            nameEnd,
            wholeFirst,
            -1,
            -1,
            List.copyOf(held),
            gender,
            personal,
            initial && !titled && !givenName));
  }

  private boolean startsWithGivenName(int first) {
    return names.isGivenName(first) || reading.is(first, WordClass.GIVEN_NAME_LIKE_WORD);
  }

  private Gender genderOfGivenName(int token) {
    Lexicon.Word word = reading.word(token);
    if (word != null) {
      return word.gender();
    }
    String lower = reading.prose().lower(token);
    Lexicon.Word part = Lexicon.LEXICON.word(lower.substring(0, Math.max(0, lower.indexOf('-'))));
    return part == null ? Gender.UNKNOWN : part.gender();
  }

  /** Whether a verb of speech, an age or a party stands beside the name. */
  private boolean speaks(int first, int nameEnd) {
    if (first > sentenceFirst && isSpeechVerb(first - 1)) {
      return true;
    }
    int t = nameEnd;
    if (t < end && reading.isMark(t, ',')) {
      t++;
      if (t + 1 < end
          && reading.prose().kind(t) == TokenKind.NUMBER
          && reading.isMark(t + 1, ',')) {
        return true;
      }
    }
    if (t < end && isSpeechVerb(t)) {
      return true;
    }
    return t == nameEnd
        && t + 1 < end
        && reading.isWord(t)
        && !reading.isCapitalized(t)
        && isSpeechVerb(t + 1)
        && reading.is(t, WordClass.COMMON);
  }

  private boolean isSpeechVerb(int t) {
    return reading.is(t, WordClass.SPEECH) && !reading.isCapitalized(t);
  }

  private NamePhrase lastName() {
    return people.isEmpty() ? null : people.get(people.size() - 1);
  }

  private int withDeterminer(int t) {
    return t > sentenceFirst && isDeterminer(t - 1) ? t - 1 : t;
  }

  private boolean isDeterminer(int t) {
    return switch (reading.prose().lower(t)) {
      case "the", "a", "an", "his", "her", "its", "their", "our", "my", "your", "this" -> true;
      default -> false;
    };
  }

  private static Gender firstKnown(Gender first, Gender second) {
    return first == Gender.UNKNOWN ? second : first;
  }
}
