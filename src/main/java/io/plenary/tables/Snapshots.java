package io.plenary.tables;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.CreateFlag;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FSDataOutputStream;
import org.apache.hadoop.fs.FileContext;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Options;
import org.apache.hadoop.fs.Path;

/**
 * The snapshots of one output folder: each a complete set of tables, one of them current.
 *
 * <pre>
 * output/snapshots/000041/figures/*.parquet   a snapshot, never changed once it is there
 * output/snapshots/000042/...
 * output/current                              which one readers should take
 * output/working/                             what a run is writing
 * </pre>
 *
 * <p>{@code current} is a symbolic link where the file system has them, so that {@code
 * output/current/figures} is a path for any tool, and elsewhere a file of one line that names the
 * snapshot's folder. Switching it is the last act of a run, and atomic: a reader finds the old
 * tables or the new ones, never half of both.
 */
public final class Snapshots {
  /** What the pointer to the newest snapshot is called. */
  public static final String CURRENT = "current";

  private static final String SNAPSHOTS = "snapshots";
  private static final String WORKING = "working";

  private final FileSystem fileSystem;
  private final Path output;

  private Snapshots(FileSystem fileSystem, Path output) {
    this.fileSystem = fileSystem;
    this.output = output;
  }

  /**
   * The snapshots of an output folder, which need not exist yet.
   *
   * @param output a local path, or an address that Hadoop can open
   */
  public static Snapshots of(String output, Configuration configuration) throws IOException {
    Path path = new Path(output);
    FileSystem fileSystem = path.getFileSystem(configuration);
    return new Snapshots(fileSystem, fileSystem.makeQualified(path));
  }

  /** An empty folder for a run to write to, out of readers' sight; leftovers are cleared. */
  public Path startWorking() throws IOException {
    Path working = new Path(output, WORKING);
    fileSystem.delete(working, true);
    fileSystem.mkdirs(working);
    return working;
  }

  /**
   * Makes a folder of complete tables the current snapshot.
   *
   * @param complete a folder below the working folder
   * @return where the snapshot is now
   */
  public Path publish(Path complete) throws IOException {
    String name = "%06d".formatted(lastNumber() + 1);
    Path snapshots = new Path(output, SNAPSHOTS);
    fileSystem.mkdirs(snapshots);
    Path snapshot = new Path(snapshots, name);
    if (!fileSystem.rename(complete, snapshot)) {
      throw new IOException("cannot rename %s to %s".formatted(complete, snapshot));
    }
    switchTo(SNAPSHOTS + "/" + name);
    fileSystem.delete(new Path(output, WORKING), true);
    return snapshot;
  }

  /**
   * The folder of the current snapshot.
   *
   * @throws FileNotFoundException if there is none yet
   */
  public Path current() throws IOException {
    Path pointer = new Path(output, CURRENT);
    if (isLocal()) {
      java.nio.file.Path link = localPath(pointer);
      if (Files.isSymbolicLink(link)) {
        return new Path(output, Files.readSymbolicLink(link).toString());
      }
    }
    try (FSDataInputStream in = fileSystem.open(pointer)) {
      String target = new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
      return new Path(output, target);
    } catch (FileNotFoundException e) {
      FileNotFoundException named =
          new FileNotFoundException("%s has no current snapshot".formatted(output));
      named.initCause(e);
      throw named;
    }
  }

  /** Removes the oldest snapshots but {@code keep}, and never the current one. */
  public void prune(int keep) throws IOException {
    Path current = current();
    List<Path> all = all();
    for (Path snapshot : all.subList(0, Math.max(0, all.size() - keep))) {
      if (!snapshot.getName().equals(current.getName())) {
        fileSystem.delete(snapshot, true);
      }
    }
  }

  /** All snapshots, oldest first. */
  public List<Path> all() throws IOException {
    Path snapshots = new Path(output, SNAPSHOTS);
    if (!fileSystem.exists(snapshots)) {
      return List.of();
    }
    return Arrays.stream(fileSystem.listStatus(snapshots))
        .map(FileStatus::getPath)
        .filter(path -> path.getName().matches("\\d+"))
        .sorted((a, b) -> Long.compare(number(a), number(b)))
        .toList();
  }

  private long lastNumber() throws IOException {
    List<Path> all = all();
    return all.isEmpty() ? 0 : number(all.get(all.size() - 1));
  }

  private static long number(Path snapshot) {
    return Long.parseLong(snapshot.getName());
  }

  private void switchTo(String target) throws IOException {
    Path pointer = new Path(output, CURRENT);
    Path next = new Path(output, "." + CURRENT + ".next");
    fileSystem.delete(next, false);
    if (isLocal()) {
      Files.createSymbolicLink(localPath(next), java.nio.file.Path.of(target));
      Files.move(
          localPath(next),
          localPath(pointer),
          StandardCopyOption.ATOMIC_MOVE,
          StandardCopyOption.REPLACE_EXISTING);
      return;
    }
    FileContext context = FileContext.getFileContext(fileSystem.getUri(), fileSystem.getConf());
    try (FSDataOutputStream out =
        context.create(next, EnumSet.of(CreateFlag.CREATE, CreateFlag.OVERWRITE))) {
      out.write((target + "\n").getBytes(StandardCharsets.UTF_8));
    }
    context.rename(next, pointer, Options.Rename.OVERWRITE);
  }

  private boolean isLocal() {
    return fileSystem.getUri().getScheme().equals("file");
  }

  private static java.nio.file.Path localPath(Path path) {
    return java.nio.file.Path.of(path.toUri().getPath());
  }
}
