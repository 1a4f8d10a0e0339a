package io.plenary.quotations;

/** What a word can be; the classes of the resource {@code words.txt}, and those of verb forms. */
enum WordClass {
  DETERMINER,
  POSSESSIVE,
  /** Stands for a noun phrase of its own: "she", "some", "those". */
  PRONOUN,
  /** A subject pronoun: "she". */
  PERSONAL,
  OBJECT,
  THIRD_SINGULAR,
  PREPOSITION,
  /** A preposition that attaches to the noun before it: "the minister of", "a spokesman for". */
  PLACE_PREPOSITION,
  /** Before a number it is no preposition: "about 200". */
  APPROXIMATOR,
  /** A number in words, or a part: "forty", "half". */
  QUANTITY,
  CONJUNCTION,
  SUBORDINATOR,
  RELATIVE,
  AUXILIARY,
  BE,
  HAVE,
  DO,
  MODAL,
  NEGATION,
  ADVERB,
  TIME,
  PERSON,
  /** A plural without -s: "people". */
  PLURAL,
  INSTITUTION,
  DOCUMENT,
  /** A document that may be read out: "message". */
  MESSAGE,
  /** A past form of a verb of reading out: "read", "conveyed". */
  READING_VERB,
  /** Begins a link to another page: "READ MORE:". */
  LINK,
  /** Introduces a title, a name or a motto in quotation marks: "the film “…”". */
  TITLE_NOUN,
  /** Before an infinitive it says that somebody does speak: "went on to say". */
  SPEECH_PROCEEDS,
  /** A modal that tells of what has not been said: "could". */
  POSSIBLE,
  /** A verb that only gives a noun its action: "made the remark that". */
  LIGHT_VERB,
  /** Gives a name: "titled", "dubbed". */
  NAMING,
  HONORIFIC,
  /** Behind a comma it ends what was said: "…, while others left". */
  ASIDE,
  /** Begins a clause that only stands beside the one before: "although", "while". */
  CONCESSIVE,
  /** Behind a comma it still belongs to the noun phrase before: ", including the pier". */
  EXAMPLE,
  /** A finite form of a verb that attributes nothing. */
  VERB,
  /** Forms of cue verbs. */
  CUE_BASE,
  CUE_THIRD,
  CUE_PAST,
  CUE_PARTICIPLE,
  CUE_ING,
  /** A preposition behind which speech is not the subject's own: "criticized Berg for saying". */
  DISOWNING,
  /** The first word of a preposition that attributes: "according to", "in the words of". */
  CUE_PREPOSITION,
  /** A noun that attributes what was said to its owner: "her claim that". */
  CUE_NOUN,
  /** Set by {@link Skeleton}, not by a list. */
  CAPITAL,
  WORD,
  NUMBER,
  PASSAGE,
  COMMA,
  COLON,
  DASH,
  SEMICOLON,
  FINAL,
  OPENING_BRACKET,
  CLOSING_BRACKET,
  POSSESSIVE_ENDING,
  OTHER_MARK;

  /** Valid within one run only and never stored, so that the order of the classes is free. */
  @SuppressWarnings("EnumOrdinal")
  private final long bit = 1L << ordinal();

  long bit() {
    return bit;
  }

  /** The union of some classes, to be tested at once. */
  static long anyOf(WordClass... classes) {
    long mask = 0;
    for (WordClass each : classes) {
      mask |= each.bit;
    }
    return mask;
  }
}
