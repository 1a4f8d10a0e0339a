package io.plenary.runs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RunLockTest {
  private static final LockHolder SELF = LockHolder.thisProcess();

  @TempDir private Path output;

  @Test
  void aSecondRunIsToldWhoHoldsIt() throws Exception {
    try (RunLock lock = acquire()) {
      lock.confirm();
      assertThatThrownBy(this::acquire)
          .isInstanceOf(OutputInUseException.class)
          .hasMessageContaining("process " + SELF.pid())
          .hasMessageContaining(SELF.host());
    }
  }

  @Test
  void whenTheFirstEndsTheNextMayRun() throws Exception {
    acquire().close();
    acquire().close();
    assertThat(output).isEmptyDirectory();
  }

  @Test
  void aSecondRunWaitsForTheFirst() throws Exception {
    RunLock first = acquire();
    Thread ends =
        new Thread(
            () -> {
              try {
                Thread.sleep(700);
                first.close();
              } catch (IOException | InterruptedException e) {
                throw new IllegalStateException(e);
              }
            });
    ends.start();
    RunLock.acquire(output.toString(), Duration.ofSeconds(20), new Configuration()).close();
    ends.join();
  }

  @Test
  void theLockOfAProcessThatIsGoneIsTakenOver() throws Exception {
    Process ended = new ProcessBuilder("true").start();
    ended.waitFor();
    leave(holder(SELF.host(), ended.pid(), SELF.started()));
    acquire().close();
  }

  @Test
  void theLockOfAnEarlierProcessOfTheSameNumberIsTakenOver() throws Exception {
    leave(holder(SELF.host(), SELF.pid(), "2020-02-02T02:02:02Z"));
    acquire().close();
  }

  @Test
  void theLockOfARunningProcessIsNot() throws Exception {
    leave(holder(SELF.host(), SELF.pid(), SELF.started()));
    assertThatThrownBy(this::acquire).isInstanceOf(OutputInUseException.class);
  }

  @Test
  void theLockOfAnotherMachineIsTakenOverWhenItWasNotTouchedForLong() throws Exception {
    leave(holder("elsewhere", 1, SELF.started()));
    age(Duration.ofSeconds(60));
    assertThatThrownBy(this::acquire).hasMessageContaining("elsewhere");
    age(Duration.ofSeconds(130));
    acquire().close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{\"token\": \"half"})
  void aLockThatNamesNobodyIsOneThatIsBeingMade(String content) throws Exception {
    Files.writeString(output.resolve("lock"), content);
    assertThatThrownBy(this::acquire).hasMessageContaining("a run that begins");
    age(Duration.ofSeconds(11));
    acquire().close();
  }

  @Test
  void aRunThatLostItsLockDoesNotGoOn() throws Exception {
    RunLock lost = acquire();
    leave(holder("elsewhere", 1, SELF.started()));
    assertThatThrownBy(lost::confirm).hasMessageContaining("took over");
    lost.close();
    assertThat(output.resolve("lock")).as("the other's lock").exists();
  }

  @Test
  void ofManyThatTakeOverOneMayRun() throws Exception {
    for (int round = 0; round < 5; round++) {
      leave(holder(SELF.host(), SELF.pid(), "2020-02-02T02:02:02Z"));
      AtomicInteger running = new AtomicInteger();
      AtomicInteger most = new AtomicInteger();
      ExecutorService runs = Executors.newFixedThreadPool(8);
      List<java.util.concurrent.Future<Boolean>> done =
          IntStream.range(0, 8)
              .mapToObj(
                  run ->
                      runs.submit(
                          () -> {
                            try (RunLock lock =
                                RunLock.acquire(
                                    output.toString(),
                                    Duration.ofSeconds(30),
                                    new Configuration())) {
                              most.accumulateAndGet(running.incrementAndGet(), Math::max);
                              Thread.sleep(2);
                              lock.confirm();
                              running.decrementAndGet();
                              return true;
                            }
                          }))
              .toList();
      for (var run : done) {
        assertThat(run.get()).isTrue();
      }
      runs.shutdown();
      assertThat(most).hasValue(1);
    }
    try (Stream<Path> left = Files.list(output)) {
      assertThat(left).isEmpty();
    }
  }

  private RunLock acquire() throws Exception {
    return RunLock.acquire(output.toString(), Duration.ZERO, new Configuration());
  }

  private static LockHolder holder(String host, long pid, String started) {
    return new LockHolder("another", host, SELF.processes(), pid, started, SELF.since());
  }

  private void leave(LockHolder holder) throws IOException {
    Files.write(output.resolve("lock"), holder.bytes());
  }

  private void age(Duration age) throws IOException {
    Files.setLastModifiedTime(output.resolve("lock"), FileTime.from(Instant.now().minus(age)));
  }
}
