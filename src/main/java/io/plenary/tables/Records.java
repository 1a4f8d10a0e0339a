package io.plenary.tables;

import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.Metadata;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import scala.collection.Seq;
import scala.jdk.javaapi.CollectionConverters;

/**
 * Turns Java records into rows of a DataFrame, and back. A record's components are the columns, in
 * their order, {@code editionYear} becoming {@code edition_year}; its {@link Column}s are the
 * comments.
 *
 * <p>Example: {@code record Seat(String name, List<Integer> rows)} has the schema {@code name
 * STRING, rows ARRAY<INT>}, and {@code Records.row(new Seat("A", List.of(1)))} is a row of it.
 *
 * <p>Components may be strings, {@code int}, {@code long}, {@code boolean}, {@code double} or their
 * boxes, {@link LocalDate}, {@code byte[]}, records, and lists of these. (Spark's bean encoder
 * takes no records, and orders columns by the alphabet.)
 */
public final class Records {
  private static final Map<Type, DataType> SIMPLE =
      Map.ofEntries(
          Map.entry(String.class, DataTypes.StringType),
          Map.entry(int.class, DataTypes.IntegerType),
          Map.entry(Integer.class, DataTypes.IntegerType),
          Map.entry(long.class, DataTypes.LongType),
          Map.entry(Long.class, DataTypes.LongType),
          Map.entry(boolean.class, DataTypes.BooleanType),
          Map.entry(Boolean.class, DataTypes.BooleanType),
          Map.entry(double.class, DataTypes.DoubleType),
          Map.entry(Double.class, DataTypes.DoubleType),
          Map.entry(LocalDate.class, DataTypes.DateType),
          Map.entry(byte[].class, DataTypes.BinaryType));

  private static final ClassValue<Method[]> ACCESSORS =
      new ClassValue<>() {
        @Override
        protected Method[] computeValue(Class<?> type) {
          return Arrays.stream(type.getRecordComponents())
              .map(RecordComponent::getAccessor)
              .peek(accessor -> accessor.setAccessible(true))
              .toArray(Method[]::new);
        }
      };

  private static final ClassValue<Constructor<?>> CONSTRUCTORS =
      new ClassValue<>() {
        @Override
        protected Constructor<?> computeValue(Class<?> type) {
          Class<?>[] components =
              Arrays.stream(type.getRecordComponents())
                  .map(RecordComponent::getType)
                  .toArray(Class<?>[]::new);
          try {
            Constructor<?> constructor = type.getDeclaredConstructor(components);
            constructor.setAccessible(true);
            return constructor;
          } catch (NoSuchMethodException e) {
            throw new IllegalStateException("every record has its canonical constructor", e);
          }
        }
      };

  private Records() {}

  /** The schema of rows made of such records. */
  public static StructType schema(Class<? extends Record> type) {
    return new StructType(
        Arrays.stream(type.getRecordComponents()).map(Records::field).toArray(StructField[]::new));
  }

  /** The record as a row, records and lists inside it included. */
  public static Row row(Record values) {
    Method[] accessors = ACCESSORS.get(values.getClass());
    Object[] cells = new Object[accessors.length];
    for (int i = 0; i < cells.length; i++) {
      cells[i] = cell(read(accessors[i], values));
    }
    return RowFactory.create(cells);
  }

  /**
   * The record of a row whose columns are in the record's order; the reverse of {@link #row}. A
   * null in a primitive component, as in a table written before it had the column, becomes 0.
   */
  public static <T extends Record> T record(Row row, Class<T> type) {
    RecordComponent[] components = type.getRecordComponents();
    Object[] values = new Object[components.length];
    for (int i = 0; i < values.length; i++) {
      values[i] = value(row.get(i), components[i].getGenericType());
    }
    try {
      return type.cast(CONSTRUCTORS.get(type).newInstance(values));
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("no " + type.getSimpleName() + " of " + row, e);
    }
  }

  /** The word for an enum constant in the tables: {@code AT_LEAST} is {@code at_least}. */
  public static String word(Enum<?> constant) {
    return constant == null ? null : constant.name().toLowerCase(Locale.ROOT);
  }

  /** The column that a record component becomes: {@code valueHigh} is {@code value_high}. */
  public static String columnName(String component) {
    StringBuilder name = new StringBuilder();
    for (int i = 0; i < component.length(); i++) {
      char c = component.charAt(i);
      if (Character.isUpperCase(c)) {
        name.append('_');
      }
      name.append(Character.toLowerCase(c));
    }
    return name.toString();
  }

  private static StructField field(RecordComponent component) {
    StructField field =
        new StructField(
            columnName(component.getName()),
            dataType(component.getGenericType()),
            true,
            Metadata.empty());
    Column column = component.getAnnotation(Column.class);
    return column == null ? field : field.withComment(column.value());
  }

  private static DataType dataType(Type type) {
    DataType simple = SIMPLE.get(type);
    if (simple != null) {
      return simple;
    }
    if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
      return new ArrayType(dataType(list.getActualTypeArguments()[0]), true);
    }
    if (type instanceof Class<?> record && record.isRecord()) {
      return schema(record.asSubclass(Record.class));
    }
    throw new IllegalArgumentException("no column type for " + type);
  }

  private static Object cell(Object value) {
    if (value instanceof Record record) {
      return row(record);
    }
    if (value instanceof List<?> list) {
      return list.stream().map(Records::cell).toArray();
    }
    return value;
  }

  private static Object value(Object cell, Type type) {
    if (cell == null && type instanceof Class<?> primitive && primitive.isPrimitive()) {
      return Array.get(Array.newInstance(primitive, 1), 0);
    }
    if (cell instanceof Row row && type instanceof Class<?> record) {
      return record(row, record.asSubclass(Record.class));
    }
    if (cell instanceof Seq<?> cells && type instanceof ParameterizedType list) {
      Type element = list.getActualTypeArguments()[0];
      return CollectionConverters.asJava(cells).stream().map(each -> value(each, element)).toList();
    }
    return cell;
  }

  private static Object read(Method accessor, Record values) {
    try {
      return accessor.invoke(values);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException(accessor + " of a record cannot be read", e);
    }
  }
}
