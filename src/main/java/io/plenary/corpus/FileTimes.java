package io.plenary.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.apache.hadoop.fs.FileStatus;

/**
 * When files were last changed. On this machine's file systems that is the time of change, which
 * nobody can set back, as they can the time of modification; elsewhere the latter.
 */
final class FileTimes {
  private static final String LOCAL = "file";
  private static final String CHANGE = "unix:ctime";

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
    if (status.getModificationTime() > newest) {
      return null;
    }
    if (!LOCAL.equals(status.getPath().toUri().getScheme())) {
      return status.getModificationTime();
    }
    try {
      Path path = Path.of(status.getPath().toUri().getPath());
      FileTime changed = (FileTime) Files.getAttribute(path, CHANGE);
      return changed.toMillis() > newest ? null : changed.to(TimeUnit.NANOSECONDS);
    } catch (IOException | UnsupportedOperationException | IllegalArgumentException e) {
      return null;
    }
  }
}
