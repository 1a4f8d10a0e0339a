package io.plenary.quotations;

import io.plenary.officials.Cast;
import io.plenary.officials.Gender;
import io.plenary.officials.Mention;
import io.plenary.officials.Official;
import io.plenary.officials.OfficialKind;
import io.plenary.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Settles whom a source means: the cast knows names and offices, this class who spoke last and so
 * whom a pronoun means. Sources are to be given in reading order.
 *
 * <p>Example: after {@code “Yes,” said the envoy.} the {@code he} of {@code “No,” he added.} is the
 * envoy, nameless if the envoy is.
 */
final class Speakers {
  private static final int SENTENCES_BACK = 8;

  /** What "it" means stands near. */
  private static final int SENTENCES_BACK_TO_A_THING = 2;

  private static final long NOT_A_PERSON =
      WordClass.anyOf(WordClass.INSTITUTION, WordClass.DOCUMENT);

  /** A source that has spoken, and who that is, if known. */
  private record Heard(int sentence, boolean person, Official official) {}

  private final Skeleton skeleton;
  private final NounPhrases phrases;
  private final Messages messages;
  private final Cast cast;

  /** The places that name an official the article settles; "the minister" is none. */
  private final List<Mention> mentions;

  private final List<Heard> heard = new ArrayList<>();

  Speakers(Skeleton skeleton, NounPhrases phrases, Messages messages, Cast cast) {
    this.skeleton = skeleton;
    this.phrases = phrases;
    this.messages = messages;
    this.cast = cast;
    this.mentions =
        cast.mentions().stream()
            .filter(mention -> mention.name() != null && mention.official() != null)
            .toList();
  }

  /** Who the source is, or null if the article does not settle it. */
  Official resolve(NounPhrase source, Span mention, int sentence) {
    if (isRelative(source)) {
      NounPhrase antecedent = phrases.antecedent(source.begin(), skeleton.firstUnit(sentence));
      if (antecedent != null) {
        Span name = skeleton.span(antecedent.begin(), antecedent.end());
        return resolve(antecedent, name, sentence);
      }
    }
    boolean pronoun = skeleton.is(source.head(), WordClass.THIRD_SINGULAR);
    Official official;
    boolean person;
    if (pronoun) {
      person = !"it".equals(skeleton.lower(source.head()));
      official =
          person && messages.announcedBefore(sentence)
              ? messages.author()
              : antecedent(source, sentence, person);
    } else if (skeleton.is(source.head(), WordClass.PERSONAL)) {
      return null;
    } else {
      official = cast.resolve(mention);
      if (official == null && skeleton.is(source.head(), WordClass.MESSAGE)) {
        official = messages.author();
      }
      person =
          official == null
              ? !skeleton.is(source.head(), NOT_A_PERSON)
              : official.kind() == OfficialKind.PERSON;
    }
    heard.add(new Heard(sentence, person, official));
    messages.hear(official, sentence);
    return official;
  }

  private boolean isRelative(NounPhrase source) {
    return skeleton.is(source.head(), WordClass.RELATIVE)
        && skeleton.is(source.head(), WordClass.SUBORDINATOR);
  }

  private Official antecedent(NounPhrase pronoun, int sentence, boolean person) {
    Gender gender = gender(skeleton.lower(pronoun.head()));
    int next = heard.size() - 1;
    int back = person ? SENTENCES_BACK : SENTENCES_BACK_TO_A_THING;
    for (int s = sentence; s >= Math.max(0, sentence - back); s--) {
      while (next >= 0 && heard.get(next).sentence() > s) {
        next--;
      }
      for (int i = next; i >= 0 && heard.get(i).sentence() == s; i--) {
        Heard candidate = heard.get(i);
        if (candidate.person() == person && fits(candidate.official(), gender)) {
          return candidate.official();
        }
      }
      Official subject = firstMentioned(s, pronoun, person, gender);
      if (subject != null) {
        return subject;
      }
    }
    return null;
  }

  /** The first fitting official whom a sentence names outside of quotation marks. */
  private Official firstMentioned(int sentence, NounPhrase pronoun, boolean person, Gender gender) {
    int from = skeleton.prose().begin(skeleton.token(skeleton.firstUnit(sentence)));
    int limit =
        Math.min(
            skeleton.prose().begin(skeleton.token(pronoun.begin())),
            skeleton.span(skeleton.firstUnit(sentence), skeleton.endUnit(sentence)).end());
    for (int i = firstMentionFrom(from); i < mentions.size(); i++) {
      Mention mention = mentions.get(i);
      if (mention.name().begin() >= limit) {
        return null;
      }
      if (mention.official() == null) {
        continue;
      }
      boolean personal = mention.official().kind() == OfficialKind.PERSON;
      if (personal == person && fits(mention.official(), gender) && !isQuoted(mention, sentence)) {
        return mention.official();
      }
    }
    return null;
  }

  private int firstMentionFrom(int position) {
    int low = 0;
    int high = mentions.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (mentions.get(middle).name().begin() < position) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private boolean isQuoted(Mention mention, int sentence) {
    for (int unit = skeleton.firstUnit(sentence); unit < skeleton.endUnit(sentence); unit++) {
      if (skeleton.passage(unit) >= 0 && skeleton.span(unit, unit + 1).contains(mention.name())) {
        return true;
      }
    }
    return false;
  }

  private boolean fits(Official official, Gender gender) {
    if (official == null || gender == Gender.UNKNOWN) {
      return true;
    }
    Gender known = cast.genderOf(official);
    return known == Gender.UNKNOWN || known == gender;
  }

  private static Gender gender(String pronoun) {
    return switch (pronoun) {
      case "he", "him", "his", "himself" -> Gender.MALE;
      case "she", "her", "herself" -> Gender.FEMALE;
      default -> Gender.UNKNOWN;
    };
  }
}
