package io.plenary.corpus;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.security.AccessControlException;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.util.HadoopInputFile;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType;
import org.apache.parquet.schema.Type;

/**
 * Parquet files that can be read together because the fields Plenary reads have the same types in
 * all of them. Files that differ (an id that is a number in one, a string in another) make several
 * tables.
 *
 * @param files by name
 * @param columns those of the fields asked for that the files have
 */
record ParquetTable(List<InputFile> files, Set<String> columns) {

  ParquetTable {
    files = List.copyOf(files);
    columns = Set.copyOf(columns);
  }

  /**
   * The tables that files make, judged by their footers.
   *
   * @param rejected takes the files that make none
   */
  static List<ParquetTable> of(
      List<InputFile> files,
      RecordFields fields,
      Configuration configuration,
      List<RawDocument> rejected) {
    List<Footer> footers =
        files.parallelStream().map(file -> Footer.read(file, fields, configuration)).toList();
    TreeMap<String, List<Footer>> alike = new TreeMap<>();
    for (Footer footer : footers) {
      if (footer.rejection == null) {
        alike.computeIfAbsent(footer.types.toString(), types -> new ArrayList<>()).add(footer);
      } else {
        InputFile file = footer.file;
        rejected.add(RawDocument.rejected(file.name(), file.bytes(), footer.rejection));
      }
    }
    return alike.values().stream().map(ParquetTable::of).toList();
  }

  private static ParquetTable of(List<Footer> footers) {
    Set<String> columns = new HashSet<>();
    footers.get(0).types.forEach(type -> columns.add(type.getName()));
    return new ParquetTable(footers.stream().map(Footer::file).toList(), columns);
  }

  /** What a file's footer says about the fields asked for; or why the file cannot be read. */
  private record Footer(InputFile file, List<Type> types, Rejection rejection) {

    private static Footer read(InputFile file, RecordFields fields, Configuration configuration) {
      if (file.bytes() == 0) {
        return new Footer(file, List.of(), DocumentMaker.emptyFile());
      }
      MessageType schema;
      try (ParquetFileReader reader =
          ParquetFileReader.open(HadoopInputFile.fromPath(new Path(file.path()), configuration))) {
        schema = reader.getFooter().getFileMetaData().getSchema();
      } catch (FileNotFoundException | AccessControlException e) {
        return rejected(
            file, "unreadable", "It cannot be opened; see the rights of " + file.path());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      } catch (RuntimeException e) {
        // The library has no narrower type for a file that is not Parquet.
        return rejected(file, "not Parquet", "Its footer cannot be read; replace it.");
      }
      List<Type> types =
          Stream.of(fields.id(), fields.url(), fields.title(), fields.text(), fields.published())
              .filter(schema::containsField)
              .map(schema::getType)
              .filter(Type::isPrimitive)
              .sorted(Comparator.comparing(Type::getName))
              .toList();
      boolean hasText =
          types.stream().anyMatch(type -> type.getName().equals(fields.text()) && isString(type));
      return hasText
          ? new Footer(file, types, null)
          : rejected(
              file,
              "no text",
              "It has no column %s of strings; name the column with --text-field."
                  .formatted(fields.text()));
    }

    private static boolean isString(Type type) {
      return type.asPrimitiveType().getPrimitiveTypeName()
          == PrimitiveType.PrimitiveTypeName.BINARY;
    }

    private static Footer rejected(InputFile file, String reason, String detail) {
      return new Footer(file, List.of(), new Rejection("read", reason, detail));
    }
  }
}
