package io.plenary.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class SideBySideTest {
  @Test
  void resultsComeInTheOrderOfTheWorks() throws Exception {
    CountDownLatch lastIsDone = new CountDownLatch(1);
    List<String> results =
        new SideBySide(SideBySideTest::fail)
            .run(
                List.of(
                    () -> {
                      lastIsDone.await();
                      return "first";
                    },
                    () -> "second",
                    () -> {
                      lastIsDone.countDown();
                      return "third";
                    }));
    assertThat(results).containsExactly("first", "second", "third");
  }

  @Test
  void twoWorkAtTheSameTime() throws Exception {
    CyclicBarrier both = new CyclicBarrier(2);
    Callable<Integer> meets = () -> both.await(10, TimeUnit.SECONDS);
    assertThat(new SideBySide(SideBySideTest::fail).run(List.of(meets, meets)))
        .containsExactlyInAnyOrder(0, 1);
  }

  @Test
  void aFailureIsThrownAsItIsWhenTheOthersAreStopped() {
    Semaphore stopped = new Semaphore(0);
    AtomicBoolean othersEnded = new AtomicBoolean();
    AtomicBoolean lastBegan = new AtomicBoolean();
    IOException failure = new IOException("disk full");
    Callable<String> endsWhenStopped =
        () -> {
          // A job of Spark does not end because the thread that waits for it is interrupted.
          stopped.acquireUninterruptibly();
          othersEnded.set(true);
          return "";
        };
    Callable<String> fails =
        () -> {
          throw failure;
        };
    Callable<String> fillsTheQueue = endsWhenStopped;
    Callable<String> neverBegins =
        () -> {
          lastBegan.set(true);
          return "";
        };
    assertThatThrownBy(
            () ->
                new SideBySide(() -> stopped.release(2))
                    .run(List.of(endsWhenStopped, fails, fillsTheQueue, neverBegins)))
        .isSameAs(failure);
    assertThat(othersEnded).isTrue();
    assertThat(lastBegan).isFalse();
  }

  private static void fail() {
    throw new IllegalStateException("nothing is to be stopped");
  }
}
