package io.plenary.officials;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One person of an article, while the article is read. */
final class Person {
  /** The words of the fullest name, each as {@link NameKey} has it. */
  private List<String> keys;

  private String name;
  private Gender gender = Gender.UNKNOWN;
  private final List<OfficePhrase> offices = new ArrayList<>();
  private final List<Integer> places = new ArrayList<>();
  private final Map<String, Integer> spellings = new LinkedHashMap<>();
  private Official official;

  Person(String name, List<String> keys) {
    this.name = name;
    this.keys = keys;
  }

  String name() {
    return name;
  }

  List<String> keys() {
    return keys;
  }

  Gender gender() {
    return gender;
  }

  List<OfficePhrase> offices() {
    return offices;
  }

  Map<String, Integer> spellings() {
    return spellings;
  }

  /** Whoever that is for the rest of the program; null until {@link #settle} was called. */
  Official official() {
    return official;
  }

  void settle(Official settled) {
    official = settled;
  }

  /** Takes a fuller form of the name. */
  void rename(String fullerName, List<String> fullerKeys) {
    name = fullerName;
    keys = fullerKeys;
  }

  /** Takes note of one place where the person is named. */
  void namedAt(NamePhrase phrase, String spelling) {
    places.add(phrase.first());
    spellings.merge(spelling, 1, Integer::sum);
    if (gender == Gender.UNKNOWN) {
      gender = phrase.gender();
    }
    offices.addAll(phrase.offices());
  }

  /** The last token before {@code token} where the person is named; -1 if there is none. */
  int lastNamedBefore(int token) {
    int low = 0;
    int high = places.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (places.get(middle) < token) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low == 0 ? -1 : places.get(low - 1);
  }

  /** Whether words, in this order, are part of the person's name; an initial stands for a name. */
  boolean isCalled(List<String> words) {
    int next = 0;
    for (String key : keys) {
      if (next < words.size() && fits(words.get(next), key)) {
        next++;
      }
    }
    return next == words.size();
  }

  private static boolean fits(String word, String key) {
    return word.equals(key)
        || (word.length() == 1 && key.startsWith(word))
        || (key.length() == 1 && word.startsWith(key));
  }
}
