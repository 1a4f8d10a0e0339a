package io.plenary.figures;

import io.plenary.figures.Counted.Form;
import io.plenary.figures.Scopes.Scope;
import io.plenary.figures.StatusReader.Basis;
import io.plenary.figures.StatusReader.Reading;
import io.plenary.officials.Cast;
import io.plenary.quotations.Quotation;
import io.plenary.series.ArticleEditions;
import io.plenary.series.EditionReference;
import io.plenary.text.Prose;
import io.plenary.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the numbers an article reports about editions of a series. An article about no series
 * reports none.
 *
 * <p>Example: {@code Delegates from 84 countries were invited, Berg said.} gives one figure:
 * countries, 84, invited, scope delegates, reported by Anna Berg.
 */
public final class FigureExtractor {
  private final Measures measures;
  private final CountedNouns countedNouns;
  private final Scopes scopes;

  /** With the measures that come with Plenary. */
  public FigureExtractor() {
    this(Measures.standard());
  }

  /** With a taxonomy of one's own. */
  public FigureExtractor(Measures measures) {
    this.measures = measures;
    this.countedNouns = new CountedNouns(measures);
    this.scopes = new Scopes(measures);
  }

  /**
   * The article's figures in reading order.
   *
   * @param prose the article's headlines and paragraphs
   * @param editions which editions its passages are about
   * @param cast who is named in it
   * @param quotations what is said in it and by whom, in reading order
   */
  public List<Figure> extract(
      Prose prose, ArticleEditions editions, Cast cast, List<Quotation> quotations) {
    if (editions.article().series() == null) {
      return List.of();
    }
    ArticleReading reading =
        new ArticleReading(prose, editions, new Reporters(prose, cast, quotations));
    for (int paragraph = 0; paragraph < prose.paragraphs().size(); paragraph++) {
      if (reading.tables.isRow(paragraph)) {
        reading.readRow(paragraph);
      } else {
        for (int s = prose.firstSentence(paragraph); s < prose.endSentence(paragraph); s++) {
          reading.read(s);
        }
      }
    }
    return reading.figures;
  }

  /** The reading of one article, sentence by sentence. */
  private final class ArticleReading {
    private final Prose prose;
    private final ArticleEditions editions;
    private final Reporters reporters;
    private final Antecedents antecedents;
    private final Lists lists;
    private final Tables tables;
    private final Acceptance acceptance;
    private final StatusContext context;
    private final List<Figure> figures = new ArrayList<>();

    ArticleReading(Prose prose, ArticleEditions editions, Reporters reporters) {
      this.prose = prose;
      this.editions = editions;
      this.reporters = reporters;
      this.antecedents = new Antecedents(measures, prose);
      this.lists = new Lists(prose);
      this.tables = new Tables(prose, measures);
      this.acceptance = new Acceptance(prose, measures, scopes);
      this.context = new StatusContext(prose);
    }

    void readRow(int paragraph) {
      for (Tables.Cell cell : tables.read(paragraph)) {
        Reading reading = Reading.of(cell.status(), Basis.CONSTRUCTION);
        Span place = cell.heading() == null ? numberSpan(cell.counted()) : cell.heading();
        figures.add(figure(cell.counted(), Scope.NONE, reading, editions.at(place)));
      }
    }

    void read(int sentence) {
      List<Counted> counted = antecedents.resolve(countedNouns.in(prose, sentence));
      if (counted.isEmpty()) {
        lists.pass(sentence);
        return;
      }
      StatusReader statuses = new StatusReader(prose, sentence, counted);
      Counted rejected = null;
      for (int i = 0; i < counted.size(); i++) {
        Counted one = counted.get(i);
        Scope scope =
            one.measure().kind() == Measure.Kind.COUNTRIES
                ? scopes.of(prose, one, counted.subList(0, i), antecedents.figures())
                : Scope.NONE;
        Reading reading = statuses.of(scope.governing() == null ? one : scope.governing());
        if (reading.status() == null && !reading.denied()) {
          reading = scope.scope() == null ? reading : statuses.ofClauseBefore(one);
        }
        if (!reading.attached() && !reading.denied() && one.form() != Form.ELLIPTIC) {
          reading = lists.reading(sentence, reading);
        }
        lists.note(sentence, reading);
        EditionReference edition = editions.at(numberSpan(one));
        boolean elsewhere = edition.series() == null;
        boolean dated = !edition.sameEdition(editions.article());
        boolean likeRejected = rejected != null && isComparedWith(one, rejected, statuses);
        if (!elsewhere
            && !likeRejected
            && acceptance.accepts(one, scope, reading, statuses, dated)) {
          figures.add(figure(one, scope, reading, edition));
          antecedents.add(one);
          rejected = null;
        } else {
          rejected = one;
        }
      }
      lists.pass(sentence);
    }

    /**
     * "Pledges from 184 countries, against 61 in May": neither counts countries at a meeting.
     * Groups ("64 companies, down from 71") are looked at one by one.
     */
    private static boolean isComparedWith(Counted one, Counted before, StatusReader statuses) {
      return one.form() == Form.ELLIPTIC
          && one.measure().equals(before.measure())
          && one.measure().kind() != Measure.Kind.GROUPS
          && statuses.isCompared(one);
    }

    private Span numberSpan(Counted counted) {
      return prose.span(counted.number().first(), counted.number().end());
    }

    private Figure figure(Counted counted, Scope scope, Reading reading, EditionReference edition) {
      Span number = numberSpan(counted);
      Reporters.Report report = reporters.of(number);
      boolean held = counted.measure().kind() == Measure.Kind.THINGS;
      int sentence = prose.sentenceOf(counted.number().first());
      Status status = held ? null : inItsTime(unshifted(counted, reading, sentence), edition);
      if (status == null && !held && counted.form() != Form.COMPOUND) {
        status = context.goingOn(counted, edition.year());
      }
      context.note(status, edition.year(), sentence);
      return new Figure(
          number,
          counted.measure().name(),
          counted.number().value(),
          counted.number().valueHigh(),
          Bounds.of(prose, counted.number(), counted.end()),
          status,
          scope.scope(),
          edition,
          report.official(),
          report.relayedBy(),
          prose.sentence(sentence));
    }

    /** "said that 38 countries were taking part" tells of a meeting that goes on. */
    private Status unshifted(Counted counted, Reading reading, int sentence) {
      boolean past = reading.backshifted() && reading.status() == Status.ATTENDED;
      return past && editions.underWay() && wasStated(sentence, counted.first())
          ? Status.ATTENDING
          : reading.status();
    }

    private boolean wasStated(int sentence, int end) {
      for (int token = prose.firstToken(sentence); token < end; token++) {
        if (OpenVerbs.isPast(prose, token) && OpenVerbs.isStatement(prose.lower(token))) {
          return true;
        }
      }
      return false;
    }

    /** What is expected of this year's edition had come to pass at an earlier one. */
    private Status inItsTime(Status status, EditionReference edition) {
      EditionReference article = editions.article();
      boolean earlier =
          edition.series() != null
              && edition.series().equals(article.series())
              && article.year() != null
              && edition.year() != null
              && edition.year() < article.year();
      boolean open = status == null || status == Status.EXPECTED || status == Status.ATTENDING;
      return earlier && open ? Status.ATTENDED : status;
    }
  }
}
