package io.plenary.officials;

import static io.plenary.officials.Lexicon.LEXICON;
import static io.plenary.officials.SentenceWords.MODIFIER;
import static io.plenary.officials.SentenceWords.NOUN;
import static io.plenary.officials.SentenceWords.TITLE;

import io.plenary.officials.Lexicon.Phrase;
import io.plenary.officials.NameScanner.Before;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

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
  private static final int OPENING =
      NOUN
          | MODIFIER
          | WordClass.RANK.bit()
          | WordClass.LEADING_PARTICLE.bit()
          | WordClass.KNOWN_INSTITUTION.bit();

  private final Reading reading;
  private final NameScanner names;
  private final List<NamePhrase> people = new ArrayList<>();
  private final List<OfficePhrase> offices = new ArrayList<>();
  private final List<InstitutionPhrase> institutions = new ArrayList<>();
  private final List<Integer> acronyms = new ArrayList<>();
  private final Premodifiers waiting = new Premodifiers();

  /** The sentence being read, and who reads its parts. */
  private SentenceWords words;

  private InstitutionScanner institutionScanner;
  private OfficeScanner officeScanner;
  private NameCues cues;

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

  /** The tokens of abbreviations that the lexicon does not know, in reading order. */
  List<Integer> acronyms() {
    return acronyms;
  }

  /** Reads one sentence. */
  void scan(int first, int end) {
    words = new SentenceWords(reading, names, first, end);
    institutionScanner = new InstitutionScanner(words);
    officeScanner = new OfficeScanner(words, institutionScanner, institutions);
    cues = new NameCues(words);
    openOffice = null;
    int t = first;
    while (t < end) {
      t = opensPhrase(t) ? readPhrase(t) : t + 1;
    }
  }

  private boolean opensPhrase(int t) {
    return reading.isCapitalized(t)
        || reading.isAny(t, OPENING)
        || (reading.word(t) == null && reading.isWord(t) && names.startsWithParticle(t));
  }

  private int readPhrase(int first) {
    waiting.restartAt(first);
    int t = first;
    while (t < words.end()) {
      int next = readNext(t);
      if (next == t) {
        break;
      }
      t = next;
    }
    keepInstitution();
    return Math.max(t, first + 1);
  }

  /** The token after what is read at {@code t}; {@code t} itself where the phrase ends. */
  private int readNext(int t) {
    if (reading.isPossessive(t)) {
      return readPossessive(t);
    }
    if (!reading.isWord(t)) {
      return t;
    }
    if (startsNameInstead(t)) {
      return readName(t);
    }
    int end = readOwner(t);
    if (end == t && reading.isAny(t, TITLE) && reading.isCapitalized(t)) {
      end = readTitledName(t);
    }
    if (end > t) {
      return end;
    }
    return reading.isAny(t, NOUN | MODIFIER) ? readNounOrModifier(t) : readName(t);
  }

  /** "Jordan" of "Jordan Smith said" is no country, but "Marshall Islands" is one. */
  private boolean startsNameInstead(int t) {
    if (!cues.beginsWithGivenName(t) || endOfName(t) <= t + 1) {
      return false;
    }
    Phrase country = reading.phraseAt(t, words.end(), WordClass.COUNTRY);
    return country == null || country.words().size() == 1;
  }

  private int endOfName(int t) {
    return names.endOfName(t, words.end(), Before.NOTHING);
  }

  private int readPossessive(int t) {
    NamePhrase last = lastName();
    if (last != null && last.end() == t) {
      keepInstitution();
      waiting.restartAt(t + 1);
    }
    return t + 1;
  }

  /** Reads a fixed institution, a country or a place: whose the noun to come may be. */
  private int readOwner(int t) {
    Phrase known = reading.phraseAt(t, words.end(), WordClass.KNOWN_INSTITUTION);
    if (known != null && !isOtherCountrys(known)) {
      return readKnownInstitution(t, known);
    }
    Phrase country = reading.phraseAt(t, words.end(), WordClass.COUNTRY);
    if (country != null) {
      keepInstitution();
      waiting.restartAt(t);
      waiting.setCountry(country.country());
      return t + country.words().size();
    }
    Phrase place = reading.phraseAt(t, words.end(), WordClass.PLACE);
    boolean modifier = place != null && place.words().size() == 1 && reading.isAny(t, MODIFIER);
    if (place == null || modifier || !reading.isCapitalized(t)) {
      return t;
    }
    waiting.addPlace(t, t + place.words().size());
    return waiting.placeEnd();
  }

  /** Another country's supreme court is not the one known by that name alone. */
  private boolean isOtherCountrys(Phrase known) {
    if (waiting.country() == null) {
      return false;
    }
    String last = known.words().get(known.words().size() - 1).toLowerCase(Locale.ROOT);
    Lexicon.Word noun = LEXICON.word(last);
    return noun != null && noun.isAny(NOUN);
  }

  private int readKnownInstitution(int t, Phrase known) {
    if (waiting.institution() != null) {
      keepInstitution();
      waiting.restartAt(t);
    }
    if (waiting.country() == null) {
      waiting.setFirst(t);
    }
    int end = t + known.words().size();
    waiting.setInstitution(
        institutionScanner.known(
            words.withDeterminer(waiting.first()),
            waiting.first(),
            end,
            waiting.country(),
            known.institution()));
    return end;
  }

  private int readTitledName(int t) {
    int nameFirst = words.endOfTitles(t);
    int nameEnd = names.endOfName(nameFirst, words.end(), Before.TITLE);
    if (nameEnd == nameFirst || isNoPersonsAt(nameEnd)) {
      return t;
    }
    int phraseFirst = words.withDeterminer(waiting.first());
    InstitutionPhrase institution = waiting.institution();
    if (institution != null && institution.bare()) {
      keepInstitution();
      phraseFirst = t;
    } else if (institution != null) {
      institutions.add(institution.asNested());
    }
    OfficePhrase office = officeScanner.ofTitles(waiting, t, nameFirst);
    addName(nameFirst, nameEnd, phraseFirst, office, genderOfTitles(t, nameFirst), true);
    waiting.restartAt(nameEnd);
    return nameEnd;
  }

  private Gender genderOfTitles(int titlesFirst, int name) {
    Gender gender = Gender.UNKNOWN;
    for (int t = titlesFirst; t < name; t++) {
      gender = gender.or(reading.word(t).gender());
    }
    return gender;
  }

  private int readNounOrModifier(int t) {
    Phrase role = reading.phraseAt(t, words.end(), WordClass.ROLE);
    Phrase noun = reading.phraseAt(t, words.end(), WordClass.INSTITUTION);
    int roleLength = role == null ? 0 : role.words().size();
    int nounLength = noun == null ? 0 : noun.words().size();
    int voiceEnd = endOfVoice(t);
    if (voiceEnd - t > Math.max(roleLength, nounLength)) {
      keepInstitution();
      waiting.restartAt(voiceEnd);
      return voiceEnd;
    }
    boolean severalWords = Math.max(roleLength, nounLength) > 1;
    if (reading.isAny(t, MODIFIER) && !severalWords && words.modifiesNext(t)) {
      return t + 1;
    }
    if (nounLength > roleLength) {
      return readInstitution(t, noun);
    }
    if (role != null) {
      return readOffice(t, role);
    }
    return reading.isCapitalized(t) ? readName(t) : t;
  }

  /** Behind "press service", which is no institution of its own; {@code t} if none begins there. */
  private int endOfVoice(int t) {
    Phrase voice = reading.phraseAt(t, words.end(), WordClass.DOCUMENT);
    return voice == null ? t : t + voice.words().size();
  }

  private int readName(int t) {
    int nameEnd = endOfName(t);
    if (nameEnd == t) {
      return readPartOfName(t);
    }
    if (institutionScanner.continuesAt(nameEnd)) {
      return nameEnd;
    }
    keepInstitution();
    if (words.isPlaceHead(nameEnd)) {
      waiting.restartAt(nameEnd + 1);
      return nameEnd + 1;
    }
    addName(t, nameEnd, t, null, Gender.UNKNOWN, false);
    waiting.restartAt(nameEnd);
    return nameEnd;
  }

  /** An abbreviation, "Oslo-based", or "World" of "World Harbour Organization". */
  private int readPartOfName(int t) {
    if (!reading.isCapitalized(t)) {
      return t;
    }
    if (reading.isAcronym(t) && reading.word(t) == null) {
      acronyms.add(t);
      return t + 1;
    }
    boolean compound = reading.word(t) == null && reading.prose().word(t).indexOf('-') > 0;
    boolean institutional =
        t > words.first()
            && reading.isAny(t, WordClass.COMMON.bit() | WordClass.PLACE_HEAD.bit())
            && !words.isDeterminer(t)
            && words.leadsTo(WordClass.INSTITUTION.bit(), t + 1);
    return compound || institutional ? t + 1 : t;
  }

  /** "River" and "Foundation" make of a name before them a place's and an institution's. */
  private boolean isNoPersonsAt(int t) {
    return institutionScanner.continuesAt(t) || words.isPlaceHead(t);
  }

  private int readInstitution(int nounFirst, Phrase noun) {
    InstitutionPhrase phrase = institutionScanner.phrase(waiting, nounFirst, noun);
    if (phrase == null) {
      int after = nounFirst + noun.words().size();
      waiting.restartAt(after);
      return after;
    }
    while (!acronyms.isEmpty() && acronyms.get(acronyms.size() - 1) >= phrase.nameFirst()) {
      acronyms.remove(acronyms.size() - 1);
    }
    waiting.setFirst(phrase.nameFirst());
    waiting.setInstitution(phrase);
    return phrase.endWithShortForm();
  }

  private void keepInstitution() {
    if (waiting.institution() != null) {
      institutions.add(waiting.institution());
      waiting.setInstitution(null);
    }
  }

  private int readOffice(int roleFirst, Phrase role) {
    OfficePhrase office = officeScanner.office(waiting, roleFirst, role);
    if (waiting.institution() != null) {
      institutions.add(waiting.institution().asNested());
    }
    if (openOffice != null
        && openOffice.end() + 1 == office.first()
        && reading.isLower(openOffice.end(), "and")) {
      forgetOpenOffice();
      office = openOffice.joinedWith(office);
    }
    int nameFirst = words.endOfTitles(office.end());
    Before before = nameFirst > office.end() ? Before.TITLE : Before.OFFICE;
    int nameEnd = names.endOfName(nameFirst, words.end(), before);
    if (nameEnd > nameFirst && !isNoPersonsAt(nameEnd)) {
      Gender gender = role.gender().or(genderOfTitles(office.end(), nameFirst));
      addName(nameFirst, nameEnd, office.first(), office, gender, true);
      waiting.restartAt(nameEnd);
      return nameEnd;
    }
    keepOffice(office);
    waiting.restartAt(office.end());
    return office.end();
  }

  private void keepOffice(OfficePhrase office) {
    NamePhrase last = lastName();
    if (last != null && isApposition(last, office)) {
      people.set(people.size() - 1, last.withApposition(office));
      openOffice = null;
      return;
    }
    openOffice = office;
    if (words.isDeterminer(office.first()) || office.definite()) {
      offices.add(office);
    }
  }

  /**
   * "Anna Berg, the minister" and "Anna Berg, 54, minister", but not the end of a list of names.
   */
  private boolean isApposition(NamePhrase name, OfficePhrase office) {
    if (name.first() < words.first() || name.appositionFirst() >= 0 || endsList(name)) {
      return false;
    }
    int gap = office.first() - name.end();
    return gap == 1 ? reading.isMark(name.end(), ',') : gap == 3 && cues.isAgeAt(name.end());
  }

  private boolean endsList(NamePhrase name) {
    if (people.size() < 2) {
      return false;
    }
    NamePhrase before = people.get(people.size() - 2);
    return before.appositionFirst() < 0
        && before.end() + 1 == name.phraseFirst()
        && reading.isMark(before.end(), ',');
  }

  private void addName(
      int first, int end, int phraseFirst, OfficePhrase office, Gender title, boolean titled) {
    List<OfficePhrase> held = new ArrayList<>();
    if (office != null) {
      held.add(office);
    }
    int wholeFirst = phraseFirst;
    boolean severalWords = end - first > 1;
    if (severalWords && isOpenOfficeBefore(phraseFirst)) {
      held.add(openOffice);
      wholeFirst = openOffice.first();
      forgetOpenOffice();
    }
    openOffice = null;
    boolean givenName = severalWords && cues.beginsWithGivenName(first);
    Gender gender = title.or(givenName ? cues.genderOfGivenName(first) : Gender.UNKNOWN);
    for (OfficePhrase each : held) {
      gender = gender.or(each.gender());
    }
    boolean initial = first == phraseFirst && cues.isInitial(first);
    boolean speaker = (severalWords || !initial) && cues.speaks(first, end);
    people.add(
        new NamePhrase(
            first,
            end,
            wholeFirst,
            -1,
            -1,
            List.copyOf(held),
            gender,
            titled || givenName || speaker || !held.isEmpty(),
            initial && !titled && !givenName));
  }

  /** It is no place without a name: if it was kept at all, it was kept last. */
  private void forgetOpenOffice() {
    int last = offices.size() - 1;
    if (last >= 0 && offices.get(last).equals(openOffice)) {
      offices.remove(last);
    }
  }

  /** "The deputy minister," before "Anna Berg". */
  private boolean isOpenOfficeBefore(int phraseFirst) {
    return openOffice != null
        && openOffice.end() + 1 == phraseFirst
        && reading.isMark(openOffice.end(), ',')
        && (openOffice.definite() || words.isDeterminer(openOffice.first()));
  }

  private NamePhrase lastName() {
    return people.isEmpty() ? null : people.get(people.size() - 1);
  }
}
