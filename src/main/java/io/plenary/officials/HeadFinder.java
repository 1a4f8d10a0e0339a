package io.plenary.officials;

import io.plenary.text.Prose;
import io.plenary.text.Span;

/**
 * Finds whom a noun phrase is about among all whom it names.
 *
 * <p>Example: "Norland's Deputy Defense Minister Anna Berg" is about Anna Berg, "Berg's statement"
 * and "a statement by Berg" about Berg, but "Berg's lawyer" and "a friend of Berg" are not.
 */
final class HeadFinder {
  private final Reading reading;
  private final Prose prose;
  private final Cast cast;

  HeadFinder(Reading reading, Cast cast) {
    this.reading = reading;
    this.prose = reading.prose();
    this.cast = cast;
  }

  /** The mention or reference that a noun phrase is about; null if there is none. */
  Mention head(Span phrase) {
    int first = prose.tokenAt(phrase.begin());
    int end = first;
    while (end < prose.tokens() && prose.begin(end) < phrase.end()) {
      end++;
    }
    boolean written = false;
    int t = first;
    while (t < end) {
      Mention mention = mentionFrom(t);
      if (mention != null) {
        int after = prose.tokenAt(Cast.endOf(mention));
        if (after < end && reading.isPossessive(after)) {
          return ownedBy(mention, after + 1, end);
        }
        return mention;
      }
      if (isVoice(t, end)) {
        written = true;
      } else if (reading.isMark(t, ',') || (!written && t > first && isPreposition(t))) {
        return null;
      }
      t++;
    }
    return null;
  }

  private Mention mentionFrom(int token) {
    int position = prose.begin(token);
    Mention mention = cast.mentionAt(position);
    return mention == null ? cast.referenceAt(position) : mention;
  }

  /** Behind "Berg's": a document is the owner's voice, another name or office its own. */
  private Mention ownedBy(Mention owner, int first, int end) {
    for (int t = first; t < end; t++) {
      if (isVoice(t, end)) {
        return owner;
      }
      Mention mention = mentionFrom(t);
      if (mention != null) {
        return mention;
      }
    }
    return first == end ? owner : null;
  }

  /** Whether a noun begins that says things in its owner's place: "statement", "press service". */
  private boolean isVoice(int t, int end) {
    return reading.phraseAt(t, end, WordClass.DOCUMENT) != null;
  }

  private boolean isPreposition(int t) {
    return switch (prose.lower(t)) {
      case "of", "for", "to", "from", "by", "with", "at", "in", "on", "about", "near" -> true;
      default -> false;
    };
  }
}
