package dev.thaw.web;

import dev.thaw.scenarios.Progress;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/** Remembers how far the work is that takes the whole machine, for whoever asks. */
final class WorkProgress implements Progress {

  private final AtomicReference<Optional<WorkDone>> now = new AtomicReference<>(Optional.empty());

  /**
   * How far some work is.
   *
   * @param work what is done
   * @param done how much of it
   * @param all how much there is
   */
  record WorkDone(String work, int done, int all) {}

  /** How far the work is, if there is any. */
  record WorkDocument(Optional<WorkDone> work) {}

  @Override
  public void at(String work, int done, int all) {
    now.set(Optional.of(new WorkDone(work, done, all)));
  }

  void end() {
    now.set(Optional.empty());
  }

  WorkDocument document() {
    return new WorkDocument(now.get());
  }
}
