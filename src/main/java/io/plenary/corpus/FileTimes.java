package io.plenary.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.hadoop.fs.FileStatus;

/**
 * When files were last changed. On this machine's file systems that is the time of change, which
 * nobody can set back, as they can the time of modification; elsewhere the latter.
 */
final class FileTimes {
  /** What has to be known of a file of this machine. */
  static final String ATTRIBUTES = "unix:size,isDirectory,lastModifiedTime,ctime";

  private static final String LOCAL = "file";

  /** A file changed twice within its clock's tick may have one time for both; no tick is longer. */
  private static final Duration LONGEST_TICK = Duration.ofSeconds(2);

  private final long newest;

  /** As seen now. */
  FileTimes() {
    this(Instant.now());
  }

  /** As seen at some moment. */
  FileTimes(Instant now) {
    this.newest = now.minus(LONGEST_TICK).toEpochMilli();
  }

  /** In nanoseconds for files of this machine, else in milliseconds; null if it was just now. */
  Long changedAt(FileStatus status) {
    if (!LOCAL.equals(status.getPath().toUri().getScheme())) {
      long modified = status.getModificationTime();
      return modified > newest ? null : modified;
    }
    try {
      return changedAt(Path.of(status.getPath().toUri().getPath()));
    } catch (IOException | UnsupportedOperationException | IllegalArgumentException e) {
      return null;
    }
  }

  /** The same of attributes that were read of a file of this machine, with {@link #ATTRIBUTES}. */
  Long changedAt(Map<String, Object> attributes) {
    FileTime changed = (FileTime) attributes.get("ctime");
    FileTime modified = (FileTime) attributes.get("lastModifiedTime");
    boolean justNow = changed.toMillis() > newest || modified.toMillis() > newest;
    return justNow ? null : (Long) changed.to(TimeUnit.NANOSECONDS);
  }

  private Long changedAt(Path file) throws IOException {
    return changedAt(Files.readAttributes(file, ATTRIBUTES));
  }
}
