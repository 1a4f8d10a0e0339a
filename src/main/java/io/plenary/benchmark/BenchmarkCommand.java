package io.plenary.benchmark;

import picocli.CommandLine.Command;

/**
 * The benchmarks, one a subcommand.
 *
 * <p>Example: {@code jobs/benchmark extraction --texts press}.
 */
@Command(
    name = "benchmark",
    description = "Measures Plenary.",
    mixinStandardHelpOptions = true,
    customSynopsis = "jobs/benchmark COMMAND [OPTIONS]",
    subcommands = {
      ExtractionCommand.class,
      GenerateCommand.class,
      CheckCommand.class,
      ScanCommand.class,
      ReadAndWriteCommand.class,
      StartupCommand.class,
      ScaleCommand.class
    })
public final class BenchmarkCommand {
  /** The launcher sets it to the project's folder where it is called from another. */
  static final String HOME = "${sys:plenary.home:-}";
}
