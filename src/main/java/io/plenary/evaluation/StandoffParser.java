package io.plenary.evaluation;

import io.plenary.evaluation.Standoff.Argument;
import io.plenary.evaluation.Standoff.Attribute;
import io.plenary.evaluation.Standoff.Event;
import io.plenary.evaluation.Standoff.Stretch;
import io.plenary.text.Span;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Reads one {@code .ann} file. It is strict, for a label that is silently lost or shifted spoils
 * every score: each line must be understood, and each stretch must repeat the words it stands on.
 *
 * <p>Example: {@code T1 Figure 14 16 80} marks the stretch from 14 to 16, and {@code A1 Measure T1
 * countries} gives it an attribute (fields are separated by tabs).
 */
final class StandoffParser {
  private static final Pattern LINE_FEED = Pattern.compile("\r?\n");
  private static final Pattern TAB = Pattern.compile("\t");
  private static final Pattern BLANK = Pattern.compile(" ");
  private static final Pattern SEMICOLON = Pattern.compile(";");
  private static final Pattern WHITE_SPACE = Pattern.compile("\\s+");
  private static final Pattern ROLE_NUMBER = Pattern.compile("\\d+$");

  private final Path file;
  private final String[] lines;
  private final CodePointText text;
  private final Map<String, Stretch> stretches = new LinkedHashMap<>();
  private final List<Event> events = new ArrayList<>();

  /** Attributes and events may stand before the stretches they speak of: they are read last. */
  private final List<Runnable> references = new ArrayList<>();

  private int current;

  private StandoffParser(Path file, String labels, CodePointText text) {
    this.file = file;
    this.lines = LINE_FEED.split(labels, -1);
    this.text = text;
  }

  /**
   * Parses labels.
   *
   * @param file where they come from, for messages
   * @param labels what the file says
   * @param text what they are labels of
   * @throws MalformedLabelsException at the first line that makes no sense
   */
  static Standoff parse(Path file, String labels, CodePointText text) {
    return new StandoffParser(file, labels, text).parse();
  }

  private Standoff parse() {
    for (; current < lines.length; current++) {
      if (!lines[current].isBlank()) {
        parseLine(lines[current], current + 1);
      }
    }
    references.forEach(Runnable::run);
    return new Standoff(List.copyOf(stretches.values()), List.copyOf(events));
  }

  private void parseLine(String content, int line) {
    String[] fields = TAB.split(content, 3);
    if (fields.length < 2) {
      throw new MalformedLabelsException(file, line, "not an annotation: no tab in it");
    }
    switch (fields[0].isEmpty() ? ' ' : fields[0].charAt(0)) {
      case 'T' -> stretch(fields, line);
      case 'E' -> references.add(() -> event(fields[1], line));
      case 'A', 'M' -> references.add(() -> attribute(fields[1], line));
      case 'R', 'N', '*', '#' -> {}
      default ->
          throw new MalformedLabelsException(
              file, line, "unknown kind of annotation '" + fields[0] + "'");
    }
  }

  private void stretch(String[] fields, int line) {
    if (fields.length < 3) {
      throw new MalformedLabelsException(
          file, line, "a stretch needs three fields: id, type with offsets, words");
    }
    String[] typeAndOffsets = BLANK.split(fields[1], 2);
    if (typeAndOffsets.length < 2) {
      throw new MalformedLabelsException(file, line, "no offsets in '" + fields[1] + "'");
    }
    List<Span> spans = new ArrayList<>();
    for (String offsets : SEMICOLON.split(typeAndOffsets[1], -1)) {
      spans.add(span(offsets, line));
    }
    checkWords(text.slice(spans), fields[2], line);
    Stretch stretch = new Stretch(typeAndOffsets[0], List.copyOf(spans), new HashMap<>(), line);
    if (stretches.put(fields[0], stretch) != null) {
      throw new MalformedLabelsException(file, line, fields[0] + " stands twice");
    }
  }

  private Span span(String offsets, int line) {
    String[] ends = BLANK.split(offsets, -1);
    try {
      int begin = Integer.parseInt(ends[0]);
      int end = Integer.parseInt(ends[1]);
      if (begin >= 0 && begin < end && end <= text.length()) {
        return new Span(begin, end);
      }
    } catch (NumberFormatException | ArrayIndexOutOfBoundsException e) {
      throw new MalformedLabelsException(
          file, line, "'" + offsets + "' are not two offsets with a blank between");
    }
    throw new MalformedLabelsException(
        file, line, "'" + offsets + "' lies outside a text of " + text.length() + " characters");
  }

  /** Words that hold a line feed run on over the lines that follow, which are then used up. */
  private void checkWords(String expected, String words, int line) {
    StringBuilder found = new StringBuilder(words);
    while (expected.contains("\n")
        && found.codePointCount(0, found.length()) < expected.codePointCount(0, expected.length())
        && current + 1 < lines.length) {
      current++;
      found.append('\n').append(lines[current]);
    }
    if (!withoutBlanks(expected).equals(withoutBlanks(found.toString()))) {
      throw new MalformedLabelsException(
          file,
          line,
          "the text has '%s' there, not '%s'"
              .formatted(Excerpt.onOneLine(expected), Excerpt.onOneLine(found.toString())));
    }
  }

  private static String withoutBlanks(String words) {
    return WHITE_SPACE.matcher(words).replaceAll("");
  }

  private void event(String description, int line) {
    String type = "";
    List<Argument> arguments = new ArrayList<>();
    for (String part : BLANK.split(description.strip(), -1)) {
      int colon = part.indexOf(':');
      if (colon < 0) {
        throw new MalformedLabelsException(file, line, "no role in '" + part + "'");
      }
      String role = ROLE_NUMBER.matcher(part.substring(0, colon)).replaceAll("");
      arguments.add(new Argument(role, referred(part.substring(colon + 1), line)));
      type = type.isEmpty() ? role : type;
    }
    events.add(new Event(type, List.copyOf(arguments)));
  }

  private void attribute(String description, int line) {
    String[] parts = BLANK.split(description.strip(), 3);
    if (parts.length < 2) {
      throw new MalformedLabelsException(file, line, "an attribute needs a name and a stretch");
    }
    if (parts[1].startsWith("E")) {
      return; // Of an event: none of the labels known here has any.
    }
    Attribute attribute = new Attribute(parts.length < 3 ? "" : parts[2].strip(), line);
    if (referred(parts[1], line).attributes().put(parts[0], attribute) != null) {
      throw new MalformedLabelsException(file, line, parts[1] + " has two values of " + parts[0]);
    }
  }

  private Stretch referred(String id, int line) {
    Stretch stretch = stretches.get(id);
    if (stretch == null) {
      throw new MalformedLabelsException(file, line, "there is no stretch " + id);
    }
    return stretch;
  }
}
