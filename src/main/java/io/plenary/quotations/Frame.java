package io.plenary.quotations;

/** What may stand around a cue verb; the column "frames" of the resource {@code cue-verbs.txt}. */
enum Frame {
  /** Words follow or precede: "said that", "said: “…”", "…, she said". */
  WORDS,
  /** A noun phrase behind the verb is the hearer, not what was said: "told reporters that". */
  HEARER,
  /** An opinion in a clause: "believes that". */
  THOUGHT,
  /** What a document or a study says: "shows that". */
  FINDING,
  /** What was said is named by a noun phrase: "condemned the attack". */
  MATTER,
  /** What was said is an infinitive: "vowed to return". */
  WISH,
  /** Attributes only words in quotation marks right beside it: "“No,” he laughed". */
  MANNER,
  /** The base form and the form in -s are more often nouns: "claims". */
  NOUN
}
