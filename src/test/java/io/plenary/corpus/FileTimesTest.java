package io.plenary.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Set;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileTimesTest {
  private final FileTimes later = new FileTimes(Instant.now().plusSeconds(60));
  @TempDir private Path folder;
  private Path file;

  @BeforeEach
  void write() throws IOException {
    file = Files.writeString(folder.resolve("a report.txt"), "80 delegates");
  }

  @Test
  void aFileThatIsLeftAloneKeepsItsTime() throws IOException {
    assertThat(later.changedAt(status())).isNotNull().isEqualTo(later.changedAt(status()));
  }

  @Test
  void aFileOfTheSameLengthAndSetBackIsSeenToHaveChanged() throws Exception {
    Long before = later.changedAt(status());
    FileTime modified = Files.getLastModifiedTime(file);
    Thread.sleep(20);
    Files.writeString(file, "84 delegates");
    Files.setLastModifiedTime(file, modified);
    assertThat(status().getModificationTime()).isEqualTo(modified.toMillis());
    assertThat(later.changedAt(status())).isNotEqualTo(before);
  }

  @Test
  void aFileWrittenJustNowMayChangeUnseen() throws IOException {
    assertThat(new FileTimes().changedAt(status())).isNull();
  }

  @Test
  void aStampIsOfOneNameLengthTimeAndCharset() {
    CorpusOptions options = CorpusOptions.of("press");
    Long stamp = file("a.txt", 12, 5L).stamp(options);
    assertThat(stamp).isNotNull().isEqualTo(file("a.txt", 12, 5L).stamp(options));
    assertThat(
            Set.of(
                stamp,
                file("b.txt", 12, 5L).stamp(options),
                file("a.txt", 13, 5L).stamp(options),
                file("a.txt", 12, 6L).stamp(options),
                file("a.txt", 12, 5L).stamp(options.withCharset("ISO-8859-1"))))
        .hasSize(5);
    assertThat(file("a.txt", 12, null).stamp(options)).isNull();
  }

  private static InputFile file(String name, long bytes, Long changedAt) {
    return new InputFile("file:/" + name, name, bytes, InputKind.TEXT, changedAt);
  }

  private FileStatus status() throws IOException {
    org.apache.hadoop.fs.Path path = new org.apache.hadoop.fs.Path(file.toUri());
    return path.getFileSystem(new Configuration()).getFileStatus(path);
  }
}
