package dev.thaw.bulk;

import java.util.Optional;

/**
 * What comes of one case.
 *
 * @param <A> how advice is held
 */
public sealed interface BulkAnswer<A> {

  /**
   * It is advised on.
   *
   * @param name the use case's own name; nothing when it has none
   * @param summary the advice
   * @param <A> how advice is held
   */
  record Advised<A>(Optional<String> name, A summary) implements BulkAnswer<A> {}

  /**
   * It is no use case.
   *
   * @param error all that is wrong with it, in sentences
   * @param <A> how advice is held
   */
  record Refused<A>(String error) implements BulkAnswer<A> {}
}
