package io.plenary.evaluation;

/** A run whose positions mean nothing in the labelled text, for it read another. */
public final class TextMismatchException extends RuntimeException {
  private static final long serialVersionUID = 1;

  TextMismatchException(String document) {
    super(
        document
            + ": the run read another text than the one labelled (their SHA-256 differ); run the"
            + " job on the labelled texts");
  }
}
