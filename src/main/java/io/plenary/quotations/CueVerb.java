package io.plenary.quotations;

/**
 * A verb that attributes what was said.
 *
 * <p>Example: {@code tell} with the frames WORDS and HEARER; {@code call}, with the particle {@code
 * for}, with the frame MATTER.
 *
 * @param lemma its base form
 * @param particle the word it needs behind it, or null
 * @param frames the bits of its {@link Frame}s
 */
record CueVerb(String lemma, String particle, int frames) {

  boolean has(Frame frame) {
    return (frames & frame.bit()) != 0;
  }

  /** Whether it can attribute a clause or a sentence. */
  boolean introducesWords() {
    return (frames & (Frame.WORDS.bit() | Frame.THOUGHT.bit() | Frame.FINDING.bit())) != 0;
  }
}
