package io.plenary.officials;

import static io.plenary.officials.Lexicon.LEXICON;

import io.plenary.officials.Lexicon.Phrase;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The institutions of one article: which of its phrases mean the same one, and which one a noun
 * alone means.
 *
 * <p>Example: after "Norway's Fisheries Ministry", both "the ministry" and "the Fisheries Ministry"
 * are the Norwegian Fisheries Ministry.
 */
final class Institutions {
  /** One institution of the article. */
  static final class Institution {
    private final Official official;
    private final InstitutionKey key;
    private final KnownInstitution known;
    private final boolean newsAgency;
    private final Map<String, Integer> spellings = new LinkedHashMap<>();

    private Institution(
        Official official, InstitutionKey key, KnownInstitution known, boolean newsAgency) {
      this.official = official;
      this.key = key;
      this.known = known;
      this.newsAgency = newsAgency;
    }

    Official official() {
      return official;
    }

    InstitutionKey key() {
      return key;
    }

    boolean isNewsAgency() {
      return newsAgency;
    }

    Map<String, Integer> spellings() {
      return spellings;
    }

    /** Takes note of one place where it is named so. */
    void namedAs(String spelling) {
      spellings.merge(spelling, 1, Integer::sum);
    }
  }

  private static final TreeMap<Integer, Institution> NOWHERE = new TreeMap<>();
  private static final int FARTHEST_LOOK = 16;

  private final Reading reading;
  private final Map<InstitutionKey, Institution> byKey = new LinkedHashMap<>();
  private final Map<String, List<Institution>> byWords = new HashMap<>();
  private final Map<String, Institution> byShortForm = new HashMap<>();
  private final Map<String, Institution> newsAgenciesByFirstWord = new HashMap<>();
  private final Map<String, Institution> byText = new HashMap<>();
  private final Map<String, TreeMap<Integer, Institution>> byNoun = new HashMap<>();

  Institutions(Reading reading) {
    this.reading = reading;
  }

  /** Takes note of every institution that the article names. */
  void read(List<InstitutionPhrase> phrases) {
    for (InstitutionPhrase phrase : phrases) {
      if (phrase.country() != null || phrase.known() != null) {
        add(phrase);
      }
    }
    for (InstitutionPhrase phrase : phrases) {
      if (phrase.country() == null && phrase.known() == null && !phrase.bare()) {
        add(phrase);
      }
    }
  }

  /** The institution that a phrase means; null if the article does not settle that. */
  Institution of(InstitutionPhrase phrase) {
    if (!phrase.bare()) {
      return byText.get(reading.text(phrase.nameFirst(), phrase.end()));
    }
    return isOneAlreadyNamed(phrase) ? lastCalled(phrase) : null;
  }

  /** "the ministry", "a ministry statement", but neither "a ministry" nor "their ministry". */
  private boolean isOneAlreadyNamed(InstitutionPhrase phrase) {
    if (phrase.first() == phrase.nameFirst()) {
      return true;
    }
    String determiner = reading.prose().lower(phrase.first());
    boolean indefinite = determiner.equals("a") || determiner.equals("an");
    boolean statement =
        phrase.end() < reading.prose().tokens() && reading.is(phrase.end(), WordClass.DOCUMENT);
    return indefinite ? statement : determiner.equals("the") || determiner.equals("this");
  }

  /** The last institution before "the ministry" or "the foreign ministry" that the words fit. */
  private Institution lastCalled(InstitutionPhrase phrase) {
    TreeMap<Integer, Institution> places =
        byNoun.getOrDefault(InstitutionKey.normalized(nounOf(phrase)), NOWHERE);
    Map.Entry<Integer, Institution> last = places.lowerEntry(phrase.first());
    for (int looks = 0; last != null && looks < FARTHEST_LOOK; looks++) {
      if (fits(phrase, last.getValue())) {
        return last.getValue();
      }
      last = places.lowerEntry(last.getKey());
    }
    return null;
  }

  private boolean fits(InstitutionPhrase phrase, Institution institution) {
    for (int t = phrase.nameFirst(); t < phrase.end() - 1; t++) {
      String word = InstitutionKey.normalized(reading.prose().lower(t));
      if (!reading.is(t, WordClass.PLAIN_MODIFIER)
          && !institution.key.words().contains(word)
          && !(institution.known != null && institution.known.nouns().contains(word))) {
        return institution.known != null && phrase.end() - phrase.nameFirst() == 2;
      }
    }
    return true;
  }

  /**
   * The institution that a word alone means: the short form that the article explains in brackets,
   * or the first word of a news agency's name.
   *
   * @return null if it means none
   */
  Institution calledShortly(String word) {
    return byShortForm.getOrDefault(word, newsAgenciesByFirstWord.get(word));
  }

  /** The institution with a fixed name; null if the article's sentences do not name it. */
  Institution known(KnownInstitution known) {
    return byKey.get(new InstitutionKey(null, known.name()));
  }

  /** By first appearance. */
  Iterable<Institution> all() {
    return byKey.values();
  }

  private void add(InstitutionPhrase phrase) {
    String text = reading.text(phrase.nameFirst(), phrase.end());
    Institution institution = byText.get(text);
    if (institution == null) {
      institution = find(phrase);
      byText.put(text, institution);
    }
    if (phrase.acronym() >= 0) {
      byShortForm.put(reading.prose().word(phrase.acronym()), institution);
    }
    institution.namedAs(text);
    Set<String> nouns =
        institution.known == null ? Set.of(nounOf(phrase)) : institution.known.nouns();
    for (String noun : nouns) {
      byNoun
          .computeIfAbsent(InstitutionKey.normalized(noun), n -> new TreeMap<>())
          .put(phrase.first(), institution);
    }
  }

  private Institution find(InstitutionPhrase phrase) {
    String name = canonicalName(phrase);
    KnownInstitution known = phrase.known() != null ? phrase.known() : LEXICON.institution(name);
    InstitutionKey key =
        known == null ? InstitutionKey.of(name) : new InstitutionKey(null, known.name());
    Institution same = byKey.get(key);
    if (same == null && key.country() == null && known == null) {
      List<Institution> sameWords = byWords.getOrDefault(key.words(), List.of());
      same = sameWords.size() == 1 ? sameWords.get(0) : null;
    }
    if (same != null) {
      return same;
    }
    String affiliation =
        key.country() == null || phrase.country() == null ? null : phrase.country().name();
    Official official =
        new Official(
            known == null ? name : known.name(), OfficialKind.INSTITUTION, null, affiliation);
    boolean newsAgency = known == null ? endsInMedium(phrase) : known.newsAgency();
    Institution institution = new Institution(official, key, known, newsAgency);
    if (newsAgency && phrase.end() - phrase.nameFirst() > 1) {
      newsAgenciesByFirstWord.putIfAbsent(reading.prose().word(phrase.nameFirst()), institution);
    }
    byKey.put(key, institution);
    byWords.computeIfAbsent(key.words(), w -> new ArrayList<>()).add(institution);
    return institution;
  }

  /**
   * Its name with the country's adjective in front and every word capitalised that carries meaning:
   * "Norway's fisheries ministry" and "Fisheries Ministry of Norway" become "Norwegian Fisheries
   * Ministry".
   */
  private String canonicalName(InstitutionPhrase phrase) {
    StringBuilder name = new StringBuilder();
    Country country = null;
    int t = phrase.nameFirst();
    while (t < phrase.end()) {
      Phrase found = country == null ? reading.phraseAt(t, phrase.end(), WordClass.COUNTRY) : null;
      if (found != null && isOwner(phrase, t, found.words().size())) {
        country = found.country();
        t += found.words().size();
        continue;
      }
      boolean linkToCountry =
          reading.isLower(t, "of")
              && reading.phraseAt(t + 1, phrase.end(), WordClass.COUNTRY) != null
              && country == null;
      if ((!reading.isPossessive(t) && !linkToCountry) || belongsToWord(phrase, t)) {
        append(name, t);
      }
      t++;
    }
    return country == null ? name.toString() : country.adjective() + " " + name;
  }

  /** "Norway's" in front of a name, "of Norway" behind it; "Norwegian" stays as it is. */
  private boolean isOwner(InstitutionPhrase phrase, int t, int words) {
    int after = t + words;
    if (t == phrase.nameFirst()) {
      return reading.isPossessive(after);
    }
    return after == phrase.end() && reading.isLower(t - 1, "of");
  }

  /** The 's of "Prosecutor's Office", unlike that of "Norway's ministry". */
  private boolean belongsToWord(InstitutionPhrase phrase, int t) {
    return reading.isPossessive(t)
        && t > phrase.nameFirst()
        && !reading.isAny(t - 1, WordClass.COUNTRY.bit() | WordClass.KNOWN_INSTITUTION.bit());
  }

  private void append(StringBuilder name, int t) {
    String word = reading.prose().word(t);
    boolean joined = !name.isEmpty() && reading.prose().begin(t) == reading.prose().end(t - 1);
    if (!name.isEmpty() && !joined) {
      name.append(' ');
    }
    boolean meaningful = !InstitutionKey.normalized(reading.prose().lower(t)).isEmpty();
    if (Character.isLowerCase(word.charAt(0)) && meaningful && reading.isWord(t)) {
      name.append(Character.toUpperCase(word.charAt(0))).append(word, 1, word.length());
    } else {
      name.append(word);
    }
  }

  /** "News Agency" of "Meridian News Agency": it passes on what others say. */
  private boolean endsInMedium(InstitutionPhrase phrase) {
    for (int t = phrase.nameFirst(); t < phrase.end(); t++) {
      Phrase noun = reading.phraseAt(t, phrase.end(), WordClass.INSTITUTION);
      boolean last = noun != null && t + noun.words().size() == phrase.end();
      if (last && noun.use().contains("media")) {
        return true;
      }
    }
    return false;
  }

  /** "ministry" of "Ministry of Fisheries", "service" of "Foreign Service". */
  private String nounOf(InstitutionPhrase phrase) {
    String noun = "";
    for (int t = phrase.nameFirst(); t < phrase.end(); t++) {
      String lower = reading.prose().lower(t);
      if (!noun.isEmpty() && (lower.equals("of") || lower.equals("for") || lower.equals("on"))) {
        return noun;
      }
      if (reading.isWord(t)) {
        noun = lower.toLowerCase(Locale.ROOT);
      }
    }
    return noun;
  }
}
