package io.plenary.figures;

import io.plenary.figures.Counted.Form;
import io.plenary.text.Prose;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds what a number without a noun counts: what those before it counted.
 *
 * <p>Example: in "700 people, 500 of them from abroad" 500 counts people; in "120 delegates from 16
 * countries; the second, 210 from 22" 210 counts delegates and 22 countries.
 */
final class Antecedents {
  private static final String DEPUTY = "deputy_";
  private static final String DEPUTIES = "deputies";

  private final Measures measures;
  private final Prose prose;
  private final List<Counted> earlier = new ArrayList<>();

  Antecedents(Measures measures, Prose prose) {
    this.measures = measures;
    this.prose = prose;
  }

  /** All that were counted before, in reading order. */
  List<Counted> all() {
    return earlier;
  }

  /** Remembers one that was counted. */
  void add(Counted counted) {
    earlier.add(counted);
  }

  /** Notes that a sentence is over. */
  void endSentence(int sentence) {}

  /** Those of a sentence with their measures; those whose measure nothing tells are left out. */
  List<Counted> resolve(List<Counted> sentence) {
    List<Counted> resolved = new ArrayList<>();
    List<Counted> before = new ArrayList<>(earlier);
    for (int i = 0; i < sentence.size(); i++) {
      Counted counted = sentence.get(i);
      Measure measure = measureOf(counted, before, sentence, i);
      if (measure != null) {
        Counted known = counted.withMeasure(measure);
        resolved.add(known);
        before.add(known);
      }
    }
    return resolved;
  }

  private Measure measureOf(
      Counted counted, List<Counted> before, List<Counted> sentence, int place) {
    if (counted.measure() != null) {
      return counted.measure().name().equals(DEPUTIES) ? deputiesOf(before) : counted.measure();
    }
    if (before.isEmpty()) {
      return null;
    }
    if (counted.form() == Form.PARTITIVE) {
      return fromFollows(counted) ? lastPeople(before) : last(before);
    }
    if (isAfterFrom(counted)) {
      return lastCountries(before);
    }
    boolean parallel =
        place + 1 < sentence.size()
            && sentence.get(place + 1).measure() == null
            && isAfterFrom(sentence.get(place + 1));
    return parallel || fromFollows(counted) ? lastPeople(before) : last(before);
  }

  private Measure deputiesOf(List<Counted> before) {
    for (int i = before.size() - 1; i >= 0; i--) {
      Measure deputy = measures.named(DEPUTY + before.get(i).measure().name());
      if (deputy != null) {
        return deputy;
      }
    }
    return null;
  }

  private static Measure last(List<Counted> before) {
    return before.get(before.size() - 1).measure();
  }

  private static Measure lastPeople(List<Counted> before) {
    return lastOf(before, Measure.Kind.PEOPLE);
  }

  private static Measure lastCountries(List<Counted> before) {
    return lastOf(before, Measure.Kind.COUNTRIES);
  }

  private static Measure lastOf(List<Counted> before, Measure.Kind kind) {
    for (int i = before.size() - 1; i >= 0; i--) {
      if (before.get(i).measure().kind() == kind) {
        return before.get(i).measure();
      }
    }
    return null;
  }

  private boolean fromFollows(Counted counted) {
    return counted.end() < prose.tokens() && prose.lower(counted.end()).equals("from");
  }

  private boolean isAfterFrom(Counted counted) {
    int token = counted.first() - 1;
    if (token <= 0 || !prose.lower(token).equals("from")) {
      return false;
    }
    String before = prose.lower(token - 1);
    return !before.equals("up") && !before.equals("down");
  }
}
