package io.plenary.quotations;

import io.plenary.officials.Cast;
import io.plenary.officials.Official;
import java.util.List;

/**
 * Tells who only passes on what another said.
 *
 * <p>Example: in {@code Berg said the talks failed, Reuters reported.} Reuters relays Berg; so it
 * does in {@code Berg is quoted as saying by Reuters}.
 */
final class Relays {
  private static final int LONGEST_REMARK = 12;

  private final Skeleton skeleton;
  private final NounPhrases phrases;
  private final Cast cast;

  Relays(Skeleton skeleton, NounPhrases phrases, Cast cast) {
    this.skeleton = skeleton;
    this.phrases = phrases;
    this.cast = cast;
  }

  /** Whether an attribution only passes on another one of its sentence. */
  boolean isRelay(Attribution attribution, List<Attribution> attributions) {
    for (Attribution other : attributions) {
      if (isPassedOn(other, attribution)) {
        return isNewsAgency(attribution.source());
      }
    }
    return false;
  }

  /** Who passes the attribution on, or null. */
  String relayOf(Attribution attribution, List<Attribution> attributions, int sentenceEnd) {
    for (Attribution other : attributions) {
      if (isPassedOn(attribution, other) && isNewsAgency(other.source())) {
        return name(other.source());
      }
    }
    NounPhrase quoting = quoting(attribution, sentenceEnd);
    boolean another = quoting != null && !quoting.equals(attribution.source());
    return another ? name(quoting) : null;
  }

  private static boolean isPassedOn(Attribution attribution, Attribution relay) {
    return attribution.cueBegin() != relay.cueBegin() && relay.covers(attribution.cueBegin());
  }

  private boolean isNewsAgency(NounPhrase source) {
    Official official = cast.resolve(skeleton.span(source.begin(), source.end()));
    return official != null && cast.isNewsAgency(official);
  }

  /** Behind the cue: "is quoted as saying by the agency", ", as quoted by the agency". */
  private NounPhrase quoting(Attribution attribution, int sentenceEnd) {
    int limit = Math.min(sentenceEnd - 1, attribution.cueEnd() + LONGEST_REMARK);
    for (int unit = attribution.cueBegin(); unit < limit; unit++) {
      boolean passes =
          skeleton.is(unit, WordClass.CUE_PARTICIPLE.bit() | WordClass.CUE_ING.bit())
              && "by".equals(skeleton.lower(unit + 1));
      if (passes && (unit < attribution.cueEnd() || isQuoted(unit))) {
        return phrases.startingAt(unit + 2, sentenceEnd);
      }
    }
    return null;
  }

  /** "as quoted", "as reported". */
  private boolean isQuoted(int unit) {
    return unit > 0 && "as".equals(skeleton.lower(unit - 1));
  }

  private String name(NounPhrase source) {
    Official official = cast.resolve(skeleton.span(source.begin(), source.end()));
    return official == null
        ? skeleton.span(source.begin(), source.end()).of(skeleton.prose().text())
        : official.name();
  }
}
