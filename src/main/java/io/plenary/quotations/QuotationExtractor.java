package io.plenary.quotations;

import io.plenary.officials.Cast;
import io.plenary.text.Prose;
import java.util.List;

/**
 * Finds everything said in an article, and who said it.
 *
 * <p>Example: {@code “We agree,” said Anna Berg.} gives one direct quotation by Anna Berg.
 *
 * <p>The steps: passages in quotation marks are folded into one unit each ({@link QuotationMarks},
 * {@link Skeleton}); the sentences around them are read for cues, sources and reported clauses
 * ({@link AttributionReader}); passages that no cue attributes are continuations of what was said
 * before, or no speech at all ({@link QuotationWriter}, {@link SpeechTest}).
 */
public final class QuotationExtractor {
  private final Lexicon lexicon = Lexicon.LEXICON;

  /** The article's quotations in reading order. */
  public List<Quotation> extract(Prose prose, Cast cast) {
    Skeleton skeleton = new Skeleton(prose, lexicon, QuotationMarks.read(prose, lexicon));
    NounPhrases phrases = new NounPhrases(skeleton);
    VerbTest verbs = new VerbTest(skeleton, phrases);
    Subjects subjects = new Subjects(skeleton, phrases, verbs);
    ClauseBounds clauses = new ClauseBounds(skeleton, phrases);
    MatterBounds matters = new MatterBounds(skeleton, phrases, clauses);
    ClauseStart start = new ClauseStart(skeleton, phrases, clauses);
    CueVerbReader cueVerbs =
        new CueVerbReader(skeleton, phrases, verbs, subjects, start, clauses, matters);
    CueNounReader cueNouns = new CueNounReader(skeleton, phrases, subjects, clauses, matters);
    AttributionReader reader =
        new AttributionReader(skeleton, phrases, clauses, cueVerbs, cueNouns);
    SpeechTest speechTest = new SpeechTest(skeleton, lexicon);
    Messages messages = new Messages(skeleton, phrases, subjects, cast);
    Speakers speakers = new Speakers(skeleton, phrases, messages, cast);
    Relays relays = new Relays(skeleton, phrases, cast);
    QuotationWriter writer =
        new QuotationWriter(skeleton, reader, subjects, speechTest, speakers, messages, relays);
    return writer.write();
  }
}
