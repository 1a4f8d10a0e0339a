package io.plenary.sql;

import io.plenary.tables.Table;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/**
 * The files of {@code jobs/sql} that make the tables known to an engine, as the code's tables say
 * they must be.
 *
 * <p>Example: {@code SqlFile.DUCKDB.content()} has {@code CREATE OR REPLACE VIEW documents AS
 * SELECT "document", …} and {@code COMMENT ON COLUMN documents."document" IS '…'}.
 */
public enum SqlFile {
  SPARK("spark.sql"),
  TRINO("trino.sql"),
  DUCKDB("duckdb.sql");

  /** Where the files say the tables are; whoever has them elsewhere replaces it. */
  public static final String TABLES = "/srv/plenary/tables/current";

  private static final Map<DataType, String> SIMPLE_TRINO_TYPES =
      Map.of(
          DataTypes.StringType, "varchar",
          DataTypes.IntegerType, "integer",
          DataTypes.LongType, "bigint",
          DataTypes.DoubleType, "double",
          DataTypes.BooleanType, "boolean",
          DataTypes.DateType, "date");

  private final String file;

  SqlFile(String file) {
    this.file = file;
  }

  /** Where the file is. */
  public Path path() {
    return Path.of("jobs", "sql", file);
  }

  /** What the file must say. */
  public String content() {
    return Stream.of(Table.values())
        .map(this::declaration)
        .collect(Collectors.joining("\n", heading(), ""));
  }

  /**
   * The statements of a file, comment lines left out.
   *
   * @param sql what the file says
   */
  public static List<String> statements(String sql) {
    String withoutComments =
        sql.lines().filter(line -> !line.startsWith("--")).collect(Collectors.joining("\n"));
    return Arrays.stream(withoutComments.split(";\\s*(?:\\n|$)"))
        .map(String::strip)
        .filter(statement -> !statement.isEmpty())
        .toList();
  }

  private String declaration(Table table) {
    return switch (this) {
      case SPARK -> spark(table);
      case TRINO -> trino(table);
      case DUCKDB -> duckdb(table);
    };
  }

  private String heading() {
    return switch (this) {
      case SPARK ->
          """
          -- The tables of the current snapshot, for Spark SQL; run it again after new tables have been published.
          --   sed "s|/srv/plenary/tables|$PWD/target/tables|" jobs/sql/spark.sql > spark.sql && spark-sql -f spark.sql
          -- Where current is a file and not a link (HDFS, object stores), put the path it names in its place.
          -- Written by ReadmeTest from the columns in the code.
          CREATE SCHEMA IF NOT EXISTS plenary;
          USE plenary;

          """;
      case TRINO ->
          """
          -- The tables of the current snapshot, for Trino, in a catalogue "hive" of its Hive connector.
          --   sed "s|file:///srv/plenary/tables|s3://press/tables|" jobs/sql/trino.sql > trino.sql && trino -f trino.sql
          -- Where current is a file and not a link (HDFS, object stores), put the path it names in its place, and run it
          -- again after new tables have been published.
          -- Written by ReadmeTest from the columns in the code.
          CREATE SCHEMA IF NOT EXISTS hive.plenary;
          USE hive.plenary;

          """;
      case DUCKDB ->
          """
          -- The tables of the current snapshot, for DuckDB. They are views: new tables are seen as soon as they are published.
          --   sed "s|/srv/plenary/tables|$PWD/target/tables|" jobs/sql/duckdb.sql | duckdb plenary.duckdb
          -- Where current is a file and not a link (HDFS, object stores), put the path it names in its place.
          -- Written by ReadmeTest from the columns in the code.

          """;
    };
  }

  private static String spark(Table table) {
    String columns =
        columns(
            table,
            field ->
                "  `%s` %s COMMENT %s"
                    .formatted(field.name(), field.dataType().sql(), comment(field)));
    return """
    DROP TABLE IF EXISTS %1$s;
    CREATE TABLE %1$s (
    %2$s
    ) USING parquet LOCATION '%3$s/%1$s';
    """
        .formatted(table.tableName(), columns, TABLES);
  }

  private static String trino(Table table) {
    String columns =
        columns(
            table,
            field ->
                "  \"%s\" %s COMMENT %s"
                    .formatted(field.name(), trinoType(field.dataType()), comment(field)));
    return """
    DROP TABLE IF EXISTS %1$s;
    CREATE TABLE %1$s (
    %2$s
    ) WITH (format = 'PARQUET', external_location = 'file://%3$s/%1$s');
    """
        .formatted(table.tableName(), columns, TABLES);
  }

  private static String duckdb(Table table) {
    String comments =
        Stream.of(table.schema().fields())
            .map(
                field ->
                    "COMMENT ON COLUMN %s.\"%s\" IS %s;\n"
                        .formatted(table.tableName(), field.name(), comment(field)))
            .collect(Collectors.joining());
    return """
    CREATE OR REPLACE VIEW %1$s AS SELECT
    %2$s
    FROM read_parquet('%3$s/%1$s/*.parquet');
    %4$s"""
        .formatted(
            table.tableName(),
            columns(table, field -> "  \"" + field.name() + "\""),
            TABLES,
            comments);
  }

  private static String columns(Table table, Function<StructField, String> line) {
    return Stream.of(table.schema().fields()).map(line).collect(Collectors.joining(",\n"));
  }

  private static String comment(StructField field) {
    String meaning =
        field
            .getComment()
            .getOrElse(
                () -> {
                  throw new IllegalStateException(field.name() + " has no @Column");
                });
    return "'" + meaning.replace("'", "''") + "'";
  }

  private static String trinoType(DataType type) {
    if (type instanceof ArrayType array) {
      return "array(" + trinoType(array.elementType()) + ")";
    }
    if (type instanceof StructType row) {
      return Stream.of(row.fields())
          .map(field -> "\"" + field.name() + "\" " + trinoType(field.dataType()))
          .collect(Collectors.joining(", ", "row(", ")"));
    }
    return SIMPLE_TRINO_TYPES.get(type);
  }
}
