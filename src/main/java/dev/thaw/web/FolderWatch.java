package dev.thaw.web;

import dev.thaw.serving.LiveRules;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Looks every second whether somebody has edited the rules on disk. */
final class FolderWatch implements AutoCloseable {

  private static final long EVERY_MILLISECONDS = 1000;

  private final LiveRules rules;
  private final ScheduledExecutorService watching =
      Executors.newSingleThreadScheduledExecutor(FolderWatch::thread);

  FolderWatch(LiveRules rules) {
    this.rules = rules;
  }

  private static Thread thread(Runnable work) {
    var thread = new Thread(work, "thaw-folder-watch");
    thread.setDaemon(true);
    return thread;
  }

  /** Warms up what a first visitor would have to wait for, then watches. */
  FolderWatch begin() {
    watching.execute(() -> rules.served().advisor().warmUp());
    if (rules.home().folder().isPresent()) {
      var unused =
          watching.scheduleWithFixedDelay(
              rules::refresh, EVERY_MILLISECONDS, EVERY_MILLISECONDS, TimeUnit.MILLISECONDS);
    }
    return this;
  }

  @Override
  public void close() {
    watching.shutdownNow();
  }
}
