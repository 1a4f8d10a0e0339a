package io.plenary.corpus;

import io.plenary.text.Span;
import java.time.LocalDate;

/**
 * What stands before the first words of a report, or on a line of its own above them: where, when
 * and by which agency it was written.
 *
 * <p>Example: {@code MOSCOW, April 26, 2017 (TASS) — } is place Moscow, 26 April 2017, agency TASS.
 *
 * @param span where it stands, its dash and white space included
 * @param place or null
 * @param date or null; also null if it lacks the year
 * @param agency or null
 */
record Dateline(Span span, String place, LocalDate date, String agency) {}
