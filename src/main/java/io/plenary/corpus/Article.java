package io.plenary.corpus;

import io.plenary.text.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * One news story inside a document, without the page furniture around and inside it.
 *
 * <p>Example: the first of three stories of a page is {@code new Article(0, 4210, "Forum opens in
 * Lisbon", …)}, its headlines the two lines that say so, its paragraphs the lines of its body.
 *
 * @param begin where it begins in the document's text, in chars
 * @param end where it ends, exclusive
 * @param title its headline, or null if it has none
 * @param publishedOn the day of publication that the text or the record states, or null
 * @param datelinePlace the place before the story's first words, or null: {@code Moscow}
 * @param agency the agency its dateline or credit line names, or null: {@code Sputnik}
 * @param dateline where the text states place, date or agency, or null; it may have a date without
 *     a year, which {@code publishedOn} cannot hold
 * @param headlines where its headlines stand: none if the title came from outside the text
 * @param paragraphs its body, paragraph by paragraph, without dateline prefix and furniture
 */
public record Article(
    int begin,
    int end,
    String title,
    LocalDate publishedOn,
    String datelinePlace,
    String agency,
    Span dateline,
    List<Span> headlines,
    List<Span> paragraphs) {

  public Article {
    headlines = List.copyOf(headlines);
    paragraphs = List.copyOf(paragraphs);
  }

  /** Headlines and paragraphs in reading order. */
  public List<Span> passages() {
    List<Span> passages = new ArrayList<>(headlines);
    passages.addAll(paragraphs);
    passages.sort(null);
    return passages;
  }
}
