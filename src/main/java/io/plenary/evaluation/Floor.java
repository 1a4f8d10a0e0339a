package io.plenary.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The least a score must be for a run to pass.
 *
 * <p>Example: {@code quotations.end_to_end.f1=0.9}.
 *
 * @param name the place of the score in the report's JSON, with points between
 * @param least the least value that passes
 */
record Floor(String name, double least) {
  private static final Pattern POINT = Pattern.compile("\\.");

  /**
   * Reads {@code NAME=VALUE}.
   *
   * @throws IllegalArgumentException if that is not what it says
   */
  static Floor parse(String nameAndValue) {
    int equals = nameAndValue.indexOf('=');
    try {
      return new Floor(
          nameAndValue.substring(0, equals),
          Double.parseDouble(nameAndValue.substring(equals + 1)));
    } catch (StringIndexOutOfBoundsException | NumberFormatException e) {
      throw new IllegalArgumentException(
          "'" + nameAndValue + "' is not NAME=NUMBER, like figures.f1=0.95", e);
    }
  }

  /**
   * The score's value.
   *
   * @param report the report as JSON
   * @throws IllegalArgumentException if the report has no such number
   */
  double valueIn(JsonNode report) {
    JsonNode node = report;
    for (String step : POINT.split(name, -1)) {
      if (!node.has(step)) {
        throw new IllegalArgumentException(
            "the report has no '%s'; where it ends it has %s"
                .formatted(name, String.join(", ", fieldsOf(node))));
      }
      node = node.get(step);
    }
    if (!node.isNumber()) {
      throw new IllegalArgumentException(
          "'%s' is no number; below it are %s".formatted(name, String.join(", ", fieldsOf(node))));
    }
    return node.doubleValue();
  }

  private static List<String> fieldsOf(JsonNode node) {
    List<String> fields = new ArrayList<>();
    node.fieldNames().forEachRemaining(fields::add);
    return fields;
  }
}
