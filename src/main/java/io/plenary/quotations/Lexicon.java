package io.plenary.quotations;

import io.plenary.text.Prose;
import io.plenary.text.WordFact;
import io.plenary.text.WordList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What is known of a word by itself: its classes and, if it is a form of a cue verb, that verb.
 * Read once from the resources of this package; verbs are inflected here.
 *
 * <p>Example: {@code told} is a past form and a participle of the cue verb {@code tell}.
 */
final class Lexicon {
  private static final String FOLDER = "/io/plenary/quotations/";

  /** The one lexicon; it never changes. */
  static final Lexicon LEXICON = read();

  private static final WordFact<Entry> ENTRY = new WordFact<>(LEXICON.entries::get);

  /**
   * What is known of a word.
   *
   * @param classes bits of {@link WordClass}
   * @param cues the cue verbs it may be a form of, those with the most particles first
   * @param followers if it is a cue noun, the words that may follow it before what was said
   * @param followersBeforeMarks those that may follow it before words in quotation marks only
   */
  record Entry(
      long classes, List<CueVerb> cues, Set<String> followers, Set<String> followersBeforeMarks) {
    static final Entry UNKNOWN = new Entry(0, List.of(), Set.of(), Set.of());

    boolean known() {
      return classes != 0;
    }
  }

  private final List<List<String>> cuePrepositions = new ArrayList<>();
  private final Map<String, Entry> entries = new HashMap<>();

  private Lexicon() {}

  private static Lexicon read() {
    Lexicon lexicon = new Lexicon();
    for (List<String> line : WordList.read(FOLDER + "words.txt").entries()) {
      long bit = WordClass.valueOf(line.get(0).toUpperCase(Locale.ROOT)).bit();
      for (String word : line.get(1).split(" ", -1)) {
        lexicon.add(word, bit, null);
      }
    }
    for (List<String> line : WordList.read(FOLDER + "cue-verbs.txt").entries()) {
      lexicon.addCue(line);
    }
    for (List<String> line : WordList.read(FOLDER + "verbs.txt").entries()) {
      lexicon.addVerb(line);
    }
    for (List<String> line : WordList.read(FOLDER + "cue-prepositions.txt").entries()) {
      List<String> words = List.of(line.get(0).split(" ", -1));
      lexicon.add(words.get(0), WordClass.CUE_PREPOSITION.bit(), null);
      lexicon.cuePrepositions.add(words);
    }
    for (List<String> line : WordList.read(FOLDER + "cue-nouns.txt").entries()) {
      lexicon.addCueNoun(line);
    }
    return lexicon;
  }

  /** What is known of a token; {@link Entry#UNKNOWN} if nothing is. */
  Entry of(Prose prose, int token) {
    Entry entry = ENTRY.at(prose, token);
    return entry == null ? Entry.UNKNOWN : entry;
  }

  /** What is known of a word in lower case; {@link Entry#UNKNOWN} if nothing is. */
  Entry of(String lower) {
    Entry entry = entries.get(lower);
    return entry == null ? Entry.UNKNOWN : entry;
  }

  /** The prepositions that attribute, each as its words: "in the words of". */
  List<List<String>> cuePrepositions() {
    return cuePrepositions;
  }

  private void add(String word, long classes, CueVerb cue) {
    Entry known = of(word);
    List<CueVerb> cues = known.cues();
    if (cue != null && !cues.contains(cue)) {
      cues = new ArrayList<>(cues);
      cues.add(cue);
      cues.sort(Comparator.comparingInt(each -> -each.particles().size()));
    }
    entries.put(
        word,
        new Entry(
            known.classes() | classes,
            List.copyOf(cues),
            known.followers(),
            known.followersBeforeMarks()));
  }

  private void addCue(List<String> line) {
    List<String> words = List.of(line.get(0).split(" ", -1));
    Set<Frame> frames = EnumSet.noneOf(Frame.class);
    for (String frame : line.get(1).split(",", -1)) {
      frames.add(Frame.valueOf(frame.toUpperCase(Locale.ROOT)));
    }
    CueVerb cue =
        new CueVerb(
            words.get(0), words.subList(1, words.size()), Collections.unmodifiableSet(frames));
    Inflection forms = Inflection.of(words.get(0), line.size() > 2 ? line.get(2) : null);
    add(forms.base(), WordClass.CUE_BASE.bit(), cue);
    add(forms.third(), WordClass.CUE_THIRD.bit(), cue);
    add(forms.past(), WordClass.CUE_PAST.bit(), cue);
    add(forms.participle(), WordClass.CUE_PARTICIPLE.bit(), cue);
    add(forms.ing(), WordClass.CUE_ING.bit(), cue);
  }

  private void addCueNoun(List<String> line) {
    Entry known = of(line.get(0));
    Set<String> followers = Set.of(line.get(1).split(",", -1));
    Set<String> beforeMarks = line.size() > 2 ? Set.of(line.get(2).split(",", -1)) : Set.of();
    long classes = known.classes() | WordClass.CUE_NOUN.bit();
    entries.put(line.get(0), new Entry(classes, known.cues(), followers, beforeMarks));
  }

  private void addVerb(List<String> line) {
    boolean alsoNoun = line.get(0).startsWith("*");
    String base = alsoNoun ? line.get(0).substring(1) : line.get(0);
    Inflection forms = Inflection.of(base, line.size() > 1 ? line.get(1) : null);
    long verb = WordClass.VERB.bit();
    add(forms.past(), verb, null);
    add(forms.participle(), verb, null);
    if (!alsoNoun) {
      add(forms.base(), verb, null);
      add(forms.third(), verb, null);
    }
  }
}
