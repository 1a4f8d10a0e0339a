package io.plenary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the README says about a conference of one's own works as it stands there: its blocks are run
 * by a shell in an empty folder, and the last of them is what they print.
 */
class OwnSeriesIT {
  private static final Pattern WALK =
      Pattern.compile("<!-- walk: .*?-->(.*?)<!-- end of walk -->", Pattern.DOTALL);
  private static final Pattern BLOCK = Pattern.compile("```\n(.*?)```", Pattern.DOTALL);

  @TempDir private Path folder;

  @Test
  void theWalkPrintsWhatTheReadmeShows() throws Exception {
    List<String> blocks = blocks();
    assertThat(blocks).hasSizeGreaterThan(1);
    String expected = blocks.remove(blocks.size() - 1);
    writeLauncher();
    assertThat(run(String.join("\n", blocks)).strip()).isEqualTo(expected.strip());
  }

  private static List<String> blocks() throws IOException {
    String walk =
        WALK.matcher(Files.readString(Path.of("README.md")))
            .results()
            .findFirst()
            .map(result -> result.group(1))
            .orElseThrow();
    return new ArrayList<>(
        BLOCK.matcher(walk).results().map((MatchResult block) -> block.group(1)).toList());
  }

  /** The README's commands are given from the project's folder; these are not. */
  private void writeLauncher() throws IOException {
    Path launcher = Files.createDirectory(folder.resolve("jobs")).resolve("analyze");
    String analyze = Path.of("jobs/analyze").toAbsolutePath().toString();
    Files.writeString(launcher, "#!/usr/bin/env bash\nexec '%s' \"$@\"\n".formatted(analyze));
    assertThat(launcher.toFile().setExecutable(true)).isTrue();
  }

  private String run(String script) throws IOException, InterruptedException {
    Path out = folder.resolve("out");
    Path err = folder.resolve("err");
    ProcessBuilder shell = new ProcessBuilder("bash", "-euo", "pipefail", "-c", script);
    shell.directory(folder.toFile()).redirectOutput(out.toFile()).redirectError(err.toFile());
    shell.environment().remove("SPARK_HOME");
    Process process = shell.start();
    try {
      assertThat(process.waitFor(10, TimeUnit.MINUTES)).as("ended in time").isTrue();
    } finally {
      process.destroyForcibly();
    }
    assertThat(process.exitValue()).as(Files.readString(err)).isZero();
    return Files.readString(out);
  }
}
