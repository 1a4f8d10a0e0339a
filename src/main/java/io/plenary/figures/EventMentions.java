package io.plenary.figures;

import io.plenary.series.EventNouns;
import io.plenary.text.Prose;
import io.plenary.text.TokenKind;

/**
 * Tells whether a sentence speaks of a meeting at all, which a number needs when no verb of its own
 * says that those it counts had to do with one.
 *
 * <p>Example: "the forum's 130 experts" does, "a lift for 12 guests" does not.
 */
final class EventMentions {
  private EventMentions() {}

  /** Whether a sentence of an article about a series speaks of a meeting. */
  static boolean in(Prose prose, int sentence) {
    for (int token = prose.firstToken(sentence); token < prose.endToken(sentence); token++) {
      if (prose.kind(token) == TokenKind.WORD && EventNouns.isAt(prose, token)) {
        return true;
      }
    }
    return false;
  }
}
