package io.plenary.series;

import io.plenary.text.Prose;
import io.plenary.text.Span;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Settles which edition of which series an article, and each passage of it, is about.
 *
 * <p>Every cue speaks for one edition with the weight of its kind and place; the edition with the
 * most weight wins, and a draw settles nothing. Example: "Sixth Lakeside Forum opens", published
 * within the forum's days, is about the edition with ordinal 6, and the first forum that its last
 * paragraph recalls does not change that.
 */
public final class EditionResolver {
  private static final int TITLE_WEIGHT = 100;
  private static final int RANGE_WEIGHT = 80;
  private static final int DAY_WEIGHT = 40;
  private static final int LEAD_WEIGHT = 60;
  private static final int BODY_WEIGHT = 15;
  private static final int LOOSE_WEIGHT = 8;
  private static final int YEAR_WEIGHT = 5;
  private static final int SAME_YEAR_WEIGHT = 6;
  private static final int NEAR_PUBLICATION_WEIGHT = 70;
  private static final int FAR_PUBLICATION_WEIGHT = 45;
  private static final int NEAR_DAYS = 30;

  /** So many days after its end an edition is still news. */
  private static final int DAYS_OF_NEWS = 75;

  private static final int LEAD_PARAGRAPHS = 3;

  private final List<Series> catalogue;
  private final SeriesNames names;

  public EditionResolver(List<Series> catalogue) {
    this.catalogue = List.copyOf(catalogue);
    this.names = new SeriesNames(catalogue);
  }

  /**
   * The editions of one article.
   *
   * @param setting where and when it was written
   * @param prose its headlines and paragraphs
   */
  public ArticleEditions resolve(Setting setting, Prose prose) {
    Prose dateline = Prose.of(setting.dateline() == null ? "" : setting.dateline());
    List<SeriesMention> mentions = names.in(prose);
    List<SeriesMention> inDateline = names.in(dateline);
    SettingEvidence evidence = new SettingEvidence(setting, prose, dateline);
    Series subject = ArticleSubject.of(setting, catalogue, prose, mentions, inDateline, evidence);
    if (subject == null) {
      return new NoEdition();
    }
    Map<Series, SeriesReading> readings = new HashMap<>();
    readings.put(subject, read(setting, prose, dateline, subject, mentions, true));
    for (SeriesMention mention : mentions) {
      readings.computeIfAbsent(
          mention.series(), series -> read(setting, prose, dateline, series, mentions, false));
    }
    return new PassageEditions(
        prose, setting.publishedOn(), ShortMentions.added(prose, mentions), subject, readings);
  }

  /** The same for an article without a dateline. */
  public ArticleEditions resolve(String title, LocalDate publishedOn, Prose prose) {
    return resolve(new Setting(title, publishedOn, null), prose);
  }

  private static SeriesReading read(
      Setting setting,
      Prose prose,
      Prose dateline,
      Series series,
      List<SeriesMention> mentions,
      boolean subject) {
    List<EditionCue> cues = EditionCues.of(prose, series, mentions, subject);
    List<EditionCue> head = EditionCues.of(dateline, series, List.of(), subject);
    return new SeriesReading(series, cues, decide(setting, prose, series, cues, head, subject));
  }

  private static EditionReference decide(
      Setting setting,
      Prose prose,
      Series series,
      List<EditionCue> cues,
      List<EditionCue> inDateline,
      boolean subject) {
    String title = setting.title();
    LocalDate publishedOn = setting.publishedOn();
    Ballot ballot = new Ballot(series);
    for (EditionCue cue : inDateline) {
      boolean numbered = cue.kind() == EditionCue.Kind.NUMBERED;
      if (numbered || cue.kind() == EditionCue.Kind.DATES) {
        ballot.add(cue.year(), LEAD_WEIGHT, cue.evidence());
      }
    }
    for (int place = 0; place < cues.size(); place++) {
      EditionCue cue = cues.get(place);
      if (cue.year() == null && cue.kind() != EditionCue.Kind.NUMBERED) {
        continue;
      }
      int weight =
          looksBack(prose, publishedOn, series, place, cues) ? 0 : weight(title, prose, cue);
      ballot.add(cue.year(), weight, cue.evidence());
    }
    if (publishedOn != null) {
      Edition covered = new History(series).coveredOn(publishedOn);
      Edition held = new History(series).heldInYearOf(publishedOn);
      boolean inPassing = !subject && held != null && !isNear(covered, publishedOn);
      if (covered != null && !inPassing) {
        ballot.add(
            covered.year(),
            isNear(covered, publishedOn) ? NEAR_PUBLICATION_WEIGHT : FAR_PUBLICATION_WEIGHT,
            "publication on " + publishedOn + " is nearest to the " + covered.year() + " edition");
      } else if (held != null) {
        ballot.add(
            held.year(),
            inPassing ? NEAR_PUBLICATION_WEIGHT : SAME_YEAR_WEIGHT,
            "the " + held.year() + " edition is the one of the year of publication");
      }
    }
    return ballot.result();
  }

  /**
   * Whether a cue only recalls an edition: its days were over long before the day of publication,
   * or a sentence far from the lead gives its number and its year together ("In 2019, the 18th
   * dialogue").
   */
  private static boolean looksBack(
      Prose prose, LocalDate publishedOn, Series series, int place, List<EditionCue> cues) {
    EditionCue cue = cues.get(place);
    if (publishedOn != null && cue.kind() == EditionCue.Kind.DATES && cue.year() != null) {
      Edition edition = new History(series).ofYear(cue.year());
      return edition.ends() != null
          && ChronoUnit.DAYS.between(edition.ends(), publishedOn) > DAYS_OF_NEWS;
    }
    int sentence = prose.sentenceOf(cue.first());
    if (cue.kind() != EditionCue.Kind.NUMBERED
        || prose.paragraphOf(cue.first()) < LEAD_PARAGRAPHS) {
      return false;
    }
    for (int i = place - 1; i >= 0 && prose.sentenceOf(cues.get(i).first()) == sentence; i--) {
      if (isSameYear(cues.get(i), cue)) {
        return true;
      }
    }
    for (int i = place + 1;
        i < cues.size() && prose.sentenceOf(cues.get(i).first()) == sentence;
        i++) {
      if (isSameYear(cues.get(i), cue)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSameYear(EditionCue other, EditionCue cue) {
    return other.kind() == EditionCue.Kind.YEAR && Objects.equals(other.year(), cue.year());
  }

  private static boolean isNear(Edition edition, LocalDate day) {
    return edition != null
        && edition.starts() != null
        && Math.abs(ChronoUnit.DAYS.between(edition.starts(), day)) <= NEAR_DAYS;
  }

  private static int weight(String title, Prose prose, EditionCue cue) {
    int paragraph = prose.paragraphOf(cue.first());
    boolean recalled = prose.lower(cue.first()).equals("first");
    boolean headline = ArticleSubject.isHeadline(title, prose, paragraph);
    boolean lead = paragraph < LEAD_PARAGRAPHS;
    return switch (cue.kind()) {
      case NUMBERED -> headline ? TITLE_WEIGHT : lead && !recalled ? LEAD_WEIGHT : BODY_WEIGHT;
      case DATES -> cue.evidence().startsWith("date range") ? RANGE_WEIGHT : DAY_WEIGHT;
      case LOOSELY_NUMBERED -> LOOSE_WEIGHT;
      case YEAR -> headline ? LEAD_WEIGHT : lead ? YEAR_WEIGHT : 0;
      case ORDINAL_ALONE, RELATIVE -> 0;
    };
  }

  /** The answer for an article about no series. */
  private record NoEdition() implements ArticleEditions {
    @Override
    public EditionReference article() {
      return EditionReference.NONE;
    }

    @Override
    public boolean underWay() {
      return false;
    }

    @Override
    public EditionReference at(Span passage) {
      return EditionReference.NONE;
    }
  }
}
