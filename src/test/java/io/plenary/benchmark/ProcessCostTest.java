package io.plenary.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProcessCostTest {
  @TempDir private Path folder;

  @Test
  void measuresFromStartToEnd() throws IOException {
    Path log = folder.resolve("logs/sleep.log");
    ProcessCost cost = ProcessCost.of(List.of("sh", "-c", "echo begun; sleep 0.3"), log);
    assertThat(cost.wallSeconds()).isGreaterThanOrEqualTo(0.3);
    assertThat(cost.cpuSeconds()).isLessThan(cost.wallSeconds());
    assertThat(Files.readString(log)).isEqualTo("begun\n");
  }

  @Test
  void namesTheLogOfAProcessThatFails() {
    Path log = folder.resolve("failure.log");
    assertThatThrownBy(() -> ProcessCost.of(List.of("sh", "-c", "exit 3"), log))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("exit code 3")
        .hasMessageContaining("failure.log");
  }
}
