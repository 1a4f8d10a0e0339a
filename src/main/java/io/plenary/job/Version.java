package io.plenary.job;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Which Plenary this is.
 *
 * @param program the version of the program: {@code 0.1.0}
 * @param rules identifies the rules by which texts are read: a SHA-256 over the classes and word
 *     lists of the packages that read language, shortened to 16 digits. It changes whenever a
 *     document could yield something else.
 */
record Version(String program, String rules) {
  private static final List<String> READING =
      List.of(
          "attendance",
          "corpus",
          "extraction",
          "figures",
          "officials",
          "quotations",
          "series",
          "text");

  private static final Version RUNNING = new Version(programVersion(), rulesVersion());

  /** The version that is running. */
  static Version running() {
    return RUNNING;
  }

  private static String programVersion() {
    Properties properties = new Properties();
    try (InputStream in = Version.class.getResourceAsStream("/io/plenary/version.properties")) {
      properties.load(in);
      return properties.getProperty("program");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String rulesVersion() {
    try {
      Path application =
          Path.of(Version.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      if (Files.isDirectory(application)) {
        return hash(application);
      }
      try (FileSystem jar =
          FileSystems.newFileSystem(URI.create("jar:" + application.toUri()), Map.of())) {
        return hash(jar.getPath("/"));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException("the application was not loaded from a file", e);
    }
  }

  private static String hash(Path application) throws IOException {
    Map<String, Path> files = new TreeMap<>();
    for (String name : READING) {
      Path folder = application.resolve("io/plenary/" + name);
      try (Stream<Path> found = Files.walk(folder)) {
        found
            .filter(Files::isRegularFile)
            .forEach(file -> files.put(name + "/" + folder.relativize(file), file));
      }
    }
    MessageDigest digest = sha256();
    for (Map.Entry<String, Path> file : files.entrySet()) {
      digest.update(file.getKey().getBytes(StandardCharsets.UTF_8));
      digest.update(Files.readAllBytes(file.getValue()));
    }
    return HexFormat.of().formatHex(digest.digest(), 0, 8);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
