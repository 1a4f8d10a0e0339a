package io.plenary.benchmark;

import io.plenary.corpus.CorpusException;
import io.plenary.corpus.Document;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The text files of a folder, held in memory so that reading them is not measured. */
final class Texts {
  private Texts() {}

  /**
   * Every {@code .txt} file in a folder and the folders below it, by name.
   *
   * @throws CorpusException if there is none
   */
  static List<Document> in(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      throw new CorpusException("there is no folder " + folder);
    }
    List<Document> documents = new ArrayList<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".txt")).sorted().toList()) {
        documents.add(document(folder.relativize(file).toString(), Files.readAllBytes(file)));
      }
    }
    if (documents.isEmpty()) {
      throw new CorpusException("no .txt file in " + folder);
    }
    return documents;
  }

  private static Document document(String name, byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    return new Document(name, null, bytes.length, "UTF-8", "en", text, null, null, null);
  }
}
