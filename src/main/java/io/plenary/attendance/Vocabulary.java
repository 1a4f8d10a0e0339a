package io.plenary.attendance;

import io.plenary.text.Prose;
import io.plenary.text.TokenKind;
import io.plenary.text.WordFact;
import io.plenary.text.WordList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * The words that say whether somebody comes; resources. Verbs and auxiliaries are shared with those
 * that count guests.
 *
 * <p>Example: {@code verbAt(prose, 1, end)} of "Chile took part" is the past of a verb that means
 * {@link Meaning#COME}.
 */
final class Vocabulary {
  private static final String HERE = "/io/plenary/attendance/";
  private static final String FIGURES = "/io/plenary/figures/";

  /** The one vocabulary; it never changes. */
  static final Vocabulary VOCABULARY = new Vocabulary();

  /** Which form of a verb it is. */
  enum Inflection {
    BASE,
    PRESENT,
    PAST,
    PARTICIPLE,
    ING
  }

  /** Whom a verb is about. */
  enum About {
    SUBJECT,
    OBJECT,
    BOTH,
    PASSIVE
  }

  /** What must stand behind a verb. */
  enum Need {
    NONE,
    ANSWER,
    EXPLICIT,
    EVENT,
    DELEGATE,
    NEVER
  }

  /** What a word in front of a verb tells of it. */
  enum Role {
    TO,
    BE,
    BEEN,
    BEING,
    IS,
    WAS,
    HAS,
    HAD,
    MODAL,
    ABLE,
    DO,
    DID,
    NOT,
    ADVERB
  }

  /** What a verb makes of the one behind its "to". */
  enum Lead {
    PLAN,
    CONFIRM,
    INVITE,
    DECLINE,
    FAIL,
    UNABLE,
    ABLE,
    HEAR,
    DOUBT,
    UNLIKELY
  }

  /** One form of a verb. */
  record Verb(List<String> words, Inflection inflection, Meaning meaning, About about, Need need) {}

  /**
   * What goes to and fro between hosts and guests: {@code invitations, regrets}.
   *
   * @param status what it says of the guests
   * @param preposition what stands before them: {@code to, from, of}
   */
  record Message(AttendeeStatus status, String preposition) {}

  /** Words with a meaning of their own. */
  record Phrase<T>(List<String> words, T value) {}

  /** What the lists have of one word. */
  private record Word(
      boolean opensVerbGroup,
      boolean tells,
      List<Verb> verbs,
      Role role,
      Lead lead,
      Message message,
      List<Phrase<Meaning>> states,
      List<Phrase<AttendeeStatus>> phrases,
      List<Phrase<AttendeeStatus>> headings,
      boolean delegate,
      boolean participation,
      boolean partOfEvent,
      boolean particle,
      boolean light,
      boolean answer,
      boolean determiner,
      boolean otherGathering) {}

  private final WordFact<Word> facts = new WordFact<>(this::known);

  /** What the lists have of most words: nothing. */
  private final Word unknown;

  private final Map<String, List<Verb>> verbs = new HashMap<>();
  private final Set<String> openings = new HashSet<>(Set.of("yet", "no"));
  private final Map<String, Role> roles = new HashMap<>();
  private final Map<String, Lead> leads = new HashMap<>();
  private final Map<String, Message> messages = new HashMap<>();
  private final Map<String, List<Phrase<Meaning>>> states;
  private final Map<String, List<Phrase<AttendeeStatus>>> phrases;
  private final Map<String, List<Phrase<AttendeeStatus>>> headings;
  private final Set<String> delegateNouns = words(HERE + "delegate-nouns.txt");
  private final Set<String> participationNouns = words(HERE + "participation-nouns.txt");
  private final Set<String> partsOfEvent = words(HERE + "parts-of-event.txt");
  private final Set<String> particles = new HashSet<>();
  private final Set<String> lightWords = words(HERE + "light-words.txt");
  private final Set<String> answers = words(HERE + "answers.txt");
  private final Set<String> determiners = words(HERE + "determiners.txt");
  private final Set<String> otherGatherings = words(FIGURES + "other-gatherings.txt");

  private Vocabulary() {
    readVerbs();
    readAuxiliaries();
    for (List<String> entry : entries(HERE + "leads.tsv")) {
      leads.put(entry.get(0), Lead.valueOf(entry.get(1).toUpperCase(Locale.ROOT)));
    }
    for (List<String> entry : entries(HERE + "messages.tsv")) {
      AttendeeStatus status = AttendeeStatus.valueOf(entry.get(1).toUpperCase(Locale.ROOT));
      messages.put(entry.get(0), new Message(status, entry.get(2)));
    }
    Map<String, List<Phrase<Meaning>>> found = new HashMap<>();
    for (List<String> entry : entries(HERE + "states.tsv")) {
      add(found, entry.get(0), Meaning.valueOf(entry.get(1).toUpperCase(Locale.ROOT)));
    }
    states = longestFirst(found);
    openings.addAll(verbs.keySet());
    openings.addAll(roles.keySet());
    openings.addAll(leads.keySet());
    phrases = statuses("phrases.tsv");
    headings = statuses("headings.tsv");
    unknown = word("");
  }

  /** Whether a verb group may begin with a word: most words need no closer look. */
  boolean opensVerbGroup(Prose prose, int token) {
    return prose.kind(token) == TokenKind.WORD && at(prose, token).opensVerbGroup;
  }

  /** Whether a token may tell something of guests without a verb: {@code regrets, absent}. */
  boolean tells(Prose prose, int token) {
    return prose.kind(token) == TokenKind.WORD && at(prose, token).tells;
  }

  /** The longest verb that begins with a token and ends before another; null if none does. */
  List<Verb> verbsAt(Prose prose, int token, int end) {
    List<Verb> candidates =
        prose.kind(token) == TokenKind.WORD ? at(prose, token).verbs : List.<Verb>of();
    if (candidates.isEmpty()) {
      return candidates;
    }
    List<Verb> found = new ArrayList<>(2);
    for (Verb verb : candidates) {
      boolean longest = found.isEmpty() || found.get(0).words.equals(verb.words);
      if (longest && matches(prose, token, end, verb.words)) {
        found.add(verb);
      }
    }
    return found;
  }

  /** The verbs of two words, an answer, whose first and last stand at two tokens. */
  List<Verb> splitVerbsAt(Prose prose, int first, int last) {
    if (prose.kind(first) != TokenKind.WORD || !at(prose, last).particle) {
      return List.of();
    }
    return at(prose, first).verbs.stream()
        .filter(verb -> verb.need == Need.ANSWER && verb.words.size() == 2)
        .filter(verb -> verb.words.get(1).equals(prose.lower(last)))
        .toList();
  }

  /** What a word in front of a verb tells of it; null if nothing. */
  Role role(Prose prose, int token) {
    return prose.kind(token) == TokenKind.WORD ? at(prose, token).role : null;
  }

  /** What a word makes of the verb behind its "to"; null if it is no such word. */
  Lead lead(Prose prose, int token) {
    return prose.kind(token) == TokenKind.WORD ? at(prose, token).lead : null;
  }

  /** The message that a word is for; null if it is for none. */
  Message message(Prose prose, int token) {
    return prose.kind(token) == TokenKind.WORD ? at(prose, token).message : null;
  }

  /** The longest state that begins with a token; null if none does. */
  Phrase<Meaning> stateAt(Prose prose, int token, int end) {
    return longest(Word::states, prose, token, end);
  }

  /** The longest phrase before names that begins with a token; null if none does. */
  Phrase<AttendeeStatus> phraseAt(Prose prose, int token, int end) {
    return longest(Word::phrases, prose, token, end);
  }

  /** The longest heading that begins with a token; null if none does. */
  Phrase<AttendeeStatus> headingAt(Prose prose, int token, int end) {
    return longest(Word::headings, prose, token, end);
  }

  /** Whether a token is a word for those who are sent: {@code ambassador}. */
  boolean isDelegate(Prose prose, int token) {
    return at(prose, token).delegate;
  }

  /** Whether a token is a word for what is confirmed or called off: {@code participation}. */
  boolean isParticipation(Prose prose, int token) {
    return at(prose, token).participation;
  }

  /** Whether a token is a word for a part of a conference: {@code plenary, keynote}. */
  boolean isPartOfEvent(Prose prose, int token) {
    return at(prose, token).partOfEvent;
  }

  /** Whether a token changes nothing between guests and verb. */
  boolean isLight(Prose prose, int token) {
    return at(prose, token).light;
  }

  /** Whether a token may follow a verb that answers an invitation. */
  boolean followsAnswer(Prose prose, int token) {
    return at(prose, token).answer;
  }

  /** Whether a token may open a guest's name in a list. */
  boolean isDeterminer(Prose prose, int token) {
    return at(prose, token).determiner;
  }

  /** Whether a token is a word for something else that one may take part in. */
  boolean isOtherGathering(Prose prose, int token) {
    return at(prose, token).otherGathering;
  }

  /** What the lists have of a token. */
  private Word at(Prose prose, int token) {
    Word word = facts.at(prose, token);
    return word == null ? unknown : word;
  }

  /** What the lists have of a word in lower case; null if they have nothing. */
  private Word known(String lower) {
    Word word = word(lower);
    return word.equals(unknown) ? null : word;
  }

  private Word word(String lower) {
    boolean adverb = lower.endsWith("ly") && lower.length() > 4;
    return new Word(
        openings.contains(lower),
        messages.containsKey(lower) || phrases.containsKey(lower) || headings.containsKey(lower),
        verbs.getOrDefault(lower, List.of()),
        roles.get(lower),
        leads.get(lower),
        messages.get(lower),
        states.getOrDefault(lower, List.of()),
        phrases.getOrDefault(lower, List.of()),
        headings.getOrDefault(lower, List.of()),
        delegateNouns.contains(lower),
        participationNouns.contains(lower),
        partsOfEvent.contains(lower),
        particles.contains(lower),
        adverb || lightWords.contains(lower),
        adverb || answers.contains(lower),
        determiners.contains(lower),
        otherGatherings.contains(lower));
  }

  private void readVerbs() {
    List<List<String>> own = entries(HERE + "verbs.tsv");
    Set<String> replaced = new HashSet<>();
    own.forEach(entry -> replaced.add(entry.get(1)));
    for (List<String> entry : entries(FIGURES + "attendance-verbs.tsv")) {
      Meaning meaning = meaningOfCounted(entry.get(0));
      if (meaning != null && !replaced.contains(entry.get(1))) {
        boolean answers = meaning == Meaning.CONFIRM || meaning == Meaning.DECLINE;
        addVerb(entry, meaning, answers ? Need.ANSWER : Need.NONE);
      }
    }
    for (List<String> entry : own) {
      Need need = Need.valueOf(entry.get(7).toUpperCase(Locale.ROOT));
      if (need != Need.NEVER) {
        addVerb(entry, Meaning.valueOf(entry.get(0).toUpperCase(Locale.ROOT)), need);
      }
    }
    verbs.values().forEach(list -> list.sort(Comparator.comparing(verb -> -verb.words.size())));
  }

  /** What a verb that counts guests says of one; null if its meaning says nothing. */
  private static Meaning meaningOfCounted(String meaning) {
    return switch (meaning) {
      case "attend" -> Meaning.COME;
      case "gather" -> Meaning.GATHER;
      case "invite" -> Meaning.INVITE;
      case "register", "confirm" -> Meaning.CONFIRM;
      case "expect" -> Meaning.EXPECT;
      case "decline" -> Meaning.DECLINE;
      default -> null;
    };
  }

  private void addVerb(List<String> entry, Meaning meaning, Need need) {
    About about = About.valueOf(entry.get(6).toUpperCase(Locale.ROOT));
    Inflection[] inflections = Inflection.values();
    for (int i = 0; i < inflections.length; i++) {
      if (!entry.get(i + 1).equals("-")) {
        List<String> words = List.of(entry.get(i + 1).split(" "));
        if (need == Need.ANSWER && words.size() == 2) {
          particles.add(words.get(1));
        }
        verbs
            .computeIfAbsent(words.get(0), word -> new ArrayList<>())
            .add(new Verb(words, inflections[i], meaning, about, need));
      }
    }
  }

  /** Those that say what they say by "to" and another verb are leads here. */
  private void readAuxiliaries() {
    for (List<String> entry : entries(FIGURES + "auxiliaries.tsv")) {
      for (Role role : Role.values()) {
        if (role.name().equalsIgnoreCase(entry.get(1))) {
          roles.put(entry.get(0), role);
        }
      }
    }
  }

  private static Map<String, List<Phrase<AttendeeStatus>>> statuses(String resource) {
    Map<String, List<Phrase<AttendeeStatus>>> found = new HashMap<>();
    for (List<String> entry : entries(HERE + resource)) {
      add(found, entry.get(0), AttendeeStatus.valueOf(entry.get(1).toUpperCase(Locale.ROOT)));
    }
    return longestFirst(found);
  }

  private static <T> void add(Map<String, List<Phrase<T>>> found, String phrase, T value) {
    List<String> words = List.of(phrase.split(" "));
    found.computeIfAbsent(words.get(0), word -> new ArrayList<>()).add(new Phrase<>(words, value));
  }

  private static <T> Map<String, List<Phrase<T>>> longestFirst(Map<String, List<Phrase<T>>> found) {
    found.values().forEach(list -> list.sort(Comparator.comparing(phrase -> -phrase.words.size())));
    return Map.copyOf(found);
  }

  private <T> Phrase<T> longest(
      Function<Word, List<Phrase<T>>> longestFirst, Prose prose, int token, int end) {
    if (token >= end || prose.kind(token) != TokenKind.WORD) {
      return null;
    }
    List<Phrase<T>> candidates = longestFirst.apply(at(prose, token));
    if (candidates.isEmpty()) {
      return null;
    }
    for (Phrase<T> phrase : candidates) {
      if (matches(prose, token, end, phrase.words)) {
        return phrase;
      }
    }
    return null;
  }

  private static boolean matches(Prose prose, int token, int end, List<String> words) {
    if (token + words.size() > end) {
      return false;
    }
    for (int i = 1; i < words.size(); i++) {
      if (!prose.lower(token + i).equals(words.get(i))) {
        return false;
      }
    }
    return true;
  }

  private static List<List<String>> entries(String resource) {
    return WordList.read(resource).entries();
  }

  private static Set<String> words(String resource) {
    return WordList.read(resource).words();
  }
}
