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
    private static final int LONG_BODY_WORDS = 25;
    private static final int HINTS_NEEDED = 3;
    private static final int HINTS_NEEDED_BELOW_THE_BODY = 2;

    private final Document document;
    private final List<Block> blocks;
    private final int usualGap;
    private final List<Article> articles = new ArrayList<>();

    private PageReader(Document document) {
      this.document = document;
      this.blocks = Blocks.of(document.text());
      this.usualGap = usualGap();
    }

    /** How many blank lines stand between most blocks. */
    private int usualGap() {
      int[] counts = new int[8];
      for (Block block : blocks.subList(Math.min(1, blocks.size()), blocks.size())) {
        counts[Math.min(block.blankLinesBefore(), counts.length - 1)]++;
      }
      int usual = 0;
      for (int gap = 1; gap < counts.length; gap++) {
        usual = counts[gap] > counts[usual] ? gap : usual;
      }
      return usual;
    }

    private List<Article> read() {
      int next = 0;
      while (next < blocks.size()) {
        next = readStory(next);
      }
      return articles;
    }

    /** Reads the story whose headline, if it has one, is the given block; returns the next's. */
    private int readStory(int begin) {
      Story story = new Story();
      int next = readHead(story, begin);
      while (next < blocks.size() && !(story.hasBody() && startsStory(next))) {
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
      Block headline = blocks.get(title);
      story.addHeadline(headline.span());
      story.setTitle(headline.span().of(document.text()));
      int next = title + 1;
      while (next < blocks.size() && next <= title + LONGEST_HEAD) {
        Block block = blocks.get(next);
        if (!Headlines.isRepeated(headline, block) && !readAside(story, next)) {
          if (!Headlines.isHeadline(block) || next + 1 == blocks.size() || startsBody(next)) {
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
      while (first < blocks.size()) {
        if (kind(first) == Furniture.Kind.LIST) {
          first = endOfList(first);
        } else if (isAside(first)) {
          first++;
        } else {
          break;
        }
      }
      if (first < blocks.size() && kind(first) == Furniture.Kind.FORM) {
        return -1;
      }
      // What is told twice is the title, whatever the page has put above it.
      for (int i = first; i + 1 < blocks.size() && i < first + LONGEST_HEAD; i++) {
        if (isTold(i)) {
          return i;
        } else if (isBody(i, BODY_WORDS)) {
          break;
        }
      }
      return first + 1 < blocks.size() && isTitle(first) ? first : -1;
    }

    private boolean isTitle(int number) {
      if (startsBody(number)) {
        return false;
      }
      Block block = blocks.get(number);
      boolean openEnd = Headlines.isHeadline(block) || Headlines.isQuestion(block);
      if (openEnd || Headlines.isFirstOfTwo(block)) {
        return true;
      }
      Block next = blocks.get(number + 1);
      boolean setOff =
          next.blankLinesBefore() > 0
              && next.span().length() > block.span().length()
              && document.title() == null;
      return Headlines.isSentence(block) && (setOff || Headlines.isInTitleCase(block));
    }

    /** Whether the block's paragraph begins with a dateline. */
    private boolean startsBody(int number) {
      return datelines.before(blocks.get(number)) != null;
    }

    private int readBlock(Story story, int number) {
      Furniture.Kind kind = kind(number);
      if (kind == Furniture.Kind.FORM) {
        return endOfForm(number);
      } else if (kind == Furniture.Kind.LIST) {
        return endOfList(number);
      }
      Block block = blocks.get(number);
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
      Block block = blocks.get(number);
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
      Block block = blocks.get(number);
      if (kind(number) == Furniture.Kind.PUBLISHED) {
        return datelines.anywhere(block);
      }
      Dateline line = datelines.line(block);
      return line == null ? datelines.afterStroke(document.text(), block) : line;
    }

    /** Whether a block alone is furniture, a rule of dashes or a time of day. */
    private boolean isAside(int number) {
      Block block = blocks.get(number);
      return block.isRule() || Headlines.isTime(block) || kind(number).isAlone();
    }

    private Furniture.Kind kind(int number) {
      return furniture.of(
          blocks.get(number), isBelowTheBody(number) ? HINTS_NEEDED_BELOW_THE_BODY : HINTS_NEEDED);
    }

    /** Whether no long paragraph follows before the page makes a larger pause. */
    private boolean isBelowTheBody(int number) {
      for (int i = number + 1; i < blocks.size(); i++) {
        if (blocks.get(i).blankLinesBefore() > Math.max(1, usualGap)) {
          return true;
        } else if (isBody(i, LONG_BODY_WORDS)) {
          return false;
        }
      }
      return true;
    }

    private boolean isBody(int number, int words) {
      Block block = blocks.get(number);
      return block.words().size() >= words
          && (!block.isShort() || ".!?".indexOf(block.lastCharacter()) >= 0);
    }

    private int endOfForm(int number) {
      int next = number + 1;
      while (next < blocks.size() && !isHeadOfStory(next)) {
        next++;
      }
      return next;
    }

    private boolean isHeadOfStory(int number) {
      return Headlines.isHeadline(blocks.get(number))
          && (isTold(number) || isAboveDateline(number));
    }

    private int endOfList(int number) {
      int next = number + 1;
      while (next < blocks.size()
          && !startsStory(next)
          && (Headlines.isHeadline(blocks.get(next))
              || Headlines.isBulleted(blocks.get(next))
              || isAside(next))) {
        next++;
      }
      return next;
    }

    /** Whether a block below the body of a story is the headline of another. */
    private boolean startsStory(int number) {
      Block block = blocks.get(number);
      boolean headline = Headlines.isHeadline(block);
      boolean question = Headlines.isQuestion(block);
      if (!(headline || question)
          || block.words().size() < FEWEST_WORDS_OF_A_TITLE
          || kind(number) != Furniture.Kind.NONE
          || startsBody(number)) {
        return false;
      }
      boolean apart = block.blankLinesBefore() > Math.max(1, usualGap);
      boolean ruledOff = headline && Headlines.isDivider(blocks.get(number - 1));
      return isTold(number)
          || (headline && isAboveDateline(number))
          || ((apart || ruledOff) && isAboveBody(number));
    }

    /** Whether a block and the next are one headline told twice. */
    private boolean isTold(int number) {
      return number + 1 < blocks.size()
          && Headlines.isRepeated(blocks.get(number), blocks.get(number + 1));
    }

    /** Whether a headline stands above a byline or a dateline. */
    private boolean isAboveDateline(int number) {
      if (number + 1 >= blocks.size()) {
        return false;
      }
      Block below = blocks.get(number + 1);
      return datelines.before(below) != null
          || datelines.line(below) != null
          || kind(number + 1) == Furniture.Kind.BYLINE;
    }

    private boolean isAboveBody(int number) {
      int next = number + 1;
      while (next < blocks.size() && next < number + 3 && !isBody(next, BODY_WORDS)) {
        next++;
      }
      return next < blocks.size() && isBody(next, BODY_WORDS);
    }
  }
}
