package io.plenary.figures;

import io.plenary.figures.Counted.Form;
import io.plenary.figures.Measures.Phrase;
import io.plenary.text.Prose;
import io.plenary.text.TokenKind;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds what a number without a noun counts: what the sentence names without a number, or what the
 * numbers before it counted. Of several it is the one nearest in size, since like is compared with
 * like: 83 goes on with 71 countries, not with 640 guests.
 *
 * <p>Example: in "700 people, 500 of them from abroad" 500 counts people; in "120 delegates from 16
 * countries; the second, 210 from 22" it is 210 delegates and 22 countries.
 */
final class Antecedents {
  private static final String DEPUTY = "deputy_";
  private static final String DEPUTIES = "deputies";
  private static final String DELEGATIONS = "delegations";

  /** Numbers further apart than this factor are not compared with each other. */
  private static final double LARGEST_RATIO = 12;

  /** Numbers within this factor are of the same size; none of them is nearer than another. */
  private static final double SAME_SIZE = 2;

  private static final double TINY = 1e-9;
  private static final int REACH_OF_SUBJECT = 14;
  private static final int LONGEST_RANK = 6;

  /** So many numbers before are remembered; who reads has forgotten the others too. */
  private static final int MEMORY = 60;

  /** How many sentences back a number may be that one without a noun goes on with. */
  private static final int REACH = 6;

  /** What a number without a noun counts where nothing tells. */
  private static final Measure UNKNOWN = new Measure("?", Measure.Kind.NONE);

  private record Known(Measure measure, long value, int sentence, int end) {}

  private final Measures measures;
  private final Prose prose;
  private final List<Known> known = new ArrayList<>();
  private final List<Counted> figures = new ArrayList<>();

  Antecedents(Measures measures, Prose prose) {
    this.measures = measures;
    this.prose = prose;
  }

  /** The figures before, in reading order. */
  List<Counted> figures() {
    return figures;
  }

  /** Remembers a figure. */
  void add(Counted figure) {
    figures.add(figure);
  }

  /** Those of a sentence with their measures; those whose measure nothing tells are left out. */
  List<Counted> resolve(List<Counted> sentence) {
    List<Counted> resolved = new ArrayList<>();
    for (int i = 0; i < sentence.size(); i++) {
      Counted counted = sentence.get(i);
      Measure found = measureOf(counted, sentence, i);
      Measure measure = found == null ? UNKNOWN : found;
      if (found != null || counted.form() == Form.ELLIPTIC) {
        Counted one = counted.withMeasure(measure);
        if (measure.countable()) {
          resolved.add(one);
        }
        if (known.size() > MEMORY) {
          known.subList(0, MEMORY / 2).clear();
        }
        known.add(
            new Known(
                measure, one.number().value(), prose.sentenceOf(one.number().first()), one.end()));
      }
    }
    return resolved;
  }

  private Measure measureOf(Counted counted, List<Counted> sentence, int place) {
    if (counted.measure() != null) {
      return counted.measure().name().equals(DEPUTIES) ? deputies() : counted.measure();
    }
    Measure fromWhom = fromWhom(counted);
    if (fromWhom != null) {
      return fromWhom;
    }
    if (isLed(counted)) {
      return measures.named(DELEGATIONS);
    }
    Measure predicated = predicated(counted);
    if (predicated != null) {
      return predicated;
    }
    if (counted.form() == Form.PARTITIVE) {
      return whole(counted);
    }
    Measure numbered = numbered(counted);
    if (numbered != null) {
      return numbered;
    }
    Measure inApposition = inApposition(counted);
    if (inApposition != null) {
      return inApposition;
    }
    if (isInserted(counted)) {
      return null;
    }
    if (isAfterFrom(counted)) {
      return place > 0 ? last(Measure.Kind.COUNTRIES) : null;
    }
    Measure compared = nearestInSize(counted, true, LARGEST_RATIO);
    if (compared != null) {
      return compared;
    }
    Measure named = namedBefore(counted);
    if (named != null) {
      return named;
    }
    boolean parallel =
        place + 1 < sentence.size()
            && sentence.get(place + 1).form() == Form.ELLIPTIC
            && isAfterFrom(sentence.get(place + 1));
    if (parallel) {
      return last(Measure.Kind.PEOPLE);
    }
    Measure topic = topicOfSentenceBefore(counted);
    if (topic != null) {
      return topic;
    }
    if (known.isEmpty()) {
      boolean guests = attendanceFollows(counted) || gatheringBefore(counted);
      return guests ? measures.named(Measures.DELEGATES) : null;
    }
    boolean doubtful = speaksOfSomethingElse(prose.sentenceOf(counted.first()) - 1);
    Measure nearest = nearestInSize(counted, false, doubtful ? SAME_SIZE : LARGEST_RATIO);
    boolean guests = nearest == null && (attendanceFollows(counted) || gatheringBefore(counted));
    return guests ? measures.named(Measures.DELEGATES) : nearest;
  }

  /** "83 positive replies from governments", "388 registrations". */
  private Measure fromWhom(Counted counted) {
    boolean replies =
        counted.end() > counted.number().end()
            && StatusNouns.of(prose.lower(counted.end() - 1)) != null;
    if (!replies) {
      return null;
    }
    int end = prose.endToken(prose.sentenceOf(counted.first()));
    if (counted.end() + 1 < end && prose.lower(counted.end()).equals("from")) {
      for (int token = counted.end() + 1; token < Math.min(end, counted.end() + 4); token++) {
        Phrase phrase = measures.at(prose, token, end);
        if (phrase != null && phrase.measure().countable()) {
          return phrase.measure();
        }
      }
    }
    Measure named =
        uncountedBetween(prose.firstToken(prose.sentenceOf(counted.first())), counted.first());
    return named != null ? named : measures.named(Measures.DELEGATES);
  }

  /** "22 of them are ministers of defence", "over 40 will be ministers": what they are. */
  private Measure predicated(Counted counted) {
    int end = prose.endToken(prose.sentenceOf(counted.first()));
    int token = counted.end();
    boolean be = false;
    while (token < end && Auxiliaries.role(prose, token) != null) {
      Auxiliaries.Role role = Auxiliaries.role(prose, token);
      be |=
          role == Auxiliaries.Role.IS
              || role == Auxiliaries.Role.WAS
              || role == Auxiliaries.Role.BE;
      token++;
    }
    if (be && token < end && prose.lower(token).equals("of")) {
      return ofRank(token + 1, end);
    }
    for (int i = token; be && i < Math.min(end, token + 3); i++) {
      Phrase phrase = measures.at(prose, i, end);
      if (phrase != null) {
        return phrase.measure().countable() ? phrase.measure() : null;
      }
      if (prose.kind(i) != TokenKind.WORD) {
        return null;
      }
    }
    return null;
  }

  /** "more than 40 are of the rank of a minister"; null where no rank that is counted follows. */
  private Measure ofRank(int first, int end) {
    boolean rank = false;
    for (int token = first; token < Math.min(end, first + LONGEST_RANK); token++) {
      Phrase phrase = measures.singularAt(prose, token, end);
      if (rank && phrase != null) {
        return phrase.measure().countable() ? phrase.measure() : null;
      }
      rank |= prose.lower(token).equals("rank");
    }
    return null;
  }

  /** "puts the number of chiefs of staff at 23", "ministers had numbered 22". */
  private Measure numbered(Counted counted) {
    int begin = prose.firstToken(prose.sentenceOf(counted.first()));
    int lowest = Math.max(begin, counted.first() - REACH_OF_SUBJECT);
    for (int token = counted.first() - 1; token >= lowest; token--) {
      switch (prose.lower(token)) {
        case "numbered", "numbering" -> {
          return uncountedBetween(lowest, token);
        }
        case "number" -> {
          boolean of = token + 1 < counted.first() && prose.lower(token + 1).equals("of");
          return of ? uncountedBetween(token, counted.first()) : uncountedBetween(lowest, token);
        }
        case ";", "," -> {
          return null;
        }
        default -> {}
      }
    }
    return null;
  }

  /** "the previous one drew 402". */
  private boolean gatheringBefore(Counted counted) {
    int begin = prose.firstToken(prose.sentenceOf(counted.first()));
    for (int token = counted.first() - 1; token >= Math.max(begin, counted.first() - 2); token--) {
      for (AttendanceVerbs.VerbForm form : AttendanceVerbs.at(prose, token, counted.first())) {
        if (form.meaning() == AttendanceVerbs.Meaning.GATHER) {
          return true;
        }
      }
    }
    return false;
  }

  /**
   * "2,150 had registered": whoever registers is a guest. Whoever "replied" is one of those asked,
   * be they countries or guests.
   */
  private boolean attendanceFollows(Counted counted) {
    int end = prose.endToken(prose.sentenceOf(counted.first()));
    for (int token = counted.end(); token < Math.min(end, counted.end() + 2); token++) {
      for (AttendanceVerbs.VerbForm form : AttendanceVerbs.at(prose, token, end)) {
        if (form.meaning() != AttendanceVerbs.Meaning.CONFIRM) {
          return true;
        }
      }
    }
    return false;
  }

  /** "24 ministers and 14 deputies" are deputies of those ministers. */
  private Measure deputies() {
    for (int i = known.size() - 1; i >= 0; i--) {
      Measure deputy = measures.named(DEPUTY + known.get(i).measure.name());
      if (deputy != null) {
        return deputy;
      }
    }
    return null;
  }

  /** "35 of them led by ministers": only delegations are led. */
  private boolean isLed(Counted counted) {
    if (counted.end() >= prose.tokens()) {
      return false;
    }
    return switch (prose.lower(counted.end())) {
      case "led", "headed" -> true;
      default -> false;
    };
  }

  /** "more than twice as many countries, 66, came": the noun stands before the comma. */
  private Measure inApposition(Counted counted) {
    int begin = prose.firstToken(prose.sentenceOf(counted.first()));
    int comma = counted.first() - 1;
    if (comma <= begin || prose.initial(comma) != ',') {
      return null;
    }
    Phrase phrase = measures.endingAt(prose, comma - 1, begin);
    boolean counts = phrase != null && known.stream().noneMatch(k -> k.end == phrase.end());
    return counts ? phrase.measure() : null;
  }

  /** "the demonstrations registered, 25, are a record": it counts what stands before the comma. */
  private boolean isInserted(Counted counted) {
    int after = counted.end();
    return after < prose.tokens()
        && prose.initial(after) == ','
        && prose.initial(counted.first() - (counted.first() > 0 ? 1 : 0)) == ',';
  }

  /** The whole of a partitive: the nearest noun before it in the sentence that can hold it. */
  private Measure whole(Counted counted) {
    int sentence = prose.sentenceOf(counted.first());
    int begin = prose.firstToken(sentence);
    for (int token = counted.first() - 1; token >= begin; token--) {
      Known before = knownEndingAt(token + 1);
      if (before != null) {
        if (before.value >= counted.number().value()) {
          return before.measure;
        }
        continue;
      }
      Phrase phrase = measures.endingAt(prose, token, begin);
      if (phrase != null && phrase.measure().countable() && isUncounted(phrase)) {
        return phrase.measure();
      }
      if (isOtherPlural(token)) {
        return null;
      }
    }
    for (int i = known.size() - 1; i >= 0 && counted.first() - begin <= 1; i--) {
      if (known.get(i).sentence == sentence - 1 && known.get(i).value >= counted.number().value()) {
        return known.get(i).measure;
      }
    }
    return null;
  }

  private boolean isOtherPlural(int token) {
    if (prose.kind(token) != TokenKind.WORD || prose.capitalized(token)) {
      return false;
    }
    String lower = prose.lower(token);
    return lower.length() > 4 && lower.endsWith("s") && !lower.endsWith("ss");
  }

  private Known knownEndingAt(int end) {
    for (Known one : known) {
      if (one.end == end) {
        return one;
      }
    }
    return null;
  }

  private boolean isUncounted(Phrase phrase) {
    return known.stream().noneMatch(k -> k.end == phrase.end());
  }

  /** "The delegates numbered 1,014", "How many countries? 103". */
  private Measure namedBefore(Counted counted) {
    int sentence = prose.sentenceOf(counted.first());
    int begin = prose.firstToken(sentence);
    Measure named = uncountedBetween(begin, counted.first());
    if (named != null || sentence == 0) {
      return named;
    }
    int question = new Statements(prose).questionBefore(counted);
    if (question < 0) {
      return null;
    }
    Measure asked = uncountedBetween(prose.firstToken(question), prose.endToken(question));
    return asked != null || prose.sentenceOf(counted.first()) - question > 2
        ? asked
        : guestsAsked(question);
  }

  /** "How many are coming?" asks for guests. */
  private Measure guestsAsked(int question) {
    for (int token = prose.firstToken(question); token + 2 < prose.endToken(question); token++) {
      boolean howMany = prose.lower(token).equals("how") && prose.lower(token + 1).equals("many");
      if (howMany && Auxiliaries.role(prose, token + 2) != null) {
        return measures.named(Measures.DELEGATES);
      }
    }
    return null;
  }

  private Measure uncountedBetween(int first, int end) {
    for (int token = end - 1; token >= first; token--) {
      Phrase phrase = measures.endingAt(prose, token, first);
      if (phrase != null && phrase.measure().countable() && isUncounted(phrase)) {
        return phrase.measure();
      }
    }
    return null;
  }

  /** What the sentence before speaks of without a number: "The ministers arrive. I count seven." */
  private Measure topicOfSentenceBefore(Counted counted) {
    int before = prose.sentenceOf(counted.first()) - 1;
    boolean counts = before < 0 || known.stream().anyMatch(k -> k.sentence == before);
    return counts ? null : uncountedBetween(prose.firstToken(before), prose.endToken(before));
  }

  /**
   * Whether the sentence before counts no guests and ends on other things, or counts those: "She
   * has a list of complaints. There were 41 in 2016. This year there are six."
   */
  private boolean speaksOfSomethingElse(int sentence) {
    if (sentence < 0) {
      return false;
    }
    boolean counts = false;
    for (Known one : known) {
      if (one.sentence == sentence) {
        counts |= one.measure.countable();
        if (one.measure.equals(UNKNOWN)) {
          return true;
        }
      }
    }
    for (int token = prose.endToken(sentence) - 1;
        !counts && token >= prose.firstToken(sentence);
        token--) {
      if (isOtherPlural(token)) {
        return measures.endingAt(prose, token, prose.firstToken(sentence)) == null;
      }
    }
    return false;
  }

  /**
   * The measure of the number before that is nearest in size. Within a factor of two all are
   * equally near; then it is what the last sentence counted first.
   */
  private Measure nearestInSize(Counted counted, boolean sameSentence, double ratio) {
    int sentence = prose.sentenceOf(counted.first());
    double smallest = Math.log(ratio) + TINY;
    Known nearest = null;
    int farthest = sameSentence ? sentence : sentence - REACH;
    for (int i = known.size() - 1; i >= 0; i--) {
      Known one = known.get(i);
      boolean other = one.measure.kind() == Measure.Kind.NONE && !sameSentence;
      if (one.sentence < farthest || other || one.measure.kind() == Measure.Kind.THINGS) {
        continue;
      }
      double apart = Math.abs(Math.log((double) one.value / counted.number().value()));
      double distance = Math.max(apart, Math.log(SAME_SIZE));
      boolean first = nearest != null && one.sentence == nearest.sentence && !sameSentence;
      if (distance < smallest || (first && distance <= smallest)) {
        smallest = distance;
        nearest = one;
      }
    }
    return nearest == null ? null : nearest.measure;
  }

  private Measure last(Measure.Kind kind) {
    for (int i = known.size() - 1; i >= 0; i--) {
      if (known.get(i).measure.kind() == kind) {
        return known.get(i).measure;
      }
    }
    return null;
  }

  private boolean isAfterFrom(Counted counted) {
    int token = counted.first() - 1;
    if (token <= 0 || !prose.lower(token).equals("from")) {
      return false;
    }
    String before = prose.lower(token - 1);
    return !before.equals("up") && !before.equals("down");
  }
}
