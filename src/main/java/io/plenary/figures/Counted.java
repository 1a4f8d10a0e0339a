package io.plenary.figures;

import io.plenary.text.NumberExpression;

/**
 * A number with the noun it counts, before its status and edition are known.
 *
 * <p>Example: "more than 130 foreign experts" is the number 130, first token {@code more}, end
 * after {@code experts}, measure {@code experts}, form {@link Form#NOUN}.
 *
 * @param number the number
 * @param first the first token, hedges included
 * @param end the token after the noun; of a number alone, after the number and its hedges
 * @param measure what it counts; null until the antecedent is known
 * @param form how the noun is given
 */
record Counted(NumberExpression number, int first, int end, Measure measure, Form form) {

  /** How the noun is given. */
  enum Form {
    /** In full: "24 ministers". */
    NOUN,
    /** In full, as part of a whole: "24 of the 40 ministers". */
    PART,
    /** As an adjective: "24-nation forum". */
    COMPOUND,
    /** Before a colon: "Ministers: 24". */
    LABELLED,
    /** By a pronoun: "24 of them". */
    PARTITIVE,
    /** Not at all: "against 24 a year earlier". */
    ELLIPTIC
  }

  Counted withMeasure(Measure antecedent) {
    return new Counted(number, first, end, antecedent, form);
  }
}
