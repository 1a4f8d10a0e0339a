package io.plenary.corpus;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.LongPredicate;
import java.util.stream.Collectors;
import org.apache.hadoop.conf.Configuration;
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
    SortedMap<String, Folders.Entry> inputs = new TreeMap<>();
    for (String input : options.inputs()) {
      Folders.Entry entry = lister.entry(input);
      inputs.put(entry.path().toString(), entry);
    }
    Map<Folders.Entry, String> labels = labels(List.copyOf(inputs.values()));
    for (Folders.Entry input : inputs.values()) {
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
   * A listing without the text files that need not be read again.
   *
   * @param unchanged their stamps
   * @param others what is left
   */
  public record Others(Set<Long> unchanged, CorpusListing others) {}

  /**
   * Leaves out the text files that were read as they are.
   *
   * @param wasRead whether a file with this stamp was; see {@link InputFile#stamp}
   */
  public Others without(LongPredicate wasRead) {
    Set<Long> unchanged = new HashSet<>();
    List<InputFile> others = new ArrayList<>();
    for (InputFile file : files) {
      Long stamp = canBeKnown(file) ? file.stamp(options) : null;
      if (stamp != null && wasRead.test(stamp)) {
        unchanged.add(stamp);
      } else {
        others.add(file);
      }
    }
    return new Others(unchanged, new CorpusListing(options, others, rejected));
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
  private static Map<Folders.Entry, String> labels(List<Folders.Entry> inputs) {
    if (inputs.size() == 1) {
      Folders.Entry input = inputs.get(0);
      return Map.of(input, input.isFolder() ? "" : input.path().getName());
    }
    Map<Folders.Entry, String> labels = new HashMap<>();
    List<Folders.Entry> unlabelled = inputs;
    for (int parts = 1; !unlabelled.isEmpty(); parts++) {
      int count = parts;
      Map<String, List<Folders.Entry>> sharing =
          unlabelled.stream()
              .collect(Collectors.groupingBy(input -> lastParts(input.path(), count)));
      unlabelled = new ArrayList<>();
      for (Map.Entry<String, List<Folders.Entry>> entry : sharing.entrySet()) {
        List<Folders.Entry> same = entry.getValue();
        if (same.size() == 1 || same.stream().allMatch(input -> input.path().depth() < count)) {
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
    private final Folders folders;
    private final List<InputFile> files = new ArrayList<>();
    private final List<RawDocument> rejected = new ArrayList<>();
    private final Map<String, String> pathsByName = new HashMap<>();
    private final Map<String, String> namesByPath = new HashMap<>();

    private Lister(Configuration configuration) {
      this.folders = new Folders(configuration);
    }

    private Folders.Entry entry(String input) {
      try {
        return folders.at(input);
      } catch (FileNotFoundException e) {
        throw new CorpusException("there is no file or folder " + input, e);
      } catch (IOException | IllegalArgumentException e) {
        throw new CorpusException("cannot open %s: %s".formatted(input, e.getMessage()), e);
      }
    }

    private void list(Folders.Entry input, String label) {
      if (!input.isFolder()) {
        add(input, label);
        return;
      }
      Deque<Path> pending = new ArrayDeque<>();
      Deque<String> names = new ArrayDeque<>();
      pending.push(input.path());
      names.push(label);
      while (!pending.isEmpty()) {
        String folderName = names.pop();
        for (Folders.Entry entry : entries(pending.pop(), folderName)) {
          String fileName = entry.path().getName();
          if (fileName.startsWith(".") || fileName.startsWith("_")) {
            continue;
          }
          String name = folderName.isEmpty() ? fileName : folderName + "/" + fileName;
          if (entry.isFolder()) {
            pending.push(entry.path());
            names.push(name);
          } else {
            add(entry, name);
          }
        }
      }
    }

    private List<Folders.Entry> entries(Path folder, String name) {
      try {
        return folders.in(folder);
      } catch (IOException e) {
        rejected.add(
            RawDocument.rejected(
                name.isEmpty() ? folder.getName() : name,
                0,
                new Rejection(
                    "read", "unreadable", "The folder cannot be listed; see its rights.")));
        return List.of();
      }
    }

    private void add(Folders.Entry entry, String name) {
      String path = entry.path().toString();
      if (namesByPath.putIfAbsent(path, name) != null) {
        return;
      }
      String other = pathsByName.putIfAbsent(name, path);
      if (other != null) {
        throw new CorpusException(
            "%s and %s would both be called %s: name their folders in another way"
                .formatted(other, path, name));
      }
      InputKind kind = InputKind.of(entry.path().getName());
      if (kind == InputKind.UNKNOWN) {
        rejected.add(
            RawDocument.rejected(
                name,
                entry.bytes(),
                new Rejection(
                    "read",
                    "unknown kind of file",
                    "Only .txt, .jsonl, .jsonl.gz and .parquet files are read.")));
      } else {
        files.add(new InputFile(path, name, entry.bytes(), kind, entry.changedAt()));
      }
    }
  }
}
