package io.plenary.notebooks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * A notebook as it lies in its file.
 *
 * @param name its file without the suffix, such as 05-quality
 * @param cells from the top
 */
record Notebook(String name, List<Cell> cells) {
  static final Path FOLDER = Path.of("notebooks");

  private static final Pattern ROW = Pattern.compile("<tr>(.*?)</tr>", Pattern.DOTALL);
  private static final Pattern DATA = Pattern.compile("<td[^>]*>(.*?)</td>", Pattern.DOTALL);

  /**
   * A cell.
   *
   * @param kind markdown or code
   * @param source what it says
   * @param json all of it
   */
  record Cell(String kind, String source, JsonNode json) {
    boolean isCode() {
      return kind.equals("code");
    }

    boolean hasTag(String tag) {
      return elements(json.path("metadata").path("tags")).anyMatch(t -> t.asText().equals(tag));
    }

    Stream<JsonNode> outputs() {
      return elements(json.path("outputs"));
    }

    /** What it shows of this type, such as image/png. */
    List<String> shown(String type) {
      return outputs()
          .map(output -> output.path("data").path(type))
          .filter(data -> !data.isMissingNode())
          .map(Notebook::text)
          .toList();
    }

    /** The rows of all tables it shows, without their heads. */
    List<List<String>> rows() {
      List<List<String>> rows = new ArrayList<>();
      for (String html : shown("text/html")) {
        for (Matcher row = ROW.matcher(html); row.find(); ) {
          List<String> values = DATA.matcher(row.group(1)).results().map(m -> m.group(1)).toList();
          if (!values.isEmpty()) {
            rows.add(values);
          }
        }
      }
      return rows;
    }
  }

  /** All notebooks of the project, by name. */
  static List<Notebook> all() throws IOException {
    List<Path> files;
    try (Stream<Path> listing = Files.list(FOLDER)) {
      files = listing.filter(file -> file.toString().endsWith(".ipynb")).sorted().toList();
    }
    List<Notebook> notebooks = new ArrayList<>();
    for (Path file : files) {
      notebooks.add(read(file));
    }
    return notebooks;
  }

  static Notebook read(Path file) throws IOException {
    List<Cell> cells =
        elements(new ObjectMapper().readTree(Files.readString(file)).path("cells"))
            .map(cell -> new Cell(cell.path("cell_type").asText(), text(cell.path("source")), cell))
            .toList();
    return new Notebook(file.getFileName().toString().replace(".ipynb", ""), cells);
  }

  /** The first line, without the marks of a heading. */
  String question() {
    return cells.get(0).source().lines().findFirst().orElse("").replaceFirst("^# ", "");
  }

  /** The one cell whose source contains this. */
  Cell cellWith(String source) {
    List<Cell> found = cells.stream().filter(cell -> cell.source().contains(source)).toList();
    if (found.size() != 1) {
      throw new AssertionError("%s: %d cells with %s".formatted(name, found.size(), source));
    }
    return found.get(0);
  }

  private static Stream<JsonNode> elements(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false);
  }

  /** Notebooks write a text as one string or as a list of lines. */
  private static String text(JsonNode node) {
    StringBuilder text = new StringBuilder(node.asText());
    elements(node).forEach(line -> text.append(line.asText()));
    return text.toString();
  }
}
