package io.plenary.officials;

import io.plenary.officials.Institutions.Institution;
import io.plenary.text.Prose;
import io.plenary.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Who is who in one article: every person and institution it names, and whom its short names and
 * offices mean.
 *
 * <p>Example: in an article that names "Norland's Deputy Defense Minister Anna Berg", {@code
 * resolve} of a later "Berg", "Ms Berg" or "the deputy minister" is Anna Berg.
 */
public final class Cast {
  private final Reading reading;
  private final List<Mention> mentions;
  private final List<Mention> references;
  private final List<Naming> namings;
  private final Map<Official, Gender> genders = new HashMap<>();
  private final Set<Official> newsAgencies = new HashSet<>();

  private Cast(Reading reading, CastReader reader) {
    this.reading = reading;
    this.mentions = reader.mentions();
    this.references = reader.references();
    this.namings = reader.namings();
    for (Person person : reader.people()) {
      genders.put(person.official(), person.gender());
    }
    for (Institution institution : reader.institutions()) {
      if (institution.isNewsAgency()) {
        newsAgencies.add(institution.official());
      }
    }
  }

  /** Reads the cast of an article. */
  public static Cast of(Prose prose) {
    Reading reading = new Reading(prose);
    return new Cast(reading, new CastReader(reading));
  }

  /** Every mention of a person or institution by name, in reading order; none overlap. */
  public List<Mention> mentions() {
    return mentions;
  }

  /**
   * Every place where an office or a short noun stands for somebody instead of a name, in reading
   * order: "the Russian defense minister", "the ministry", "a spokesman for the agency". Their
   * {@link Mention#name} is null. They overlap neither each other nor the {@link #mentions}.
   */
  public List<Mention> references() {
    return references;
  }

  /** The mention by name whose phrase or apposition covers a char; null if none does. */
  public Mention mentionAt(int position) {
    return at(mentions, position);
  }

  /** The reference that covers a char; null if none does. */
  public Mention referenceAt(int position) {
    return at(references, position);
  }

  /** Whether a word has a capital only where a sentence or title begins: {@code And, Yesterday}. */
  public boolean isEverydayWord(int token) {
    return reading.is(token, WordClass.COMMON);
  }

  /** The country whose name or adjective begins with a token; null if none does. */
  public CountryMention countryAt(int token) {
    Lexicon.Phrase phrase = reading.phraseAt(token, reading.prose().tokens(), WordClass.COUNTRY);
    if (phrase == null) {
      return null;
    }
    Country country = phrase.country();
    int end = token + phrase.words().size();
    return new CountryMention(
        token, end, country.name(), country.isAdjective(reading.text(token, end)));
  }

  /**
   * Whom a noun phrase means: a full or short name, with or without titles and apposition; an
   * office ("the Russian defense minister"); an institution ("the ministry"); what somebody wrote
   * or published ("the ministry's statement", "a message from the President"). Pronouns are left to
   * the caller, who knows who spoke last.
   *
   * @param mention the noun phrase's chars in the document
   * @return the official, or null if the article does not settle who that is
   */
  public Official resolve(Span mention) {
    Mention head = new HeadFinder(reading, this).head(mention);
    return head == null ? null : head.official();
  }

  /** What the article shows of an official's gender, by pronoun-independent cues such as titles. */
  public Gender genderOf(Official official) {
    return genders.getOrDefault(official, Gender.UNKNOWN);
  }

  /** Whether an official is a news agency, a newspaper or a broadcaster: one who passes on. */
  public boolean isNewsAgency(Official official) {
    return newsAgencies.contains(official);
  }

  /** Everybody the article names, by first appearance. */
  public List<Naming> namings() {
    return namings;
  }

  /** The first of the sorted mentions that ends after a position; the list's size if none does. */
  static int firstEndingAfter(List<Mention> sorted, int position) {
    int low = 0;
    int high = sorted.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (endOf(sorted.get(middle)) > position) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  static int endOf(Mention mention) {
    return mention.apposition() == null ? mention.phrase().end() : mention.apposition().end();
  }

  private static Mention at(List<Mention> sorted, int position) {
    int i = firstEndingAfter(sorted, position);
    boolean covers = i < sorted.size() && sorted.get(i).phrase().begin() <= position;
    return covers ? sorted.get(i) : null;
  }

  static List<Mention> sorted(List<Mention> mentions) {
    List<Mention> sorted = new ArrayList<>(mentions);
    sorted.sort(Comparator.comparing(Mention::phrase));
    return List.copyOf(sorted);
  }
}
