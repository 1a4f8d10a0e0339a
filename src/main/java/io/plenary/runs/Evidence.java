package io.plenary.runs;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.plenary.tables.Table;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;

/**
 * What the gate compares of two snapshots.
 *
 * @param documents how many, the rejected included
 * @param rejected how many were
 * @param rows of each table
 * @param nulls the share of nulls in each column of the tables of facts: {@code quotations.speaker}
 * @param editions those that have figures: {@code mcis 2016}
 */
public record Evidence(
    long documents,
    long rejected,
    Map<String, Long> rows,
    Map<String, Double> nulls,
    TreeSet<String> editions) {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  /** What a snapshot tells of itself, in {@code run.json} and its table of editions' figures. */
  public static Evidence of(Path snapshot, Configuration configuration) throws IOException {
    Path file = new Path(snapshot, "run.json");
    JsonNode record;
    try (InputStream in = file.getFileSystem(configuration).open(file)) {
      record = JSON.readTree(in);
    }
    Map<String, Long> rows = new TreeMap<>();
    record
        .path("rows")
        .properties()
        .forEach(row -> rows.put(row.getKey(), row.getValue().asLong()));
    Map<String, Double> nulls = new TreeMap<>();
    record
        .path("nulls")
        .properties()
        .forEach(column -> nulls.put(column.getKey(), column.getValue().asDouble()));
    return new Evidence(
        record.path("input").path("documents").asLong(),
        record.path("input").path("rejected").asLong(),
        rows,
        nulls,
        editions(snapshot, configuration));
  }

  /** The editions that have figures in a folder of tables. */
  public static TreeSet<String> editions(Path tables, Configuration configuration)
      throws IOException {
    TreeSet<String> editions = new TreeSet<>();
    Path folder = new Path(tables, Table.EDITION_FIGURES.tableName());
    for (Map<String, Object> row : ParquetRows.read(folder, configuration)) {
      editions.add(row.get("series") + " " + row.get("edition_year"));
    }
    return editions;
  }
}
