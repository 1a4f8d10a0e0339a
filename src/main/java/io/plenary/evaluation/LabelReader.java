package io.plenary.evaluation;

import io.plenary.evaluation.Standoff.Attribute;
import io.plenary.evaluation.Standoff.Event;
import io.plenary.evaluation.Standoff.Stretch;
import io.plenary.text.Span;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * Turns stand-off labels into what they mean.
 *
 * <p>An event with a {@code Content} is an attribution, a stretch of type {@code Figure} a figure,
 * one of type {@code Attendee} somebody who comes or stays away; other stretches and events are
 * left out. In values of attributes an underscore stands for a blank.
 */
final class LabelReader {
  private final Path file;

  private LabelReader(Path file) {
    this.file = file;
  }

  static LabelledDocument read(LabelFiles files) {
    try {
      byte[] bytes = Files.readAllBytes(files.text());
      CodePointText text = new CodePointText(new String(bytes, StandardCharsets.UTF_8));
      Standoff standoff =
          StandoffParser.parse(files.labels(), Files.readString(files.labels()), text);
      LabelReader reader = new LabelReader(files.labels());
      return new LabelledDocument(
          files.document(),
          sha256(bytes),
          text,
          attributions(standoff),
          stretches(standoff, "Figure").map(reader::figure).toList(),
          stretches(standoff, "Attendee").map(reader::attendee).toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<Stretch> stretches(Standoff standoff, String type) {
    return standoff.stretches().stream().filter(stretch -> stretch.type().equals(type));
  }

  private static List<AttributionLabel> attributions(Standoff standoff) {
    return standoff.events().stream()
        .filter(event -> !event.spans("Content").isEmpty())
        .map(LabelReader::attribution)
        .toList();
  }

  private static AttributionLabel attribution(Event event) {
    return new AttributionLabel(event.spans("Source"), event.spans("Cue"), event.spans("Content"));
  }

  private FigureLabel figure(Stretch stretch) {
    Span number = stretch.extent();
    return new FigureLabel(
        number,
        required(stretch, "Measure").value(),
        number(required(stretch, "Value")),
        numberOrNull(stretch, "ValueHigh"),
        valueOrNull(stretch, "Bound"),
        valueOrNull(stretch, "Status"),
        valueOrNull(stretch, "Scope"),
        valueOrNull(stretch, "Series"),
        yearOrNull(stretch),
        nameOrNull(stretch, "ReportedBy"));
  }

  private AttendeeLabel attendee(Stretch stretch) {
    return new AttendeeLabel(
        stretch.extent(),
        valueOrNull(stretch, "Status"),
        valueOrNull(stretch, "Kind"),
        yearOrNull(stretch));
  }

  private Attribute required(Stretch stretch, String name) {
    Attribute attribute = stretch.attributes().get(name);
    if (attribute == null) {
      throw new MalformedLabelsException(
          file, stretch.line(), "this " + stretch.type() + " has no " + name);
    }
    return attribute;
  }

  private static String valueOrNull(Stretch stretch, String name) {
    Attribute attribute = stretch.attributes().get(name);
    return attribute == null ? null : attribute.value();
  }

  private static String nameOrNull(Stretch stretch, String name) {
    String value = valueOrNull(stretch, name);
    return value == null ? null : value.replace('_', ' ');
  }

  private Long numberOrNull(Stretch stretch, String name) {
    Attribute attribute = stretch.attributes().get(name);
    return attribute == null ? null : number(attribute);
  }

  private Integer yearOrNull(Stretch stretch) {
    Long year = numberOrNull(stretch, "Edition");
    return year == null ? null : year.intValue();
  }

  private long number(Attribute attribute) {
    try {
      return Long.parseLong(attribute.value());
    } catch (NumberFormatException e) {
      throw new MalformedLabelsException(
          file, attribute.line(), "'" + attribute.value() + "' is not a whole number");
    }
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
