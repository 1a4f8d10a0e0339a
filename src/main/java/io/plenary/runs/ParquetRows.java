package io.plenary.runs;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.SimpleGroup;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.ParquetReader;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.example.ExampleParquetWriter;
import org.apache.parquet.hadoop.example.GroupReadSupport;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.hadoop.util.HadoopInputFile;
import org.apache.parquet.hadoop.util.HadoopOutputFile;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.DateLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.MapLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.TimestampLogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType;
import org.apache.parquet.schema.Type;

/**
 * Reads and writes small Parquet tables without Spark, whose start takes longer than all there is
 * to do.
 *
 * <p>A row is a map from the names of columns to strings, longs, doubles, booleans, {@link
 * LocalDate}s, {@link Instant}s and maps of these. A null has no entry; other columns (lists,
 * structures) are left out.
 */
final class ParquetRows {
  private ParquetRows() {}

  /**
   * The rows of all files of a folder, by the files' names.
   *
   * @throws FileNotFoundException if there is no such folder
   */
  static List<Map<String, Object>> read(Path folder, Configuration configuration)
      throws IOException {
    List<Map<String, Object>> rows = new ArrayList<>();
    for (Path file : files(folder, configuration)) {
      try (ParquetReader<Group> reader =
          ParquetReader.builder(new GroupReadSupport(), file).withConf(configuration).build()) {
        for (Group group = reader.read(); group != null; group = reader.read()) {
          rows.add(row(group));
        }
      }
    }
    return rows;
  }

  /** How many rows the files of a folder hold, by what they say at their ends. */
  static long count(Path folder, Configuration configuration) throws IOException {
    try {
      return files(folder, configuration).parallelStream()
          .mapToLong(file -> countOf(file, configuration))
          .sum();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /** Writes a file of one row. */
  static void write(
      Path file, MessageType schema, Map<String, Object> row, Configuration configuration)
      throws IOException {
    try (ParquetWriter<Group> writer =
        ExampleParquetWriter.builder(HadoopOutputFile.fromPath(file, configuration))
            .withConf(configuration)
            .withType(schema)
            .withCompressionCodec(CompressionCodecName.UNCOMPRESSED)
            .build()) {
      Group group = new SimpleGroup(schema);
      for (Type field : schema.getFields()) {
        Object value = row.get(field.getName());
        if (value instanceof Map<?, ?> map) {
          Group entries = group.addGroup(field.getName());
          new TreeMap<>(map)
              .forEach(
                  (key, entry) -> {
                    Group pair = entries.addGroup(0);
                    add(pair, "key", key);
                    add(pair, "value", entry);
                  });
        } else if (value != null) {
          add(group, field.getName(), value);
        }
      }
      writer.write(group);
    }
  }

  private static void add(Group group, String field, Object value) {
    if (value instanceof String text) {
      group.add(field, text);
    } else if (value instanceof Long number) {
      group.add(field, number);
    } else if (value instanceof Double number) {
      group.add(field, number);
    } else if (value instanceof Boolean flag) {
      group.add(field, flag);
    } else if (value instanceof LocalDate date) {
      group.add(field, (int) date.toEpochDay());
    } else if (value instanceof Instant instant) {
      group.add(field, ChronoUnit.MICROS.between(Instant.EPOCH, instant));
    } else {
      throw new IllegalArgumentException("no column type for " + value.getClass());
    }
  }

  private static List<Path> files(Path folder, Configuration configuration) throws IOException {
    FileSystem fileSystem = folder.getFileSystem(configuration);
    return Arrays.stream(fileSystem.listStatus(folder))
        .filter(FileStatus::isFile)
        .map(FileStatus::getPath)
        .filter(path -> path.getName().endsWith(".parquet") && !path.getName().startsWith("."))
        .sorted()
        .toList();
  }

  private static long countOf(Path file, Configuration configuration) {
    try (ParquetFileReader reader =
        ParquetFileReader.open(HadoopInputFile.fromPath(file, configuration))) {
      return reader.getRecordCount();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, Object> row(Group group) {
    Map<String, Object> row = new LinkedHashMap<>();
    for (Type field : group.getType().getFields()) {
      String name = field.getName();
      if (group.getFieldRepetitionCount(name) == 0) {
        continue;
      }
      if (field.isPrimitive()) {
        row.put(name, value(group, field.asPrimitiveType()));
      } else if (field.getLogicalTypeAnnotation() instanceof MapLogicalTypeAnnotation) {
        row.put(name, map(group.getGroup(name, 0)));
      }
    }
    return row;
  }

  private static Map<String, Object> map(Group entries) {
    Map<String, Object> map = new TreeMap<>();
    for (int i = 0; i < entries.getFieldRepetitionCount(0); i++) {
      Map<String, Object> pair = row(entries.getGroup(0, i));
      map.put((String) pair.get("key"), pair.get("value"));
    }
    return map;
  }

  private static Object value(Group group, PrimitiveType type) {
    String name = type.getName();
    LogicalTypeAnnotation meaning = type.getLogicalTypeAnnotation();
    return switch (type.getPrimitiveTypeName()) {
      case BINARY -> new String(group.getBinary(name, 0).getBytes(), StandardCharsets.UTF_8);
      case INT32 ->
          meaning instanceof DateLogicalTypeAnnotation
              ? LocalDate.ofEpochDay(group.getInteger(name, 0))
              : (Object) (long) group.getInteger(name, 0);
      case INT64 ->
          meaning instanceof TimestampLogicalTypeAnnotation
              ? Instant.EPOCH.plus(group.getLong(name, 0), ChronoUnit.MICROS)
              : (Object) group.getLong(name, 0);
      case DOUBLE -> group.getDouble(name, 0);
      case BOOLEAN -> group.getBoolean(name, 0);
      default -> throw new IllegalArgumentException("no value for a column of " + type);
    };
  }
}
