package io.plenary.officials;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The people of one article: which of its names are people's, and who is meant by each, short names
 * included.
 *
 * <p>Example: of "Anna Berg", "Ms Berg" and "Oslo Berg", the first two are one person.
 */
final class People {
  private final Reading reading;
  private final Institutions institutions;
  private final List<NamePhrase> phrases;
  private final Person[] meant;
  private final List<Person> all = new ArrayList<>();
  private final Map<String, List<Person>> byLastWord = new HashMap<>();
  private final Map<String, List<Person>> byFirstWord = new HashMap<>();
  private final Map<String, List<String>> keysOfWord = new HashMap<>();

  /**
   * Settles who is who.
   *
   * @param phrases every capitalised name of the article that may be a person's, in reading order
   * @param institutions which take a lone name that is short for one of them
   */
  People(Reading reading, List<NamePhrase> phrases, Institutions institutions) {
    this.reading = reading;
    this.institutions = institutions;
    this.phrases = new ArrayList<>(phrases);
    this.meant = new Person[phrases.size()];
    dropFalseFirstWords();
    addFullNames();
    addLoneNames();
    for (int i = 0; i < meant.length; i++) {
      NamePhrase phrase = this.phrases.get(i);
      Person person = meant[i] == null ? find(keys(phrase), phrase.gender()) : meant[i];
      meant[i] = person;
      if (person != null) {
        person.namedAt(phrase, text(phrase));
      }
    }
    all.removeIf(person -> person.spellings().isEmpty());
  }

  /** By first appearance. */
  List<Person> all() {
    return all;
  }

  int phraseCount() {
    return phrases.size();
  }

  NamePhrase phrase(int i) {
    return phrases.get(i);
  }

  /** Whom a phrase means; null if that is not settled, or if it names no person. */
  Person meant(int i) {
    return meant[i];
  }

  /** Whether a phrase names a person, be it an unsettled one of several. */
  boolean isPerson(int i) {
    return meant[i] != null || !bearers(keys(phrases.get(i))).isEmpty();
  }

  /**
   * The one person called so; null if there is none or if there are several.
   *
   * @param words of the name, each as {@link NameKey} has it
   * @param gender what a title shows, which may tell two apart
   */
  Person find(List<String> words, Gender gender) {
    List<Person> bearers = bearers(words);
    if (bearers.size() > 1 && gender != Gender.UNKNOWN) {
      bearers = bearers.stream().filter(person -> person.gender() == gender).toList();
    }
    return bearers.size() == 1 ? bearers.get(0) : null;
  }

  /** The words of a name, each as {@link NameKey} has it. */
  List<String> keys(int first, int end) {
    if (end - first == 1) {
      return keysOfWord(first);
    }
    List<String> keys = new ArrayList<>(end - first);
    for (int t = first; t < end; t++) {
      keys.addAll(keysOfWord(t));
    }
    return keys;
  }

  private List<String> keysOfWord(int token) {
    if (!reading.isWord(token)) {
      return List.of();
    }
    return keysOfWord.computeIfAbsent(
        reading.prose().word(token),
        word -> {
          String key = NameKey.of(word);
          return key.isEmpty() ? List.of() : List.of(key);
        });
  }

  /** Whether anybody's name begins or ends with the word. */
  boolean isKnownWord(int token) {
    List<String> keys = keysOfWord(token);
    return !keys.isEmpty()
        && (byFirstWord.containsKey(keys.get(0)) || byLastWord.containsKey(keys.get(0)));
  }

  private List<String> keys(NamePhrase phrase) {
    return keys(phrase.first(), phrase.end());
  }

  private String text(NamePhrase phrase) {
    return reading.text(phrase.first(), phrase.end());
  }

  private List<Person> bearers(List<String> words) {
    if (words.isEmpty()) {
      return List.of();
    }
    List<Person> byFamilyName =
        called(words, byLastWord.getOrDefault(words.get(words.size() - 1), List.of()));
    return byFamilyName.isEmpty()
        ? called(words, byFirstWord.getOrDefault(words.get(0), List.of()))
        : byFamilyName;
  }

  private static List<Person> called(List<String> words, List<Person> people) {
    return words.size() == 1
        ? people
        : people.stream().filter(person -> person.isCalled(words)).toList();
  }

  /** "Yesterday Anna Berg": a word that only begins the sentence is no part of the name. */
  private void dropFalseFirstWords() {
    Set<List<String>> sure = new HashSet<>();
    Set<String> sureLastWords = new HashSet<>();
    for (NamePhrase phrase : phrases) {
      if (!phrase.initial()) {
        List<String> keys = keys(phrase);
        sure.add(keys);
        sureLastWords.add(keys.get(keys.size() - 1));
      }
    }
    for (int i = 0; i < meant.length; i++) {
      NamePhrase phrase = phrases.get(i);
      if (phrase.initial() && phrase.words() > 1 && !sure.contains(keys(phrase))) {
        NamePhrase rest = phrase.withoutFirstWord();
        boolean restIsName =
            rest.words() > 1
                ? sure.contains(keys(rest))
                : !phrase.personal() && sureLastWords.contains(keys(rest).get(0));
        if (restIsName) {
          phrases.set(i, rest);
        }
      }
    }
  }

  private void addFullNames() {
    Set<String> shortNames = new HashSet<>();
    Set<List<String>> personal = new HashSet<>();
    for (NamePhrase phrase : phrases) {
      if (phrase.words() == 1 && !phrase.initial()) {
        shortNames.add(keys(phrase).get(0));
      } else if (phrase.words() > 1 && phrase.personal()) {
        personal.add(keys(phrase));
      }
    }
    Map<List<String>, Integer> fullNames = new LinkedHashMap<>();
    for (int i = 0; i < meant.length; i++) {
      NamePhrase phrase = phrases.get(i);
      List<String> keys = keys(phrase);
      if (phrase.words() > 1
          && (personal.contains(keys) || shortNames.contains(keys.get(keys.size() - 1)))) {
        fullNames.putIfAbsent(keys, i);
      }
    }
    Set<List<String>> withoutFirstWord = new HashSet<>();
    for (List<String> keys : fullNames.keySet()) {
      withoutFirstWord.add(keys.subList(1, keys.size()));
    }
    fullNames.forEach(
        (keys, i) -> {
          if (!withoutFirstWord.contains(keys)) {
            addFullName(keys, i);
          }
        });
  }

  /** A new person, or a fuller or shorter form of the name of one already known. */
  private void addFullName(List<String> keys, int i) {
    String name = text(phrases.get(i));
    String last = keys.get(keys.size() - 1);
    for (Person person : byLastWord.getOrDefault(last, List.of())) {
      if (person.keys().size() > 1 && person.isCalled(keys)) {
        return;
      }
      if (person.keys().size() > 1 && new Person(name, keys).isCalled(person.keys())) {
        person.rename(name, keys);
        return;
      }
    }
    add(new Person(name, keys));
  }

  /** "Berg" alone, where the article never says more. */
  private void addLoneNames() {
    for (NamePhrase phrase : phrases) {
      boolean institution = institutions.calledShortly(text(phrase)) != null;
      if (phrase.words() == 1 && phrase.personal() && !institution) {
        List<String> keys = keys(phrase);
        if (bearers(keys).isEmpty()) {
          add(new Person(text(phrase), keys));
        }
      }
    }
  }

  private void add(Person person) {
    all.add(person);
    List<String> keys = person.keys();
    byLastWord.computeIfAbsent(keys.get(keys.size() - 1), k -> new ArrayList<>()).add(person);
    if (keys.size() > 1) {
      byFirstWord.computeIfAbsent(keys.get(0), k -> new ArrayList<>()).add(person);
    }
  }
}
