package io.plenary.attendance;

import static io.plenary.attendance.Vocabulary.VOCABULARY;

import io.plenary.officials.Cast;
import io.plenary.officials.CountryMention;
import io.plenary.officials.Mention;
import io.plenary.officials.Official;
import io.plenary.officials.OfficialKind;
import io.plenary.series.EventNouns;
import io.plenary.text.Prose;
import io.plenary.text.TokenKind;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads lists of guests: countries, organizations and people, with titles, offices, short names in
 * brackets and what is said of them between commas.
 *
 * <p>Example: at "the" of "the ministers of Chile and Peru, the OSCE (Vienna) and Admiral Anna
 * Berg" it reads four guests.
 */
final class GuestReader {
  private static final int LONGEST_OFFICE = 8;
  private static final int LONGEST_ASIDE = 18;
  private static final int LONGEST_DESCRIPTION = 3;
  private static final int LONGEST_ACRONYM = 7;

  private final Prose prose;
  private final Cast cast;

  /** The mention whose phrase begins with a token, and the one whose name does; null if none. */
  private final Mention[] byFirst;

  private final Mention[] byName;

  /** Whether a list may begin with a token: whether a name is near. */
  private final boolean[] mayBegin;

  GuestReader(Prose prose, Cast cast) {
    this.prose = prose;
    this.cast = cast;
    this.mayBegin = beginnings(prose);
    this.byFirst = new Mention[prose.tokens()];
    this.byName = new Mention[prose.tokens()];
    for (Mention mention : cast.mentions()) {
      if (mention.name() != null) {
        putIfAbsent(byFirst, prose.tokenAt(mention.phrase().begin()), mention);
        putIfAbsent(byName, prose.tokenAt(mention.name().begin()), mention);
      }
    }
  }

  private static void putIfAbsent(Mention[] mentions, int token, Mention mention) {
    if (mentions[token] == null) {
      mentions[token] = mention;
    }
  }

  /** Names have capitals; before one stand a few words, or those who come for it. */
  private static boolean[] beginnings(Prose prose) {
    boolean[] mayBegin = new boolean[prose.tokens()];
    int capital = Integer.MAX_VALUE;
    int delegate = Integer.MAX_VALUE;
    for (int t = mayBegin.length - 1; t >= 0; t--) {
      if (prose.kind(t) != TokenKind.WORD) {
        continue;
      }
      if (prose.capitalized(t)) {
        capital = t;
      }
      if (VOCABULARY.isDelegate(prose, t)) {
        delegate = t;
      }
      mayBegin[t] =
          capital - t <= LONGEST_DESCRIPTION + 2
              || (delegate - t < LONGEST_OFFICE && capital - delegate < LONGEST_OFFICE);
    }
    return mayBegin;
  }

  /** The list that begins with a token and ends before another; null if none does. */
  GuestList listAt(int first, int end) {
    if (first >= end || !mayBegin[first]) {
      return null;
    }
    List<Guest> guests = new ArrayList<>();
    boolean none = isNone(first);
    int item = none ? endOfNone(first) : first;
    int after = readItem(item, end, guests);
    if (after < 0) {
      return null;
    }
    while (true) {
      int next = endOfSeparator(after, end);
      int further = next < 0 ? -1 : readItem(next, end, guests);
      if (further < 0) {
        int aside = endOfAside(after, end);
        further = aside < 0 ? -1 : readItem(aside, end, guests);
      }
      if (further < 0) {
        return new GuestList(first, after, List.copyOf(guests), none);
      }
      after = further;
    }
  }

  /** "neither Chile nor Peru", "nobody from Chile", "none of". */
  private boolean isNone(int token) {
    return switch (prose.lower(token)) {
      case "neither", "nobody", "none" -> true;
      case "no" -> true;
      default -> false;
    };
  }

  private int endOfNone(int token) {
    int t = token + 1;
    if (t < prose.tokens() && prose.lower(token).equals("no") && prose.lower(t).equals("one")) {
      t++;
    }
    boolean link =
        t < prose.tokens() && (prose.lower(t).equals("from") || prose.lower(t).equals("of"));
    return link ? t + 1 : t;
  }

  /** Reads one item of a list; returns the token after it, or -1 if none stands there. */
  private int readItem(int first, int end, List<Guest> guests) {
    int t = first;
    while (t < end && VOCABULARY.isDeterminer(prose, t)) {
      if (byFirst[t] != null || isOffice(t, end)) {
        break;
      }
      t++;
    }
    if (t >= end) {
      return -1;
    }
    int after = readPerson(first, end, guests);
    if (after < 0) {
      after = readPerson(t, end, guests);
    }
    if (after < 0) {
      after = readDelegatesOf(t, end, guests);
    }
    if (after < 0) {
      after = readOrganization(first, end, guests);
    }
    if (after < 0) {
      after = readOrganization(t, end, guests);
    }
    if (after < 0) {
      after = readCountry(t, end, guests);
    }
    if (after < 0) {
      after = readUnknown(t, end, guests);
    }
    if (after < 0) {
      after = readDescribed(t, end, guests);
    }
    return after < 0 ? -1 : endOfBrackets(after, end);
  }

  /** "the polar explorer Anna Berg" */
  private int readDescribed(int first, int end, List<Guest> guests) {
    int t = first;
    while (t < Math.min(end, first + LONGEST_DESCRIPTION) && isDescription(t)) {
      t++;
    }
    if (t == first || t >= end || !prose.capitalized(t)) {
      return -1;
    }
    int known = readPerson(t, end, guests);
    if (known >= 0) {
      return known;
    }
    List<Guest> unknown = new ArrayList<>();
    int after = readUnknown(t, end, unknown);
    if (after < 0 || unknown.get(0).kind() != AttendeeKind.PERSON) {
      return -1;
    }
    guests.addAll(unknown);
    return after;
  }

  private boolean isDescription(int t) {
    return prose.kind(t) == TokenKind.WORD && !prose.capitalized(t) && !endsOffice(t);
  }

  private boolean isOffice(int t, int end) {
    return t + 1 < end && VOCABULARY.isDelegate(prose, t + 1);
  }

  private int readPerson(int t, int end, List<Guest> guests) {
    Mention mention = byFirst[t];
    if (mention == null || !isPerson(mention)) {
      return -1;
    }
    int first = prose.tokenAt(mention.name().begin());
    int nameEnd = endOf(mention);
    if (nameEnd > end) {
      return -1;
    }
    guests.add(new Guest(first, nameEnd, AttendeeKind.PERSON, mention.official().name()));
    if (mention.apposition() == null) {
      return nameEnd;
    }
    int after = prose.tokenAt(mention.apposition().end() - 1) + 1;
    boolean comma = after < end && prose.initial(after) == ',';
    return Math.min(end, comma && !startsItem(after + 1, end) ? after + 1 : after);
  }

  private boolean startsItem(int t, int end) {
    return t < end && (prose.lower(t).equals("and") || readItem(t, end, new ArrayList<>()) > 0);
  }

  private static boolean isPerson(Mention mention) {
    Official official = mention.official();
    return official != null && official.kind() == OfficialKind.PERSON;
  }

  private int endOf(Mention mention) {
    return prose.tokenAt(mention.name().end() - 1) + 1;
  }

  /** "defence ministers of Chile and Peru", "a delegation from Norway". */
  private int readDelegatesOf(int first, int end, List<Guest> guests) {
    int noun = -1;
    int t = first;
    while (t < Math.min(end, first + LONGEST_OFFICE) && prose.kind(t) == TokenKind.WORD) {
      if (VOCABULARY.isDelegate(prose, t)) {
        noun = t;
      } else if (isFrom(t)) {
        break;
      } else if (VOCABULARY.role(prose, t) != null) {
        return -1;
      }
      t++;
    }
    if (noun < 0 || t >= end || !isFrom(t) || t != noun + 1) {
      return -1;
    }
    int from = endOfSubject(t, end);
    GuestList inner = listAt(from, end);
    return inner == null || inner.none() ? -1 : addAll(inner, guests);
  }

  private static int addAll(GuestList inner, List<Guest> guests) {
    guests.addAll(inner.guests());
    return inner.end();
  }

  private boolean isFrom(int t) {
    return switch (prose.lower(t)) {
      case "of", "from", "for", "representing" -> true;
      default -> false;
    };
  }

  /** Behind "minister", "of foreign affairs of" before the country. */
  private int endOfSubject(int from, int end) {
    int t = from + 1;
    while (t < Math.min(end, from + 5) && prose.kind(t) == TokenKind.WORD) {
      if (isFrom(t) && cast.countryAt(t + 1 < end ? t + 1 : t) != null) {
        return t + 1;
      }
      t++;
    }
    return from + 1;
  }

  private int readOrganization(int t, int end, List<Guest> guests) {
    Mention mention = byFirst[t] != null ? byFirst[t] : byName[t];
    if (mention == null || mention.official() == null || isPerson(mention)) {
      return -1;
    }
    int first = prose.tokenAt(mention.name().begin());
    int nameEnd = endOf(mention);
    if (nameEnd > end || isPartOfEvent(first, nameEnd) || isOfCountry(first, nameEnd)) {
      return -1;
    }
    int after = endOfOffice(nameEnd, end);
    if (after < 0) {
      return -1;
    }
    guests.add(new Guest(first, nameEnd, AttendeeKind.ORGANIZATION, mention.official().name()));
    return after;
  }

  /** "Dutch delegation": the country is there. */
  private boolean isOfCountry(int first, int nameEnd) {
    return cast.countryAt(first) != null && VOCABULARY.isDelegate(prose, nameEnd - 1);
  }

  /** "Congress" of "Andean Water Congress". */
  private boolean isPartOfEvent(int first, int nameEnd) {
    return EventNouns.isAt(prose, nameEnd - 1)
        && first > prose.firstToken(prose.sentenceOf(first))
        && prose.kind(first - 1) == TokenKind.WORD
        && prose.capitalized(first - 1)
        && !VOCABULARY.isDeterminer(prose, first - 1);
  }

  private int readCountry(int t, int end, List<Guest> guests) {
    CountryMention country = cast.countryAt(t);
    if (country == null || country.end() > end) {
      return -1;
    }
    int after = endOfOffice(country.end(), end);
    boolean alone = after == country.end();
    boolean partOfName =
        alone && after < end && prose.kind(after) == TokenKind.WORD && prose.capitalized(after);
    if (after < 0 || (alone && country.adjective()) || partOfName) {
      return -1;
    }
    guests.add(new Guest(t, country.end(), AttendeeKind.COUNTRY, country.name()));
    return after;
  }

  /**
   * The end of "'s deputy minister" or "delegation" behind a name; the token itself if neither
   * stands there, -1 if something else belongs to the name.
   */
  private int endOfOffice(int t, int end) {
    boolean possessive = t < end && prose.kind(t) == TokenKind.POSSESSIVE;
    int noun = -1;
    int word = possessive ? t + 1 : t;
    while (word < Math.min(end, t + LONGEST_OFFICE) && prose.kind(word) == TokenKind.WORD) {
      if (VOCABULARY.isDelegate(prose, word)
          || (possessive && VOCABULARY.isParticipation(prose, word))) {
        noun = word;
      } else if (isPersonAt(word)) {
        return -1;
      } else if (endsOffice(word)) {
        break;
      }
      word++;
    }
    if (noun >= 0) {
      return noun + 1;
    }
    return possessive ? -1 : t;
  }

  private boolean isPersonAt(int t) {
    Mention mention = byName[t];
    return mention != null && isPerson(mention);
  }

  private boolean endsOffice(int word) {
    return VOCABULARY.role(prose, word) != null
        || isFrom(word)
        || switch (prose.lower(word)) {
          case "and", "or", "who", "which", "that", "in", "at", "on", "with", "by", "to" -> true;
          default -> false;
        }
        || !VOCABULARY.verbsAt(prose, word, word + 1).isEmpty();
  }

  /** A name that nobody knows: "the Andean Glacier Institute", "ECOWAS". */
  private int readUnknown(int first, int end, List<Guest> guests) {
    if (prose.kind(first) != TokenKind.WORD || !prose.capitalized(first)) {
      return -1;
    }
    int t = first;
    while (t < end && isPartOfName(t, end)) {
      t++;
    }
    while (t > first && !prose.capitalized(t - 1)) {
      t--;
    }
    if (t == first || !isName(first, t)) {
      return -1;
    }
    int after = endOfOffice(t, end);
    if (after < 0) {
      return -1;
    }
    guests.add(
        new Guest(
            first,
            t,
            isUnknownPerson(first, t) ? AttendeeKind.PERSON : AttendeeKind.ORGANIZATION,
            prose.span(first, t).of(prose.text()).replaceAll("\\s+", " ")));
    return after;
  }

  /** "the singer Mafalda Reis": without an article and a word in the middle written small. */
  private boolean isUnknownPerson(int first, int end) {
    boolean article = first > 0 && prose.lower(first - 1).equals("the");
    for (int t = first; t < end; t++) {
      if (!prose.capitalized(t) || isAcronym(t)) {
        return false;
      }
    }
    return !article && end - first > 1;
  }

  private boolean isPartOfName(int t, int end) {
    if (prose.kind(t) != TokenKind.WORD) {
      return false;
    }
    if (prose.capitalized(t)) {
      return true;
    }
    return t + 1 < end
        && prose.kind(t + 1) == TokenKind.WORD
        && switch (prose.lower(t)) {
          case "of", "for", "on" -> prose.capitalized(t + 1) || prose.lower(t + 1).equals("the");
          case "the" -> prose.capitalized(t + 1);
          default -> false;
        };
  }

  private boolean isName(int first, int end) {
    for (int t = first; t < end; t++) {
      if (EventNouns.isAt(prose, t)) {
        return false;
      }
    }
    if (continuesEvent(first)) {
      return false;
    }
    boolean initial = prose.firstToken(prose.sentenceOf(first)) == first;
    if (initial && cast.isEverydayWord(first)) {
      return false;
    }
    if (end - first == 1) {
      boolean label =
          end < prose.tokens()
              && (prose.initial(end) == ':' || (initial && prose.initial(end) == ','));
      return isAcronym(first) && !label && !isShouted(first);
    }
    boolean article = first > 0 && prose.lower(first - 1).equals("the");
    return article || !initial;
  }

  /** "International Security" of "Conference on International Security". */
  private boolean continuesEvent(int t) {
    if (t > 0 && EventNouns.isAt(prose, t - 1) && prose.capitalized(t - 1)) {
      return true;
    }
    return t > 1
        && (isFrom(t - 1) || prose.lower(t - 1).equals("on"))
        && EventNouns.isAt(prose, t - 2)
        && prose.capitalized(t - 2);
  }

  /** A word of a line in capitals. */
  private boolean isShouted(int t) {
    return isShout(t - 1) || isShout(t + 1);
  }

  private boolean isShout(int t) {
    return t >= 0
        && t < prose.tokens()
        && prose.kind(t) == TokenKind.WORD
        && prose.end(t) - prose.begin(t) > 3
        && prose.word(t).chars().allMatch(Character::isUpperCase);
  }

  /** Most letters are capitals: {@code ECOWAS}, {@code MoD}. */
  private boolean isAcronym(int t) {
    String word = prose.word(t);
    if (word.length() > LONGEST_ACRONYM) {
      return false;
    }
    long capitals = word.chars().filter(Character::isUpperCase).count();
    return capitals > 1 && capitals * 2 > word.length();
  }

  /** The end of "(OSCE)" behind a name; the token itself if none follows. */
  private int endOfBrackets(int t, int end) {
    if (t >= end || prose.initial(t) != '(') {
      return t;
    }
    for (int close = t + 1; close < Math.min(end, t + LONGEST_ASIDE); close++) {
      if (prose.initial(close) == ')') {
        return close + 1;
      }
    }
    return t;
  }

  /** The token after ", and", "as well as", ...; -1 if none stands there. */
  private int endOfSeparator(int t, int end) {
    if (t >= end) {
      return -1;
    }
    int after = t;
    if (prose.initial(t) == ',' || prose.initial(t) == '&') {
      after++;
    }
    if (after < end) {
      switch (prose.lower(after)) {
        case "and", "or", "nor", "plus", "alongside" -> after++;
        case "as" -> after += isPhrase(after, end, "well", "as") ? 3 : 0;
        case "along", "together" -> after += isPhrase(after, end, "with") ? 2 : 0;
        default -> {}
      }
    }
    if (after < end && after > t && (isFrom(after) || prose.lower(after).equals("by"))) {
      after++;
    }
    return after == t || after >= end ? -1 : after;
  }

  private boolean isPhrase(int t, int end, String... words) {
    for (int i = 0; i < words.length; i++) {
      if (t + 1 + i >= end || !prose.lower(t + 1 + i).equals(words[i])) {
        return false;
      }
    }
    return true;
  }

  /** ", which had been asked twice, and" inside a list; -1 if the list does not go on behind it. */
  private int endOfAside(int t, int end) {
    if (t + 1 >= end || prose.initial(t) != ',') {
      return -1;
    }
    for (int close = t + 2; close < Math.min(end, t + LONGEST_ASIDE); close++) {
      if (prose.initial(close) == ',' && close + 2 < end) {
        return prose.lower(close + 1).equals("and") ? close + 2 : -1;
      }
    }
    return -1;
  }
}
