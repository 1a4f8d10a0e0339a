package io.plenary.evaluation;

import io.plenary.text.Span;
import java.util.List;
import java.util.Map;

/**
 * What one {@code .ann} file of the annotation tool brat says about its text: marked stretches,
 * events that tie stretches together, attributes of both. Relations, normalizations and notes are
 * left out.
 *
 * @param stretches in the order of the file
 * @param events in the order of the file
 * @see <a href="https://brat.nlplab.org/standoff.html">brat standoff format</a>
 */
record Standoff(List<Stretch> stretches, List<Event> events) {

  /**
   * A marked stretch of the text.
   *
   * @param type what it is marked as: {@code Figure}
   * @param spans where it stands; several if it is discontinuous
   * @param attributes by name
   * @param line the line of the file that marks it
   */
  record Stretch(String type, List<Span> spans, Map<String, Attribute> attributes, int line) {
    /** From the first of its spans to the end of the last. */
    Span extent() {
      return new Span(spans.get(0).begin(), spans.get(spans.size() - 1).end());
    }
  }

  /**
   * One value that a line of the file gives to a stretch.
   *
   * @param value empty for a flag
   * @param line the line of the file that says so
   */
  record Attribute(String value, int line) {}

  /** Stretches tied together, each in its role. */
  record Event(String type, List<Argument> arguments) {
    /** The spans of all stretches in a role, in reading order: {@code Source}. */
    List<Span> spans(String role) {
      return arguments.stream()
          .filter(argument -> argument.role().equals(role))
          .flatMap(argument -> argument.stretch().spans().stream())
          .sorted()
          .toList();
    }
  }

  /** A stretch and its role in an event, without the number that tells equal roles apart. */
  record Argument(String role, Stretch stretch) {}
}
