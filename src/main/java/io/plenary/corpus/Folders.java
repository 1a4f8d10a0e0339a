package io.plenary.corpus;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocalFileSystem;
import org.apache.hadoop.fs.Path;

/**
 * What is in folders of any of Hadoop's file systems. Those of this machine are listed by Java,
 * which asks for each file once, where Hadoop asks five times.
 */
final class Folders {
  private final Configuration configuration;
  private final FileTimes times = new FileTimes();

  /**
   * A file or a folder.
   *
   * @param path where it is, with the scheme of its file system
   * @param changedAt see {@link InputFile#changedAt}
   */
  record Entry(Path path, boolean isFolder, long bytes, Long changedAt) {}

  Folders(Configuration configuration) {
    this.configuration = configuration;
  }

  /** What is there, whatever it is. */
  Entry at(String input) throws IOException {
    Path path = new Path(input);
    FileSystem fileSystem = path.getFileSystem(configuration);
    return entry(fileSystem.getFileStatus(fileSystem.makeQualified(path)));
  }

  /** What is in a folder, in no particular order. */
  List<Entry> in(Path folder) throws IOException {
    FileSystem fileSystem = folder.getFileSystem(configuration);
    return fileSystem instanceof LocalFileSystem && isUnix()
        ? entriesHere(folder)
        : Stream.of(fileSystem.listStatus(folder)).map(this::entry).toList();
  }

  private Entry entry(FileStatus status) {
    return new Entry(
        status.getPath(), status.isDirectory(), status.getLen(), times.changedAt(status));
  }

  private List<Entry> entriesHere(Path folder) throws IOException {
    List<Entry> entries = new ArrayList<>();
    java.nio.file.Path here = java.nio.file.Path.of(folder.toUri().getPath());
    try (DirectoryStream<java.nio.file.Path> children = Files.newDirectoryStream(here)) {
      for (java.nio.file.Path child : children) {
        entryHere(folder, child).ifPresent(entries::add);
      }
    }
    return entries;
  }

  /** Nothing if it is gone since, or a link to nothing. */
  private Optional<Entry> entryHere(Path folder, java.nio.file.Path child) throws IOException {
    Path path = new Path(folder, new Path(null, null, child.getFileName().toString()));
    try {
      Map<String, Object> seen = Files.readAttributes(child, FileTimes.ATTRIBUTES);
      boolean isFolder = (Boolean) seen.get("isDirectory");
      return Optional.of(new Entry(path, isFolder, (Long) seen.get("size"), times.changedAt(seen)));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    }
  }

  private static boolean isUnix() {
    return java.nio.file.FileSystems.getDefault().supportedFileAttributeViews().contains("unix");
  }
}
