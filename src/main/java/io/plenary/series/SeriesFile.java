package io.plenary.series;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Reads one file of the catalogue, and accepts nothing it does not understand: a mistyped field
 * must not silently make an edition disappear.
 *
 * <p>Example: {@code {"id": "lakeside", "name": "Lakeside Security Forum", "editions": [{"year":
 * 2017}]}} is a series with one edition; with {@code "yaer"} it is a {@link CatalogueException}.
 */
final class SeriesFile {
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();
  private static final List<String> SERIES_FIELDS =
      List.of("id", "name", "aliases", "location", "editions");
  private static final List<String> EDITION_FIELDS =
      List.of("year", "ordinal", "starts", "ends", "cancelled");
  private static final int EARLIEST_YEAR = 1800;
  private static final int LATEST_YEAR = 2999;

  private final String file;

  private SeriesFile(String file) {
    this.file = file;
  }

  /**
   * The series a file describes.
   *
   * @param file what messages call it
   * @param json its bytes
   */
  static Series read(String file, byte[] json) {
    return new SeriesFile(file).series(json);
  }

  private Series series(byte[] json) {
    JsonNode root = parse(json);
    if (!root.isObject()) {
      throw problem("", "must hold one JSON object, a series with id, name and editions");
    }
    refuseUnknownFields(root, "", SERIES_FIELDS);
    return new Series(
        requiredText(root, "id"),
        requiredText(root, "name"),
        aliases(root.get("aliases")),
        root.has("location") ? requiredText(root, "location") : null,
        editions(root.get("editions")));
  }

  private JsonNode parse(byte[] json) {
    try (JsonParser parser = JSON.createParser(json)) {
      JsonNode root = JSON.readTree(parser);
      if (root == null || root.isMissingNode()) {
        throw problem("", "is empty: write a series with id, name and editions");
      }
      return root;
    } catch (JsonProcessingException e) {
      JsonLocation location = e.getLocation();
      String place =
          location == null
              ? ""
              : "line " + location.getLineNr() + ", column " + location.getColumnNr();
      String reason = e.getOriginalMessage().lines().findFirst().orElse("cannot be read");
      throw problem(place, "is not valid JSON: " + reason);
    } catch (IOException e) {
      throw problem("", "is not valid JSON in UTF-8: " + e.getMessage());
    }
  }

  private List<String> aliases(JsonNode node) {
    if (node == null) {
      return List.of();
    }
    if (!node.isArray()) {
      throw problem("aliases", "must be a list of texts, such as [\"LSF\"]");
    }
    List<String> aliases = new ArrayList<>();
    for (JsonNode alias : node) {
      String place = "aliases[" + aliases.size() + "]";
      aliases.add(text(alias, place));
    }
    return aliases;
  }

  private List<Edition> editions(JsonNode node) {
    if (node == null || !node.isArray()) {
      throw problem(
          "editions", "must be a list of editions, such as [{\"year\": 2017}]; it may be empty");
    }
    Map<Integer, Edition> byYear = new TreeMap<>();
    Map<Integer, Integer> yearOfOrdinal = new TreeMap<>();
    int position = 0;
    for (JsonNode entry : node) {
      String place = "editions[" + position++ + "]";
      Edition edition = edition(entry, place);
      if (byYear.put(edition.year(), edition) != null) {
        throw problem(place + ".year", edition.year() + " is there twice: keep one edition a year");
      }
      Integer other =
          edition.ordinal() == null ? null : yearOfOrdinal.put(edition.ordinal(), edition.year());
      if (other != null) {
        throw problem(
            place + ".ordinal",
            edition.ordinal() + " is that of " + other + " too: give each edition its own");
      }
    }
    return byYear.values().stream().sorted(Comparator.comparingInt(Edition::year)).toList();
  }

  private Edition edition(JsonNode node, String place) {
    if (!node.isObject()) {
      throw problem(place, "must be an edition, such as {\"year\": 2017}");
    }
    refuseUnknownFields(node, place + ".", EDITION_FIELDS);
    Integer year = integer(node.get("year"), place + ".year", EARLIEST_YEAR, LATEST_YEAR);
    if (year == null) {
      throw problem(place, "has no year: add one, such as \"year\": 2017");
    }
    Integer ordinal = integer(node.get("ordinal"), place + ".ordinal", 1, LATEST_YEAR);
    LocalDate starts = date(node.get("starts"), place + ".starts");
    LocalDate ends = date(node.get("ends"), place + ".ends");
    if (ends != null && starts == null) {
      throw problem(place, "has ends without starts: add its first day");
    }
    if (starts != null && ends == null) {
      ends = starts;
    }
    if (starts != null && ends.isBefore(starts)) {
      throw problem(
          place + ".ends", ends + " is before it starts, on " + starts + ": exchange the two");
    }
    return new Edition(year, ordinal, starts, ends, cancelled(node.get("cancelled"), place));
  }

  private boolean cancelled(JsonNode node, String place) {
    if (node != null && !node.isBoolean()) {
      throw problem(place + ".cancelled", "must be true or false, without quotation marks");
    }
    return node != null && node.booleanValue();
  }

  private Integer integer(JsonNode node, String place, int low, int high) {
    if (node == null) {
      return null;
    }
    if (!node.isIntegralNumber() || !node.canConvertToInt()) {
      throw problem(place, node + " must be a whole number, without quotation marks");
    }
    if (node.intValue() < low || node.intValue() > high) {
      throw problem(place, node + " must be between " + low + " and " + high);
    }
    return node.intValue();
  }

  private LocalDate date(JsonNode node, String place) {
    if (node == null) {
      return null;
    }
    try {
      if (node.isTextual()) {
        return LocalDate.parse(node.textValue());
      }
    } catch (DateTimeException e) {
      throw problem(place, node + " is not a date: write it as \"2017-04-26\"");
    }
    throw problem(place, node + " is not a date: write it as \"2017-04-26\"");
  }

  private String requiredText(JsonNode parent, String field) {
    if (!parent.has(field)) {
      throw problem("", "has no " + field + ": add a field \"" + field + "\" with a text");
    }
    return text(parent.get(field), field);
  }

  private String text(JsonNode node, String place) {
    if (!node.isTextual() || node.textValue().isBlank()) {
      throw problem(place, node + " must be a text in quotation marks that is not blank");
    }
    return node.textValue().strip();
  }

  private void refuseUnknownFields(JsonNode node, String prefix, List<String> known) {
    for (Iterator<String> names = node.fieldNames(); names.hasNext(); ) {
      String name = names.next();
      if (!known.contains(name)) {
        throw problem(
            prefix + name, "is not a field: remove it or use one of " + String.join(", ", known));
      }
    }
  }

  private CatalogueException problem(String place, String problem) {
    return new CatalogueException(file, place, problem);
  }
}
