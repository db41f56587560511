package dev.thaw.cli;

import dev.thaw.bulk.BulkProgress;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Lets lines that are being written be written to their end when the program is told to end, as by
 * Ctrl-C, and then tells how many are. Closed when all work is done.
 */
final class OrderlyStop implements BulkProgress, AutoCloseable {

  /** How long it waits, in seconds: nobody knows when an input that is silent will go on. */
  private static final long PATIENCE = 2;

  private final PrintWriter err;
  private final CountDownLatch done = new CountDownLatch(1);
  private final Thread hook = new Thread(this::stop);
  private volatile BulkProgress told = SILENT;
  private volatile long written;
  private volatile boolean isGoingOn = true;

  /**
   * Waits for the program to be told to end.
   *
   * @param err where to tell how many lines are written
   */
  OrderlyStop(PrintWriter err) {
    this.err = err;
    Runtime.getRuntime().addShutdownHook(hook);
  }

  /**
   * Returns this, with somebody else who hears how many lines are done.
   *
   * @param other who else
   */
  BulkProgress and(BulkProgress other) {
    told = other;
    return this;
  }

  @Override
  public void at(long lines) {
    written = lines;
    told.at(lines);
  }

  @Override
  public boolean isGoingOn() {
    return isGoingOn;
  }

  private void stop() {
    isGoingOn = false;
    try {
      boolean unused = done.await(PATIENCE, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    err.println(String.format(Locale.ROOT, "Stopped: %,d lines are written.", written));
    err.flush();
  }

  @Override
  public void close() {
    done.countDown();
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // The program is ending, and the hook is at work.
    }
  }
}
