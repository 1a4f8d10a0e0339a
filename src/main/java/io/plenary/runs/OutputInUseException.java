package io.plenary.runs;

import java.io.Serial;

/** Another run works on the output folder; the message says which. */
public final class OutputInUseException extends Exception {
  @Serial private static final long serialVersionUID = 1L;

  OutputInUseException(String message) {
    super(message);
  }
}
