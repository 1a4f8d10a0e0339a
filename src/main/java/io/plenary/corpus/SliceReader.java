package io.plenary.corpus;

import java.io.Closeable;
import java.io.EOFException;
import java.io.File;
import java.io.FileInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.ChecksumException;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.LocalFileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.security.AccessControlException;

/**
 * Reads the documents of a slice one after the other. What is wrong with a file becomes a rejected
 * document; what is wrong with the way to it stays an exception, so that Spark tries again.
 */
final class SliceReader {
  private static final String LOCAL = "file:";

  private final CorpusOptions options;
  private final Configuration configuration;
  private final DocumentMaker maker;
  private final JsonRecords records;
  private final boolean localFiles;

  SliceReader(CorpusOptions options, Configuration configuration) {
    this.options = options;
    this.configuration = configuration;
    this.maker = new DocumentMaker(options);
    this.records = new JsonRecords(options, maker);
    this.localFiles = areLocalFiles(configuration);
  }

  /**
   * Whether {@code file:} means the files of this machine, as it does unless configured otherwise.
   */
  private static boolean areLocalFiles(Configuration configuration) {
    try {
      return new Path(LOCAL + "/").getFileSystem(configuration) instanceof LocalFileSystem;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The documents of a slice in the order of the file, which stays open until the last. */
  interface Documents extends Iterator<RawDocument>, Closeable {}

  Documents read(Slice slice) {
    InputFile file = slice.file();
    if (file.kind() == InputKind.TEXT) {
      return new One(textFile(file));
    } else if (file.bytes() == 0) {
      return new One(RawDocument.rejected(file.name(), 0, DocumentMaker.emptyFile()));
    }
    try {
      return new Lines(file, lines(slice), slice.end());
    } catch (IOException e) {
      return new One(unreadable(file, file.name(), e));
    }
  }

  private RawDocument textFile(InputFile file) {
    if (file.bytes() > options.maximumBytes()) {
      return RawDocument.rejected(file.name(), file.bytes(), maker.tooLarge(file.bytes()));
    }
    try (InputStream in = openWhole(file)) {
      return maker.ofFile(file, in.readNBytes(options.maximumBytes()));
    } catch (IOException e) {
      return unreadable(file, file.name(), e);
    }
  }

  /** A scanner of the lines from the first that begins in the slice. */
  private LineScanner lines(Slice slice) throws IOException {
    FSDataInputStream in = open(slice.file());
    if (slice.file().kind() == InputKind.JSON_LINES_GZIP) {
      return new LineScanner(new GZIPInputStream(in, 64 << 10), 0, options.maximumBytes());
    }
    if (slice.begin() == 0) {
      return new LineScanner(in, 0, options.maximumBytes());
    }
    // The byte before tells whether a line begins with the slice's first.
    in.seek(slice.begin() - 1);
    LineScanner scanner = new LineScanner(in, slice.begin() - 1, options.maximumBytes());
    scanner.skipLine(slice.end());
    return scanner;
  }

  /**
   * A file of this machine without a checksum beside it is opened by Java: Hadoop's way to it takes
   * several times as long as to read a report.
   */
  private InputStream openWhole(InputFile file) throws IOException {
    if (localFiles && file.path().startsWith(LOCAL)) {
      File local = new File(file.path().substring(LOCAL.length()));
      if (!new File(local.getParent(), "." + local.getName() + ".crc").exists()) {
        return new FileInputStream(local);
      }
    }
    return open(file);
  }

  private FSDataInputStream open(InputFile file) throws IOException {
    Path path = new Path(file.path());
    return path.getFileSystem(configuration).open(path);
  }

  /** The rejection of a file that is at fault itself. */
  private static RawDocument unreadable(InputFile file, String place, IOException e) {
    if (e instanceof ZipException || e instanceof EOFException) {
      return rejected(
          file, place, "damaged gzip", "Only what stands before this place was read; replace it.");
    } else if (e instanceof ChecksumException) {
      return rejected(file, place, "damaged", "It differs from its checksum file; replace it.");
    } else if (e instanceof FileNotFoundException || e instanceof AccessControlException) {
      return rejected(
          file, place, "unreadable", "It cannot be opened; see the rights of " + file.path());
    }
    throw new UncheckedIOException(e);
  }

  private static RawDocument rejected(InputFile file, String place, String reason, String detail) {
    return RawDocument.rejected(place, file.bytes(), new Rejection("read", reason, detail));
  }

  /** A single document. */
  private static final class One implements Documents {
    private final RawDocument document;
    private boolean given;

    private One(RawDocument document) {
      this.document = document;
    }

    @Override
    public boolean hasNext() {
      return !given;
    }

    @Override
    public RawDocument next() {
      if (given) {
        throw new NoSuchElementException();
      }
      given = true;
      return document;
    }

    @Override
    public void close() {}
  }

  /** The documents of a JSON lines file, one a line. */
  private final class Lines implements Documents {
    private final InputFile file;
    private final LineScanner scanner;
    private final long end;
    private boolean failed;
    private RawDocument next;

    private Lines(InputFile file, LineScanner scanner, long end) {
      this.file = file;
      this.scanner = scanner;
      this.end = file.kind() == InputKind.JSON_LINES_GZIP ? Long.MAX_VALUE : end;
      this.next = read();
      if (next == null && scanner.position() == 0) {
        next = RawDocument.rejected(file.name(), file.bytes(), DocumentMaker.emptyFile());
      }
    }

    /** The next document, or null behind the last. */
    private RawDocument read() {
      try {
        if (scanner.position() < end && scanner.next()) {
          return records.read(file, scanner);
        }
        close();
        return null;
      } catch (IOException e) {
        String place = "%s#byte-%d".formatted(file.name(), scanner.position());
        failed = true;
        return unreadable(file, place, e);
      }
    }

    @Override
    public boolean hasNext() {
      return next != null;
    }

    @Override
    public RawDocument next() {
      if (next == null) {
        throw new NoSuchElementException();
      }
      RawDocument given = next;
      next = failed ? null : read();
      return given;
    }

    @Override
    public void close() throws IOException {
      scanner.close();
    }
  }
}
