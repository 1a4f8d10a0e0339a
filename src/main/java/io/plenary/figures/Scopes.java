package io.plenary.figures;

import io.plenary.figures.Counted.Form;
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
  private final Measures measures;

  Scopes(Measures measures) {
    this.measures = measures;
  }

  /**
   * The scope of a count of countries.
   *
   * @param before those counted before it, in reading order
   * @return the name of a measure, or null if the countries are counted as such
   */
  String of(Prose prose, Counted countries, List<Counted> before) {
    int begin = prose.firstToken(prose.sentenceOf(countries.number().first()));
    int link = linkBefore(prose, countries.first(), begin);
    if (link < 0) {
      return null;
    }
    Counted governing = before.isEmpty() ? null : before.get(before.size() - 1);
    if (comesBefore(prose, link, begin)) {
      return scopeOfPeople(before);
    }
    if (governing != null && governing.end() <= link && governs(prose, governing, link)) {
      return governing.measure().name();
    }
    int noun = link - 1;
    while (noun >= begin && prose.initial(noun) == ',') {
      noun--;
    }
    Phrase phrase = noun < begin ? null : measures.endingAt(prose, noun, begin);
    return phrase == null || phrase.measure().kind() == Measure.Kind.NONE
        ? null
        : phrase.measure().name();
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
      case "from", "of", "representing" -> token;
      default -> -1;
    };
  }

  private static boolean isDeterminer(Prose prose, int token) {
    return switch (prose.lower(token)) {
      case "the", "all", "a", "total", "between", "these" -> true;
      default -> false;
    };
  }

  /** "They come from 80 countries": those counted before. */
  private static boolean comesBefore(Prose prose, int link, int begin) {
    return link > begin
        && switch (prose.lower(link - 1)) {
          case "come", "came", "coming", "hail", "hailed", "are", "were" -> true;
          default -> false;
        };
  }

  private static String scopeOfPeople(List<Counted> before) {
    for (int i = before.size() - 1; i >= 0; i--) {
      if (before.get(i).measure().kind() == Measure.Kind.PEOPLE) {
        return before.get(i).measure().name();
      }
    }
    return null;
  }

  /** Whether those counted are what the link belongs to: directly, or through a list of them. */
  private static boolean governs(Prose prose, Counted governing, int link) {
    boolean alone = governing.form() != Form.NOUN;
    boolean list = governing.measure().name().equals(Measures.DELEGATES);
    if (governing.measure().kind() == Measure.Kind.COUNTRIES) {
      return false;
    }
    for (int token = governing.end(); token < link; token++) {
      boolean comma = prose.initial(token) == ',';
      boolean listed = list && (comma || isListWord(prose, token));
      if (!comma && !listed) {
        return false;
      }
    }
    return alone || governing.end() <= link;
  }

  private static boolean isListWord(Prose prose, int token) {
    if (prose.kind(token) != TokenKind.WORD) {
      return false;
    }
    return switch (prose.lower(token)) {
      case "from", "who", "which", "that", "is", "are", "was", "were", "will", "have", "has" ->
          false;
      default -> true;
    };
  }
}
