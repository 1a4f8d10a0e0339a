package io.plenary.figures;

import io.plenary.figures.Measures.Phrase;
import io.plenary.text.Prose;
import io.plenary.text.TokenKind;
import java.util.List;

/**
 * Settles what a count of countries is a count of: those named before "from" or "of".
 *
 * <p>Example: in "ministers and military delegations from 84 countries" the scope is {@code
 * delegations}; in "500 experts, officials and guests from 80 countries" {@code delegates}.
 */
final class Scopes {
  /** So many figures back those may be whose countries are counted. */
  private static final int MEMORY = 30;

  private final Measures measures;

  /**
   * What a count of countries belongs to.
   *
   * @param scope the name of a measure
   * @param governing those counted whose countries these are, or null if they have no number
   */
  record Scope(String scope, Counted governing) {
    /** Countries counted as such. */
    static final Scope NONE = new Scope(null, null);
  }

  Scopes(Measures measures) {
    this.measures = measures;
  }

  /**
   * The scope of a count of countries.
   *
   * @param before those counted before it in its sentence, in reading order
   * @param figures the figures before it in the article
   */
  Scope of(Prose prose, Counted countries, List<Counted> before, List<Counted> figures) {
    int begin = prose.firstToken(prose.sentenceOf(countries.number().first()));
    int link = linkBefore(prose, countries.first(), begin);
    if (link < 0) {
      return sent(prose, countries);
    }
    if (link > begin && prose.initial(link - 1) == ',') {
      Counted people = lastPeople(before);
      if (people != null) {
        return new Scope(people.measure().name(), people);
      }
    }
    if (comesBefore(prose, link, begin)) {
      return people(prose, link, before, figures);
    }
    Counted governing = before.isEmpty() ? null : before.get(before.size() - 1);
    if (governing != null && governs(prose, governing, link)) {
      return new Scope(governing.measure().name(), governing);
    }
    int noun = link - 1;
    while (noun >= begin && prose.initial(noun) == ',') {
      noun--;
    }
    Phrase phrase = noun < begin ? null : measures.endingAt(prose, noun, begin);
    return phrase == null || phrase.measure().kind() == Measure.Kind.NONE
        ? Scope.NONE
        : new Scope(phrase.measure().name(), null);
  }

  /** The "from", "of" or "representing" before a count of countries, or -1. */
  private static int linkBefore(Prose prose, int first, int begin) {
    int token = first - 1;
    while (token >= begin && isDeterminer(prose, token)) {
      token--;
    }
    if (token < begin) {
      return -1;
    }
    return switch (prose.lower(token)) {
      case "from", "of", "representing", "represent", "represented" -> token;
      default -> -1;
    };
  }

  private static boolean isDeterminer(Prose prose, int token) {
    return switch (prose.lower(token)) {
      case "the", "all", "a", "total", "between", "these" -> true;
      default -> false;
    };
  }

  /** Whether the word before a link is a noun that no measure has: "pledges from", "flights to". */
  boolean belongsToOtherNoun(Prose prose, int link) {
    int noun = link - 1;
    int begin = prose.firstToken(prose.sentenceOf(link));
    if (noun < begin || prose.kind(noun) != TokenKind.WORD) {
      return false;
    }
    String lower = prose.lower(noun);
    boolean plural = lower.length() > 4 && lower.endsWith("s") && !lower.endsWith("ss");
    return plural
        && (noun == begin || AttendanceVerbs.at(prose, noun, link).isEmpty())
        && !Invitations.isInvitation(lower)
        && !lower.startsWith("confirmation")
        && measures.endingAt(prose, noun, begin) == null;
  }

  /** "They come from 80 countries", "they will represent 111 states": those counted before. */
  private static boolean comesBefore(Prose prose, int link, int begin) {
    if (prose.lower(link).startsWith("represent")) {
      return !prose.lower(link).equals("representing");
    }
    return link > begin
        && switch (prose.lower(link - 1)) {
          case "come", "came", "coming", "hail", "hailed", "are", "were" -> true;
          default -> false;
        };
  }

  private Scope people(Prose prose, int link, List<Counted> before, List<Counted> figures) {
    Counted inSentence = lastPeople(before);
    int begin = prose.firstToken(prose.sentenceOf(link));
    for (int token = link - 1; inSentence == null && token >= begin; token--) {
      Phrase phrase = measures.endingAt(prose, token, begin);
      if (phrase != null && phrase.measure().kind() == Measure.Kind.PEOPLE) {
        return new Scope(phrase.measure().name(), null);
      }
    }
    Counted people = inSentence != null ? inSentence : lastPeople(figures);
    return people == null ? Scope.NONE : new Scope(people.measure().name(), inSentence);
  }

  private static Counted lastPeople(List<Counted> counted) {
    for (int i = counted.size() - 1; i >= Math.max(0, counted.size() - MEMORY); i--) {
      if (counted.get(i).measure().kind() == Measure.Kind.PEOPLE) {
        return counted.get(i);
      }
    }
    return null;
  }

  /** "196 countries have sent delegates": they are counted by whom they send. */
  private Scope sent(Prose prose, Counted countries) {
    int end = prose.endToken(prose.sentenceOf(countries.number().first()));
    for (int token = countries.end(); token + 1 < end; token++) {
      switch (prose.lower(token)) {
        case "send", "sent", "sends" -> {
          Phrase phrase = measures.at(prose, token + 1, end);
          return phrase == null ? Scope.NONE : new Scope(phrase.measure().name(), null);
        }
        case ",", ";" -> {
          return Scope.NONE;
        }
        default -> {}
      }
    }
    return Scope.NONE;
  }

  /** Whether those counted are what the link belongs to: directly, or through a list of them. */
  private static boolean governs(Prose prose, Counted governing, int link) {
    if (governing.end() > link || governing.measure().kind() == Measure.Kind.COUNTRIES) {
      return false;
    }
    boolean list = governing.measure().name().equals(Measures.DELEGATES);
    for (int token = governing.end(); token < link; token++) {
      boolean comma = prose.initial(token) == ',';
      boolean listed =
          list && (comma || prose.kind(token) == TokenKind.WORD) && !endsList(prose, token);
      boolean verb = !AttendanceVerbs.at(prose, token, link).isEmpty();
      if (!comma && !listed && !verb) {
        return false;
      }
    }
    return true;
  }

  private static boolean endsList(Prose prose, int token) {
    return switch (prose.lower(token)) {
      case "from", "who", "which", "that", "is", "was", "were", "will" -> true;
      default -> false;
    };
  }
}
