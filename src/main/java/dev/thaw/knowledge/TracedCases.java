package dev.thaw.knowledge;

import dev.thaw.usecase.UseCase;
import java.lang.ref.SoftReference;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Remembers what happened in sessions on cases of each kind, as long as memory lasts: to check
 * rules, to compare them and to run their scenarios goes through the same cases. Safe for use by
 * many threads.
 */
final class TracedCases {

  private static final int MOST = 1 << 16;

  private final CaseKinds kinds;
  private volatile SoftReference<Map<String, Consultation>> known = new SoftReference<>(null);

  TracedCases(CaseKinds kinds) {
    this.kinds = kinds;
  }

  /**
   * Returns what happens in a case.
   *
   * @param useCase what is stated
   * @param consult opens a session
   */
  Consultation on(UseCase useCase, Function<UseCase, Consultation> consult) {
    var kind = kinds.of(useCase);
    if (kind.isEmpty()) {
      return consult.apply(useCase);
    }
    var all = known();
    var before = all.get(kind.get());
    if (before != null) {
      return before.restated(useCase);
    }
    var now = consult.apply(useCase);
    if (all.size() < MOST) {
      all.put(kind.get(), now);
    }
    return now;
  }

  private Map<String, Consultation> known() {
    var all = known.get();
    if (all == null) {
      all = new ConcurrentHashMap<>();
      known = new SoftReference<>(all);
    }
    return all;
  }
}
