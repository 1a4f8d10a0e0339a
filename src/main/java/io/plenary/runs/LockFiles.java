package io.plenary.runs;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/**
 * The few things a lock needs to do with small files. Of two that make the same file one succeeds:
 * local file systems and HDFS promise that; an object store does as far as its Hadoop driver can.
 */
final class LockFiles {
  private final FileSystem fileSystem;
  private final Path folder;

  LockFiles(String folder, Configuration configuration) throws IOException {
    Path path = new Path(folder);
    this.fileSystem = path.getFileSystem(configuration);
    this.folder = fileSystem.makeQualified(path);
    fileSystem.mkdirs(this.folder);
  }

  /** Makes a file that is not there yet; says whether it was this call that made it. */
  boolean create(String name, byte[] content) throws IOException {
    try {
      if (isLocal()) {
        // Hadoop's local file system looks first and makes the file then.
        Files.createFile(local(name));
      } else {
        fileSystem.create(path(name), false).close();
      }
    } catch (FileAlreadyExistsException | org.apache.hadoop.fs.FileAlreadyExistsException e) {
      return false;
    } catch (IOException e) {
      if (fileSystem.exists(path(name))) {
        return false;
      }
      throw e;
    }
    try {
      overwrite(name, content);
      return true;
    } catch (IOException e) {
      // A full disk: it has room for a name, and none for what belongs there.
      delete(name);
      throw e;
    }
  }

  /** What is in a file, or nothing if there is none. */
  Optional<byte[]> read(String name) throws IOException {
    try {
      if (isLocal()) {
        return Optional.of(Files.readAllBytes(local(name)));
      }
      try (FSDataInputStream in = fileSystem.open(path(name))) {
        return Optional.of(in.readAllBytes());
      }
    } catch (NoSuchFileException | FileNotFoundException e) {
      return Optional.empty();
    }
  }

  void delete(String name) throws IOException {
    if (isLocal()) {
      Files.deleteIfExists(local(name));
    } else {
      fileSystem.delete(path(name), false);
    }
  }

  /** Makes the file as young as it was when it was made. */
  void touch(String name, byte[] content) throws IOException {
    if (isLocal()) {
      Files.setLastModifiedTime(local(name), FileTime.from(Instant.now()));
    } else {
      // Object stores have no way to set a time but to write.
      overwrite(name, content);
    }
  }

  /**
   * How long a file was not touched, by the clock of the file system that it is on; nothing if
   * there is no such file.
   *
   * @param probe the name of a file to make and delete, so as to read that clock
   */
  Optional<Duration> age(String name, String probe) throws IOException {
    overwrite(probe, new byte[0]);
    try {
      long now = fileSystem.getFileStatus(path(probe)).getModificationTime();
      long touched = fileSystem.getFileStatus(path(name)).getModificationTime();
      return Optional.of(Duration.ofMillis(now - touched));
    } catch (FileNotFoundException e) {
      return Optional.empty();
    } finally {
      delete(probe);
    }
  }

  private void overwrite(String name, byte[] content) throws IOException {
    if (isLocal()) {
      Files.write(local(name), content, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      return;
    }
    try (OutputStream out = fileSystem.create(path(name), true)) {
      out.write(content);
    }
  }

  private Path path(String name) {
    return new Path(folder, name);
  }

  private boolean isLocal() {
    return fileSystem.getUri().getScheme().equals("file");
  }

  private java.nio.file.Path local(String name) {
    return java.nio.file.Path.of(path(name).toUri().getPath());
  }

  @Override
  public String toString() {
    return folder.toString();
  }
}
