package io.plenary.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;
import scala.jdk.javaapi.CollectionConverters;

class RecordsTest {
  private record Seat(String name, int rowNumber) {}

  private record Hall(
      @Column(value = "what it is called", example = "Blue") String hallName,
      Long seats,
      LocalDate openedOn,
      List<Seat> reserved) {}

  private record Unknown(Object anything) {}

  private enum Kind {
    AT_LEAST
  }

  @Test
  void columnsComeInTheOrderOfTheComponents() {
    StructType schema = Records.schema(Hall.class);
    assertThat(schema.catalogString())
        .isEqualTo(
            "struct<hall_name:string,seats:bigint,opened_on:date,"
                + "reserved:array<struct<name:string,row_number:int>>>");
    assertThat(schema.apply("hall_name").getComment().get()).isEqualTo("what it is called");
  }

  @Test
  void recordsBecomeRowsWithRowsInside() {
    Row row =
        Records.row(new Hall("Blue", null, LocalDate.of(2017, 4, 26), List.of(new Seat("A", 1))));
    assertThat(row.getString(0)).isEqualTo("Blue");
    assertThat(row.isNullAt(1)).isTrue();
    assertThat(row.<LocalDate>getAs(2)).isEqualTo("2017-04-26");
    assertThat((Object[]) row.get(3))
        .singleElement()
        .satisfies(seat -> assertThat(((Row) seat).getInt(1)).isEqualTo(1));
  }

  @Test
  void rowsReadFromATableBecomeTheRecordsTheyWere() {
    Row seats = RowFactory.create("A", 1);
    Row row =
        RowFactory.create(
            "Blue", null, LocalDate.of(2017, 4, 26), CollectionConverters.asScala(List.of(seats)));
    assertThat(Records.record(row, Hall.class))
        .isEqualTo(new Hall("Blue", null, LocalDate.of(2017, 4, 26), List.of(new Seat("A", 1))));
  }

  @Test
  void aNumberThatATableDoesNotHaveIsZero() {
    assertThat(Records.record(RowFactory.create(null, null), Seat.class))
        .isEqualTo(new Seat(null, 0));
  }

  @Test
  void aTypeWithoutAColumnTypeIsRefused() {
    assertThatThrownBy(() -> Records.schema(Unknown.class))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("Object");
  }

  @Test
  void enumConstantsAreWrittenInLowerCase() {
    assertThat(Records.word(Kind.AT_LEAST)).isEqualTo("at_least");
    assertThat(Records.word(null)).isNull();
  }

  @Test
  void everyColumnOfEveryTableIsExplained() {
    for (Table table : Table.values()) {
      for (var component : table.row().getRecordComponents()) {
        Column column = component.getAnnotation(Column.class);
        assertThat(column).as("%s.%s", table, component.getName()).isNotNull();
        assertThat(column.value()).isNotBlank();
        assertThat(column.example()).isNotBlank();
      }
      assertThat(table.schema().fieldNames()).contains(table.order().toArray(new String[0]));
    }
  }
}
