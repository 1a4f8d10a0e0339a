package io.plenary.quotations;

/**
 * Who, by which words, said what, in the units of one sentence of a {@link Skeleton}.
 *
 * <p>Example: in {@code The plan, Berg said, is dead.} the cue is {@code said}, the source {@code
 * Berg}, and what was said stands before and behind.
 *
 * @param speech whether the cue says that somebody spoke or wrote, not only thought or praised
 * @param cueBegin the first unit of the cue
 * @param cueEnd the unit after its last
 * @param source who said it, or null
 * @param begin the first unit of what was said
 * @param end the unit after its last
 * @param begin2 the first unit of the rest, where the attribution interrupts it
 * @param end2 the unit after the rest's last; {@code begin2} if there is no rest
 */
record Attribution(
    boolean speech,
    int cueBegin,
    int cueEnd,
    NounPhrase source,
    int begin,
    int end,
    int begin2,
    int end2) {

  Attribution(boolean speech, int cueBegin, int cueEnd, NounPhrase source, int begin, int end) {
    this(speech, cueBegin, cueEnd, source, begin, end, end, end);
  }

  boolean interrupted() {
    return begin2 < end2;
  }

  boolean covers(int unit) {
    return (begin <= unit && unit < end) || (begin2 <= unit && unit < end2);
  }

  int width() {
    return end - begin + end2 - begin2;
  }

  /** Whether the source stands before the cue: "Berg said". */
  boolean sourceStandsFirst() {
    return source.end() <= cueBegin;
  }

  /** Whether cue or source stands right behind the unit: "“…,” Berg said". */
  boolean standsBehind(int unit) {
    return unit + 1 == cueBegin || unit + 1 == source.begin();
  }
}
