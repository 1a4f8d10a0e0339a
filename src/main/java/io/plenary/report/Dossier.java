package io.plenary.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * The facts of one edition with the passages they stand in, as the page's script reads them. A
 * passage is kept once, however many facts it holds; positions are code points of the document.
 *
 * <p>Example: the passage 0 of {@code {"articles": [{"document": "a.txt"}], "passages":
 * [{"article": 0, "begin": 100, "text": "80 countries came."}], "figures": [{"value": 80,
 * "passage": 0, "begin": 100, "end": 102, …}], …}} holds the figure 0.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Dossier(
    List<Source> articles,
    List<Passage> passages,
    List<Told> figures,
    List<Said> quotations,
    List<Coming> attendance) {

  /** An article. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Source(
      String id,
      String document,
      String title,
      String published,
      String agency,
      String place,
      String copyOf) {}

  /** A stretch of an article. */
  record Passage(int article, int begin, String text) {}

  /**
   * A figure.
   *
   * @param shown its value in words: {@code at least 200}
   * @param by who says so
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Told(
      String measure,
      String shown,
      long value,
      Long high,
      String status,
      String scope,
      String by,
      String relay,
      int passage,
      int begin,
      int end,
      int sentenceBegin,
      int sentenceEnd) {}

  /** A place that says whether somebody comes. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Coming(
      String name,
      String kind,
      String status,
      String by,
      String relay,
      int passage,
      int begin,
      int end,
      int sentenceBegin,
      int sentenceEnd) {}

  /** A quotation; what was said is what stands there. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Said(
      String kind,
      String speaker,
      String speakerKind,
      String mention,
      Integer mentionBegin,
      Integer mentionEnd,
      String office,
      String relay,
      int passage,
      int begin,
      int end) {}
}
