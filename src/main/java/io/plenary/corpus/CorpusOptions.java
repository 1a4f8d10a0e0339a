package io.plenary.corpus;

import java.io.Serializable;
import java.nio.charset.Charset;
import java.util.List;

/**
 * What to read, and how.
 *
 * <p>Example: {@code CorpusOptions.of("data/corpus")} reads every {@code .txt}, {@code .jsonl},
 * {@code .jsonl.gz} and {@code .parquet} file below that folder.
 *
 * @param inputs folders and files, as local paths or as addresses that Hadoop can open
 * @param fields how the fields of records are called
 * @param charset what text files are decoded with unless they begin with a byte order mark; JSON
 *     and Parquet are UTF-8 always
 * @param maximumBytes a longer file or record is rejected unread
 * @param partitions how many pieces to work on at a time, or 0 to choose by size
 */
public record CorpusOptions(
    List<String> inputs, RecordFields fields, String charset, int maximumBytes, int partitions)
    implements Serializable {

  /** Hundreds of times what a long report needs, and still a small part of an executor's memory. */
  public static final int DEFAULT_MAXIMUM_BYTES = 16 << 20;

  public CorpusOptions {
    inputs = List.copyOf(inputs);
    if (!Charset.isSupported(charset)) {
      throw new IllegalArgumentException("unknown charset: " + charset);
    }
    if (maximumBytes < 1) {
      throw new IllegalArgumentException("maximum bytes must be positive: " + maximumBytes);
    }
    if (partitions < 0) {
      throw new IllegalArgumentException("partitions must not be negative: " + partitions);
    }
  }

  /** The given folders and files, all else by default. */
  public static CorpusOptions of(String... inputs) {
    return new CorpusOptions(
        List.of(inputs), RecordFields.DEFAULT, "UTF-8", DEFAULT_MAXIMUM_BYTES, 0);
  }

  public CorpusOptions withFields(RecordFields other) {
    return new CorpusOptions(inputs, other, charset, maximumBytes, partitions);
  }

  public CorpusOptions withCharset(String other) {
    return new CorpusOptions(inputs, fields, other, maximumBytes, partitions);
  }

  public CorpusOptions withMaximumBytes(int other) {
    return new CorpusOptions(inputs, fields, charset, other, partitions);
  }

  public CorpusOptions withPartitions(int other) {
    return new CorpusOptions(inputs, fields, charset, maximumBytes, other);
  }
}
