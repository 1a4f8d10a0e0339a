package io.plenary.series;

import io.plenary.text.Prose;
import io.plenary.text.TokenKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds the names of all series of the catalogue in one pass over an article's tokens.
 *
 * <p>A name counts where its first word has the catalogue's capital, so that "a conference on
 * international security" is none; the other words may be written small, as British papers do.
 * Abbreviations count only as the catalogue spells them, with or without a number behind: {@code
 * COP26}, {@code MCIS-2021}.
 *
 * <p>A short name is a name without its place, "the Ocean Forum" for a Lisbon Ocean Forum. It
 * counts where the article names that place near its beginning.
 */
final class SeriesNames {
  /** Datelines and leads name the place within so many characters of an article's beginning. */
  private static final int BEGINNING = 600;

  private record Name(
      Series series,
      List<String> words,
      String firstWritten,
      boolean shortName,
      SeriesMention.Kind kind) {
    boolean abbreviation() {
      return words.size() == 1 && firstWritten.chars().filter(Character::isUpperCase).count() > 1;
    }
  }

  private final Map<String, List<Name>> byFirstWord = new HashMap<>();

  SeriesNames(List<Series> catalogue) {
    for (Series series : catalogue) {
      add(series, series.name());
      series.aliases().forEach(alias -> add(series, alias));
      addPlaceAndNouns(series);
    }
    byFirstWord
        .values()
        .forEach(
            names ->
                names.sort(
                    Comparator.comparing(Name::shortName)
                        .thenComparing(Name::kind)
                        .thenComparing(name -> -name.words.size())));
  }

  private void add(Series series, String name) {
    Prose prose = Prose.of(name);
    add(series, prose, 0, false);
    if (series.location() != null) {
      int words = Prose.of(series.location()).tokens();
      boolean beginsWithPlace =
          name.toLowerCase(Locale.ROOT).startsWith(series.location().toLowerCase(Locale.ROOT));
      if (beginsWithPlace && prose.tokens() > words + 1) {
        add(series, prose, words, true);
      }
    }
  }

  /**
   * "the Moscow conference": the place with the nouns that the series' names have for a meeting.
   */
  private void addPlaceAndNouns(Series series) {
    if (series.location() == null) {
      return;
    }
    Prose place = Prose.of(series.location());
    List<String> names = new ArrayList<>(series.aliases());
    names.add(series.name());
    Set<String> nouns = new TreeSet<>();
    for (String name : names) {
      Prose prose = Prose.of(name);
      for (int token = 0; token < prose.tokens(); token++) {
        if (EventNouns.named(prose.lower(token))) {
          nouns.add(prose.lower(token));
        }
      }
    }
    for (String noun : nouns) {
      List<String> words = new ArrayList<>();
      for (int token = 0; token < place.tokens(); token++) {
        words.add(place.lower(token));
      }
      words.add(noun);
      byFirstWord
          .computeIfAbsent(words.get(0), word -> new ArrayList<>())
          .add(
              new Name(
                  series,
                  List.copyOf(words),
                  place.word(0),
                  false,
                  SeriesMention.Kind.PLACE_AND_NOUN));
    }
  }

  private void add(Series series, Prose name, int first, boolean shortName) {
    List<String> words = new ArrayList<>();
    for (int token = first; token < name.tokens(); token++) {
      words.add(name.lower(token));
    }
    byFirstWord
        .computeIfAbsent(words.get(0), word -> new ArrayList<>())
        .add(
            new Name(
                series, List.copyOf(words), name.word(first), shortName, SeriesMention.Kind.NAME));
  }

  /** The mentions in reading order, none within another. */
  List<SeriesMention> in(Prose prose) {
    List<SeriesMention> mentions = new ArrayList<>();
    int token = 0;
    while (token < prose.tokens()) {
      SeriesMention mention = prose.kind(token) == TokenKind.WORD ? at(prose, token) : null;
      if (mention == null) {
        token++;
      } else {
        mentions.add(mention);
        token = mention.end();
      }
    }
    return mentions;
  }

  private SeriesMention at(Prose prose, int token) {
    List<Name> names = byFirstWord.get(prose.lower(token));
    if (names == null) {
      return withNumber(prose, token);
    }
    for (Name name : names) {
      if (matches(prose, token, name)) {
        int end = token + name.words.size();
        return new SeriesMention(name.series, token, end, numberAfter(prose, name, end), name.kind);
      }
    }
    return null;
  }

  private static boolean matches(Prose prose, int token, Name name) {
    if (name.abbreviation()) {
      return prose.word(token).equals(name.firstWritten);
    }
    boolean small = !prose.capitalized(token) && Character.isUpperCase(name.firstWritten.charAt(0));
    if (small && !(name.shortName && isDefinite(prose, token))) {
      return false;
    }
    int size = name.words.size();
    if (token + size > prose.tokens()
        || prose.paragraphOf(token) != prose.paragraphOf(token + size - 1)) {
      return false;
    }
    for (int i = 1; i < size; i++) {
      if (!prose.lower(token + i).equals(name.words.get(i))) {
        return false;
      }
    }
    return !name.shortName || placeIsNear(prose, token, name.series.location());
  }

  /** "the 52nd security conference", "last year's ocean forum": not any, but a known one. */
  private static boolean isDefinite(Prose prose, int token) {
    int begin = prose.firstToken(prose.sentenceOf(token));
    for (int i = token - 1; i >= Math.max(begin, token - 4); i--) {
      switch (prose.lower(i)) {
        case "the", "its", "this", "'s" -> {
          return true;
        }
        case "a", "an" -> {
          return false;
        }
        default -> {
          if (prose.kind(i) == TokenKind.PUNCTUATION) {
            return false;
          }
        }
      }
    }
    return false;
  }

  /** Another place before a short name makes it another conference. */
  private static boolean placeIsNear(Prose prose, int token, String place) {
    boolean anotherName =
        token > 0
            && prose.sentenceOf(token - 1) == prose.sentenceOf(token)
            && prose.kind(token - 1) == TokenKind.WORD
            && prose.capitalized(token - 1)
            && prose.firstToken(prose.sentenceOf(token)) != token - 1;
    if (anotherName || prose.paragraphs().isEmpty()) {
      return false;
    }
    int begin = prose.paragraphs().get(0).begin();
    int end = Math.min(prose.text().length(), begin + BEGINNING);
    String beginning = prose.text().substring(begin, end);
    return beginning.contains(place) || beginning.contains(place.toUpperCase(Locale.ROOT));
  }

  /** {@code COP26} and {@code MCIS-2021} are one token. */
  private SeriesMention withNumber(Prose prose, int token) {
    String word = prose.word(token);
    int digits = word.length();
    while (digits > 0 && Character.isDigit(word.charAt(digits - 1))) {
      digits--;
    }
    int length = digits > 0 && word.charAt(digits - 1) == '-' ? digits - 1 : digits;
    if (digits == word.length() || length == 0 || word.length() - digits > 4) {
      return null;
    }
    String abbreviation = word.substring(0, length);
    List<Name> names = byFirstWord.getOrDefault(abbreviation.toLowerCase(Locale.ROOT), List.of());
    for (Name name : names) {
      if (name.abbreviation() && name.firstWritten.equals(abbreviation)) {
        return new SeriesMention(
            name.series, token, token + 1, Integer.valueOf(word.substring(digits)), name.kind);
      }
    }
    return null;
  }

  /** {@code COP 26}, {@code MCIS 2021}: an abbreviation's own number stands behind it. */
  private static Integer numberAfter(Prose prose, Name name, int end) {
    if (!name.abbreviation()
        || end >= prose.tokens()
        || prose.kind(end) != TokenKind.NUMBER
        || prose.begin(end) != prose.end(end - 1) + 1
        || prose.end(end) - prose.begin(end) > 4
        || !prose.word(end).chars().allMatch(c -> c >= '0' && c <= '9')) {
      return null;
    }
    return Integer.valueOf(prose.word(end));
  }
}
