package io.plenary.figures;

import io.plenary.text.Prose;
import io.plenary.text.TokenKind;
import io.plenary.text.WordList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The taxonomy of measures: which noun phrases express which measure. It is a resource; a user may
 * add measures and phrases of their own.
 *
 * <p>Example: {@code at(prose, 1, prose.tokens())} of "17 defence ministers" is {@code
 * defense_ministers}, over two tokens.
 */
public final class Measures {
  /** The measure of people of all sorts, whose countries are counted by them. */
  public static final String DELEGATES = "delegates";

  private static final String RESOURCE = "/io/plenary/figures/measures.tsv";
  private static final Set<String> LOOSE =
      WordList.read("/io/plenary/figures/loose-nouns.txt").words();
  private static final Map<String, String> SPELLINGS = spellings();
  private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]*");
  private static final Set<String> USERS_KINDS = Set.of("people", "groups", "countries", "things");

  /**
   * A measure's noun phrase in a text.
   *
   * @param first its first token
   * @param end the token after its last
   */
  public record Phrase(int first, int end, Measure measure) {}

  private record Entry(List<String> words, Measure measure) {}

  private final List<List<String>> rows;
  private final Map<String, List<Entry>> byFirstWord;
  private final Map<String, List<Entry>> bySingular;
  private final Map<String, Measure> byName;

  private Measures(List<List<String>> rows) {
    this.rows = List.copyOf(rows);
    Map<String, List<Entry>> entries = new HashMap<>();
    Map<String, List<Entry>> singulars = new HashMap<>();
    Map<String, Measure> names = new HashMap<>();
    for (List<String> row : rows) {
      Measure.Kind kind = Measure.Kind.valueOf(row.get(1).toUpperCase(Locale.ROOT));
      Measure measure = names.computeIfAbsent(row.get(0), name -> new Measure(name, kind));
      for (String phrase : row.get(2).split(";", -1)) {
        List<String> words = words(phrase);
        entries
            .computeIfAbsent(words.get(0), word -> new ArrayList<>())
            .add(new Entry(words, measure));
        List<String> singular = singular(words);
        singulars
            .computeIfAbsent(singular.get(0), word -> new ArrayList<>())
            .add(new Entry(singular, measure));
      }
    }
    sortByLength(entries);
    sortByLength(singulars);
    this.bySingular = Map.copyOf(singulars);
    this.byFirstWord = Map.copyOf(entries);
    this.byName = Map.copyOf(names);
  }

  /** A phrase word by word, in American spelling as texts are compared with it. */
  private static List<String> words(String phrase) {
    return Stream.of(phrase.strip().toLowerCase(Locale.ROOT).split(" +"))
        .map(word -> SPELLINGS.getOrDefault(word, word))
        .toList();
  }

  /**
   * These measures and a user's own.
   *
   * @param file what messages call it
   * @param rows lines of measure, kind and phrases divided by semicolons, in three columns divided
   *     by tabs; lines that begin with {@code #} are left out
   * @throws IllegalArgumentException with one line that names the file, the line and the remedy
   */
  public Measures with(String file, String rows) {
    List<List<String>> all = new ArrayList<>(this.rows);
    int number = 0;
    for (String line : rows.lines().toList()) {
      number++;
      if (!line.isBlank() && !line.startsWith("#")) {
        all.add(0, row(file + ": line " + number, line));
      }
    }
    return new Measures(all);
  }

  /** A line of a user's file, with each of its columns as it must be. */
  private List<String> row(String place, String line) {
    List<String> row = List.of(line.strip().split("\t+", -1));
    if (row.size() != 3) {
      throw new IllegalArgumentException(
          place + ": has " + row.size() + " columns: write measure, kind and phrases, with tabs");
    }
    String name = row.get(0);
    if (!NAME.matcher(name).matches()) {
      throw new IllegalArgumentException(
          place + ": \"" + name + "\" is no name: use small letters, digits and _, as in divers");
    }
    if (!USERS_KINDS.contains(row.get(1))) {
      throw new IllegalArgumentException(
          place + ": \"" + row.get(1) + "\" is no kind: use people, groups, countries or things");
    }
    Measure known = byName.get(name);
    if (known != null && !known.kind().name().equalsIgnoreCase(row.get(1))) {
      String kind = known.kind().name().toLowerCase(Locale.ROOT);
      throw new IllegalArgumentException(
          place + ": " + name + " is of kind " + kind + ": write " + kind + ", or another name");
    }
    for (String phrase : row.get(2).split(";", -1)) {
      if (phrase.isBlank()) {
        throw new IllegalArgumentException(
            place + ": a phrase is empty: write plural nouns with one semicolon between them");
      }
    }
    return row;
  }

  private static void sortByLength(Map<String, List<Entry>> entries) {
    entries.values().forEach(list -> list.sort(Comparator.comparing(entry -> -entry.words.size())));
  }

  /** The singular of a phrase: of its word before "of", otherwise of its last. */
  private static List<String> singular(List<String> words) {
    int noun = words.contains("of") ? words.indexOf("of") - 1 : words.size() - 1;
    List<String> singular = new ArrayList<>(words);
    String word = words.get(noun);
    int hyphen = word.indexOf('-');
    String head = hyphen < 0 ? word : word.substring(0, hyphen);
    String rest = hyphen < 0 ? "" : word.substring(hyphen);
    if (head.endsWith("ies")) {
      head = head.substring(0, head.length() - 3) + "y";
    } else if (head.endsWith("s")) {
      head = head.substring(0, head.length() - 1);
    } else if (rest.endsWith("s")) {
      rest = rest.substring(0, rest.length() - 1);
    }
    singular.set(noun, head + rest);
    return List.copyOf(singular);
  }

  /** The measures that come with Plenary. */
  public static Measures standard() {
    return new Measures(WordList.read(RESOURCE).entries());
  }

  private static Map<String, String> spellings() {
    Map<String, String> spellings = new HashMap<>();
    WordList.read("/io/plenary/figures/spellings.tsv")
        .entries()
        .forEach(entry -> spellings.put(entry.get(0), entry.get(1)));
    return Map.copyOf(spellings);
  }

  /** The longest phrase that begins with a token and ends before another, or null. */
  Phrase at(Prose prose, int token, int end) {
    for (Entry entry : byFirstWord.getOrDefault(word(prose, token), List.of())) {
      int after = token + entry.words.size();
      if (after <= end && matches(prose, token, entry.words)) {
        return new Phrase(token, after, entry.measure);
      }
    }
    return null;
  }

  /** The phrase in the singular that begins with a token, or null: {@code deputy minister}. */
  Phrase singularAt(Prose prose, int token, int end) {
    for (Entry entry : bySingular.getOrDefault(word(prose, token), List.of())) {
      int after = token + entry.words.size();
      if (after <= end && matches(prose, token, entry.words)) {
        return new Phrase(token, after, entry.measure);
      }
    }
    return null;
  }

  /** The longest phrase that ends with a token, or null. */
  Phrase endingAt(Prose prose, int token, int sentenceBegin) {
    Phrase longest = null;
    for (int first = token; first >= Math.max(sentenceBegin, token - 4); first--) {
      Phrase phrase = at(prose, first, token + 1);
      if (phrase != null && phrase.end() == token + 1) {
        longest = phrase;
      }
    }
    return longest;
  }

  /** The measure of a phrase of two words, or null: {@code defense}, {@code ministers}. */
  Measure of(String modifier, String noun) {
    for (Entry entry : byFirstWord.getOrDefault(modifier, List.of())) {
      if (entry.words.size() == 2 && entry.words.get(1).equals(noun)) {
        return entry.measure;
      }
    }
    return null;
  }

  /** The measure of a word alone, or null. */
  Measure of(String noun) {
    for (Entry entry : byFirstWord.getOrDefault(noun, List.of())) {
      if (entry.words.size() == 1) {
        return entry.measure;
      }
    }
    return null;
  }

  /** Whether a noun means guests only where a verb says so: "people", "companies". */
  boolean isLoose(String noun) {
    return LOOSE.contains(noun);
  }

  /** The measure with a name, or null if there is none. */
  Measure named(String name) {
    return byName.get(name);
  }

  private static boolean matches(Prose prose, int token, List<String> words) {
    for (int i = 1; i < words.size(); i++) {
      if (!word(prose, token + i).equals(words.get(i))) {
        return false;
      }
    }
    return true;
  }

  /** A token in lower case and American spelling; empty if it is no word. */
  static String word(Prose prose, int token) {
    if (prose.kind(token) != TokenKind.WORD) {
      return "";
    }
    String lower = prose.lower(token);
    return SPELLINGS.getOrDefault(lower, lower);
  }
}
