package dev.thaw.knowledge;

import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What is worked out when it is first asked for, and then kept. Two threads that ask at a time may
 * both work it out; one of the two results is kept.
 *
 * @param <T> what it is
 */
final class Lazy<T> {

  private final Supplier<T> workedOut;
  private volatile @Nullable T kept;

  /**
   * Works nothing out yet.
   *
   * @param workedOut returns the same, in meaning, whenever it is asked
   */
  Lazy(Supplier<T> workedOut) {
    this.workedOut = workedOut;
  }

  T get() {
    var before = kept;
    if (before != null) {
      return before;
    }
    var now = workedOut.get();
    kept = now;
    return now;
  }

  /** Returns it if it has been asked for. */
  Optional<T> ready() {
    return Optional.ofNullable(kept);
  }
}
