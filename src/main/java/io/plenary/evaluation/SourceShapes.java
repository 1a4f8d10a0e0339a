package io.plenary.evaluation;

import io.plenary.text.WordList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Sorts the phrases that name speakers by their shape, with a list of words of its own: what is
 * measured must not be sorted by the words it is made with.
 *
 * <p>The head of the phrase decides: its last word before a comma, a preposition or a relative
 * clause. Example: of {@code the head of the ministry} that is {@code head}, an office.
 */
final class SourceShapes {
  private static final String PRONOUN = "pronoun";
  private static final String TITLE = "title";
  private static final String OFFICE = "office";
  private static final String INSTITUTION = "institution";
  private static final String DOCUMENT = "document";
  private static final String PEOPLE = "people";
  private static final String INDEFINITE = "indefinite";
  private static final String DEFINITE = "definite";
  private static final String END_OF_HEAD = "end";

  private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0]+");
  private static final Pattern POSSESSIVE = Pattern.compile("['’]s?$");
  private static final Pattern AROUND_A_WORD =
      Pattern.compile("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}.]+$");
  private static final int LONGEST_PRONOUN = 2;

  private final Map<String, String> classes = new HashMap<>();

  SourceShapes() {
    for (List<String> entry : WordList.read("/io/plenary/evaluation/source-shapes.txt").entries()) {
      classes.put(entry.get(0), entry.get(1));
    }
  }

  /** The shape of a phrase; {@link SourceShape#NONE} of an empty one. */
  SourceShape of(String phrase) {
    String[] words = BLANKS.split(phrase.strip(), -1);
    if (phrase.isBlank()) {
      return SourceShape.NONE;
    }
    if (words.length <= LONGEST_PRONOUN && is(PRONOUN, words[0])) {
      return SourceShape.PRONOUN;
    }
    int end = endOfHead(words);
    String head = bare(words[end - 1]);
    if (is(DOCUMENT, head)) {
      return SourceShape.DOCUMENT;
    }
    if (is(INSTITUTION, head)) {
      return SourceShape.INSTITUTION;
    }
    if (is(PEOPLE, head) && (end == 1 || !startsUpper(head))) {
      return SourceShape.PLURAL_OR_ANONYMOUS;
    }
    if (is(OFFICE, head) || is(TITLE, head)) {
      return is(INDEFINITE, words[0]) ? SourceShape.PLURAL_OR_ANONYMOUS : SourceShape.OFFICE;
    }
    if (isPlural(head)) {
      return SourceShape.PLURAL_OR_ANONYMOUS;
    }
    return startsUpper(head) ? named(words, end, head) : unnamed(words[0], head);
  }

  /** A head with a capital letter, {@code Berg}, is a person's name unless it looks otherwise. */
  private SourceShape named(String[] words, int end, String head) {
    if (isAcronym(head) || (is(DEFINITE, words[0]) && allUpper(words, 1, end))) {
      return SourceShape.INSTITUTION;
    }
    boolean titled = end < words.length || !allUpper(words, 0, end);
    for (int i = 0; i < end - 1; i++) {
      titled |= is(TITLE, words[i]) || is(OFFICE, words[i]);
    }
    return titled ? SourceShape.TITLED_NAME : SourceShape.NAME;
  }

  private SourceShape unnamed(String first, String head) {
    boolean looksPlural = head.endsWith("s") && !head.endsWith("ss");
    return looksPlural || is(INDEFINITE, first)
        ? SourceShape.PLURAL_OR_ANONYMOUS
        : SourceShape.OTHER;
  }

  private int endOfHead(String[] words) {
    for (int i = 0; i < words.length; i++) {
      if (i > 0 && is(END_OF_HEAD, words[i])) {
        return i;
      }
      if (words[i].endsWith(",") || words[i].endsWith(")") || words[i].endsWith(":")) {
        return i + 1;
      }
    }
    return words.length;
  }

  private boolean isPlural(String head) {
    String lower = head.toLowerCase(Locale.ROOT);
    return lower.endsWith("s")
        && (is(OFFICE, lower.substring(0, lower.length() - 1))
            || is(PEOPLE, lower.substring(0, lower.length() - 1)));
  }

  private boolean is(String wordClass, String word) {
    return wordClass.equals(classes.get(bare(word).toLowerCase(Locale.ROOT)));
  }

  private static String bare(String word) {
    String inner = AROUND_A_WORD.matcher(word).replaceAll("");
    String owner = POSSESSIVE.matcher(inner).replaceAll("");
    return owner.isEmpty() ? word : owner;
  }

  private static boolean startsUpper(String word) {
    return !word.isEmpty() && Character.isUpperCase(word.codePointAt(0));
  }

  private static boolean allUpper(String[] words, int begin, int end) {
    for (int i = begin; i < end; i++) {
      if (!startsUpper(bare(words[i]))) {
        return false;
      }
    }
    return begin < end;
  }

  private static boolean isAcronym(String word) {
    return word.length() > 1 && word.chars().allMatch(Character::isUpperCase);
  }
}
