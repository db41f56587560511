package dev.thaw.web;

import dev.thaw.scenarios.Progress;
import java.util.Optional;

/** Remembers how far the work is that takes the whole machine, for whoever asks. */
final class WorkProgress implements Progress {

  private volatile Optional<WorkDone> now = Optional.empty();

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
    now = Optional.of(new WorkDone(work, done, all));
  }

  void end() {
    now = Optional.empty();
  }

  WorkDocument document() {
    return new WorkDocument(now);
  }
}
