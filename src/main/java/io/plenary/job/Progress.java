package io.plenary.job;

import java.io.PrintStream;
import java.util.Locale;
import java.util.Timer;
import java.util.TimerTask;
import org.apache.spark.util.LongAccumulator;

/**
 * Shows on a terminal, on one line that is written over, how far the running stage has come: {@code
 * Extract facts: 12,800 documents, 3,200 a second}. Where there is no terminal it is silent.
 */
final class Progress {
  private static final long PERIOD_MILLISECONDS = 500;
  private static final String ERASE_LINE = "\r\u001b[K";

  private final PrintStream terminal;
  private final LongAccumulator documents;

  private Progress(PrintStream terminal, LongAccumulator documents) {
    this.terminal = terminal;
    this.documents = documents;
  }

  /** Progress on the standard error stream, if the launcher saw that it is a terminal. */
  static Progress of(LongAccumulator documents) {
    boolean terminal = Boolean.getBoolean("plenary.terminal");
    return new Progress(terminal ? System.err : null, documents);
  }

  Watch watch(String stage) {
    return new Watch(stage);
  }

  /** Shows one stage until it is closed. */
  final class Watch implements AutoCloseable {
    private final String stage;
    private final long before = documents.value();
    private final long begin = System.nanoTime();
    private final Timer clock = new Timer("progress", true);

    private Watch(String stage) {
      this.stage = stage;
      if (terminal != null) {
        TimerTask show =
            new TimerTask() {
              @Override
              public void run() {
                show();
              }
            };
        clock.schedule(show, PERIOD_MILLISECONDS, PERIOD_MILLISECONDS);
      }
    }

    /** What the stage did, to stand behind its time: {@code , 80 documents}, or nothing. */
    String result() {
      long done = documents.value() - before;
      return done == 0 ? "" : String.format(Locale.ROOT, ", %,d documents", done);
    }

    private void show() {
      long done = documents.value() - before;
      double seconds = (System.nanoTime() - begin) / 1e9;
      String rate = done == 0 ? "" : String.format(Locale.ROOT, ", %,.0f a second", done / seconds);
      terminal.print(ERASE_LINE + stage + result() + rate + " … ");
      terminal.flush();
    }

    @Override
    public void close() {
      clock.cancel();
      if (terminal != null) {
        terminal.print(ERASE_LINE);
        terminal.flush();
      }
    }
  }
}
