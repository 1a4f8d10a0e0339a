package io.plenary.tables;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * Copies the tables of a snapshot to an Iceberg catalogue, for those whose catalogue it is.
 *
 * <p>Each table is replaced in one commit: a reader sees its old rows or its new ones. What it was
 * before stays readable by time travel, and the commit's summary names the snapshot and the run:
 *
 * <pre>
 * SELECT snapshot_id, summary['plenary.snapshot'], summary['plenary.run']
 *   FROM iceberg.plenary.figures.snapshots;
 * SELECT * FROM iceberg.plenary.figures VERSION AS OF 4519463021174213842;
 * </pre>
 *
 * <p>The catalogue is the one that the session's {@code spark.sql.catalog.NAME} configures; where
 * nothing does, a Hadoop catalogue in the folder {@code iceberg} of the output.
 */
public final class PublishIceberg {
  /** The namespace of the tables in the catalogue. */
  public static final String NAMESPACE = "plenary";

  /** Iceberg's runtime for the Spark of this version; it is no part of Plenary's jar. */
  public static final String RUNTIME = runtime();

  private static final String CATALOG_CLASS = "org.apache.iceberg.spark.SparkCatalog";

  private final SparkSession spark;
  private final String catalog;

  private PublishIceberg(SparkSession spark, String catalog) {
    this.spark = spark;
    this.catalog = catalog;
  }

  /**
   * Whether the {@link #RUNTIME} is on the class path; {@code spark-submit --packages} and {@code
   * jobs/analyze} put it there.
   */
  public static boolean isPossible() {
    try {
      Class.forName(CATALOG_CLASS, false, Thread.currentThread().getContextClassLoader());
      return true;
    } catch (ClassNotFoundException e) {
      return false;
    }
  }

  /**
   * Publishes to a catalogue.
   *
   * @param catalog what the session calls it
   * @param output the folder of the snapshots, for a catalogue that the session does not know
   */
  public static PublishIceberg to(SparkSession spark, String catalog, String output) {
    String key = "spark.sql.catalog." + catalog;
    if (spark.conf().getOption(key).isEmpty()) {
      spark.conf().set(key, CATALOG_CLASS);
      spark.conf().set(key + ".type", "hadoop");
      spark.conf().set(key + ".warehouse", new Path(output, "iceberg").toString());
    }
    return new PublishIceberg(spark, catalog);
  }

  /**
   * Makes the tables of the catalogue those of a snapshot.
   *
   * @param snapshot the snapshot's folder
   * @param run the name of the run that made it
   */
  public void publish(Path snapshot, String run) {
    spark.sql("CREATE NAMESPACE IF NOT EXISTS `%s`.%s".formatted(catalog, NAMESPACE));
    for (Table table : Table.values()) {
      Dataset<Row> rows =
          spark
              .read()
              .schema(table.schema())
              .parquet(new Path(snapshot, table.tableName()).toString());
      rows.writeTo("`%s`.%s.%s".formatted(catalog, NAMESPACE, table.tableName()))
          .using("iceberg")
          .option("snapshot-property.plenary.snapshot", snapshot.getName())
          .option("snapshot-property.plenary.run", run)
          .createOrReplace();
    }
  }

  private static String runtime() {
    Properties properties = new Properties();
    try (InputStream in =
        PublishIceberg.class.getResourceAsStream("/io/plenary/version.properties")) {
      properties.load(in);
      return properties.getProperty("iceberg");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
