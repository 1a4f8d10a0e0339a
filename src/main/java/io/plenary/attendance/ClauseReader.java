package io.plenary.attendance;

import static io.plenary.attendance.Vocabulary.VOCABULARY;

import io.plenary.attendance.Claim.Echo;
import io.plenary.attendance.Vocabulary.Message;
import io.plenary.attendance.Vocabulary.Phrase;
import io.plenary.quotations.Quotation;
import io.plenary.text.Prose;
import io.plenary.text.Span;
import io.plenary.text.TokenKind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Reads one clause: which guests its verbs are about. What a clause leaves out, a verb or the
 * guests, it takes from the one before.
 *
 * <p>Example: after "Chile takes part by video" the clause "Peru in the hall" says that Peru does.
 */
final class ClauseReader {
  private static final int LONGEST_ASIDE = 18;
  private static final int LONGEST_REST = 9;
  private static final int LONGEST_LABEL = 12;
  private static final int LONGEST_NAME = 3;

  private final Prose prose;
  private final GuestReader guestReader;
  private final ClaimReader claimReader;
  private final List<Quotation> quotations;
  private final Statements statements;

  /** What was said last, and of whom: those of the last clause that names any. */
  private AttendeeStatus lastStatus;

  private List<Guest> lastGuests = List.of();

  /** The clauses since, in which nobody has looked for guests yet. */
  private final Deque<Clause> passedOver = new ArrayDeque<>();

  /** What the words before a colon say of the names behind it, or null. */
  private AttendeeStatus label;

  /** The tokens of a clause. */
  private record Clause(int first, int end) {}

  private int first;
  private int end;
  private List<GuestList> lists;
  private List<Claim> claims;
  private AttendeeStatus waiting;
  private List<Guest> subject;

  ClauseReader(
      Prose prose, GuestReader guestReader, List<Quotation> quotations, Statements statements) {
    this.prose = prose;
    this.guestReader = guestReader;
    this.claimReader = new ClaimReader(prose);
    this.quotations = quotations;
    this.statements = statements;
  }

  /** Reads the clause between two tokens. */
  void read(int clauseFirst, int clauseEnd) {
    first = clauseFirst;
    end = clauseEnd;
    claims = claimReader.read(first, end);
    if (!maySay()) {
      passedOver.push(new Clause(first, end));
      return;
    }
    lists = listsOf(new Clause(first, end));
    subject = List.of();
    waiting = null;
    readLabelled();
    readPhrases();
    readMessages();
    readBrackets();
    readInvertedState();
    for (int i = 0; i < claims.size(); i++) {
      read(i);
    }
    readInvertedEcho();
    readWithoutVerb();
    label = nextLabel();
    remember(lists);
  }

  /** Whether a clause may say something of guests: in most, there is no need to look for them. */
  private boolean maySay() {
    boolean goesOn = first > 0 && prose.initial(first - 1) == ';';
    boolean labels = end < prose.tokens() && prose.initial(end) == ':';
    if (!claims.isEmpty() || label != null || goesOn || labels) {
      return true;
    }
    for (int token = first; token < end; token++) {
      boolean echo =
          isEchoWord(token) && token + 1 < end && VOCABULARY.role(prose, token + 1) != null;
      boolean word = prose.kind(token) == TokenKind.WORD;
      if (echo
          || (word
              ? VOCABULARY.tells(prose, token) || isToo(token)
              : prose.initial(token) == '(')) {
        return true;
      }
    }
    return false;
  }

  private List<GuestList> listsOf(Clause clause) {
    List<GuestList> found = new ArrayList<>();
    int token = clause.first;
    while (token < clause.end) {
      GuestList list =
          prose.kind(token) == TokenKind.WORD ? guestReader.listAt(token, clause.end) : null;
      if (list != null) {
        found.add(list);
      }
      token = list == null ? token + 1 : list.end();
    }
    return found;
  }

  private void remember(List<GuestList> named) {
    if (!named.isEmpty()) {
      lastGuests = named.stream().flatMap(list -> list.guests().stream()).toList();
      passedOver.clear();
    }
  }

  /** Those of whom the text spoke last before the clause. */
  private List<Guest> lastGuests() {
    while (!passedOver.isEmpty()) {
      remember(listsOf(passedOver.pop()));
    }
    return lastGuests;
  }

  /** "Who is missing?": the names that follow answer it. */
  void readQuestion(int questionFirst, int questionEnd) {
    label = null;
    if (asksForNames(questionFirst) || asksForNames(questionFirst + 1)) {
      claimReader.read(questionFirst, questionEnd).stream()
          .map(Claim::status)
          .filter(status -> status != null)
          .forEach(status -> label = status);
    }
  }

  private boolean asksForNames(int token) {
    return token < prose.tokens() && prose.lower(token).equals("who");
  }

  private void say(List<Guest> guests, AttendeeStatus status) {
    if (status != null) {
      statements.add(guests, status);
      lastStatus = status;
    }
  }

  private void read(int number) {
    Claim claim = claims.get(number);
    if (isHypothetical(claim)) {
      return;
    }
    if (claim.ofSubject()) {
      GuestList list = subjectOf(claim);
      if (list == null && number > 0 && isAmongThose(claims.get(number - 1), claim)) {
        list = subjectOf(claims.get(number - 1));
      }
      if (list != null) {
        subject = list.guests();
        say(isCue(claim) ? withoutPeople(subject) : subject, status(claim, list.none()));
        return;
      }
      List<Guest> meant = meantBefore(claim, number);
      if (!meant.isEmpty()) {
        subject = meant;
        say(isCue(claim) ? withoutPeople(meant) : meant, status(claim, false));
        return;
      }
    }
    if (claim.ofObject()) {
      GuestList object = objectOf(claim);
      if (object != null) {
        say(object.guests(), claim.link() && waiting != null ? waiting : claim.status());
        return;
      }
    }
    if (claim.status() != null && claim.echo() == Echo.NO) {
      waiting = claim.status();
      lastStatus = claim.status();
    }
  }

  /** Whether a verb only attributes what somebody says. */
  private boolean isCue(Claim claim) {
    Span verb = prose.span(claim.first(), claim.end());
    return quotations.stream()
        .anyMatch(quotation -> quotation.cue() != null && quotation.cue().overlaps(verb));
  }

  private static List<Guest> withoutPeople(List<Guest> guests) {
    return guests.stream().filter(guest -> guest.kind() != AttendeeKind.PERSON).toList();
  }

  private AttendeeStatus status(Claim claim, boolean none) {
    return switch (claim.echo()) {
      case SAME -> lastStatus;
      case OPPOSITE -> opposite(lastStatus, claim.status());
      case NO -> none ? claim.ofNone() : claim.status();
    };
  }

  /** "Chile came; Peru did not", "Chile will come; Peru will not". */
  private static AttendeeStatus opposite(AttendeeStatus status, AttendeeStatus denied) {
    boolean came = status == AttendeeStatus.ATTENDED || status == AttendeeStatus.ARRIVED;
    boolean comes = status == AttendeeStatus.CONFIRMED && denied == AttendeeStatus.DECLINED;
    return came || comes ? denied : null;
  }

  /** "whether Chile will come", "if Peru came". */
  private boolean isHypothetical(Claim claim) {
    for (int token = claim.first() - 1; token >= Math.max(first, claim.first() - 8); token--) {
      switch (prose.lower(token)) {
        case "whether", "if", "unless", "had" -> {
          return true;
        }
        case "and", "but", "," -> {
          return false;
        }
        default -> {}
      }
    }
    return false;
  }

  /** The guests before a claim that it is about; null if there are none. */
  private GuestList subjectOf(Claim claim) {
    boolean relative = isRelative(claim.first() - 1);
    int to = relative ? claim.first() - 1 : claim.first();
    GuestList nearest = null;
    for (GuestList list : lists) {
      if (list.end() <= to && isSubjectPlace(list, claim) && isLight(list.end(), to, relative)) {
        nearest = list;
      }
    }
    if (nearest != null && relative && claim.singular() && nearest.guests().size() > 1) {
      return new GuestList(
          nearest.last().first(), nearest.end(), List.of(nearest.last()), nearest.none());
    }
    return nearest;
  }

  /** "are among those taking part": the subject is that of "are". */
  private boolean isAmongThose(Claim link, Claim claim) {
    if (!link.link()) {
      return false;
    }
    for (int token = link.end(); token < claim.first(); token++) {
      switch (prose.lower(token)) {
        case "among", "one" -> {
          return true;
        }
        default -> {}
      }
    }
    return false;
  }

  private boolean isRelative(int token) {
    return token >= first
        && switch (prose.lower(token)) {
          case "who", "which", "that" -> true;
          default -> false;
        };
  }

  /** Guests behind a preposition are no subject: "the talks with Iran failed". */
  private boolean isSubjectPlace(GuestList list, Claim claim) {
    if (list.first() == first) {
      return true;
    }
    return switch (prose.lower(list.first() - 1)) {
      case "with" -> claim.end() - claim.first() <= 2;
      case "in",
          "at",
          "to",
          "against",
          "between",
          "by",
          "on",
          "for",
          "of",
          "from",
          "near",
          "over",
          "about",
          "under",
          "than",
          "like",
          "off",
          "outside",
          "via",
          "without",
          "after",
          "before",
          "around",
          "into",
          "not" ->
          false;
      default -> true;
    };
  }

  /** Whether nothing but adverbs and what stands between commas separates guests and verb. */
  private boolean isLight(int from, int to, boolean relative) {
    int token = from;
    while (token < to) {
      if (prose.initial(token) == ',') {
        int close = endOfAside(token, to);
        if (close < 0) {
          return relative || areLight(token + 1, to);
        }
        token = close;
      } else if (VOCABULARY.isLight(prose, token)) {
        token++;
      } else {
        return false;
      }
    }
    return true;
  }

  private boolean areLight(int from, int to) {
    for (int token = from; token < to; token++) {
      if (!VOCABULARY.isLight(prose, token)) {
        return false;
      }
    }
    return true;
  }

  /** The token after the comma that closes what an earlier one opens; -1 if none does. */
  private int endOfAside(int comma, int to) {
    for (int token = comma + 1; token < Math.min(to, comma + LONGEST_ASIDE); token++) {
      if (prose.initial(token) == ',') {
        return token + 1;
      }
    }
    return -1;
  }

  /** "and declined", "it declined", "both have confirmed": whom the text spoke of before. */
  private List<Guest> meantBefore(Claim claim, int number) {
    int token = claim.first() - 1;
    while (token >= first && VOCABULARY.isLight(prose, token) && !isBoth(token)) {
      token--;
    }
    if (token < first) {
      return List.of();
    }
    switch (prose.lower(token)) {
      case "and", "but", "or", "yet", "then", "," -> {
        boolean goesOn = number > 0 && !listBetween(claims.get(number - 1).end(), claim.first());
        return goesOn && !subject.isEmpty() ? subject : subjectOfClause(token);
      }
      case "it", "he", "she" -> {
        List<Guest> before = namedBefore(token);
        return before.isEmpty() ? before : before.subList(before.size() - 1, before.size());
      }
      case "both" -> {
        List<Guest> before = namedBefore(token);
        return before.size() < 2 ? List.of() : before.subList(before.size() - 2, before.size());
      }
      case "they" -> {
        return namedBefore(token);
      }
      default -> {
        return List.of();
      }
    }
  }

  /** The guests at the beginning of a clause, if it names no others before a token. */
  private List<Guest> subjectOfClause(int token) {
    GuestList only = null;
    for (GuestList list : lists) {
      if (list.end() <= token) {
        if (only != null) {
          return List.of();
        }
        only = list;
      }
    }
    return only != null && areLightOrAnd(first, only.first()) ? only.guests() : List.of();
  }

  private boolean isBoth(int token) {
    return prose.lower(token).equals("both");
  }

  private boolean listBetween(int from, int to) {
    return lists.stream().anyMatch(list -> from <= list.first() && list.end() <= to);
  }

  private List<Guest> namedBefore(int token) {
    List<Guest> named = null;
    for (GuestList list : lists) {
      if (list.end() <= token) {
        named = list.guests();
      }
    }
    return named == null ? lastGuests() : named;
  }

  /** The guests right behind a claim; null if there are none. */
  private GuestList objectOf(Claim claim) {
    for (GuestList list : lists) {
      if (list.first() >= claim.end()) {
        return areLight(claim.end(), list.first()) ? list : null;
      }
    }
    return null;
  }

  /** "in the absence of Chile", "regrets from Peru". */
  private void readPhrases() {
    for (int token = first; token < end; token++) {
      Phrase<AttendeeStatus> phrase = VOCABULARY.phraseAt(prose, token, end);
      if (phrase == null) {
        continue;
      }
      for (GuestList list : lists) {
        if (list.first() == token + phrase.words().size()) {
          say(list.guests(), phrase.value());
        }
      }
    }
  }

  /** "Not represented: Chile, Peru" */
  private void readLabelled() {
    boolean labelled = label != null && claims.isEmpty() && !lists.isEmpty();
    if (labelled && areLightOrAnd(first, lists.get(0).first())) {
      say(lists.get(0).guests(), label);
    }
  }

  /** What a clause that names nobody says of those who follow behind its colon, or null. */
  private AttendeeStatus nextLabel() {
    boolean goesOn = end < prose.tokens() && prose.initial(end) == ';';
    if (goesOn && label != null) {
      return label;
    }
    boolean before = end < prose.tokens() && prose.initial(end) == ':';
    if (before && label != null && end - first <= LONGEST_NAME) {
      return label;
    }
    return before && lists.isEmpty() && end - first <= LONGEST_LABEL
        ? Headings.statusIn(prose, first, end)
        : null;
  }

  /** "invitations have gone to Chile", "regrets came from Peru and from Fiji". */
  private void readMessages() {
    for (GuestList list : lists) {
      int before = list.first() - 1;
      if (before <= first) {
        continue;
      }
      String preposition = prose.lower(before).equals("by") ? "from" : prose.lower(before);
      for (int token = before - 1; token >= Math.max(first, before - LONGEST_REST); token--) {
        Message message = VOCABULARY.message(prose, token);
        if (message != null && message.preposition().equals(preposition)) {
          say(list.guests(), message.status());
          break;
        }
        if (prose.kind(token) == TokenKind.PUNCTUATION) {
          break;
        }
      }
    }
  }

  /** "Chile (confirmed)" */
  private void readBrackets() {
    for (GuestList list : lists) {
      for (Guest guest : list.guests()) {
        if (guest.end() < end && prose.initial(guest.end()) == '(') {
          Phrase<AttendeeStatus> phrase = VOCABULARY.headingAt(prose, guest.end() + 1, end);
          int close = phrase == null ? end : guest.end() + 1 + phrase.words().size();
          if (close < end && prose.kind(close) == TokenKind.PUNCTUATION) {
            say(List.of(guest), phrase.value());
          }
        }
      }
    }
  }

  /** "Absent were Chile and Peru", "Also present, by video, was Anna Berg". */
  private void readInvertedState() {
    int token = first;
    while (token < end && VOCABULARY.isLight(prose, token)) {
      token++;
    }
    Phrase<AttendeeStatus> heading = VOCABULARY.headingAt(prose, token, end);
    if (heading == null) {
      return;
    }
    int from = token + heading.words().size();
    for (GuestList list : lists) {
      int be = list.first() - 1;
      while (be > from && VOCABULARY.isLight(prose, be)) {
        be--;
      }
      boolean tied = be >= from && VOCABULARY.role(prose, be) != null && isLight(from, be, false);
      if (tied) {
        say(list.guests(), heading.value());
        return;
      }
    }
  }

  /** "so has the European Union", "nor did Peru". */
  private void readInvertedEcho() {
    for (GuestList list : lists) {
      int token = list.first() - 1;
      int auxiliaries = 0;
      while (token >= first && VOCABULARY.role(prose, token) != null && !isEchoWord(token)) {
        auxiliaries++;
        token--;
      }
      if (auxiliaries == 0 || token < first) {
        continue;
      }
      if (isEchoWord(token)) {
        say(list.guests(), lastStatus);
      }
    }
  }

  private boolean isEchoWord(int token) {
    return switch (prose.lower(token)) {
      case "so", "as", "nor", "neither" -> true;
      default -> false;
    };
  }

  /** "Peru in the hall", "and Chile too": the verb is the one before. */
  private void readWithoutVerb() {
    for (GuestList list : lists) {
      if (statements.has(list.last())) {
        continue;
      }
      boolean too = list.end() < end && isToo(list.end());
      boolean gapped = isGapped(list);
      boolean begins = claims.isEmpty() && areLightOrAnd(first, list.first()) && isRest(list.end());
      if (too || begins || gapped) {
        say(list.guests(), lastStatus);
      }
    }
  }

  /** "Chile is represented by its minister, Peru by an envoy". */
  private boolean isGapped(GuestList list) {
    boolean follows =
        list.first() > first
            && list.end() < end
            && (prose.initial(list.first() - 1) == ',' || isAnd(list.first() - 1))
            && claims.stream().anyMatch(claim -> claim.end() < list.first());
    return follows && beginsManner(list.end()) && !hasVerb(list.end());
  }

  private boolean isAnd(int token) {
    return switch (prose.lower(token)) {
      case "and", "while", "but" -> true;
      default -> false;
    };
  }

  private boolean beginsManner(int token) {
    return switch (prose.lower(token)) {
      case "in", "by", "from", "on", "at", "with", "through", "only", "online", "for" -> true;
      default -> false;
    };
  }

  /** Whether a verb stands before the next comma. */
  private boolean hasVerb(int from) {
    for (int token = from; token < end && prose.initial(token) != ','; token++) {
      if (VOCABULARY.role(prose, token) != null) {
        return true;
      }
    }
    return false;
  }

  private boolean isToo(int token) {
    return switch (prose.lower(token)) {
      case "too", "likewise" -> true;
      case "as" -> token + 1 < end && prose.lower(token + 1).equals("well");
      default -> false;
    };
  }

  private boolean areLightOrAnd(int from, int to) {
    for (int token = from; token < to; token++) {
      String lower = prose.lower(token);
      if (!VOCABULARY.isLight(prose, token) && !lower.equals("and") && !lower.equals("but")) {
        return false;
      }
    }
    return true;
  }

  /** What may follow the guests where the verb is left out: a few words without one. */
  private boolean isRest(int from) {
    boolean goesOn = first > 0 && prose.initial(first - 1) == ';';
    if (!goesOn || end - from > LONGEST_REST) {
      return false;
    }
    for (int token = from; token < end; token++) {
      if (VOCABULARY.role(prose, token) != null) {
        return false;
      }
    }
    if (from >= end || prose.kind(from) == TokenKind.PUNCTUATION) {
      return true;
    }
    return beginsManner(from);
  }
}
