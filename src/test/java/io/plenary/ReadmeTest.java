package io.plenary;

import static org.assertj.core.api.Assertions.assertThat;

import io.plenary.sql.SqlFile;
import io.plenary.tables.Column;
import io.plenary.tables.Table;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.types.StructField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The parts of the README that the code determines, and the files of {@code jobs/sql} that declare
 * the tables, say what the code does. With {@code -Dplenary.write=true} they are written instead of
 * checked.
 */
class ReadmeTest {
  private static final Path README = Path.of("README.md");
  private static final String REMEDY =
      "run ./mvnw test -Dtest=ReadmeTest -Dplenary.write=true to write it";

  @Test
  void theTableDictionaryListsEveryColumn() throws IOException {
    assertPart(
        "tables",
        Stream.of(Table.values()).map(ReadmeTest::dictionary).collect(Collectors.joining("\n")));
  }

  @Test
  void theOptionsAreThoseOfTheCommand() throws IOException {
    String help =
        Run.withoutOutput("--help")
            .out()
            .lines()
            .map(String::stripTrailing)
            .collect(Collectors.joining("\n"));
    assertPart("options", "```\n" + help + "\n```\n");
  }

  @ParameterizedTest
  @EnumSource
  void theSqlFilesDeclareEveryColumn(SqlFile file) throws IOException {
    if (Boolean.getBoolean("plenary.write")) {
      Files.writeString(file.path(), file.content());
    } else {
      assertThat(file.path()).as(REMEDY).hasContent(file.content());
    }
  }

  private static String dictionary(Table table) {
    StringBuilder text = new StringBuilder();
    text.append("#### `").append(table.tableName()).append("`\n\n");
    text.append("| column | type | meaning | example |\n|---|---|---|---|\n");
    RecordComponent[] components = table.row().getRecordComponents();
    for (int i = 0; i < components.length; i++) {
      StructField field = table.schema().fields()[i];
      Column column = components[i].getAnnotation(Column.class);
      text.append(
          "| `%s` | %s | %s | %s |%n"
              .formatted(
                  field.name(),
                  field.dataType().simpleString(),
                  column.value(),
                  column.example().replace("|", "\\|")));
    }
    return text.toString();
  }

  private static void assertPart(String name, String content) throws IOException {
    String begin = "<!-- " + name + ": written by ReadmeTest -->\n";
    String end = "<!-- end of " + name + " -->\n";
    String readme = Files.readString(README);
    assertThat(readme).contains(begin).contains(end);
    int from = readme.indexOf(begin) + begin.length();
    int to = readme.indexOf(end);
    String right = "\n" + content + "\n";
    if (Boolean.getBoolean("plenary.write")) {
      Files.writeString(README, readme.substring(0, from) + right + readme.substring(to));
    } else {
      assertThat(readme.substring(from, to)).as(REMEDY).isEqualTo(right);
    }
  }
}
