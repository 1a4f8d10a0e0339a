package io.plenary;

import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Hands tests the one Spark session that all of them share: it starts with the first test that asks
 * for it and stops behind the last.
 *
 * <pre>{@code
 * @ExtendWith(SparkSessionExtension.class)
 * class ReadCorpusIT {
 *   @Test
 *   void readsTextFiles(SparkSession spark) { … }
 * }
 * }</pre>
 */
public final class SparkSessionExtension implements ParameterResolver {

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == SparkSession.class;
  }

  @Override
  public SparkSession resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return context
        .getRoot()
        .getStore(Namespace.create(SparkSessionExtension.class))
        .getOrComputeIfAbsent(SharedSession.class)
        .spark;
  }

  /** Closed by JUnit when all tests are done. */
  private static final class SharedSession implements AutoCloseable {
    private final SparkSession spark =
        SparkSession.builder()
            .master("local[2]")
            .appName("Plenary tests")
            .config("spark.ui.enabled", false)
            .config("spark.sql.session.timeZone", "UTC")
            .config("spark.sql.datetime.java8API.enabled", true)
            .config("spark.sql.shuffle.partitions", 2)
            .config("spark.sql.warehouse.dir", "target/spark-warehouse")
            .config("spark.driver.bindAddress", "127.0.0.1")
            .config("spark.driver.host", "127.0.0.1")
            .getOrCreate();

    SharedSession() {}

    @Override
    public void close() {
      spark.stop();
    }
  }
}
