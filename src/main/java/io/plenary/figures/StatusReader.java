package io.plenary.figures;

import io.plenary.figures.Counted.Form;
import io.plenary.series.EventNouns;
import io.plenary.text.Prose;
import io.plenary.text.TokenKind;
import io.plenary.text.WordList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Settles the status of those counted from the verb they belong to: the one whose subject or object
 * they are, never merely the nearest.
 *
 * <p>Example: in "Invitations went to 84 states, of which 60 have confirmed" 84 are invited and 60
 * confirmed.
 */
final class StatusReader {
  private static final Map<String, List<List<String>>> CONTINUATIONS =
      WordList.read("/io/plenary/figures/continuations.txt").words().stream()
          .map(phrase -> List.of(phrase.split(" ")))
          .collect(Collectors.groupingBy(words -> words.get(0)));
  private static final Map<String, List<Phrase>> PHRASES =
      WordList.read("/io/plenary/figures/presence-phrases.tsv").entries().stream()
          .filter(entry -> entry.get(2).equals("behind"))
          .map(
              entry ->
                  new Phrase(
                      List.of(entry.get(0).split(" ")),
                      Status.valueOf(entry.get(1).toUpperCase(Locale.ROOT))))
          .collect(Collectors.groupingBy(phrase -> phrase.words.get(0)));
  private static final Set<String> OTHER_GATHERINGS =
      WordList.read("/io/plenary/figures/other-gatherings.txt").words();
  private static final Set<String> IRREGULAR_PASTS =
      WordList.read("/io/plenary/figures/irregular-pasts.txt").words();
  private static final Map<String, Status> OPENING_VERBS =
      WordList.read("/io/plenary/figures/opening-verbs.tsv").entries().stream()
          .collect(
              Collectors.toUnmodifiableMap(
                  entry -> entry.get(0),
                  entry -> Status.valueOf(entry.get(1).toUpperCase(Locale.ROOT))));
  private static final Set<String> INVITATIONS =
      WordList.read("/io/plenary/figures/invitations.txt").words();

  /** How many tokens a continuation may stand before the number it introduces. */
  private static final int REACH_OF_CONTINUATION = 8;

  /**
   * What the sentence says of those counted.
   *
   * @param status how far they had come, or null if it does not say
   * @param denied whether it says that they did not come, or came to something else
   * @param attached whether a verb or phrase of its own says so
   */
  record Reading(Status status, boolean denied, boolean attached) {
    static final Reading SILENT = new Reading(null, false, false);
    static final Reading DENIED = new Reading(null, true, true);
  }

  /** Words before those counted, and what they say of them. */
  private record Phrase(List<String> words, Status status) {}

  private final Prose prose;
  private final int begin;
  private final int end;
  private final List<Counted> counted;
  private final List<Predicate> predicates;

  StatusReader(Prose prose, int sentence, List<Counted> counted) {
    this.prose = prose;
    this.begin = prose.firstToken(sentence);
    this.end = prose.endToken(sentence);
    this.counted = counted;
    this.predicates = Predicates.in(prose, sentence);
  }

  /** What the sentence says of one of those it counts. */
  Reading of(Counted figure) {
    if (isNone(figure)) {
      return Reading.DENIED;
    }
    if (figure.form() == Form.LABELLED) {
      return label(figure);
    }
    Reading own = own(figure);
    if (own != null) {
      return own;
    }
    Reading inherited = inherited(figure);
    return inherited != null ? inherited : Reading.SILENT;
  }

  /** What a verb or phrase says of the figure itself, or null. */
  private Reading own(Counted figure) {
    Predicate attached = attachedBehind(figure);
    if (attached != null) {
      return reading(attached);
    }
    if (isSentInvitations(figure)) {
      return new Reading(Status.INVITED, false, true);
    }
    Predicate left = before(figure);
    Predicate right = behind(figure);
    boolean objectOfLeft = left != null && left.ofObject() && reaches(left.end(), figure.first());
    if (objectOfLeft && isNear(left.end(), figure.first())) {
      return asserted(left);
    }
    if (figure.form() == Form.ELLIPTIC) {
      return reckoned(figure);
    }
    boolean subjectOfRight =
        right != null
            && right.ofSubject()
            && isSubject(figure, right)
            && !(objectOfLeft && beginsNewSubject(figure.end(), right.first()));
    if (subjectOfRight && (right.attendance() || !objectOfLeft)) {
      return reading(right);
    }
    if (objectOfLeft && left.attendance()) {
      return reading(left);
    }
    Status modifier = modifier(figure);
    if (modifier != null) {
      return new Reading(modifier, false, true);
    }
    Status phrase = phraseBefore(figure);
    if (phrase != null) {
      return new Reading(phrase, false, true);
    }
    if (isHeadlineInfinitive(figure)) {
      return new Reading(Status.EXPECTED, false, true);
    }
    return pastVerbFollows(figure) ? new Reading(Status.ATTENDED, false, true) : null;
  }

  /** What is said of those before in the same list, or in the clause that this one goes on. */
  private Reading inherited(Counted figure) {
    Counted earlier = previous(figure);
    if (earlier != null && (isCompared(figure) || isParallel(figure))) {
      return of(earlier);
    }
    boolean part = figure.form() == Form.PARTITIVE || figure.form() == Form.PART;
    if (continues(figure) || part) {
      if (earlier != null) {
        return of(earlier);
      }
      Predicate left = before(figure);
      return left == null || !left.attendance() ? null : reading(left);
    }
    if (earlier != null && listOnly(earlier.end(), figure.first())) {
      return of(earlier);
    }
    Predicate left = before(figure);
    boolean addition =
        left != null
            && left.attendance()
            && figure.first() > begin
            && prose.lower(figure.first() - 1).equals("and")
            && behind(figure) == null;
    if (addition) {
      return reading(left);
    }
    return opensWith(figure);
  }

  private Reading reading(Predicate predicate) {
    return predicate.negative() || leadsElsewhere(predicate)
        ? Reading.DENIED
        : new Reading(predicate.status(), false, predicate.attendance());
  }

  /** "puts the number of journalists who applied at 1,300": the verb stands with the noun. */
  private Reading reckoned(Counted figure) {
    boolean number = false;
    for (int token = begin; token < figure.first(); token++) {
      number |= prose.lower(token).equals("number");
    }
    int before = figure.first() - 1;
    boolean stated =
        number
            && before > begin
            && switch (prose.lower(before)) {
              case "at", "was", "is", "to", "passed" -> true;
              default -> false;
            };
    return stated ? new Reading(ofClauseBefore(figure).status(), false, true) : null;
  }

  /** What a verb says that stands directly at its object, whatever verb it is. */
  private Reading asserted(Predicate predicate) {
    Reading reading = reading(predicate);
    return new Reading(reading.status(), reading.denied(), true);
  }

  /** What the clause before a figure says of those it is about: "they come from 80 countries". */
  Reading ofClauseBefore(Counted figure) {
    Predicate left = before(figure);
    return left == null || !left.attendance() || !reaches(left.end(), figure.first())
        ? Reading.SILENT
        : reading(left);
  }

  /** "Delegates registered: 22,500" */
  private Reading label(Counted figure) {
    Predicate last = before(figure);
    if (last != null && last.attendance() && !last.negative()) {
      return new Reading(last.status(), false, true);
    }
    return new Reading(null, false, true);
  }

  /** "none of the 28 states", "not one of 30 ministers". */
  private boolean isNone(Counted figure) {
    int token = figure.first() - 1;
    for (int steps = 0; steps < 6 && token >= begin; steps++, token--) {
      if (prose.kind(token) == TokenKind.PUNCTUATION) {
        return false;
      }
      switch (prose.lower(token)) {
        case "none", "neither", "nor", "nobody" -> {
          return true;
        }
        case "one" -> {
          return token > begin
              && prose.lower(token - 1).equals("not")
              && prose.lower(token + 1).equals("of");
        }
        case "not", "no", "without" -> {
          return steps == 0;
        }
        default -> {}
      }
    }
    return false;
  }

  /** "joined the coalition": the verb's place or object is no conference. */
  private boolean leadsElsewhere(Predicate predicate) {
    for (int token = predicate.first() - 1;
        predicate.ofObject() && token >= begin && !beginsClause(token);
        token--) {
      if (OTHER_GATHERINGS.contains(prose.lower(token)) && !prose.capitalized(token)) {
        return true;
      }
    }
    for (int token = predicate.end(); token < Math.min(end, predicate.end() + 6); token++) {
      String lower = prose.lower(token);
      if (prose.kind(token) == TokenKind.PUNCTUATION || EventNouns.contains(lower)) {
        return false;
      }
      if (OTHER_GATHERINGS.contains(lower) && !prose.capitalized(token)) {
        return true;
      }
    }
    return false;
  }

  /** "who have confirmed", "invited to the forum": directly behind the noun. */
  private Predicate attachedBehind(Counted figure) {
    int token = figure.end();
    boolean comma = token < end && prose.initial(token) == ',';
    if (comma && token + 1 < end && isRelative(token + 1)) {
      token++;
    }
    boolean relative = token < end && isRelative(token);
    if (relative) {
      token++;
    }
    while (token < end && isLightAdverb(token)) {
      token++;
    }
    for (int i = 0; i < predicates.size(); i++) {
      Predicate predicate = predicates.get(i);
      if (predicate.first() != token || !predicate.ofSubject()) {
        continue;
      }
      boolean hasOwnVerb = figure.form() == Form.PART && isBareParticiple(predicate);
      if (hasOwnVerb) {
        return null;
      }
      boolean mainVerbFollows =
          relative
              && i + 1 < predicates.size()
              && (predicate.attendance()
                  ? predicates.get(i + 1).first() == predicate.end()
                  : reaches(predicate.end(), predicates.get(i + 1).first()));
      return mainVerbFollows ? predicates.get(i + 1) : predicate;
    }
    return null;
  }

  /** In "58 of the 95 countries invited took part" the participle belongs to the whole. */
  private boolean isBareParticiple(Predicate predicate) {
    return predicate.end() - predicate.first() == 1
        && predicates.stream().anyMatch(p -> p.first() == predicate.end());
  }

  private boolean isLightAdverb(int token) {
    return switch (prose.lower(token)) {
      case "also", "already", "all", "worldwide", "alone", "altogether", "only" -> true;
      default -> false;
    };
  }

  private boolean isRelative(int token) {
    return switch (prose.lower(token)) {
      case "who", "which", "that" -> true;
      default -> false;
    };
  }

  private Predicate before(Counted figure) {
    Predicate last = null;
    for (Predicate predicate : predicates) {
      if (predicate.end() <= figure.first()) {
        last = predicate;
      }
    }
    return last;
  }

  /** Whether a word is for what is sent to those invited. */
  static boolean isInvitation(String lower) {
    return INVITATIONS.contains(lower);
  }

  /** The next predicate that is not within a relative clause of somebody else. */
  private Predicate behind(Counted figure) {
    for (Predicate predicate : predicates) {
      boolean participleOfWhole =
          figure.form() == Form.PART
              && predicate.first() == figure.end()
              && isBareParticiple(predicate);
      boolean relative =
          !predicate.attendance()
              && predicate.first() > figure.end()
              && isRelative(predicate.first() - 1);
      if (predicate.first() >= figure.end() && !participleOfWhole && !relative) {
        return predicate;
      }
    }
    return null;
  }

  private boolean isSubject(Counted figure, Predicate predicate) {
    if (!reaches(figure.end(), predicate.first())) {
      return false;
    }
    boolean relativeClause = predicate.first() > figure.end() && isRelative(predicate.first() - 1);
    boolean besides = relativeClause || !predicate.attendance();
    for (int token = figure.end(); token < predicate.first(); token++) {
      if (besides && (isContinuation(token) || prose.initial(token) == ',')) {
        return false;
      }
    }
    return true;
  }

  /** Whether no clause begins between two places. */
  private boolean reaches(int from, int to) {
    for (int token = from; token < to; token++) {
      if (beginsClause(token)) {
        return false;
      }
    }
    return true;
  }

  private boolean beginsClause(int token) {
    if (prose.kind(token) == TokenKind.PUNCTUATION) {
      char c = prose.initial(token);
      return c == ';' || c == '—' || (c == '–' && prose.spaceBefore(token));
    }
    return switch (prose.lower(token)) {
      case "while",
          "whereas",
          "but",
          "because",
          "although",
          "though",
          "where",
          "when",
          "that",
          "if" ->
          true;
      default -> false;
    };
  }

  private boolean isNear(int from, int to) {
    for (int token = from; token < to; token++) {
      switch (prose.lower(token)) {
        case "a",
            "an",
            "the",
            "total",
            "of",
            "only",
            "by",
            "some",
            "together",
            "its",
            "to",
            "from",
            "up",
            "out",
            ":",
            "already",
            "also",
            "all",
            "least",
            "at" -> {}
        default -> {
          return false;
        }
      }
    }
    return true;
  }

  private boolean beginsNewSubject(int from, int to) {
    for (int token = from; token + 1 < to; token++) {
      boolean conjunction = prose.lower(token).equals("and") || prose.initial(token) == ',';
      if (conjunction) {
        switch (prose.lower(token + 1)) {
          case "the", "a", "an", "he", "she", "it", "they", "his", "her", "its", "and" -> {
            return true;
          }
          default -> {}
        }
      }
    }
    return false;
  }

  /** "Invitations have gone to 84 states", "the 79 states to which invitations were sent". */
  private boolean isSentInvitations(Counted figure) {
    int behind = figure.end();
    boolean toWhom =
        behind + 2 < end
            && prose.lower(behind).equals("to")
            && (isRelative(behind + 1) || prose.lower(behind + 1).equals("whom"))
            && INVITATIONS.contains(prose.lower(behind + 2));
    if (toWhom) {
      return true;
    }
    boolean recipient = false;
    for (int token = figure.first() - 1; token >= begin && !beginsClause(token); token--) {
      String lower = prose.lower(token);
      recipient |= lower.equals("to") || lower.equals("for");
      if (INVITATIONS.contains(lower)) {
        return recipient;
      }
    }
    return false;
  }

  /** "1,200 accredited journalists": the participle stands before the noun. */
  private Status modifier(Counted figure) {
    for (int token = figure.number().end(); token < figure.end() - 1; token++) {
      for (Predicate predicate : predicates) {
        if (predicate.first() == token && predicate.attendance()) {
          return predicate.status() == Status.ATTENDED ? null : predicate.status();
        }
      }
    }
    return null;
  }

  /** "in the presence of more than 200 journalists". */
  private Status phraseBefore(Counted figure) {
    for (int first = figure.first() - 1; first >= begin; first--) {
      for (Phrase phrase : PHRASES.getOrDefault(prose.lower(first), List.of())) {
        int after = first + phrase.words.size();
        if (after <= figure.first()
            && matches(first, phrase.words)
            && listOnly(after, figure.first())) {
          return phrase.status;
        }
      }
    }
    return null;
  }

  private boolean matches(int first, List<String> words) {
    if (first + words.size() > end) {
      return false;
    }
    for (int i = 0; i < words.size(); i++) {
      if (!prose.lower(first + i).equals(words.get(i))) {
        return false;
      }
    }
    return true;
  }

  /** "600 delegates to hear the president": a headline that looks ahead. */
  private boolean isHeadlineInfinitive(Counted figure) {
    int to = figure.end();
    return to + 1 < end
        && figure.first() == begin
        && prose.lower(to).equals("to")
        && prose.kind(to + 1) == TokenKind.WORD
        && predicates.isEmpty();
  }

  /** Whether the sentence is a phrase without a verb that begins with the figure. */
  boolean isFragment(Counted figure) {
    boolean opens =
        figure.first() <= begin + 1
            || prose.initial(figure.first() - 1) == ':'
            || prose.initial(figure.first() - 2) == ':';
    return predicates.isEmpty() && opens;
  }

  /** "Nineteen ministers endorsed the text": they did something there. */
  private boolean pastVerbFollows(Counted figure) {
    int token = figure.end();
    return token < end
        && prose.kind(token) == TokenKind.WORD
        && (IRREGULAR_PASTS.contains(prose.lower(token))
            || (prose.lower(token).endsWith("ed") && prose.end(token) - prose.begin(token) > 4));
  }

  /** "opened with 300 guests" while it lasts, "ended with a meeting of 30 ministers" afterwards. */
  private Reading opensWith(Counted figure) {
    boolean with = false;
    for (int token = figure.first() - 1; token >= begin && token >= figure.first() - 4; token--) {
      with |= prose.lower(token).equals("with");
    }
    if (!with) {
      return null;
    }
    for (int token = begin; token < end; token++) {
      Status status = OPENING_VERBS.get(prose.lower(token));
      if (status != null) {
        return new Reading(status, false, true);
      }
    }
    return null;
  }

  /** Whether only a list stands between two places: no verb, and no new clause. */
  private boolean listOnly(int from, int to) {
    for (Predicate predicate : predicates) {
      if (predicate.first() < to && predicate.end() > from) {
        return false;
      }
    }
    return reaches(from, to);
  }

  private boolean continues(Counted figure) {
    if (isFollowedByAmongThem(figure)) {
      return true;
    }
    int low = Math.max(begin, figure.first() - REACH_OF_CONTINUATION);
    for (int token = figure.first() - 1; token >= low; token--) {
      if (isContinuation(token)) {
        return true;
      }
    }
    return false;
  }

  /** "500 delegates took part, thirty heads of state and 60 experts among them". */
  private boolean isFollowedByAmongThem(Counted figure) {
    for (int token = figure.end(); token + 1 < end; token++) {
      boolean among = prose.lower(token).equals("among") && prose.lower(token + 1).equals("them");
      if (among || prose.lower(token).equals("included")) {
        return listOnly(figure.end(), token) && !listOnly(begin, figure.first());
      }
      if (beginsClause(token)) {
        return false;
      }
    }
    return false;
  }

  /** "84 countries were invited, against 79 a year earlier". */
  boolean isCompared(Counted figure) {
    int before = figure.first() - 1;
    if (figure.form() != Form.ELLIPTIC || before < begin) {
      return false;
    }
    return switch (prose.lower(before)) {
      case "against", "from", "to", "with", "than", "versus" -> true;
      default -> false;
    };
  }

  /** "120 delegates from 16 countries; the second, 210 from 22". */
  private boolean isParallel(Counted figure) {
    int place = counted.indexOf(figure);
    return figure.form() == Form.ELLIPTIC
        && place + 1 < counted.size()
        && counted.get(place + 1).form() == Form.ELLIPTIC
        && counted.get(place + 1).first() == figure.end() + 1
        && prose.lower(figure.end()).equals("from");
  }

  private boolean isContinuation(int token) {
    for (List<String> words : CONTINUATIONS.getOrDefault(prose.lower(token), List.of())) {
      if (matches(token, words)) {
        return true;
      }
    }
    return false;
  }

  private Counted previous(Counted figure) {
    int place = counted.indexOf(figure);
    return place > 0 ? counted.get(place - 1) : null;
  }
}
