package io.plenary.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FoldersTest {
  private final Configuration configuration = new Configuration();
  private final Folders folders = new Folders(configuration);
  @TempDir private Path folder;

  @Test
  void aFolderOfThisMachineIsListedAsHadoopDoes() throws IOException {
    Files.writeString(folder.resolve("a report: 80% of it.txt"), "80 delegates");
    Files.writeString(folder.resolve("summer.txt"), "");
    Files.createDirectory(folder.resolve("2017"));
    Files.createSymbolicLink(folder.resolve("latest"), folder.resolve("2017"));
    Files.createSymbolicLink(folder.resolve("copy.txt"), folder.resolve("summer.txt"));
    Files.createSymbolicLink(folder.resolve("dead.txt"), folder.resolve("nowhere"));
    FileSystem hadoop = path(folder).getFileSystem(configuration);

    List<Folders.Entry> entries = folders.in(folders.at(folder.toString()).path());

    assertThat(entries)
        .extracting(entry -> seen(entry.path(), entry.isFolder(), entry.bytes()))
        .containsExactlyInAnyOrderElementsOf(
            Stream.of(hadoop.listStatus(path(folder)))
                .map(status -> seen(status.getPath(), status.isDirectory(), status.getLen()))
                .toList())
        .hasSize(5);
  }

  @Test
  void whatIsNoFolderCannotBeListed() throws IOException {
    Path file = Files.writeString(folder.resolve("a.txt"), "80");
    assertThatThrownBy(() -> folders.in(path(file))).isInstanceOf(IOException.class);
    assertThatThrownBy(() -> folders.at(folder.resolve("none").toString()))
        .isInstanceOf(IOException.class);
  }

  private static String seen(org.apache.hadoop.fs.Path path, boolean isFolder, long bytes) {
    return path + (isFolder ? "/" : " of " + bytes);
  }

  private static org.apache.hadoop.fs.Path path(Path path) {
    return new org.apache.hadoop.fs.Path(path.toUri());
  }
}
