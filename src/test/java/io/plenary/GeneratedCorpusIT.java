package io.plenary;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The real main finds in a generated corpus what was put there, whatever its files are like. */
@ExtendWith(SparkSessionExtension.class)
class GeneratedCorpusIT {
  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"txt", "jsonl", "parquet"})
  void statisticsAreTheTruth(String format, SparkSession runsAlready) {
    Path corpus = folder.resolve("generated");
    Path tables = folder.resolve("tables");
    generate(corpus, "--format", format);
    Run.of(
            tables,
            "--input",
            corpus.resolve("corpus").toString(),
            "--series",
            corpus.resolve("series").toString())
        .succeeded();

    Run check = benchmark("check", "--corpus", corpus, "--tables", tables);
    assertThat(check.out()).startsWith("0 of ");
    assertThat(check.exitCode()).isZero();
  }

  @Test
  void refusesToWriteOverACorpus() {
    Path corpus = folder.resolve("generated");
    generate(corpus, "--format", "txt");
    Run again = benchmark("generate", "--articles", 5, "--output", corpus);
    assertThat(again.exitCode()).isEqualTo(2);
    assertThat(again.err()).contains("remove it");
  }

  private static void generate(Path corpus, String... options) {
    benchmark(
            "generate",
            "--articles",
            300,
            "--officials",
            60,
            options[0],
            options[1],
            "--output",
            corpus)
        .succeeded();
  }

  private static Run benchmark(Object... arguments) {
    String[] all = new String[arguments.length + 1];
    all[0] = "benchmark";
    for (int i = 0; i < arguments.length; i++) {
      all[i + 1] = arguments[i].toString();
    }
    return Run.withoutOutput(all);
  }
}
