package io.plenary.benchmark;

import io.plenary.benchmark.ArticlePlan.Count;
import io.plenary.benchmark.ArticlePlan.Statement;
import io.plenary.figures.Status;
import io.plenary.quotations.QuotationKind;
import io.plenary.series.Edition;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;

/**
 * Puts plans into words: plain English that leaves no doubt about who said what and which number
 * counts what. An article and its copies have the same paragraphs, but for the headline and one
 * closing sentence.
 */
final class ArticleWriter {
  private static final int PURPOSE_TEXT = 1;
  private static final int PURPOSE_FRAME = 2;
  private static final int LARGEST_WRITTEN_OUT = 10;

  /** Sentences of a paragraph in which nobody speaks; they make an article some 4 kB long. */
  private static final int LEAST_FILLERS = 4;

  private static final int MOST_FILLERS = 9;

  private final Phrases phrases = Phrases.read("/io/plenary/benchmark/phrases.tsv");
  private final Phrases names = Phrases.read("/io/plenary/benchmark/names.tsv");
  private final Forum forum;
  private final ArticlePlanner planner;

  ArticleWriter(Forum forum, ArticlePlanner planner) {
    this.forum = forum;
    this.planner = planner;
  }

  GeneratedArticle write(ArticlePlan plan) {
    SplittableRandom frame = planner.random(plan.number(), PURPOSE_FRAME);
    Body body = new Body(plan, planner.random(plan.original(), PURPOSE_TEXT));
    String title = phrases.choose("headline-" + occasion(plan), body.given, frame);
    List<String> paragraphs = body.paragraphs();
    if (plan.isCopy()) {
      paragraphs.add(phrases.choose("closing", body.given, frame));
    }
    return new GeneratedArticle(
        "%09d".formatted(plan.number()),
        title,
        String.join("\n\n", paragraphs),
        plan.publishedOn());
  }

  private static String occasion(ArticlePlan plan) {
    return plan.edition() == null ? "noise" : word(plan.phase());
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  /** What article and copies have in common. */
  private final class Body {
    private final ArticlePlan plan;
    private final SplittableRandom random;
    private final Map<String, String> given = new HashMap<>();
    private final Set<Speaker> introduced = new HashSet<>();
    private Speaker lastSpeaker;

    private Body(ArticlePlan plan, SplittableRandom random) {
      this.plan = plan;
      this.random = random;
      given.put("series", forum.series().name());
      given.put("city", forum.series().location());
      if (plan.edition() == null) {
        given.put("weekday", weekday(plan.publishedOn()));
      } else {
        describe(plan.edition());
      }
    }

    private void describe(Edition edition) {
      LocalDate day =
          switch (plan.phase()) {
            case BEFORE -> plan.publishedOn();
            case DURING -> edition.starts();
            case AFTER -> edition.ends();
          };
      given.put("weekday", weekday(day));
      given.put("year", Integer.toString(edition.year()));
      given.put("ordinal", ordinal(edition.ordinal()));
      given.put("days", days(edition.starts(), edition.ends()));
    }

    private List<String> paragraphs() {
      List<String> paragraphs = new ArrayList<>();
      paragraphs.add(lead());
      addFigures(paragraphs);
      paragraphs.add(fillers());
      for (Statement statement : plan.statements()) {
        boolean again = statement.speaker().equals(lastSpeaker);
        paragraphs.add(statement(statement, again));
        lastSpeaker = statement.speaker();
        if (random.nextInt(3) > 0) {
          paragraphs.add(fillers());
          lastSpeaker = null;
        }
      }
      paragraphs.add(fillers());
      return paragraphs;
    }

    private String lead() {
      String first = phrases.choose("lead-" + occasion(plan), withNumber(), random);
      if (plan.edition() == null) {
        return first;
      }
      return first + " " + phrases.choose("another-lead", given, random);
    }

    private void addFigures(List<String> paragraphs) {
      if (plan.counts().isEmpty()) {
        return;
      }
      List<String> sentences = new ArrayList<>();
      for (Count count : plan.counts()) {
        given.put("count", String.format(Locale.ROOT, "%,d", count.value()));
        Status status = count.status();
        sentences.add(phrases.choose(count.measure() + "-" + word(status), given, random));
      }
      given.remove("count");
      paragraphs.add(String.join(" ", sentences));
    }

    private String fillers() {
      List<String> sentences = new ArrayList<>();
      int count = random.nextInt(LEAST_FILLERS, MOST_FILLERS + 1);
      for (int i = 0; i < count; i++) {
        sentences.add(phrases.choose("filler", withNumber(), random));
      }
      return String.join(" ", sentences);
    }

    private Map<String, String> withNumber() {
      given.put("number", Integer.toString(LARGEST_WRITTEN_OUT + 1 + random.nextInt(80)));
      return given;
    }

    private String statement(Statement statement, boolean again) {
      Speaker speaker = statement.speaker();
      boolean byPronoun = again && statement.kind() != QuotationKind.MIXED && random.nextBoolean();
      String who = introduced.add(speaker) ? introduction(speaker) : speaker.surname();
      given.put("who", who);
      given.put("person", who);
      given.put("pronoun", speaker.female() ? "she" : "he");
      return phrases.choose(word(statement.kind()) + (byPronoun ? "-again" : ""), given, random);
    }

    private String introduction(Speaker speaker) {
      return random.nextBoolean()
          ? speaker.country() + "’s " + speaker.role() + " " + speaker.name()
          : speaker.role() + " " + speaker.name() + " of " + speaker.country();
    }

    /** {@code sixth}, or {@code 13th} where there is no word for it among the names. */
    private String ordinal(int number) {
      List<String> words = names.all("ordinal");
      return number <= words.size() ? words.get(number - 1) : number + ending(number);
    }
  }

  private static String ending(int number) {
    int lastTwo = number % 100;
    if (lastTwo >= 11 && lastTwo <= 13) {
      return "th";
    }
    return switch (number % 10) {
      case 1 -> "st";
      case 2 -> "nd";
      case 3 -> "rd";
      default -> "th";
    };
  }

  private static String weekday(LocalDate day) {
    return day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
  }

  /** {@code April 26-27}, {@code April 30-May 1}. */
  private static String days(LocalDate first, LocalDate last) {
    String month = first.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    String begin = month + " " + first.getDayOfMonth() + "-";
    return first.getMonth() == last.getMonth()
        ? begin + last.getDayOfMonth()
        : begin
            + last.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH)
            + " "
            + last.getDayOfMonth();
  }
}
