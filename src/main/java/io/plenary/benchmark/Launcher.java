package io.plenary.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Runs the commands of the project as processes of their own, the way a person would.
 *
 * @param home the project's folder
 * @param logs where what they print goes
 */
record Launcher(Path home, Path logs) {

  /** The launcher of the project this Java was started from. */
  static Launcher here() {
    Path home = Path.of(System.getProperty("plenary.home", ""));
    return new Launcher(home, home.resolve("target/benchmark/logs"));
  }

  /**
   * Runs a command and measures it.
   *
   * @param name names its log
   * @param script {@code analyze} or {@code benchmark}
   */
  ProcessCost run(String name, String script, Object... arguments) throws IOException {
    return run(List.of(), name, script, arguments);
  }

  /** The same with Java's own archive of classes only, as other programs start. */
  ProcessCost runWithoutArchive(String name, String script, Object... arguments)
      throws IOException {
    return run(List.of("env", "PLENARY_CLASS_ARCHIVE=none"), name, script, arguments);
  }

  /** Whether there is an archive of Plenary's and Spark's classes. */
  boolean hasArchive() {
    return Files.exists(home.resolve("target/plenary.jsa"));
  }

  private ProcessCost run(List<String> setting, String name, String script, Object... arguments)
      throws IOException {
    List<String> command = new ArrayList<>(setting);
    command.add(home.resolve("jobs").resolve(script).toAbsolutePath().toString());
    for (Object argument : arguments) {
      command.add(argument.toString());
    }
    return ProcessCost.of(command, logs.resolve(name + ".log"));
  }
}
