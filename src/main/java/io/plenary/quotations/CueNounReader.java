package io.plenary.quotations;

import java.util.List;

/**
 * Reads what a noun of speaking attributes to whom.
 *
 * <p>Example: {@code Berg's claim that …}, {@code her call for …}, {@code Berg made the remark that
 * …}, {@code the criticism from Berg that …}.
 */
final class CueNounReader {
  private static final long OWNER_ENDS =
      WordClass.anyOf(WordClass.POSSESSIVE, WordClass.POSSESSIVE_ENDING);

  /** How far before the noun a verb that gives it its action may stand: "made a bold claim". */
  private static final int FARTHEST_VERB = 4;

  /** How near words in marks must follow: "her remarks about a “…”". */
  private static final int FARTHEST_PASSAGE = 3;

  private final Skeleton skeleton;
  private final NounPhrases phrases;
  private final Subjects subjects;
  private final ClauseBounds clauses;
  private final MatterBounds matters;

  CueNounReader(
      Skeleton skeleton,
      NounPhrases phrases,
      Subjects subjects,
      ClauseBounds clauses,
      MatterBounds matters) {
    this.skeleton = skeleton;
    this.phrases = phrases;
    this.subjects = subjects;
    this.clauses = clauses;
    this.matters = matters;
  }

  /** The attribution by the cue noun at {@code noun} of a sentence, or null if there is none. */
  Attribution read(int noun, int begin, int end, List<Attribution> earlier) {
    int follower = noun + 1;
    NounPhrase giver = null;
    if (follower + 1 < end && "from".equals(skeleton.lower(follower))) {
      giver = phrases.startingAt(follower + 1, end);
      follower = giver == null ? end : giver.end();
    }
    if (follower + 1 >= end || !introduces(noun, follower, end)) {
      return null;
    }
    NounPhrase source = giver == null ? owner(noun, begin) : giver;
    if (source == null) {
      source = actor(noun, begin, earlier);
    }
    if (source == null) {
      return null;
    }
    boolean that = "that".equals(skeleton.lower(follower));
    int from = that || !"to".equals(skeleton.lower(follower)) ? follower + 1 : follower;
    int to = that ? clauses.end(from, end) : matters.endBeforeVerb(from, end);
    return from < to ? new Attribution(false, noun, noun + 1, source, from, to) : null;
  }

  private boolean introduces(int noun, int follower, int end) {
    if (!skeleton.is(follower, WordClass.WORD)) {
      return false;
    }
    String word = skeleton.lower(follower);
    int near = Math.min(end, follower + FARTHEST_PASSAGE);
    return skeleton.entry(noun).followers().contains(word)
        || (skeleton.entry(noun).followersBeforeMarks().contains(word)
            && clauses.hasPassage(follower, near));
  }

  /** Whose it is: "Berg's", "her". */
  private NounPhrase owner(int noun, int begin) {
    int owner = noun - 1;
    while (owner > begin && phrases.isInner(owner) && !skeleton.is(owner, OWNER_ENDS)) {
      owner--;
    }
    if (owner < begin || !skeleton.is(owner, OWNER_ENDS)) {
      return null;
    }
    return skeleton.is(owner, WordClass.POSSESSIVE)
        ? new NounPhrase(owner, owner + 1, owner)
        : phrases.endingAt(owner - 1, begin);
  }

  /** Who does it: "Berg made the remark". */
  private NounPhrase actor(int noun, int begin, List<Attribution> earlier) {
    int limit = Math.max(begin, noun - FARTHEST_VERB);
    for (int verb = noun - 1; verb > limit; verb--) {
      if (skeleton.is(verb, WordClass.LIGHT_VERB)) {
        return subjects.of(verb, begin, earlier);
      }
    }
    return null;
  }
}
