package io.plenary.corpus;

/** There is nothing to read; the message is one line for the person who named the input. */
public final class CorpusException extends RuntimeException {

  public CorpusException(String message) {
    super(message);
  }

  public CorpusException(String message, Throwable cause) {
    super(message, cause);
  }
}
