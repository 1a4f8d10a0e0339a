package io.plenary.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.plenary.tables.Table;
import io.trino.sql.parser.ParsingException;
import io.trino.sql.parser.SqlParser;
import io.trino.sql.tree.ColumnDefinition;
import io.trino.sql.tree.CreateTable;
import io.trino.sql.tree.Statement;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.spark.sql.types.StructField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What can be said of {@code jobs/sql} without running it; Trino's own parser reads all of it. */
class SqlTest {
  private static final SqlParser TRINO = new SqlParser();

  @Test
  void trinoIsToldOfEveryColumnWithItsMeaning() throws IOException {
    Map<String, List<String>> declared = new LinkedHashMap<>();
    for (String sql : SqlFile.statements(Files.readString(SqlFile.TRINO.path()))) {
      if (parse(sql) instanceof CreateTable table) {
        declared.put(
            table.getName().toString(),
            table.getElements().stream()
                .map(ColumnDefinition.class::cast)
                .map(column -> column.getName() + ": " + column.getComment().orElseThrow())
                .toList());
      }
    }
    Map<String, List<String>> expected = new LinkedHashMap<>();
    for (Table table : Table.values()) {
      expected.put(
          table.tableName(),
          Arrays.stream(table.schema().fields()).map(SqlTest::nameAndMeaning).toList());
    }
    assertThat(declared).isEqualTo(expected);
  }

  @ParameterizedTest
  @MethodSource("questions")
  void trinoCanReadEveryQuestion(Question question) {
    assertThat(parse(question.sql())).isNotNull();
  }

  @Test
  void thereAreADozenAndMore() throws IOException {
    assertThat(Question.all()).hasSizeGreaterThanOrEqualTo(12);
  }

  @Test
  void theParserIsNoYesSayer() {
    assertThatThrownBy(() -> parse("SELECT end FROM figures")).isInstanceOf(ParsingException.class);
  }

  static Stream<Question> questions() throws IOException {
    return Question.all().stream();
  }

  private static Statement parse(String sql) {
    return TRINO.createStatement(sql);
  }

  private static String nameAndMeaning(StructField field) {
    return field.name() + ": " + field.getComment().get();
  }
}
