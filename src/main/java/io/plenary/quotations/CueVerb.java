package io.plenary.quotations;

import java.util.List;
import java.util.Set;

/**
 * A verb that attributes what was said.
 *
 * <p>Example: {@code tell} with the frames WORDS and HEARER; {@code call}, with the particle {@code
 * for}, with the frame MATTER.
 *
 * @param lemma its base form
 * @param particles the words that must follow it
 * @param frames what may stand around it
 */
record CueVerb(String lemma, List<String> particles, Set<Frame> frames) {

  boolean has(Frame frame) {
    return frames.contains(frame);
  }

  /** Whether it can attribute a clause or a sentence. */
  boolean introducesWords() {
    return has(Frame.WORDS) || has(Frame.THOUGHT) || has(Frame.FINDING);
  }
}
