package io.plenary.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A list of words kept as a resource: one entry a line, lines that begin with {@code #} and blank
 * lines left out. An entry may have columns, separated by tabs.
 *
 * <p>Example: {@code WordList.read("/io/plenary/text/abbreviations.txt").words()} contains {@code
 * "gen"}.
 */
public record WordList(List<List<String>> entries) {

  /**
   * Reads a list.
   *
   * @param resource its absolute name on the class path
   * @throws IllegalStateException if the application was built without it
   */
  public static WordList read(String resource) {
    InputStream stream = WordList.class.getResourceAsStream(resource);
    if (stream == null) {
      throw new IllegalStateException("the application was built without " + resource);
    }
    List<List<String>> entries = new ArrayList<>();
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (!line.isBlank() && !line.startsWith("#")) {
          entries.add(List.of(line.strip().split("\t+")));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new WordList(List.copyOf(entries));
  }

  /** The first column. */
  public Set<String> words() {
    return Sparse.set(entries.stream().map(entry -> entry.get(0)).toList());
  }
}
