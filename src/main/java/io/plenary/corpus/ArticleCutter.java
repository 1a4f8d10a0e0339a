package io.plenary.corpus;

import io.plenary.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a document into the articles it holds, leaving page furniture out.
 *
 * <p>A story begins where its headline stands twice, where a headline stands above a byline or a
 * dateline, or where a headline stands further below the text before it than paragraphs do from
 * each other. Short lines between the paragraphs of a story are its own subheads.
 *
 * <p>Example: a page with a report, a “Read more” link, three empty lines, a second headline and
 * report, and a comment form is two articles; the link and the form are in neither.
 *
 * <p>A cutter serves any number of documents.
 */
public final class ArticleCutter {
  private final Furniture furniture = new Furniture();
  private final Agencies agencies = new Agencies();
  private final DatelineReader datelines = new DatelineReader(agencies);

  /**
   * The articles of a document that was not rejected, in reading order; none if all is furniture.
   */
  public List<Article> cut(Document document) {
    return new PageReader(document).read();
  }

  /** Reads one page from top to bottom. */
  private final class PageReader {
    /** Bylines, dates and decks end at the latest so many blocks below a headline. */
    private static final int LONGEST_HEAD = 10;

    /** Shorter ones within a page are subheads. */
    private static final int FEWEST_WORDS_OF_A_TITLE = 2;

    private static final int BODY_WORDS = 12;
    private static final int HINTS_NEEDED = 3;
    private static final int HINTS_NEEDED_BELOW_THE_BODY = 2;

    private final Document document;
    private final Page page;
    private final Furniture.Kind[] kinds;
    private final List<Article> articles = new ArrayList<>();

    private PageReader(Document document) {
      this.document = document;
      this.page = new Page(document.text());
      this.kinds = new Furniture.Kind[page.size()];
    }

    private List<Article> read() {
      int next = 0;
      while (next < page.size()) {
        next = readStory(next);
      }
      return articles;
    }

    /** Reads the story whose headline, if it has one, is the given block; returns the next's. */
    private int readStory(int begin) {
      Story story = new Story();
      int next = readHead(story, begin);
      while (next < page.size() && !(story.hasBody() && startsStory(next))) {
        next = readBlock(story, next);
      }
      Article article = story.article(document, articles.isEmpty());
      if (article != null) {
        articles.add(article);
      }
      return next;
    }

    /** Reads headline, deck, byline and date; returns the first block of the body. */
    private int readHead(Story story, int begin) {
      int title = titleFrom(begin);
      if (title < 0) {
        return begin;
      }
      Block headline = page.block(title);
      story.addHeadline(headline.span());
      story.setTitle(headline.span().of(document.text()));
      int next = title + 1;
      while (next < page.size() && next <= title + LONGEST_HEAD) {
        Block block = page.block(next);
        if (!Headlines.isRepeated(headline, block) && !readAside(story, next)) {
          if (!Headlines.isHeadline(block) || next + 1 == page.size() || startsBody(next)) {
            break;
          }
          story.addHeadline(block.span());
        }
        next++;
      }
      return next;
    }

    /** The first headline at or below a block and above a body; -1 if there is none. */
    private int titleFrom(int begin) {
      int first = begin;
      while (first < page.size()) {
        if (kind(first) == Furniture.Kind.LIST) {
          first = endOfList(first);
        } else if (isAside(first)) {
          first++;
        } else {
          break;
        }
      }
      if (first < page.size() && kind(first) == Furniture.Kind.FORM) {
        return -1;
      }
      // What is told twice is the title, whatever the page has put above it.
      for (int i = first; i + 1 < page.size() && i < first + LONGEST_HEAD; i++) {
        if (isTold(i)) {
          return i;
        } else if (page.isBody(i, BODY_WORDS)) {
          break;
        }
      }
      return first + 1 < page.size() && isTitle(first) ? first : -1;
    }

    private boolean isTitle(int number) {
      if (startsBody(number)) {
        return false;
      }
      Block block = page.block(number);
      boolean openEnd = Headlines.isHeadline(block) || Headlines.isQuestion(block);
      if (openEnd || Headlines.isFirstOfTwo(block)) {
        return true;
      }
      Block next = page.block(number + 1);
      boolean setOff =
          page.isSpaced(number + 1)
              && next.span().length() > block.span().length()
              && document.title() == null;
      return Headlines.isSentence(block) && (setOff || Headlines.isInTitleCase(block));
    }

    /** Whether the block's paragraph begins with a dateline. */
    private boolean startsBody(int number) {
      return datelines.before(page.block(number)) != null;
    }

    private int readBlock(Story story, int number) {
      Furniture.Kind kind = kind(number);
      if (kind == Furniture.Kind.FORM) {
        return endOfForm(number);
      } else if (kind == Furniture.Kind.LIST) {
        return endOfList(number);
      }
      Block block = page.block(number);
      if (readAside(story, number)) {
        return number + 1;
      }
      if (story.hasBody() && Headlines.isHeadline(block)) {
        story.addHeadline(block.span());
        return number + 1;
      }
      Dateline dateline = story.hasBody() ? null : datelines.before(block);
      int begin = block.span().begin();
      if (dateline != null) {
        story.add(dateline);
        begin = dateline.span().end();
      }
      if (begin < block.span().end()) {
        story.addParagraph(new Span(begin, block.span().end()));
      }
      return number + 1;
    }

    /** Takes what a block beside the body says of the story; false if it is no such block. */
    private boolean readAside(Story story, int number) {
      Block block = page.block(number);
      if (!story.hasBody()) {
        Dateline line = dateLine(number);
        if (line != null) {
          story.add(line);
          return true;
        }
        String written = block.span().of(document.text());
        if (agencies.isKnown(written)) {
          story.setAgency(agencies.name(written));
          return true;
        }
      }
      return isAside(number);
    }

    /** What a line above the body says of place and date, or null. */
    private Dateline dateLine(int number) {
      Block block = page.block(number);
      if (kind(number) == Furniture.Kind.PUBLISHED) {
        return datelines.anywhere(block);
      }
      Dateline line = datelines.line(block);
      return line == null ? datelines.afterStroke(document.text(), block) : line;
    }

    /** Whether a block alone is furniture, a rule of dashes or a time of day. */
    private boolean isAside(int number) {
      Block block = page.block(number);
      return block.isRule() || Headlines.isTime(block) || kind(number).isAlone();
    }

    private Furniture.Kind kind(int number) {
      if (kinds[number] == null) {
        int hints = page.isBelowTheBody(number) ? HINTS_NEEDED_BELOW_THE_BODY : HINTS_NEEDED;
        kinds[number] = furniture.of(page.block(number), hints);
      }
      return kinds[number];
    }

    private int endOfForm(int number) {
      int next = number + 1;
      while (next < page.size() && !isHeadOfStory(next)) {
        next++;
      }
      return next;
    }

    private boolean isHeadOfStory(int number) {
      return Headlines.isHeadline(page.block(number))
          && (isTold(number) || isAboveDateline(number));
    }

    private int endOfList(int number) {
      int next = number + 1;
      while (next < page.size()
          && !startsStory(next)
          && (Headlines.isHeadline(page.block(next))
              || Headlines.isBulleted(page.block(next))
              || isAside(next))) {
        next++;
      }
      return next;
    }

    /** Whether a block below the body of a story is the headline of another. */
    private boolean startsStory(int number) {
      Block block = page.block(number);
      boolean headline = Headlines.isHeadline(block);
      boolean question = Headlines.isQuestion(block);
      if (!(headline || question)
          || block.words().size() < FEWEST_WORDS_OF_A_TITLE
          || kind(number) != Furniture.Kind.NONE
          || startsBody(number)) {
        return false;
      }
      boolean apart = page.isSetApart(number);
      boolean ruledOff = headline && Headlines.isDivider(page.block(number - 1));
      return isTold(number)
          || (headline && isAboveDateline(number))
          || ((apart || ruledOff) && isAboveBody(number));
    }

    /** Whether a block and the next are one headline told twice. */
    private boolean isTold(int number) {
      return number + 1 < page.size()
          && Headlines.isRepeated(page.block(number), page.block(number + 1));
    }

    /** Whether a headline stands above a byline or a dateline. */
    private boolean isAboveDateline(int number) {
      if (number + 1 >= page.size()) {
        return false;
      }
      Block below = page.block(number + 1);
      return datelines.before(below) != null
          || datelines.line(below) != null
          || kind(number + 1) == Furniture.Kind.BYLINE;
    }

    private boolean isAboveBody(int number) {
      int next = number + 1;
      while (next < page.size() && next < number + 3 && !page.isBody(next, BODY_WORDS)) {
        next++;
      }
      return next < page.size() && page.isBody(next, BODY_WORDS);
    }
  }
}
