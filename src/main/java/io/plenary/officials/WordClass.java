package io.plenary.officials;

/** What a word, or a phrase that begins with it, can be in a name or an office. */
enum WordClass {
  /** Capitalised only where a sentence or title begins: {@code the, yesterday, critics}. */
  COMMON(1 << 0),
  /** {@code Mr, Sheikh}: before a name, part of none. */
  HONORIFIC(1 << 1),
  /** {@code Gen., Senator}: before a name, part of none, says what the person is. */
  RANK(1 << 2),
  /** {@code minister, chief of staff}. */
  ROLE(1 << 3),
  /** {@code deputy, former}: sets an office apart from the one without it. */
  RANK_MODIFIER(1 << 4),
  /** {@code foreign, defense}: says what an office or institution is about. */
  SUBJECT(1 << 5),
  /** {@code senior, acting}. */
  PLAIN_MODIFIER(1 << 6),
  /** {@code ministry, embassy}: makes a name an institution's. */
  INSTITUTION(1 << 7),
  /** {@code NATO, White House, Reuters}: an institution known by a fixed name. */
  KNOWN_INSTITUTION(1 << 8),
  /** {@code Norway, Norwegian}. */
  COUNTRY(1 << 9),
  /** {@code Oslo, Sunday, Catholic}: capitalised, but neither a person nor an institution. */
  PLACE(1 << 10),
  /** {@code River, Summit}: makes the name before it a place's, a building's or an event's. */
  PLACE_HEAD(1 << 11),
  /** {@code Anna}. */
  GIVEN_NAME(1 << 12),
  /** {@code Mark, Grace}: a given name that is also an everyday word. */
  GIVEN_NAME_LIKE_WORD(1 << 13),
  /** {@code van, bin, de}: inside a family name. */
  PARTICLE(1 << 14),
  /** {@code al, von}: may begin a family name. */
  LEADING_PARTICLE(1 << 15),
  /** {@code Jr., III}. */
  SUFFIX(1 << 16),
  /** {@code said, tweeted}: next to a name it makes the name a speaker's. */
  SPEECH(1 << 17),
  /** {@code statement, press service}: says things in its author's place. */
  DOCUMENT(1 << 18),
  /** {@code of, the}: without a capital even in a headline in Title Case. */
  SMALL(1 << 19);

  private final int bit;

  WordClass(int bit) {
    this.bit = bit;
  }

  /** Sets of classes are sums of these: a look-up a token has to be cheap. */
  int bit() {
    return bit;
  }
}
