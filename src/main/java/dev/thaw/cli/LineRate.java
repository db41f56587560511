package dev.thaw.cli;

import dev.thaw.bulk.BulkProgress;
import dev.thaw.scenarios.Progress;
import java.util.Locale;
import java.util.function.LongSupplier;

/** Tells how many lines are written, how fast, and how long the rest of a file takes. */
final class LineRate implements BulkProgress {

  private static final long SECOND = 1_000_000_000;

  /** How often it tells, in nanoseconds. */
  private static final long PAUSE = SECOND / 2;

  private static final int WHOLE = 100;

  private final Progress progress;
  private final LongSupplier clock;
  private final LongSupplier read;
  private final long size;
  private final long begun;
  private long told;

  /**
   * Begins to measure.
   *
   * @param progress where to tell
   * @param clock the time in nanoseconds
   * @param read how many bytes of the file are read
   * @param size how many it has
   */
  LineRate(Progress progress, LongSupplier clock, LongSupplier read, long size) {
    this.progress = progress;
    this.clock = clock;
    this.read = read;
    this.size = size;
    this.begun = clock.getAsLong();
    this.told = begun;
  }

  @Override
  public void at(long lines) {
    long now = clock.getAsLong();
    if (now - told >= PAUSE) {
      told = now;
      tell(lines, (now - begun) / (double) SECOND);
    }
  }

  private void tell(long lines, double seconds) {
    double part = Math.min(1, read.getAsLong() / (double) Math.max(1, size));
    var work =
        String.format(
            Locale.ROOT,
            "%,d lines, %,d a second, %,d s left; percent read",
            lines,
            Math.round(lines / seconds),
            Math.round(seconds * (1 - part) / Math.max(part, 1e-9)));
    progress.at(work, Math.min(WHOLE - 1, (int) (part * WHOLE)), WHOLE);
  }

  /** Says that all is done. */
  void end() {
    progress.at("", WHOLE, WHOLE);
  }
}
