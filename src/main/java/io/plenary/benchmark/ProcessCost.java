package io.plenary.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * What a process has cost.
 *
 * @param wallSeconds from its start to its end
 * @param cpuSeconds on all processors together
 * @param peakMegabytes the most memory it held at a time; null where the system does not tell
 */
record ProcessCost(double wallSeconds, double cpuSeconds, Double peakMegabytes) {
  private static final long PERIOD_MILLISECONDS = 20;
  private static final String PEAK_MEMORY = "VmHWM:";

  /**
   * Runs a command to its end and measures it. Processor time and memory are looked up again and
   * again while it runs, so that the last hundredths of a second may be missing.
   *
   * @param log takes what the command prints
   * @throws IOException if it cannot be run, or fails
   */
  static ProcessCost of(List<String> command, Path log) throws IOException {
    Files.createDirectories(log.toAbsolutePath().getParent());
    long begin = System.nanoTime();
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
    Duration cpu = Duration.ZERO;
    Double peak = null;
    try {
      while (!process.waitFor(PERIOD_MILLISECONDS, TimeUnit.MILLISECONDS)) {
        cpu = process.info().totalCpuDuration().orElse(cpu);
        Double seen = peakMegabytes(process.pid());
        peak = seen == null ? peak : seen;
      }
    } catch (InterruptedException e) {
      process.destroy();
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
    double wall = (System.nanoTime() - begin) / 1e9;
    if (process.exitValue() != 0) {
      throw new IOException(
          "%s ended with exit code %d: see %s"
              .formatted(String.join(" ", command), process.exitValue(), log));
    }
    return new ProcessCost(Numbers.rounded(wall), Numbers.rounded(cpu.toMillis() / 1e3), peak);
  }

  /** The most resident memory so far, by Linux' own account; null if there is none. */
  private static Double peakMegabytes(long process) {
    try {
      for (String line : Files.readAllLines(Path.of("/proc/" + process + "/status"))) {
        if (line.startsWith(PEAK_MEMORY)) {
          String kilobytes = line.substring(PEAK_MEMORY.length()).replace("kB", "").strip();
          return Numbers.rounded(Long.parseLong(kilobytes) * 1024 / 1e6);
        }
      }
      return null;
    } catch (IOException e) {
      return null;
    }
  }
}
