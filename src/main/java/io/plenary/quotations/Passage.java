package io.plenary.quotations;

/**
 * A stretch of one paragraph in quotation marks, in tokens.
 *
 * <p>Example: in {@code He said: “Never again.”} the passage is from {@code Never} to the full
 * stop.
 *
 * @param begin its first token, the opening mark if there is one
 * @param first the first token inside the marks
 * @param last the token after the last one inside the marks
 * @param end the token after the whole, the closing mark included if there is one
 * @param single whether the marks are single ones
 * @param continues whether it is closed in a later paragraph only
 */
record Passage(int begin, int first, int last, int end, boolean single, boolean continues) {

  boolean opened() {
    return begin < first;
  }

  boolean closed() {
    return last < end;
  }
}
