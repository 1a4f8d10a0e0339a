package io.plenary.runs;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.apache.hadoop.conf.Configuration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the runs on one output folder apart: a file {@code output/lock} that names the run which
 * holds it.
 *
 * <pre>{@code
 * try (RunLock lock = RunLock.acquire(output, Duration.ofMinutes(5), configuration)) {
 *   … // nobody else writes there
 *   lock.confirm();
 * }
 * }</pre>
 *
 * <p>The holder touches the file every few seconds. A lock whose holder was killed is taken over:
 * on the same machine, when its process is gone (or another got its number); from another machine,
 * when the file was not touched for two minutes. Of several that want to take over, the one that
 * makes the file {@code lock.after-TOKEN} may.
 */
public final class RunLock implements AutoCloseable {
  private static final String LOCK = "lock";
  private static final Duration BEAT = Duration.ofSeconds(10);
  private static final Duration STALE = Duration.ofMinutes(2);

  /** A lock without a holder's name is one that is being made, unless it has been so for long. */
  private static final Duration BEING_MADE = Duration.ofSeconds(10);

  private static final Duration POLL = Duration.ofMillis(200);
  private static final Logger LOG = LoggerFactory.getLogger(RunLock.class);

  private final LockFiles files;
  private final LockHolder holder;
  private final boolean waited;
  private final ScheduledExecutorService clock;

  private RunLock(LockFiles files, LockHolder holder, boolean waited) {
    this.files = files;
    this.holder = holder;
    this.waited = waited;
    this.clock =
        Executors.newSingleThreadScheduledExecutor(
            task -> {
              Thread thread = new Thread(task, "lock");
              thread.setDaemon(true);
              return thread;
            });
    var unused =
        clock.scheduleAtFixedRate(
            this::beat, BEAT.toMillis(), BEAT.toMillis(), TimeUnit.MILLISECONDS);
  }

  /**
   * Takes the lock of an output folder, which is made if it is not there.
   *
   * @param wait how long to wait for another run to end
   * @throws OutputInUseException if another run holds it still
   */
  public static RunLock acquire(String output, Duration wait, Configuration configuration)
      throws IOException, InterruptedException, OutputInUseException {
    LockFiles files = new LockFiles(output, configuration);
    LockHolder self = LockHolder.thisProcess();
    long end = System.nanoTime() + wait.toNanos();
    boolean waited = false;
    while (true) {
      if (files.create(LOCK, self.bytes())) {
        return new RunLock(files, self, waited);
      }
      Optional<LockHolder> other = files.read(LOCK).flatMap(LockHolder::parse);
      if (takeOver(files, other, self)) {
        continue;
      }
      String holds =
          "%s is in use by %s"
              .formatted(output, other.map(LockHolder::description).orElse("a run that begins"));
      if (System.nanoTime() >= end) {
        throw new OutputInUseException(holds);
      }
      if (!waited) {
        LOG.info("{}; waiting for it", holds);
        waited = true;
      }
      Thread.sleep(Math.min(POLL.toMillis(), 1 + (end - System.nanoTime()) / 1_000_000));
    }
  }

  /**
   * Makes sure that the lock is still held; call it before what must not be done twice.
   *
   * @throws IOException if another run took over, because this one did not touch it for long
   */
  public void confirm() throws IOException {
    if (!isOurs()) {
      throw new IOException(
          "another run took over %s while this one stood still; it will publish".formatted(files));
    }
  }

  /** Whether another run held it first: what was seen before may have changed. */
  public boolean waited() {
    return waited;
  }

  /** Lets the next run in. */
  @Override
  public void close() throws IOException {
    clock.shutdownNow();
    if (isOurs()) {
      files.delete(LOCK);
    }
  }

  private boolean isOurs() throws IOException {
    return files
        .read(LOCK)
        .flatMap(LockHolder::parse)
        .filter(now -> now.token().equals(holder.token()))
        .isPresent();
  }

  private void beat() {
    try {
      if (isOurs()) {
        files.touch(LOCK, holder.bytes());
      }
    } catch (IOException e) {
      LOG.warn("cannot touch the lock of {}: {}", files, e.getMessage());
    }
  }

  /** Removes a stale lock; says whether it is worth trying again at once. */
  private static boolean takeOver(LockFiles files, Optional<LockHolder> other, LockHolder self)
      throws IOException {
    String probe = LOCK + ".probe-" + self.token();
    if (!isStale(files, other, probe)) {
      return false;
    }
    String right = LOCK + ".after-" + other.map(LockHolder::token).orElse("nobody");
    if (!files.create(right, self.bytes())) {
      // Somebody else takes over, or was killed at it.
      if (isOlder(files.age(right, probe), BEING_MADE)) {
        files.delete(right);
      }
      return false;
    }
    boolean stillThere = files.read(LOCK).map(LockHolder::parse).filter(other::equals).isPresent();
    if (stillThere) {
      files.delete(LOCK);
      LOG.warn(
          "{} was left locked by {}, which is gone: taken over",
          files,
          other.map(LockHolder::description).orElse("a run"));
    }
    files.delete(right);
    return true;
  }

  private static boolean isStale(LockFiles files, Optional<LockHolder> other, String probe)
      throws IOException {
    if (other.isEmpty()) {
      return isOlder(files.age(LOCK, probe), BEING_MADE);
    }
    return other.get().isNear() ? !other.get().isAlive() : isOlder(files.age(LOCK, probe), STALE);
  }

  private static boolean isOlder(Optional<Duration> age, Duration limit) {
    return age.filter(known -> known.compareTo(limit) > 0).isPresent();
  }
}
