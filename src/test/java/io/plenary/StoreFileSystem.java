package io.plenary;

import java.io.FileNotFoundException;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataOutputStream;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RawLocalFileSystem;
import org.apache.hadoop.fs.permission.FsPermission;
import org.apache.hadoop.util.Progressable;

/**
 * A file system {@code store://} for tests, which Plenary knows nothing of: as on an object store,
 * there are no links. Its room can be made to end.
 *
 * <p>Example: with {@code StoreFileSystem.register(configuration)}, {@code store:/tmp/tables} is
 * {@code /tmp/tables}.
 */
public final class StoreFileSystem extends RawLocalFileSystem {
  /** How many bytes can still be written. */
  private static final AtomicLong ROOM = new AtomicLong(Long.MAX_VALUE);

  /** Makes a configuration know {@code store://}. */
  static void register(Configuration configuration) {
    configuration.set("fs.store.impl", StoreFileSystem.class.getName());
  }

  static void room(long bytes) {
    ROOM.set(bytes);
  }

  static long room() {
    return ROOM.get();
  }

  @Override
  public URI getUri() {
    return URI.create("store:///");
  }

  @Override
  public String getScheme() {
    return "store";
  }

  @Override
  public FSDataOutputStream create(
      Path path,
      FsPermission permission,
      boolean overwrite,
      int bufferSize,
      short replication,
      long blockSize,
      Progressable progress)
      throws IOException {
    return limited(
        super.create(path, permission, overwrite, bufferSize, replication, blockSize, progress));
  }

  @Override
  public FSDataOutputStream create(
      Path path,
      boolean overwrite,
      int bufferSize,
      short replication,
      long blockSize,
      Progressable progress)
      throws IOException {
    return limited(super.create(path, overwrite, bufferSize, replication, blockSize, progress));
  }

  /** Renaming does not fall back on copying, and puts nothing in another's place. */
  @Override
  public boolean rename(Path from, Path to) throws IOException {
    if (!exists(from)) {
      throw new FileNotFoundException(from.toString());
    }
    return !exists(to) && pathToFile(from).renameTo(pathToFile(to));
  }

  private static FSDataOutputStream limited(OutputStream out) throws IOException {
    return new FSDataOutputStream(new Limited(out), new FileSystem.Statistics("store"));
  }

  /** Fails like a full disk. */
  private static final class Limited extends FilterOutputStream {
    private Limited(OutputStream out) {
      super(out);
    }

    @Override
    public void write(int b) throws IOException {
      write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      if (ROOM.addAndGet(-length) < 0) {
        throw new IOException("No space left on device");
      }
      out.write(bytes, offset, length);
    }
  }
}
