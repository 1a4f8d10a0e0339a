package io.plenary.runs;

import static org.assertj.core.api.Assertions.assertThat;

import io.plenary.runs.SnapshotDifference.Entrant;
import io.plenary.runs.SnapshotDifference.Headline;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.schema.MessageTypeParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SnapshotDifferenceTest {
  private static final String FIGURES =
      "message row { required binary series (STRING); required int64 edition_year; required binary"
          + " measure (STRING); required int64 value; required int64 low; required int64 high;"
          + " optional binary status (STRING); optional binary scope (STRING); }";
  private static final String OFFICIALS =
      "message row { required binary series (STRING); required int64 edition_year; required int64"
          + " rank; required binary official (STRING); required binary kind (STRING); required int64"
          + " quotations; }";

  @TempDir private Path folder;
  private int files;

  @Test
  void headlinesThatMovedCameOrWent() throws IOException {
    figure("before", 2016, "countries", 70, 70, 70);
    figure("before", 2017, "countries", 84, 84, 84);
    figure("before", 2018, "countries", 95, 95, 95);
    figure("after", 2016, "countries", 80, 70, 80);
    figure("after", 2017, "countries", 84, 84, 84);
    figure("after", 2017, "delegates", 600, 600, 600);
    SnapshotDifference difference = difference();
    assertThat(difference.headlines())
        .extracting(Headline::description)
        .containsExactly(
            "lakeside 2016 countries: 70 -> 80 (70 to 80)",
            "lakeside 2017 delegates: none -> 600",
            "lakeside 2018 countries: 95 -> none");
  }

  @Test
  void conflictsThatAreNew() throws IOException {
    figure("before", 2016, "countries", 80, 80, 80);
    figure("before", 2017, "countries", 84, 80, 84);
    figure("after", 2016, "countries", 80, 70, 80);
    figure("after", 2017, "countries", 84, 79, 84);
    assertThat(difference().conflicts())
        .extracting(Headline::description)
        .containsExactly("lakeside 2016 countries: 80 -> 80 (70 to 80)");
    assertThat(difference().headlines()).isEmpty();
  }

  @Test
  void officialsThatEnteredTheTopTen() throws IOException {
    official("before", 2016, 1, "Anna Berg", 9);
    official("before", 2016, 11, "Carl Dahl", 1);
    official("after", 2016, 1, "Anna Berg", 9);
    official("after", 2016, 10, "Carl Dahl", 2);
    official("after", 2016, 11, "Eva Falk", 1);
    official("after", 2017, 2, "Anna Berg", 3);
    assertThat(difference().officials())
        .extracting(Entrant::description)
        .containsExactly(
            "lakeside 2016: Carl Dahl, rank 10 with 2 quotations",
            "lakeside 2017: Anna Berg, rank 2 with 3 quotations");
  }

  private SnapshotDifference difference() throws IOException {
    for (String snapshot : new String[] {"before", "after"}) {
      for (String table : new String[] {"edition_figures", "quoted_officials"}) {
        folder.resolve(snapshot).resolve(table).toFile().mkdirs();
      }
    }
    return SnapshotDifference.between(path("before"), path("after"), new Configuration());
  }

  private void figure(String snapshot, long year, String measure, long value, long low, long high)
      throws IOException {
    write(
        snapshot + "/edition_figures",
        FIGURES,
        Map.of(
            "series",
            "lakeside",
            "edition_year",
            year,
            "measure",
            measure,
            "value",
            value,
            "low",
            low,
            "high",
            high));
  }

  private void official(String snapshot, long year, long rank, String name, long quotations)
      throws IOException {
    write(
        snapshot + "/quoted_officials",
        OFFICIALS,
        Map.of(
            "series",
            "lakeside",
            "edition_year",
            year,
            "rank",
            rank,
            "official",
            name,
            "kind",
            "person",
            "quotations",
            quotations));
  }

  private void write(String table, String schema, Map<String, Object> row) throws IOException {
    files++;
    ParquetRows.write(
        new org.apache.hadoop.fs.Path(path(table), files + ".parquet"),
        MessageTypeParser.parseMessageType(schema),
        row,
        new Configuration());
  }

  private org.apache.hadoop.fs.Path path(String name) {
    return new org.apache.hadoop.fs.Path(folder.resolve(name).toString());
  }
}
