package dev.thaw;

import dev.thaw.advice.Advice;
import dev.thaw.knowledge.CaseKinds;
import dev.thaw.usecase.FactCatalogue;
import dev.thaw.usecase.UseCase;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Remembers the advice on cases that rules in sentences cannot tell apart. Safe for use by many
 * threads.
 */
final class RepeatedCases {

  /** About what one advice takes, in bytes, and the share of the memory that all may take. */
  private static final long BYTES = 2048;

  private static final long SHARE = 4;

  private final FactCatalogue facts;
  private final CaseKinds kinds;
  private final int most =
      (int) Math.min(1 << 20, Runtime.getRuntime().maxMemory() / SHARE / BYTES);
  private final Map<Long, Advice> known = new ConcurrentHashMap<>();

  RepeatedCases(FactCatalogue facts, CaseKinds kinds) {
    this.facts = facts;
    this.kinds = kinds;
  }

  /**
   * Returns the advice on a use case.
   *
   * @param useCase what is stated
   * @param consult asks the rules, and refuses what is no fact
   */
  Advice on(UseCase useCase, Function<UseCase, Advice> consult) {
    var completed = facts.withWorkedOut(useCase);
    var kind = kinds.of(completed);
    var before = kind.isPresent() ? known.get(kind.getAsLong()) : null;
    if (before != null) {
      return before.restated(completed);
    }
    var advice = consult.apply(useCase);
    kind.ifPresent(one -> remember(one, advice));
    return advice;
  }

  private void remember(long kind, Advice advice) {
    if (known.size() >= most) {
      known.clear();
    }
    known.put(kind, advice);
  }
}
