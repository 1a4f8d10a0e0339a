package io.plenary.corpus;

import java.io.Serializable;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * A file to read.
 *
 * @param path where it is, with the scheme of its file system
 * @param name what its documents are called by: its path relative to the input it came from
 * @param bytes its length
 * @param kind what it holds
 * @param changedAt when it was last changed, in a unit of its file system's own; null if that is
 *     not known, or so short ago that it may be changed again without a trace
 */
public record InputFile(String path, String name, long bytes, InputKind kind, Long changedAt)
    implements Serializable {

  /**
   * A number that is the same as long as the file is: of its name, its length, when it was changed,
   * and how it is decoded. Null if it cannot be told whether it is the same.
   */
  public Long stamp(CorpusOptions options) {
    if (changedAt == null) {
      return null;
    }
    String seen = String.join("\0", name, "" + bytes, "" + changedAt, options.charset());
    byte[] digest = Sha256.of(seen.getBytes(StandardCharsets.UTF_8));
    return ByteBuffer.wrap(digest).getLong();
  }
}
