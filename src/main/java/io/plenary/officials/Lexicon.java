package io.plenary.officials;

import io.plenary.text.Prose;
import io.plenary.text.TokenKind;
import io.plenary.text.WordFact;
import io.plenary.text.WordList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Everything the resources of this package know about words, behind one look-up a token.
 *
 * <p>Example: {@code LEXICON.word("norwegian")} begins a phrase of class {@link WordClass#COUNTRY}
 * whose country is Norway; {@code LEXICON.word("xyzzy")} is null.
 */
final class Lexicon {
  /** The one lexicon; it never changes. */
  static final Lexicon LEXICON = new Lexicon();

  /**
   * What is known about a word.
   *
   * @param classes the bits of what it is by itself
   * @param beginnings the bits of the phrases it begins, itself included
   * @param gender whom a given name or title is used for
   * @param phrases the phrases that begin with it, longest first
   */
  record Word(int classes, int beginnings, Gender gender, List<Phrase> phrases) {
    boolean is(WordClass wordClass) {
      return (classes & wordClass.bit()) != 0;
    }

    boolean begins(WordClass wordClass) {
      return (beginnings & wordClass.bit()) != 0;
    }

    boolean isAny(int bits) {
      return (classes & bits) != 0;
    }
  }

  /**
   * One or several words with a meaning of their own.
   *
   * @param words its tokens; in lower case unless {@code exact}
   * @param exact whether it must be spelled exactly so: {@code US}, not {@code us}
   * @param country of a country's name or adjective, otherwise null
   * @param institution of a known institution, otherwise null
   * @param gender of a role that settles it: {@code spokeswoman}
   * @param use further columns of its entry: {@code owned, relation}
   */
  record Phrase(
      WordClass wordClass,
      List<String> words,
      boolean exact,
      Country country,
      KnownInstitution institution,
      Gender gender,
      Set<String> use) {}

  private static final WordFact<Word> WORD = new WordFact<>(LEXICON::word);

  private final Map<String, Word> words = new HashMap<>();
  private final Map<String, KnownInstitution> institutions = new HashMap<>();
  private final Map<String, Country> countries = new HashMap<>();
  private final Map<String, String> officesOfTitles = new HashMap<>();

  private Lexicon() {
    addClass("common-words.txt", WordClass.COMMON);
    addClass("place-heads.txt", WordClass.PLACE_HEAD);
    addClass("small-words.txt", WordClass.SMALL);
    addClass("suffixes.txt", WordClass.SUFFIX);
    addClass("speech-verbs.txt", WordClass.SPEECH);
    addTitles();
    addModifiers();
    addParticles();
    addGivenNames("given-names.tsv", 2, WordClass.GIVEN_NAME);
    addGivenNames("given-names-like-words.tsv", 1, WordClass.GIVEN_NAME_LIKE_WORD);
    addPhrases("roles.txt", WordClass.ROLE);
    addPhrases("institutions.txt", WordClass.INSTITUTION);
    addPhrases("documents.txt", WordClass.DOCUMENT);
    addPhrases("places.txt", WordClass.PLACE);
    addCountries();
    addInstitutions("institution-names.tsv", false);
    addInstitutions("agencies.tsv", true);
    words.replaceAll((word, known) -> longestFirst(known));
  }

  /** What is known about a token; null if nothing is. */
  static Word word(Prose prose, int token) {
    return WORD.at(prose, token);
  }

  /** What is known about a word given in lower case; null if nothing is. */
  Word word(String lower) {
    return words.get(lower);
  }

  /** The office that a title given in lower case stands for: {@code sen.}; null if for none. */
  String officeOfTitle(String lower) {
    return officesOfTitles.get(lower);
  }

  /** The institution known by a name, whatever its case; null if none is. */
  KnownInstitution institution(String name) {
    return institutions.get(name.toLowerCase(Locale.ROOT));
  }

  /** The country called so, by noun or adjective, whatever its case; null if none is. */
  Country country(String name) {
    return countries.get(name.toLowerCase(Locale.ROOT));
  }

  private static List<List<String>> read(String resource) {
    return WordList.read("/io/plenary/officials/" + resource).entries();
  }

  private void addClass(String resource, WordClass wordClass) {
    for (List<String> entry : read(resource)) {
      for (String word : entry.get(0).split(" ", -1)) {
        add(word, wordClass, Gender.UNKNOWN);
      }
    }
  }

  private void addTitles() {
    for (List<String> entry : read("titles.txt")) {
      WordClass wordClass = entry.get(1).equals("rank") ? WordClass.RANK : WordClass.HONORIFIC;
      add(entry.get(0), wordClass, gender(entry, 2));
      if (entry.size() > 3) {
        officesOfTitles.put(entry.get(0), entry.get(3));
      }
    }
  }

  private void addModifiers() {
    for (List<String> entry : read("role-modifiers.txt")) {
      WordClass wordClass =
          switch (entry.get(1)) {
            case "rank" -> WordClass.RANK_MODIFIER;
            case "subject" -> WordClass.SUBJECT;
            default -> WordClass.PLAIN_MODIFIER;
          };
      add(entry.get(0), wordClass, Gender.UNKNOWN);
    }
  }

  private void addParticles() {
    for (List<String> entry : read("particles.txt")) {
      add(entry.get(0), WordClass.PARTICLE, Gender.UNKNOWN);
      if (entry.get(1).equals("leading")) {
        add(entry.get(0), WordClass.LEADING_PARTICLE, Gender.UNKNOWN);
      }
    }
  }

  private void addGivenNames(String resource, int column, WordClass wordClass) {
    for (List<String> entry : read(resource)) {
      for (String name : entry.get(column).split(" ", -1)) {
        add(name.toLowerCase(Locale.ROOT), wordClass, gender(entry, 0));
      }
    }
  }

  private void addPhrases(String resource, WordClass wordClass) {
    for (List<String> entry : read(resource)) {
      Set<String> use = Set.copyOf(entry.subList(1, entry.size()));
      addPhrase(entry.get(0), wordClass, null, null, gender(entry, 1), use);
    }
  }

  private void addCountries() {
    for (List<String> entry : read("countries.tsv")) {
      String adjective = entry.get(2).equals("-") ? entry.get(1) : entry.get(2);
      Set<String> others = Set.copyOf(alternatives(entry, 4));
      Country country = new Country(entry.get(0), entry.get(1), adjective, others);
      addCountry(country.name(), country);
      addCountry(country.adjective(), country);
      for (String other : alternatives(entry, 3)) {
        addCountry(other, country);
      }
      for (String other : others) {
        addCountry(other, country);
      }
    }
  }

  private void addCountry(String name, Country country) {
    addPhrase(name, WordClass.COUNTRY, country, null, Gender.UNKNOWN, Set.of());
    countries.putIfAbsent(name.toLowerCase(Locale.ROOT), country);
  }

  private void addInstitutions(String resource, boolean newsAgency) {
    for (List<String> entry : read(resource)) {
      Set<String> nouns = newsAgency ? Set.of("agency") : Set.copyOf(alternatives(entry, 2));
      KnownInstitution institution = new KnownInstitution(entry.get(0), newsAgency, nouns);
      addInstitution(institution.name(), institution);
      for (String other : alternatives(entry, 1)) {
        addInstitution(other, institution);
      }
    }
  }

  private void addInstitution(String name, KnownInstitution institution) {
    addPhrase(name, WordClass.KNOWN_INSTITUTION, null, institution, Gender.UNKNOWN, Set.of());
    institutions.putIfAbsent(name.toLowerCase(Locale.ROOT), institution);
  }

  private static List<String> alternatives(List<String> entry, int column) {
    if (entry.size() <= column || entry.get(column).equals("-")) {
      return List.of();
    }
    return List.of(entry.get(column).split("; *", -1));
  }

  private static Gender gender(List<String> entry, int column) {
    if (entry.size() <= column) {
      return Gender.UNKNOWN;
    }
    return switch (entry.get(column)) {
      case "female" -> Gender.FEMALE;
      case "male" -> Gender.MALE;
      default -> Gender.UNKNOWN;
    };
  }

  private void addPhrase(
      String text,
      WordClass wordClass,
      Country country,
      KnownInstitution institution,
      Gender gender,
      Set<String> use) {
    boolean exact = country != null || institution != null;
    Prose prose = Prose.of(text);
    List<String> tokens = new ArrayList<>();
    for (int t = 0; t < prose.tokens(); t++) {
      boolean asWritten = exact && prose.kind(t) != TokenKind.POSSESSIVE;
      tokens.add(asWritten ? prose.word(t) : prose.lower(t));
    }
    String first = prose.lower(0);
    int alone = tokens.size() == 1 ? wordClass.bit() : 0;
    add(first, alone, wordClass.bit(), Gender.UNKNOWN);
    words
        .get(first)
        .phrases()
        .add(new Phrase(wordClass, List.copyOf(tokens), exact, country, institution, gender, use));
  }

  private void add(String word, WordClass wordClass, Gender gender) {
    add(word, wordClass.bit(), 0, gender);
  }

  private void add(String word, int classes, int beginnings, Gender gender) {
    Word known = words.get(word);
    if (known == null) {
      words.put(word, new Word(classes, beginnings, gender, new ArrayList<>()));
      return;
    }
    boolean sharedName =
        known.is(WordClass.GIVEN_NAME)
            && classes == WordClass.GIVEN_NAME.bit()
            && known.gender() != gender;
    Gender merged = known.gender() == Gender.UNKNOWN ? gender : known.gender();
    words.put(
        word,
        new Word(
            known.classes() | classes,
            known.beginnings() | beginnings,
            sharedName ? Gender.UNKNOWN : merged,
            known.phrases()));
  }

  private static Word longestFirst(Word word) {
    List<Phrase> phrases = new ArrayList<>(word.phrases());
    phrases.sort(Comparator.comparingInt((Phrase phrase) -> -phrase.words().size()));
    return new Word(word.classes(), word.beginnings(), word.gender(), List.copyOf(phrases));
  }
}
