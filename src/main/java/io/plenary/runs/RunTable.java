package io.plenary.runs;

import io.plenary.tables.Records;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.FileUtil;
import org.apache.hadoop.fs.Path;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.TimeUnit;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Types;

/**
 * The table {@code runs} of an output folder, {@code output/runs/*.parquet}, one file a run. It
 * lies beside the snapshots because it tells of times, which no table of a snapshot does.
 */
public final class RunTable {
  private static final DateTimeFormatter NAME =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmssSSS'Z'").withZone(ZoneOffset.UTC);

  private static final String ENDING = ".parquet";

  /** Where a snapshot has its own row; hidden from who reads the snapshot. */
  private static final String ROW = "_run";

  private static final MessageType SCHEMA = schema();

  private final Path folder;
  private final Configuration configuration;

  /** The table of an output folder; neither need exist. */
  public RunTable(String output, Configuration configuration) {
    this.folder = new Path(output, "runs");
    this.configuration = configuration;
  }

  /** What a run is called that began then: {@code 20261125T015425123Z}. */
  public static String name(Instant startedAt) {
    return NAME.format(startedAt);
  }

  /** Adds a run; a reader sees its whole row or none. */
  public void add(RunRow run) throws IOException {
    Path unseen = new Path(folder, "." + run.run());
    try {
      write(run, unseen);
      adopt(unseen);
    } finally {
      folder.getFileSystem(configuration).delete(unseen, true);
    }
  }

  /** Writes a run into a snapshot's folder, to be added by {@link #adopt}. */
  public void write(RunRow run, Path snapshot) throws IOException {
    Path file = new Path(new Path(snapshot, ROW), run.run() + ENDING);
    file.getFileSystem(configuration).delete(file, false);
    ParquetRows.write(file, SCHEMA, values(run), configuration);
  }

  /**
   * Adds the run that a snapshot's folder tells of, unless it is there already: the run itself may
   * have been killed between publishing and adding it.
   */
  public void adopt(Path snapshot) throws IOException {
    FileSystem fileSystem = folder.getFileSystem(configuration);
    Path rows = new Path(snapshot, ROW);
    if (!fileSystem.exists(rows)) {
      return;
    }
    fileSystem.mkdirs(folder);
    for (FileStatus row : fileSystem.listStatus(rows)) {
      Path whole = new Path(folder, row.getPath().getName());
      if (!fileSystem.exists(whole)) {
        Path unseen = new Path(folder, "." + row.getPath().getName());
        FileUtil.copy(fileSystem, row.getPath(), fileSystem, unseen, false, configuration);
        if (!fileSystem.rename(unseen, whole)) {
          throw new IOException("cannot rename %s to %s".formatted(unseen, whole));
        }
      }
    }
  }

  /** All runs, in the order they began; none if there is no such table. */
  public List<RunRow> read() throws IOException {
    List<RunRow> runs = new ArrayList<>();
    try {
      for (Map<String, Object> row : ParquetRows.read(folder, configuration)) {
        runs.add(run(row));
      }
    } catch (FileNotFoundException e) {
      return List.of();
    }
    return runs;
  }

  private static Map<String, Object> values(RunRow run) {
    Map<String, Object> values = new LinkedHashMap<>();
    for (RecordComponent component : RunRow.class.getRecordComponents()) {
      try {
        values.put(Records.columnName(component.getName()), component.getAccessor().invoke(run));
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException(component + " cannot be read", e);
      }
    }
    return values;
  }

  private static RunRow run(Map<String, Object> row) {
    RecordComponent[] components = RunRow.class.getRecordComponents();
    Object[] values = new Object[components.length];
    Class<?>[] types = new Class<?>[components.length];
    for (int i = 0; i < components.length; i++) {
      values[i] = row.get(Records.columnName(components[i].getName()));
      types[i] = components[i].getType();
    }
    try {
      return RunRow.class.getDeclaredConstructor(types).newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("a row of runs cannot be made", e);
    }
  }

  private static MessageType schema() {
    Types.MessageTypeBuilder schema = Types.buildMessage();
    for (RecordComponent component : RunRow.class.getRecordComponents()) {
      String name = Records.columnName(component.getName());
      Class<?> type = component.getType();
      if (type == Map.class) {
        ParameterizedType map = (ParameterizedType) component.getGenericType();
        schema
            .optionalMap()
            .key(PrimitiveTypeName.BINARY)
            .as(LogicalTypeAnnotation.stringType())
            .optionalValue(primitive((Class<?>) map.getActualTypeArguments()[1]))
            .named(name);
      } else {
        schema.optional(primitive(type)).as(meaning(type)).named(name);
      }
    }
    return schema.named("run");
  }

  private static PrimitiveTypeName primitive(Class<?> type) {
    if (type == Long.class || type == Instant.class) {
      return PrimitiveTypeName.INT64;
    } else if (type == Double.class) {
      return PrimitiveTypeName.DOUBLE;
    } else if (type == LocalDate.class) {
      return PrimitiveTypeName.INT32;
    }
    return PrimitiveTypeName.BINARY;
  }

  private static LogicalTypeAnnotation meaning(Class<?> type) {
    if (type == String.class) {
      return LogicalTypeAnnotation.stringType();
    } else if (type == LocalDate.class) {
      return LogicalTypeAnnotation.dateType();
    } else if (type == Instant.class) {
      return LogicalTypeAnnotation.timestampType(true, TimeUnit.MICROS);
    }
    return null;
  }
}
