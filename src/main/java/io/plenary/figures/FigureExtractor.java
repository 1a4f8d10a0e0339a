package io.plenary.figures;

import io.plenary.figures.Counted.Form;
import io.plenary.figures.StatusReader.Reading;
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
   * @param quotations what is said in it and by whom, in reading order
   */
  public List<Figure> extract(Prose prose, ArticleEditions editions, List<Quotation> quotations) {
    EditionReference article = editions.article();
    if (article.series() == null) {
      return List.of();
    }
    List<Figure> figures = new ArrayList<>();
    Antecedents antecedents = new Antecedents(measures, prose);
    for (int sentence = 0; sentence < prose.sentences(); sentence++) {
      List<Counted> counted = countedNouns.in(prose, sentence);
      if (counted.isEmpty()) {
        antecedents.endSentence(sentence);
        continue;
      }
      List<Counted> resolved = antecedents.resolve(counted);
      StatusReader statuses = new StatusReader(prose, sentence, resolved);
      for (Counted one : resolved) {
        Reading reading = statuses.of(one);
        EditionReference edition = editions.at(numberSpan(prose, one));
        if (accepted(one, reading)) {
          figures.add(figure(prose, one, reading, edition, article, quotations, antecedents));
          antecedents.add(one);
        }
      }
      antecedents.endSentence(sentence);
    }
    return figures;
  }

  private static Span numberSpan(Prose prose, Counted counted) {
    return prose.span(counted.number().first(), counted.number().end());
  }

  private static boolean accepted(Counted counted, Reading reading) {
    if (reading.denied()) {
      return false;
    }
    if (counted.measure().kind() == Measure.Kind.THINGS) {
      return true;
    }
    if (counted.form() == Form.ELLIPTIC) {
      return reading.status() != null;
    }
    return reading.status() != null || counted.measure().kind() == Measure.Kind.PEOPLE;
  }

  private Figure figure(
      Prose prose,
      Counted counted,
      Reading reading,
      EditionReference edition,
      EditionReference article,
      List<Quotation> quotations,
      Antecedents antecedents) {
    Span number = numberSpan(prose, counted);
    Quotation quotation = quotationAround(number, quotations);
    boolean countries = counted.measure().kind() == Measure.Kind.COUNTRIES;
    return new Figure(
        number,
        counted.measure().name(),
        counted.number().value(),
        counted.number().valueHigh(),
        Bounds.of(prose, counted.number()),
        counted.measure().kind() == Measure.Kind.THINGS
            ? null
            : inItsTime(reading.status(), edition, article),
        countries ? scopes.of(prose, counted, antecedents.all()) : null,
        edition,
        quotation == null ? null : quotation.speaker(),
        quotation == null ? null : quotation.relayedBy(),
        prose.sentence(prose.sentenceOf(counted.number().first())));
  }

  /** What is expected of this year's edition had come to pass at an earlier one. */
  private static Status inItsTime(
      Status status, EditionReference edition, EditionReference article) {
    boolean earlier =
        edition.series() != null
            && edition.series().equals(article.series())
            && article.year() != null
            && edition.year() != null
            && edition.year() < article.year();
    boolean open = status == Status.EXPECTED || status == Status.ATTENDING;
    return earlier && open ? Status.ATTENDED : status;
  }

  private static Quotation quotationAround(Span number, List<Quotation> quotations) {
    for (Quotation quotation : quotations) {
      if (quotation.words().contains(number)) {
        return quotation;
      }
    }
    return null;
  }
}
