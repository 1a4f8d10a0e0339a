package io.plenary.evaluation;

import java.nio.file.Path;

/** Labels that cannot be read: says in which file, on which line and why. */
public final class MalformedLabelsException extends RuntimeException {
  private static final long serialVersionUID = 1;

  MalformedLabelsException(Path file, int line, String reason) {
    super(file + ":" + line + ": " + reason);
  }

  MalformedLabelsException(Path file, String reason) {
    super(file + ": " + reason);
  }
}
