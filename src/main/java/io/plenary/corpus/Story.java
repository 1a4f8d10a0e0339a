package io.plenary.corpus;

import io.plenary.text.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** An article as it grows while its page is read from top to bottom. */
final class Story {
  private final List<Span> headlines = new ArrayList<>();
  private final List<Span> paragraphs = new ArrayList<>();
  private String title;
  private LocalDate publishedOn;
  private Span dateline;
  private String place;
  private String agency;

  void addHeadline(Span headline) {
    headlines.add(headline);
  }

  void addParagraph(Span paragraph) {
    paragraphs.add(paragraph);
  }

  /** Takes what a dateline says and no dateline above it has said. */
  void add(Dateline stated) {
    dateline = dateline == null ? stated.span() : dateline;
    publishedOn = publishedOn == null ? stated.date() : publishedOn;
    place = place == null ? stated.place() : place;
    agency = agency == null ? stated.agency() : agency;
  }

  void setTitle(String title) {
    this.title = title;
  }

  void setAgency(String agency) {
    this.agency = agency;
  }

  boolean hasBody() {
    return !paragraphs.isEmpty();
  }

  /**
   * The article; null if there is nothing below its headlines.
   *
   * @param document for the title and the date that the text does not state
   * @param first whether it is the document's first
   */
  Article article(Document document, boolean first) {
    if (!hasBody()) {
      return null;
    }
    int end = paragraphs.get(paragraphs.size() - 1).end();
    // A headline with nothing below it leads to another page.
    headlines.removeIf(headline -> headline.begin() >= end);
    int begin =
        headlines.isEmpty()
            ? paragraphs.get(0).begin()
            : Math.min(headlines.get(0).begin(), paragraphs.get(0).begin());
    return new Article(
        begin,
        end,
        first && document.title() != null ? document.title() : title,
        publishedOn == null ? document.publishedOn() : publishedOn,
        place,
        agency,
        dateline,
        headlines,
        paragraphs);
  }
}
