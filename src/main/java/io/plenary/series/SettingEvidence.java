package io.plenary.series;

import io.plenary.text.DateExpression;
import io.plenary.text.Dates;
import io.plenary.text.Ordinals;
import io.plenary.text.Ordinals.Ordinal;
import io.plenary.text.Prose;
import io.plenary.text.TokenKind;
import io.plenary.text.Weekdays;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Weighs what speaks for a series besides its name: place and days of an edition, its number, the
 * name without the place, the bare noun in capitals.
 *
 * <p>Example: a report datelined in the forum's town on the forum's second day that speaks of "the
 * sixth forum" is most likely about that forum, though it never names it in full.
 */
final class SettingEvidence {
  private static final int DAYS = 10;
  private static final int NEAR_DAYS = 8;
  private static final int NEAR = 3;
  private static final int SEASON = 4;
  private static final int SEASON_DAYS = 30;
  private static final int PLACE_IN_DATELINE = 7;
  private static final int PLACE_IN_LEAD = 5;
  private static final int SHORT_NAME = 12;
  private static final int ORDINAL = 8;
  private static final int NOUN_IN_CAPITALS = 9;
  private static final int NOUN_IN_TITLE = 3;
  private static final int HEAD = 900;
  private static final int LEAD_SENTENCES = 12;

  private final Setting setting;
  private final Prose prose;
  private final Prose datelineProse;
  private final String head;
  private final List<DateExpression> dates = new ArrayList<>();
  private final List<DayOfWeek> weekdays = new ArrayList<>();

  SettingEvidence(Setting setting, Prose prose, Prose datelineProse) {
    this.setting = setting;
    this.prose = prose;
    this.datelineProse = datelineProse;
    this.head = head(setting, prose);
    collectDates(datelineProse, datelineProse.sentences());
    collectDates(prose, Math.min(prose.sentences(), LEAD_SENTENCES));
  }

  private static String head(Setting setting, Prose prose) {
    StringBuilder head = new StringBuilder();
    if (setting.title() != null) {
      head.append(setting.title()).append('\n');
    }
    if (setting.dateline() != null) {
      head.append(setting.dateline()).append('\n');
    }
    if (prose.tokens() > 0) {
      int begin = prose.begin(0);
      int end = Math.min(prose.end(prose.tokens() - 1), begin + HEAD);
      head.append(prose.text(), begin, end);
    }
    return head.toString();
  }

  private void collectDates(Prose of, int sentences) {
    for (int sentence = 0; sentence < sentences; sentence++) {
      for (DateExpression date : Dates.in(of, of.firstToken(sentence), of.endToken(sentence))) {
        if (date.day() != null) {
          dates.add(date);
          weekdays.add(Weekdays.beside(of, date));
        }
      }
    }
  }

  /** How much speaks for a series; 0 where neither day nor place does. */
  int weight(Series series) {
    Edition edition = editionOfDates(series);
    int days = edition == null ? 0 : weightOfDays(edition);
    int place = weightOfPlace(series.location());
    if ((days == 0 && place == 0) || series.location() == null) {
      return 0;
    }
    Set<String> nouns = nouns(series);
    int words = weightOfWords(series, nouns, edition);
    return words == 0 ? 0 : days + place + words;
  }

  /** Whether the place of a series stands in the article's head. */
  boolean namesPlace(Series series) {
    return weightOfPlace(series.location()) > 0;
  }

  private int weightOfPlace(String place) {
    if (place == null) {
      return 0;
    }
    String capitals = place.toUpperCase(Locale.ROOT);
    String line = setting.dateline() == null ? "" : setting.dateline();
    String title = setting.title() == null ? "" : setting.title();
    boolean stated =
        line.contains(place)
            || line.contains(capitals)
            || title.contains(place)
            || title.contains(capitals);
    if (stated) {
      return PLACE_IN_DATELINE;
    }
    return head.contains(place) || head.contains(capitals) ? PLACE_IN_LEAD : 0;
  }

  /** The edition that the day of publication, or else a date of the text, belongs to. */
  private Edition editionOfDates(Series series) {
    if (setting.publishedOn() != null) {
      return new History(series).coveredOn(setting.publishedOn());
    }
    for (int i = 0; i < dates.size(); i++) {
      List<Edition> fitting = new History(series).fitting(dates.get(i), weekdays.get(i));
      if (fitting.size() == 1) {
        return fitting.get(0);
      }
    }
    return null;
  }

  private int weightOfDays(Edition edition) {
    LocalDate day = setting.publishedOn();
    if (day == null) {
      return NEAR_DAYS;
    }
    if (edition.starts() == null) {
      return 0;
    }
    long before = ChronoUnit.DAYS.between(day, edition.starts());
    long after = ChronoUnit.DAYS.between(edition.ends(), day);
    long away = Math.max(before, after);
    return away <= 0 ? DAYS : away <= NEAR ? NEAR_DAYS : away <= SEASON_DAYS ? SEASON : 0;
  }

  /** The nouns for a meeting in the names of a series: {@code forum}. */
  static Set<String> nouns(Series series) {
    Set<String> nouns = new HashSet<>();
    for (String name : names(series)) {
      Prose words = Prose.of(name);
      for (int token = 0; token < words.tokens(); token++) {
        if (EventNouns.named(words.lower(token))) {
          nouns.add(words.lower(token));
        }
      }
    }
    return nouns;
  }

  private static List<String> names(Series series) {
    List<String> names = new ArrayList<>(series.aliases());
    names.add(series.name());
    return names;
  }

  private int weightOfWords(Series series, Set<String> nouns, Edition edition) {
    int weight = hasShortName(series) ? SHORT_NAME : 0;
    int capitals = 0;
    boolean inTitle = false;
    boolean numbered = false;
    Prose title = Prose.of(setting.title() == null ? "" : setting.title());
    for (int token = 0; token < title.tokens(); token++) {
      inTitle |= nouns.contains(title.lower(token));
    }
    capitals += inTitle && capitalizedNoun(title, nouns) ? 1 : 0;
    for (int token = 0; token < prose.tokens() && capitals < 2; token++) {
      if (!nouns.contains(prose.lower(token)) || prose.kind(token) != TokenKind.WORD) {
        continue;
      }
      boolean definite = token > 0 && prose.lower(token - 1).equals("the");
      capitals += definite && prose.capitalized(token) ? 1 : 0;
      numbered |= edition != null && isNumbered(token, edition);
    }
    if (edition != null && !numbered) {
      for (int token = 0; token < datelineProse.tokens(); token++) {
        numbered |= nouns.contains(datelineProse.lower(token)) && datelineProse.capitalized(token);
      }
    }
    weight += capitals == 0 ? 0 : NOUN_IN_CAPITALS + Math.min(2, capitals);
    weight += numbered ? ORDINAL : 0;
    return weight + (inTitle ? NOUN_IN_TITLE : 0);
  }

  private static boolean capitalizedNoun(Prose title, Set<String> nouns) {
    for (int token = 0; token < title.tokens(); token++) {
      if (nouns.contains(title.lower(token)) && title.capitalized(token)) {
        return true;
      }
    }
    return false;
  }

  /** "the fifty-eighth conference", where that is the edition's number. */
  private boolean isNumbered(int noun, Edition edition) {
    if (edition.ordinal() == null) {
      return false;
    }
    int begin = prose.firstToken(prose.sentenceOf(noun));
    for (int token = noun - 1; token >= Math.max(begin, noun - 4); token--) {
      Ordinal ordinal = Ordinals.at(prose, token, noun);
      int value = ordinal != null ? ordinal.value() : Ordinals.roman(prose.word(token));
      if (value == edition.ordinal()) {
        return true;
      }
    }
    return false;
  }

  /** "the Ocean Forum" for a Lisbon Ocean Forum. */
  private boolean hasShortName(Series series) {
    String lower = head.toLowerCase(Locale.ROOT);
    for (String name : names(series)) {
      String shortName = withoutPlace(name, series.location());
      if (shortName.indexOf(' ') > 0 && lower.contains(shortName)) {
        return true;
      }
    }
    return false;
  }

  private static String withoutPlace(String name, String place) {
    String lower = name.toLowerCase(Locale.ROOT);
    if (place == null) {
      return lower;
    }
    String small = place.toLowerCase(Locale.ROOT);
    if (lower.startsWith(small + " ")) {
      return lower.substring(small.length() + 1);
    }
    return lower.endsWith(" in " + small)
        ? lower.substring(0, lower.length() - small.length() - 4)
        : lower;
  }
}
