package io.plenary.sql;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A file of {@code jobs/sql/questions}.
 *
 * @param name what the file is called, without its ending
 * @param text the question it opens with
 * @param sql the query that answers it
 */
record Question(String name, String text, String sql) {

  /** All of them, by name. */
  static List<Question> all() throws IOException {
    List<Question> questions = new ArrayList<>();
    try (Stream<Path> files = Files.list(Path.of("jobs", "sql", "questions"))) {
      for (Path file : files.sorted().toList()) {
        questions.add(read(file));
      }
    }
    return questions;
  }

  private static Question read(Path file) throws IOException {
    String content = Files.readString(file);
    String firstLine = content.lines().findFirst().orElse("");
    if (!firstLine.startsWith("-- ") || !firstLine.contains("?")) {
      throw new IllegalStateException(file + " does not open with a question");
    }
    List<String> statements = SqlFile.statements(content);
    if (statements.size() != 1) {
      throw new IllegalStateException(file + " has " + statements.size() + " statements, not one");
    }
    String name = file.getFileName().toString().replace(".sql", "");
    return new Question(name, firstLine.substring(3), statements.get(0));
  }

  @Override
  public String toString() {
    return name;
  }
}
