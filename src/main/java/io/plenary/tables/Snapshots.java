package io.plenary.tables;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
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
 * output/refused/                             the tables that were last refused, to look at
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

  /** What the snapshot before the newest is called. */
  public static final String PREVIOUS = "previous";

  private static final String SNAPSHOTS = "snapshots";
  private static final String REFUSED = "refused";
  private static final int MOST_DELETIONS = 20;
  private static final Duration PAUSE_BETWEEN_DELETIONS = Duration.ofMillis(100);
  private static final String WORKING = "working";
  private static final String UNPUBLISHED = "_unpublished";

  /** File systems other than the local one that put a file in another's place in one step. */
  private static final Set<String> ATOMIC_RENAME =
      Set.of("hdfs", "viewfs", "webhdfs", "swebhdfs", "abfs", "abfss");

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

  /**
   * An empty folder for a run to write to, out of readers' sight. What a run that was killed left
   * is cleared: its working folder, and a snapshot that it completed and did not make current.
   */
  public Path startWorking() throws IOException {
    Path working = discardWorking();
    fileSystem.delete(new Path(output, REFUSED), true);
    Optional<Path> current = currentIfAny();
    if (current.isPresent()) {
      fileSystem.delete(new Path(current.get(), UNPUBLISHED), false);
    }
    for (Path snapshot : all()) {
      boolean newer = current.isEmpty() || number(snapshot) > number(current.get());
      if (newer && fileSystem.exists(new Path(snapshot, UNPUBLISHED))) {
        fileSystem.delete(snapshot, true);
      }
    }
    fileSystem.mkdirs(working);
    return working;
  }

  /**
   * Removes the working folder: a run that failed may have filled the disk with it. What is written
   * into it meanwhile, by a task that does not know yet that it is to end, is removed again.
   */
  public Path discardWorking() throws IOException {
    Path working = new Path(output, WORKING);
    fileSystem.delete(working, true);
    for (int again = 0; again < MOST_DELETIONS && fileSystem.exists(working); again++) {
      LockSupport.parkNanos(PAUSE_BETWEEN_DELETIONS.toNanos());
      fileSystem.delete(working, true);
    }
    return working;
  }

  /** What the next snapshot will be called. */
  public String nextName() throws IOException {
    return "%06d".formatted(lastNumber() + 1);
  }

  /**
   * Makes a folder of complete tables the current snapshot.
   *
   * @param complete a folder below the working folder
   * @return where the snapshot is now
   */
  public Path publish(Path complete) throws IOException {
    String name = nextName();
    Path snapshots = new Path(output, SNAPSHOTS);
    fileSystem.mkdirs(snapshots);
    Path snapshot = new Path(snapshots, name);
    // Until it is current, the snapshot bears a mark by which the next run knows it for a leftover.
    fileSystem.create(new Path(complete, UNPUBLISHED), true).close();
    rename(complete, snapshot);
    switchTo(SNAPSHOTS + "/" + name);
    fileSystem.delete(new Path(snapshot, UNPUBLISHED), false);
    discardWorking();
    return snapshot;
  }

  /**
   * Puts tables aside that must not become current, for a person to look at. They stay until the
   * next run.
   *
   * @param complete a folder below the working folder
   * @return where they are now
   */
  public Path refuse(Path complete) throws IOException {
    Path refused = new Path(output, REFUSED);
    fileSystem.delete(refused, true);
    rename(complete, refused);
    discardWorking();
    return refused;
  }

  private void rename(Path from, Path to) throws IOException {
    if (!fileSystem.rename(from, to)) {
      throw new IOException("cannot rename %s to %s".formatted(from, to));
    }
  }

  /**
   * The folder of a snapshot.
   *
   * @param name {@code current}, {@code previous} (the newest before the current one), {@code
   *     refused}, or a snapshot's number with or without its leading zeros
   * @throws FileNotFoundException if there is no such snapshot
   */
  public Path named(String name) throws IOException {
    return switch (name) {
      case CURRENT -> current();
      case PREVIOUS -> previous();
      case REFUSED -> refused();
      default ->
          all().stream()
              .filter(snapshot -> name.matches("\\d{1,18}"))
              .filter(snapshot -> number(snapshot) == Long.parseLong(name))
              .findFirst()
              .orElseThrow(() -> missing("no snapshot " + name));
    };
  }

  private Path previous() throws IOException {
    long current = number(current());
    return all().stream()
        .filter(snapshot -> number(snapshot) < current)
        .reduce((earlier, later) -> later)
        .orElseThrow(() -> missing("no snapshot before the current one"));
  }

  private Path refused() throws IOException {
    Path refused = new Path(output, REFUSED);
    if (!fileSystem.exists(refused)) {
      throw missing("no refused tables");
    }
    return refused;
  }

  private FileNotFoundException missing(String what) {
    return new FileNotFoundException("%s has %s".formatted(output, what));
  }

  /** The folder of the current snapshot, if there is one. */
  public Optional<Path> currentIfAny() throws IOException {
    try {
      return Optional.of(current());
    } catch (FileNotFoundException e) {
      return Optional.empty();
    }
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
      FileNotFoundException named = missing("no current snapshot");
      named.initCause(e);
      throw named;
    }
  }

  /** Removes the oldest snapshots but {@code keep}, and never the current one. */
  public void prune(int keep) throws IOException {
    Path current = current();
    List<Path> all = all();
    Path working = new Path(output, WORKING);
    for (Path snapshot : all.subList(0, Math.max(0, all.size() - keep))) {
      if (!snapshot.getName().equals(current.getName())) {
        // Out of sight first: nobody shall find half a snapshot if this is killed.
        fileSystem.mkdirs(working);
        rename(snapshot, new Path(working, snapshot.getName()));
      }
    }
    discardWorking();
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
    if (!ATOMIC_RENAME.contains(fileSystem.getUri().getScheme())) {
      // An object store shows a file when it is whole, and renames by copying.
      write(fileSystem.create(pointer, true), target);
      return;
    }
    FileContext context = FileContext.getFileContext(fileSystem.getUri(), fileSystem.getConf());
    write(context.create(next, EnumSet.of(CreateFlag.CREATE, CreateFlag.OVERWRITE)), target);
    context.rename(next, pointer, Options.Rename.OVERWRITE);
  }

  private static void write(FSDataOutputStream file, String target) throws IOException {
    try (FSDataOutputStream out = file) {
      out.write((target + "\n").getBytes(StandardCharsets.UTF_8));
    }
  }

  private boolean isLocal() {
    return fileSystem.getUri().getScheme().equals("file");
  }

  private static java.nio.file.Path localPath(Path path) {
    return java.nio.file.Path.of(path.toUri().getPath());
  }
}
