package io.plenary.figures;

import io.plenary.officials.Cast;
import io.plenary.officials.Mention;
import io.plenary.officials.Official;
import io.plenary.officials.OfficialKind;
import io.plenary.quotations.Quotation;
import io.plenary.quotations.QuotationKind;
import io.plenary.text.Prose;
import io.plenary.text.Span;
import io.plenary.text.TokenKind;
import io.plenary.text.WordList;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Settles who reports a number: the speaker of what it is said in, of what an inserted "he says"
 * interrupts, or of the turn of a transcript.
 *
 * <p>Example: in "Forty ministers, Anna Berg said, had promised to come" it is Anna Berg; below
 * {@code ANNA BERG: We have 340 delegates.} it is she as well.
 */
final class Reporters {
  private static final Set<String> QUESTION_LABELS =
      WordList.read("/io/plenary/figures/question-labels.txt").words();
  private static final Set<String> REPORTING_VERBS =
      WordList.read("/io/plenary/figures/reporting-verbs.txt").words();
  private static final int LONGEST_LABEL = 9;
  private static final int REACH_OF_VERB = 10;

  /**
   * Who says so.
   *
   * @param official the speaker, or null
   * @param relayedBy who passed it on, or null
   */
  record Report(Official official, String relayedBy) {
    static final Report NONE = new Report(null, null);
  }

  private final Prose prose;
  private final Cast cast;
  private final List<Quotation> quotations;

  /** Those whose full names stand in capitals before their turns; read when first asked for. */
  private List<Official> spelled;

  /** The end of the last quotation at or before each, so that a search can stop. */
  private final int[] latestEnds;

  Reporters(Prose prose, Cast cast, List<Quotation> quotations) {
    this.prose = prose;
    this.cast = cast;
    this.quotations = quotations;
    this.latestEnds = new int[quotations.size()];
    int latest = 0;
    for (int i = 0; i < latestEnds.length; i++) {
      latest = Math.max(latest, quotations.get(i).words().end());
      latestEnds[i] = latest;
    }
  }

  /** Who reports the number at a place. */
  Report of(Span number) {
    Report quoted = quoted(number);
    if (quoted != null && quoted.official() != null) {
      return quoted;
    }
    Report inserted = inserted(number);
    if (inserted != null) {
      return inserted;
    }
    Official stating = stating(prose.tokenAt(number.begin()));
    if (stating != null) {
      return new Report(stating, null);
    }
    Official turn = ofTurn(prose.tokenAt(number.begin()));
    if (turn != null) {
      return new Report(turn, null);
    }
    return quoted == null ? Report.NONE : quoted;
  }

  /** The speaker of a quotation that holds the number; of several the one who is known. */
  private Report quoted(Span number) {
    Report found = null;
    for (int i = lastBeginningBefore(number.begin()); i >= 0; i--) {
      if (latestEnds[i] < number.end()) {
        break;
      }
      Quotation quotation = quotations.get(i);
      if (quotation.words().contains(number)) {
        Report report = new Report(quotation.speaker(), quotation.relayedBy());
        if (report.official() != null) {
          return report;
        }
        found = report;
      }
    }
    return found;
  }

  private int lastBeginningBefore(int position) {
    int low = 0;
    int high = quotations.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (quotations.get(middle).words().begin() <= position) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low - 1;
  }

  /**
   * "Not more than 40 were accredited, Berg told me, “because …”": the other side of what an
   * attribution between commas interrupts.
   */
  private Report inserted(Span number) {
    int sentence = prose.sentenceOf(prose.tokenAt(number.begin()));
    Span whole = prose.sentence(sentence);
    for (int i = lastBeginningBefore(whole.end()); i >= 0; i--) {
      Quotation quotation = quotations.get(i);
      if (latestEnds[i] < whole.begin()) {
        break;
      }
      boolean here =
          quotation.cue() != null
              && quotation.speaker() != null
              && quotation.kind() != QuotationKind.DIRECT
              && whole.contains(quotation.cue())
              && quotation.mention() != null
              && whole.contains(quotation.mention());
      if (here && isOtherSide(number, quotation)) {
        return new Report(quotation.speaker(), quotation.relayedBy());
      }
    }
    return null;
  }

  private boolean isOtherSide(Span number, Quotation quotation) {
    int begin = Math.min(quotation.cue().begin(), quotation.mention().begin());
    int end = Math.max(quotation.cue().end(), quotation.mention().end());
    int first = prose.tokenAt(begin);
    int after = prose.tokenAt(end - 1) + 1;
    boolean commaBefore = first > 0 && prose.initial(first - 1) == ',';
    if (!commaBefore) {
      return false;
    }
    if (number.end() <= begin) {
      return isOneClause(number.end(), begin);
    }
    boolean commaBehind =
        after < prose.tokens() && (prose.initial(after) == ',' || number.begin() < end + 60);
    return commaBehind && number.begin() >= end && isOneClause(end, number.begin());
  }

  private boolean isOneClause(int from, int to) {
    for (int i = from; i < to; i++) {
      if (prose.text().charAt(i) == ';') {
        return false;
      }
    }
    return true;
  }

  /** "Priscilla Ong, the spokeswoman, puts the number of chiefs at 23": the subject of the verb. */
  private Official stating(int token) {
    int begin = prose.firstToken(prose.sentenceOf(token));
    for (int verb = token - 1; verb > Math.max(begin, token - REACH_OF_VERB); verb--) {
      if (prose.initial(verb) == ';' || prose.kind(verb) == TokenKind.QUOTE) {
        return null;
      }
      if (REPORTING_VERBS.contains(prose.lower(verb))) {
        int subject = prose.initial(verb - 1) == ',' ? verb - 2 : verb - 1;
        if (subject < begin) {
          return null;
        }
        int last = prose.end(subject) - 1;
        Mention mention = cast.mentionAt(last);
        Mention known = mention != null ? mention : cast.referenceAt(last);
        return known == null ? null : known.official();
      }
    }
    return null;
  }

  /** Who speaks the paragraph of a transcript: {@code ANNA BERG, SPOKESWOMAN: …}. */
  private Official ofTurn(int token) {
    int first = prose.firstToken(prose.firstSentence(prose.paragraphOf(token)));
    int colon = colonAfter(first);
    if (colon < 0 || colon > token || QUESTION_LABELS.contains(prose.lower(first))) {
      return null;
    }
    int end = first;
    while (end < colon && prose.kind(end) == TokenKind.WORD) {
      end++;
    }
    Span label = prose.span(first, end);
    Official named = cast.resolve(label);
    return named != null ? named : bySurname(first, end);
  }

  private int colonAfter(int first) {
    for (int token = first; token < Math.min(prose.tokens(), first + LONGEST_LABEL); token++) {
      if (prose.initial(token) == ':') {
        return token > first ? token : -1;
      }
      boolean name =
          prose.kind(token) == TokenKind.WORD && (prose.capitalized(token) || token > first + 1);
      boolean bracket = "(),".indexOf(prose.initial(token)) >= 0;
      if (!name && !bracket) {
        return -1;
      }
    }
    return -1;
  }

  /**
   * The person of the cast whose last name a label in capitals gives, or else the name it spells.
   */
  private Official bySurname(int first, int end) {
    String label = prose.span(first, end).of(prose.text());
    Official found = null;
    for (Mention mention : cast.mentions()) {
      Official official = mention.official();
      boolean fits =
          official != null
              && official.kind() == OfficialKind.PERSON
              && endsWithWord(official.name(), label);
      if (fits && found != null && !found.equals(official)) {
        return null;
      }
      found = fits ? official : found;
    }
    return found == null ? inCapitals(label) : found;
  }

  /** The one speaker of a transcript in capitals whose name ends like a label, or null. */
  private Official inCapitals(String label) {
    if (spelled == null) {
      spelled = spelledNames();
    }
    List<Official> fitting =
        spelled.stream().filter(official -> endsWithWord(official.name(), label)).toList();
    return fitting.size() == 1 ? fitting.get(0) : null;
  }

  private List<Official> spelledNames() {
    List<Official> names = new ArrayList<>();
    for (int paragraph = 0; paragraph < prose.paragraphs().size(); paragraph++) {
      if (prose.firstSentence(paragraph) == prose.endSentence(paragraph)) {
        continue;
      }
      int first = prose.firstToken(prose.firstSentence(paragraph));
      int colon = colonAfter(first);
      int end = first;
      while (end < colon && prose.kind(end) == TokenKind.WORD) {
        end++;
      }
      String label = end - first < 2 ? "" : prose.span(first, end).of(prose.text());
      if (!label.isEmpty() && label.equals(label.toUpperCase(Locale.ROOT))) {
        Official official = new Official(inSmallLetters(label), OfficialKind.PERSON, null, null);
        if (!names.contains(official)) {
          names.add(official);
        }
      }
    }
    return names;
  }

  private static boolean endsWithWord(String name, String label) {
    int from = name.length() - label.length();
    return from >= 0
        && name.regionMatches(true, from, label, 0, label.length())
        && (from == 0 || name.charAt(from - 1) == ' ');
  }

  private static String inSmallLetters(String capitals) {
    List<String> words = new ArrayList<>();
    for (String word : capitals.split(" +", -1)) {
      words.add(word.substring(0, 1) + word.substring(1).toLowerCase(Locale.ROOT));
    }
    return String.join(" ", words);
  }
}
