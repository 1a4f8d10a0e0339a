package io.plenary.benchmark;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** The options that say what a generated corpus is like, its size apart. */
final class ShapeOptions {
  @Option(
      names = "--editions",
      paramLabel = "N",
      defaultValue = "12",
      description = "How many years the conference goes back. Default: ${DEFAULT-VALUE}")
  private int editions;

  @Option(
      names = "--officials",
      paramLabel = "N",
      defaultValue = "200",
      description = "How many people speak about it. Default: ${DEFAULT-VALUE}")
  private int officials;

  @Option(
      names = "--noise",
      paramLabel = "SHARE",
      defaultValue = "0.2",
      description = "Share of articles about something else. Default: ${DEFAULT-VALUE}")
  private double noise;

  @Option(
      names = "--duplicates",
      paramLabel = "SHARE",
      defaultValue = "0.1",
      description = "Share of articles that copy another. Default: ${DEFAULT-VALUE}")
  private double duplicates;

  @Option(
      names = "--top-official",
      paramLabel = "SHARE",
      defaultValue = "0",
      description = "Share of what is said that one official says. Default: ${DEFAULT-VALUE}")
  private double topOfficial;

  @Option(
      names = "--top-edition",
      paramLabel = "SHARE",
      defaultValue = "0",
      description = "Share of articles about the latest edition. Default: ${DEFAULT-VALUE}")
  private double topEdition;

  @Option(
      names = "--seed",
      paramLabel = "N",
      defaultValue = "1",
      description = "Decides what chance decides. Default: ${DEFAULT-VALUE}")
  private long seed;

  CorpusShape shape(CommandSpec spec, long articles) {
    try {
      return new CorpusShape(
          seed, articles, editions, officials, noise, duplicates, topOfficial, topEdition);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), e.getMessage(), e);
    }
  }
}
