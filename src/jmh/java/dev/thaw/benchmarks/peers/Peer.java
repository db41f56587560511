package dev.thaw.benchmarks.peers;

import dev.thaw.advice.Approach;
import dev.thaw.usecase.UseCase;

/**
 * One way to decide the book's rules. Safe for use by several threads.
 *
 * @param <D> what it answers; more than the approach where that is cheap
 */
public interface Peer<D> {

  /**
   * Decides a use case, all that it takes included.
   *
   * @param useCase facts of the book
   */
  D decide(UseCase useCase);

  /**
   * Returns the approach of an answer.
   *
   * @param decision the answer
   */
  Approach approach(D decision);

  /**
   * Returns the approach in a use case.
   *
   * @param useCase facts of the book
   */
  default Approach approachIn(UseCase useCase) {
    return approach(decide(useCase));
  }
}
