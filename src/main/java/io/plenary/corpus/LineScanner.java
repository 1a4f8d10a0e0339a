package io.plenary.corpus;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;

/**
 * Reads the lines of a file as bytes, together with where each begins. However long a line is, no
 * more than a given number of its bytes is kept.
 *
 * <p>Example: the bytes of {@code "one\r\ntwo"} are the lines {@code one} at 0 and {@code two} at
 * 5.
 */
final class LineScanner implements Closeable {
  private final InputStream in;
  private final int maximumBytes;
  private final byte[] buffer = new byte[64 << 10];
  private final ByteArrayOutputStream line = new ByteArrayOutputStream();
  private int next;
  private int filled;
  private long position;
  private long begin;
  private long length;

  /**
   * A scanner of the rest of a stream.
   *
   * @param in where the next byte is the one at {@code position}
   * @param position of the stream's next byte in its file
   * @param maximumBytes how many bytes of a line are kept
   */
  LineScanner(InputStream in, long position, int maximumBytes) {
    this.in = in;
    this.position = position;
    this.maximumBytes = maximumBytes;
  }

  /** Moves to the next line; false if there is none. A line end at the very end begins no line. */
  boolean next() throws IOException {
    begin = position;
    length = 0;
    line.reset();
    if (!fill()) {
      return false;
    }
    while (fill()) {
      int end = next;
      while (end < filled && buffer[end] != '\n') {
        end++;
      }
      keep(end);
      if (end < filled) {
        position++;
        next = end + 1;
        return true;
      }
      next = end;
    }
    return true;
  }

  /**
   * Moves behind the next line end, or to {@code limit} if there is none before it.
   *
   * @param limit no line that begins there or further on matters
   */
  void skipLine(long limit) throws IOException {
    while (position < limit && fill()) {
      position++;
      if (buffer[next++] == '\n') {
        return;
      }
    }
  }

  /** Where the next line begins. */
  long position() {
    return position;
  }

  /** Where the line begins. */
  long begin() {
    return begin;
  }

  /** How many bytes the line has without its line end, those not kept included. */
  long length() {
    return length;
  }

  /** The line without its line end, cut off if it is too long. */
  byte[] bytes() {
    return line.toByteArray();
  }

  @Override
  public void close() throws IOException {
    in.close();
  }

  private boolean fill() throws IOException {
    if (next == filled) {
      next = 0;
      filled = Math.max(0, in.read(buffer));
    }
    return filled > 0;
  }

  private void keep(int end) {
    int count = end - next;
    int room = maximumBytes - line.size();
    line.write(buffer, next, Math.min(count, room));
    length += count;
    position += count;
  }
}
