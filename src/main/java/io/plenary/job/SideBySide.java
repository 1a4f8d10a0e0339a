package io.plenary.job;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/**
 * Does works that need nothing of each other, two at a time.
 *
 * <p>Example: of three works that take 3, 1 and 1 seconds, the first has a thread of its own and
 * the others share one; all are done after 3.
 */
final class SideBySide {
  private static final int AT_A_TIME = 2;
  private static final int SECONDS_TO_STOP_AGAIN = 1;

  private final Runnable stop;

  /**
   * Two threads.
   *
   * @param stop makes works that are running fail; called again and again until none is
   */
  SideBySide(Runnable stop) {
    this.stop = stop;
  }

  /**
   * Does the works.
   *
   * @return what they return, in their order
   * @throws Exception the first failure, when all works have ended; those that did not begin are
   *     left out
   */
  <T> List<T> run(List<Callable<T>> works) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(AT_A_TIME);
    try {
      return results(works, threads);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Exception failure) {
        throw failure;
      }
      throw e;
    } finally {
      threads.shutdownNow();
      while (!threads.awaitTermination(SECONDS_TO_STOP_AGAIN, TimeUnit.SECONDS)) {
        stop.run();
      }
    }
  }

  private static <T> List<T> results(List<Callable<T>> works, ExecutorService threads)
      throws ExecutionException, InterruptedException {
    CompletionService<T> completed = new ExecutorCompletionService<>(threads);
    List<Future<T>> futures = new ArrayList<>();
    for (Callable<T> work : works) {
      futures.add(completed.submit(work));
    }
    for (int done = 0; done < works.size(); done++) {
      completed.take().get();
    }
    List<T> results = new ArrayList<>();
    for (Future<T> future : futures) {
      results.add(future.get());
    }
    return results;
  }
}
