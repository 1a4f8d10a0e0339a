package io.plenary.quotations;

import io.plenary.officials.Official;
import io.plenary.text.Prose;
import io.plenary.text.Span;
import io.plenary.text.TokenKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Writes down the quotations of an article sentence by sentence: what a cue attributes, and the
 * passages in quotation marks that no cue attributes because somebody goes on speaking.
 *
 * <p>Example: of {@code “Yes,” Berg said. “We stay.”} the second passage continues the first.
 */
final class QuotationWriter {
  private static final int LONGEST_LINK = 4;
  private static final long PUNCTUATION =
      WordClass.anyOf(
          WordClass.FINAL, WordClass.COMMA, WordClass.DASH, WordClass.OTHER_MARK, WordClass.COLON);

  /** What may stand beside a passage without being part of a sentence around it. */
  private static final long SILENT =
      PUNCTUATION | WordClass.anyOf(WordClass.CONJUNCTION, WordClass.ADVERB);

  private final Skeleton skeleton;
  private final Prose prose;
  private final AttributionReader reader;
  private final Subjects subjects;
  private final SpeechTest speechTest;
  private final Speakers speakers;
  private final Messages messages;
  private final Relays relays;
  private final List<Quotation> quotations = new ArrayList<>();

  /** The source of the words written last, and where. */
  private NounPhrase lastSource;

  private int lastSentence = -1;

  /** Whether those words were speech in quotation marks. */
  private boolean lastDirect;

  QuotationWriter(
      Skeleton skeleton,
      AttributionReader reader,
      Subjects subjects,
      SpeechTest speechTest,
      Speakers speakers,
      Messages messages,
      Relays relays) {
    this.skeleton = skeleton;
    this.prose = skeleton.prose();
    this.reader = reader;
    this.subjects = subjects;
    this.speechTest = speechTest;
    this.speakers = speakers;
    this.messages = messages;
    this.relays = relays;
  }

  List<Quotation> write() {
    for (int sentence = 0; sentence < skeleton.sentences(); sentence++) {
      if (isLink(sentence)) {
        continue;
      }
      List<Attribution> attributions = reader.read(sentence);
      messages.read(sentence);
      for (Attribution attribution : attributions) {
        if (!relays.isRelay(attribution, attributions)) {
          writeAttributed(attribution, attributions, sentence);
        }
      }
      writeFree(attributions, sentence);
    }
    quotations.sort((a, b) -> a.words().compareTo(b.words()));
    return toldOnce();
  }

  /** The same words of the same speaker have two cues in "she said and then added". */
  private List<Quotation> toldOnce() {
    Set<SaidBy> told = new HashSet<>();
    return quotations.stream()
        .filter(quotation -> told.add(new SaidBy(quotation.words(), quotation.mention())))
        .toList();
  }

  private record SaidBy(Span words, Span mention) {}

  /** As in "READ MORE: the general’s “last word”". */
  private boolean isLink(int sentence) {
    int unit = skeleton.firstUnit(sentence);
    int limit = Math.min(skeleton.endUnit(sentence), unit + LONGEST_LINK);
    while (unit < limit && skeleton.is(unit, WordClass.LINK)) {
      unit++;
    }
    return unit > skeleton.firstUnit(sentence)
        && unit < limit
        && skeleton.is(unit, WordClass.COLON);
  }

  private void writeAttributed(
      Attribution attribution, List<Attribution> attributions, int sentence) {
    List<Integer> passages = new ArrayList<>();
    boolean wordsOutside = false;
    for (int unit = attribution.begin(); unit < attribution.end2(); unit++) {
      if (!attribution.covers(unit)) {
        continue;
      }
      if (skeleton.passage(unit) < 0) {
        wordsOutside |= !skeleton.is(unit, SILENT);
      } else if (attribution.equals(owner(unit, attributions))
          && (speechTest.isQuotedPart(unit) || isWhole(attribution))) {
        passages.add(unit);
      } else {
        wordsOutside = true;
      }
    }
    if (passages.isEmpty() && isHearsay(attribution, attributions)) {
      return;
    }
    Span mention = mention(attribution.source());
    Official speaker = speakers.resolve(attribution.source(), mention, sentence);
    Span cue = skeleton.span(attribution.cueBegin(), attribution.cueEnd());
    String relay = relays.relayOf(attribution, attributions, skeleton.endUnit(sentence));
    String relayedBy = relay == null ? messages.readerFor(speaker) : relay;
    if (!wordsOutside && !passages.isEmpty()) {
      for (int unit : passages) {
        boolean direct = isDirect(attribution, unit);
        Span quoted = inner(unit);
        quotations.add(
            new Quotation(
                direct ? QuotationKind.DIRECT : QuotationKind.MIXED,
                direct ? quoted : withoutFullStop(quoted),
                List.of(quoted),
                cue,
                mention,
                speaker,
                relayedBy));
      }
    } else {
      List<Span> quoted = passages.stream().map(this::inner).toList();
      QuotationKind kind = quoted.isEmpty() ? QuotationKind.INDIRECT : QuotationKind.MIXED;
      quotations.add(
          new Quotation(
              kind, words(attribution, quoted), quoted, cue, mention, speaker, relayedBy));
    }
    boolean direct = !wordsOutside && !passages.isEmpty();
    if (direct || lastSentence != sentence || !lastDirect) {
      lastSource = attribution.source();
      lastSentence = sentence;
      lastDirect = direct;
    }
  }

  /** Whether only another speaker, and not the reporter, says that it was said. */
  private boolean isHearsay(Attribution attribution, List<Attribution> attributions) {
    for (Attribution other : attributions) {
      boolean within =
          !other.equals(attribution)
              && other.covers(attribution.cueBegin())
              && other.covers(attribution.begin());
      if (within && !relays.isRelay(other, attributions)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isWhole(Attribution attribution) {
    return attribution.end() - attribution.begin() == 1;
  }

  /** Whether the passage reads as a sentence: from a capital to a final mark or a comma. */
  private boolean isUtterance(int unit) {
    Passage passage = skeleton.passageAt(unit);
    return !Character.isLowerCase(prose.initial(passage.first()))
        && prose.kind(passage.last() - 1) == TokenKind.PUNCTUATION;
  }

  /**
   * The attribution that a passage belongs to: the one right behind it, or of those around it the
   * widest that tells of speech. Where Berg says that Holm called it “great”, the reporter heard
   * Berg.
   */
  private static Attribution owner(int unit, List<Attribution> attributions) {
    Attribution owner = null;
    for (Attribution candidate : attributions) {
      if (!candidate.covers(unit)) {
        continue;
      }
      if (candidate.standsBehind(unit)) {
        return candidate;
      }
      if (owner == null || isHeardBefore(candidate, owner)) {
        owner = candidate;
      }
    }
    return owner;
  }

  private static boolean isHeardBefore(Attribution candidate, Attribution other) {
    return candidate.speech() == other.speech()
        ? candidate.width() > other.width()
        : candidate.speech();
  }

  /** Words that stand for themselves, not for the rest of the reporter's clause. */
  private boolean isDirect(Attribution attribution, int unit) {
    boolean behindThat =
        unit > 0
            && skeleton.is(unit - 1, WordClass.WORD)
            && skeleton.is(unit - 1, WordClass.SUBORDINATOR);
    int first = skeleton.passageAt(unit).first();
    boolean begins = !Character.isLowerCase(prose.initial(first));
    return !behindThat && (begins || unit < attribution.cueBegin() || attribution.interrupted());
  }

  /**
   * The reported clause, without marks that enclose it; of one that its attribution interrupts the
   * side with quotation marks, or else the longer one, and if most of it is quoted only that.
   */
  private Span words(Attribution attribution, List<Span> quoted) {
    int begin = attribution.begin();
    int end = attribution.end();
    if (attribution.interrupted() && saysMoreBehind(attribution)) {
      begin = attribution.begin2();
      end = attribution.end2();
    }
    while (end - 1 > begin && skeleton.is(end - 1, PUNCTUATION)) {
      end--;
    }
    Span side =
        skeleton.passage(begin) >= 0 && end - begin == 1
            ? withoutFullStop(inner(begin))
            : skeleton.span(begin, end);
    if (!attribution.interrupted() || quoted.isEmpty()) {
      return side;
    }
    Span marked = new Span(quoted.get(0).begin(), quoted.get(quoted.size() - 1).end());
    return 2 * marked.length() >= side.length() ? withoutFullStop(marked) : side;
  }

  /** Whether of what an attribution interrupts the rest is quoted, or else the longer side. */
  private boolean saysMoreBehind(Attribution attribution) {
    boolean quotedBefore = hasPassage(attribution.begin(), attribution.end());
    boolean quotedBehind = hasPassage(attribution.begin2(), attribution.end2());
    return quotedBefore == quotedBehind
        ? attribution.end2() - attribution.begin2() > attribution.end() - attribution.begin()
        : quotedBehind;
  }

  private boolean hasPassage(int begin, int end) {
    for (int unit = begin; unit < end; unit++) {
      if (skeleton.passage(unit) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** Passages that no cue of their sentence attributes. */
  private void writeFree(List<Attribution> attributions, int sentence) {
    int begin = skeleton.firstUnit(sentence);
    int end = skeleton.endUnit(sentence);
    for (int unit = begin; unit < end; unit++) {
      if (skeleton.passage(unit) < 0 || owner(unit, attributions) != null) {
        continue;
      }
      boolean extended = skeleton.continuesPassage(unit) && extendLast(unit);
      if (extended || !speechTest.isSpeech(unit)) {
        continue;
      }
      boolean alone = true;
      for (int other = begin; other < end && alone; other++) {
        alone = skeleton.passage(other) >= 0 || skeleton.is(other, SILENT);
      }
      NounPhrase source = subjects.signature(unit, sentence);
      if (source == null) {
        source = alone ? continued(sentence) : source(unit, begin, end, sentence);
      }
      Span words = inner(unit);
      Span mention = source == null ? null : mention(source);
      Official speaker = source == null ? null : speakers.resolve(source, mention, sentence);
      quotations.add(
          new Quotation(
              isUtterance(unit) ? QuotationKind.DIRECT : QuotationKind.MIXED,
              words,
              List.of(words),
              null,
              mention,
              speaker,
              messages.readerFor(speaker)));
      if (source != null) {
        lastSource = source;
        lastSentence = sentence;
      }
    }
  }

  /** Lets a quotation that was not closed go on in its next paragraph, if it was written down. */
  private boolean extendLast(int unit) {
    Span open = inner(skeleton.passageAt(unit, -1));
    Span more = inner(unit);
    for (int i = quotations.size() - 1; i >= 0; i--) {
      Quotation last = quotations.get(i);
      if (last.quoted().contains(open)) {
        List<Span> quoted = new ArrayList<>(last.quoted());
        quoted.add(more);
        Span words = new Span(last.words().begin(), more.end());
        quotations.set(i, last.with(words, quoted));
        return true;
      }
      if (last.words().end() < open.begin()) {
        return false;
      }
    }
    return false;
  }

  /** Who speaks a passage that other words, but no cue, surround. */
  private NounPhrase source(int unit, int begin, int end, int sentence) {
    int last = skeleton.passageAt(unit).last() - 1;
    char mark = prose.initial(last);
    if (mark == ',' || mark == '?' || mark == '!' || mark == '…') {
      NounPhrase behind = subjects.behindPassage(unit, end);
      if (behind != null) {
        return behind;
      }
    }
    if (lastSentence == sentence) {
      return lastSource;
    }
    NounPhrase subject = speaking(subjects.nearest(unit, begin));
    boolean goesOn =
        lastSource != null
            && lastSentence == sentence - 1
            && skeleton.paragraphOfSentence(lastSentence) == skeleton.paragraphOfSentence(sentence)
            && subject == null;
    return goesOn ? lastSource : subject;
  }

  /** A guessed speaker, or null if it is nothing that speaks. */
  private NounPhrase speaking(NounPhrase subject) {
    return subject != null && subjects.maySpeak(subject) && !isIt(subject) ? subject : null;
  }

  private boolean isIt(NounPhrase subject) {
    return "it".equals(skeleton.lower(subject.head()));
  }

  /** Who goes on speaking in a sentence that is nothing but a passage. */
  private NounPhrase continued(int sentence) {
    NounPhrase announced = sentence == 0 ? null : subjects.announcing(sentence - 1);
    if (announced != null) {
      return announced;
    }
    if (lastSentence >= sentence - 1 && lastSource != null) {
      return lastSource;
    }
    NounPhrase subject =
        sentence == 0
            ? null
            : speaking(
                subjects.main(skeleton.firstUnit(sentence - 1), skeleton.firstUnit(sentence)));
    return subject == null ? lastSource : subject;
  }

  /** In mixed speech a full stop inside the marks belongs to the reporter's sentence. */
  private Span withoutFullStop(Span words) {
    boolean fullStop = words.length() > 1 && prose.text().charAt(words.end() - 1) == '.';
    return fullStop ? new Span(words.begin(), words.end() - 1) : words;
  }

  private Span inner(int unit) {
    return inner(skeleton.passageAt(unit));
  }

  private Span inner(Passage passage) {
    return prose.span(passage.first(), passage.last());
  }

  /**
   * The source without what is only attached to a name: of "Berg in Oslo" and "the Norwegian envoy
   * Anna Berg" the name.
   */
  private Span mention(NounPhrase source) {
    int head = source.head();
    boolean name = skeleton.is(head, WordClass.CAPITAL) && !skeleton.is(head, WordClass.PERSON);
    if (!name) {
      return skeleton.span(source.begin(), source.end());
    }
    int begin = source.begin();
    if (skeleton.is(begin, WordClass.DETERMINER)) {
      for (int unit = head - 1; unit > begin; unit--) {
        if (skeleton.is(unit, WordClass.PERSON)) {
          begin = unit + 1;
          break;
        }
        if (!skeleton.is(unit, WordClass.CAPITAL)) {
          break;
        }
      }
    }
    return skeleton.span(begin, head + 1);
  }
}
