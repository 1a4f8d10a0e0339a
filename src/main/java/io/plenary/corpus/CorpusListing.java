package io.plenary.corpus;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/**
 * The files of a corpus, listed through Hadoop's file systems without starting Spark.
 *
 * <p>A file's name is its path below the folder that was given as input; for an input that is a
 * file, the file's name. Where several inputs are given, each name begins with the last part of its
 * input's path, or as many parts as tell the inputs apart. A file reached by two inputs is listed
 * once. Names that begin with {@code .} or {@code _} are hidden, as they are for Spark.
 *
 * <p>Example: {@code press/2017/opening.txt} is listed as {@code 2017/opening.txt} for the input
 * {@code press}, and as {@code press/2017/opening.txt} if {@code wire.jsonl} is an input besides.
 *
 * @param options what was asked for
 * @param files what can be read, by name
 * @param rejected what was found but cannot be read, by name
 */
public record CorpusListing(
    CorpusOptions options, List<InputFile> files, List<RawDocument> rejected) {

  public CorpusListing {
    files = List.copyOf(files);
    rejected = List.copyOf(rejected);
  }

  /**
   * Lists a corpus.
   *
   * @throws CorpusException if an input does not exist, or if there is nothing to read
   */
  public static CorpusListing of(CorpusOptions options, Configuration configuration) {
    Lister lister = new Lister(configuration);
    SortedMap<String, FileStatus> inputs = new TreeMap<>();
    for (String input : options.inputs()) {
      FileStatus status = lister.status(input);
      inputs.put(status.getPath().toString(), status);
    }
    Map<FileStatus, String> labels = labels(List.copyOf(inputs.values()));
    for (FileStatus input : inputs.values()) {
      lister.list(input, labels.get(input));
    }
    if (lister.files.isEmpty()) {
      throw new CorpusException(
          "nothing to read in %s: no .txt, .jsonl, .jsonl.gz or .parquet file"
              .formatted(String.join(", ", options.inputs())));
    }
    lister.files.sort(Comparator.comparing(InputFile::name));
    lister.rejected.sort(Comparator.comparing(RawDocument::document));
    return new CorpusListing(options, lister.files, lister.rejected);
  }

  /** How many bytes the files have together. */
  public long bytes() {
    return files.stream().mapToLong(InputFile::bytes).sum();
  }

  /**
   * The stamps of text files that are among those known: these need not be read again.
   *
   * @param known stamps of documents that were read; see {@link InputFile#stamp}
   */
  public Set<Long> unchanged(Set<Long> known) {
    return files.stream()
        .filter(file -> isAmong(known, file))
        .map(file -> file.stamp(options))
        .collect(Collectors.toSet());
  }

  /** The same without the files of some stamps. */
  public CorpusListing without(Set<Long> stamps) {
    List<InputFile> others =
        stamps.isEmpty() ? files : files.stream().filter(file -> !isAmong(stamps, file)).toList();
    return new CorpusListing(options, others, rejected);
  }

  private boolean isAmong(Set<Long> stamps, InputFile file) {
    Long stamp = canBeKnown(file) ? file.stamp(options) : null;
    return stamp != null && stamps.contains(stamp);
  }

  private boolean canBeKnown(InputFile file) {
    return file.kind() == InputKind.TEXT && file.bytes() <= options.maximumBytes();
  }

  /** Whether a file may hold several documents. */
  public boolean hasRecords() {
    return files.stream().anyMatch(file -> file.kind() != InputKind.TEXT);
  }

  /** The files of one kind, by name. */
  public List<InputFile> files(InputKind kind) {
    return files.stream().filter(file -> file.kind() == kind).toList();
  }

  /** What the names below each input begin with: nothing for a lone folder. */
  private static Map<FileStatus, String> labels(List<FileStatus> inputs) {
    if (inputs.size() == 1) {
      FileStatus input = inputs.get(0);
      return Map.of(input, input.isFile() ? input.getPath().getName() : "");
    }
    Map<FileStatus, String> labels = new HashMap<>();
    List<FileStatus> unlabelled = inputs;
    for (int parts = 1; !unlabelled.isEmpty(); parts++) {
      int count = parts;
      Map<String, List<FileStatus>> sharing =
          unlabelled.stream()
              .collect(Collectors.groupingBy(input -> lastParts(input.getPath(), count)));
      unlabelled = new ArrayList<>();
      for (Map.Entry<String, List<FileStatus>> entry : sharing.entrySet()) {
        List<FileStatus> same = entry.getValue();
        if (same.size() == 1 || same.stream().allMatch(input -> input.getPath().depth() < count)) {
          same.forEach(input -> labels.put(input, entry.getKey()));
        } else {
          unlabelled.addAll(same);
        }
      }
    }
    return labels;
  }

  private static String lastParts(Path path, int parts) {
    String label = path.getName();
    Path parent = path.getParent();
    for (int i = 1; i < parts && parent != null; i++) {
      label = parent.getName() + "/" + label;
      parent = parent.getParent();
    }
    return label;
  }

  /** Walks the folders. */
  private static final class Lister {
    private final Configuration configuration;
    private final FileTimes times = new FileTimes();
    private final List<InputFile> files = new ArrayList<>();
    private final List<RawDocument> rejected = new ArrayList<>();
    private final Map<String, String> pathsByName = new HashMap<>();
    private final Map<String, String> namesByPath = new HashMap<>();

    private Lister(Configuration configuration) {
      this.configuration = configuration;
    }

    private FileStatus status(String input) {
      try {
        Path path = new Path(input);
        FileSystem fileSystem = path.getFileSystem(configuration);
        return fileSystem.getFileStatus(fileSystem.makeQualified(path));
      } catch (FileNotFoundException e) {
        throw new CorpusException("there is no file or folder " + input, e);
      } catch (IOException | IllegalArgumentException e) {
        throw new CorpusException("cannot open %s: %s".formatted(input, e.getMessage()), e);
      }
    }

    private void list(FileStatus input, String label) {
      if (input.isFile()) {
        add(input, label);
        return;
      }
      Deque<FileStatus> folders = new ArrayDeque<>();
      Deque<String> names = new ArrayDeque<>();
      folders.push(input);
      names.push(label);
      while (!folders.isEmpty()) {
        String folderName = names.pop();
        for (FileStatus entry : entries(folders.pop(), folderName)) {
          String fileName = entry.getPath().getName();
          if (fileName.startsWith(".") || fileName.startsWith("_")) {
            continue;
          }
          String name = folderName.isEmpty() ? fileName : folderName + "/" + fileName;
          if (entry.isDirectory()) {
            folders.push(entry);
            names.push(name);
          } else {
            add(entry, name);
          }
        }
      }
    }

    private List<FileStatus> entries(FileStatus folder, String name) {
      try {
        FileSystem fileSystem = folder.getPath().getFileSystem(configuration);
        return List.of(fileSystem.listStatus(folder.getPath()));
      } catch (IOException e) {
        rejected.add(
            RawDocument.rejected(
                name.isEmpty() ? folder.getPath().getName() : name,
                0,
                new Rejection(
                    "read", "unreadable", "The folder cannot be listed; see its rights.")));
        return List.of();
      }
    }

    private void add(FileStatus status, String name) {
      String path = status.getPath().toString();
      if (namesByPath.putIfAbsent(path, name) != null) {
        return;
      }
      String other = pathsByName.putIfAbsent(name, path);
      if (other != null) {
        throw new CorpusException(
            "%s and %s would both be called %s: name their folders in another way"
                .formatted(other, path, name));
      }
      InputKind kind = InputKind.of(status.getPath().getName());
      if (kind == InputKind.UNKNOWN) {
        rejected.add(
            RawDocument.rejected(
                name,
                status.getLen(),
                new Rejection(
                    "read",
                    "unknown kind of file",
                    "Only .txt, .jsonl, .jsonl.gz and .parquet files are read.")));
      } else {
        files.add(new InputFile(path, name, status.getLen(), kind, times.changedAt(status)));
      }
    }
  }
}
