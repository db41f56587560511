package dev.thaw.knowledge;

import dev.thaw.usecase.UseCase;
import java.lang.ref.SoftReference;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Remembers what happened in sessions on cases of each kind, as long as memory lasts: to check
 * rules, to compare them and to run their scenarios goes through the same cases. Safe for use by
 * many threads.
 */
final class TracedCases {

  private static final int MOST = 1 << 16;

  private final Known known;
  private final Optional<Untouched> untouched;

  /**
   * Remembers nothing yet.
   *
   * @param kinds the kinds of cases that the rules tell apart
   * @param untouched what is remembered of the rules before an edit; nothing where there was none
   */
  TracedCases(CaseKinds kinds, Optional<Untouched> untouched) {
    this.known = new Known(kinds);
    this.untouched = untouched;
  }

  /**
   * Returns what happens in a case.
   *
   * @param useCase what is stated
   * @param consult opens a session
   */
  Consultation on(UseCase useCase, Function<UseCase, Consultation> consult) {
    var kind = known.kind(useCase);
    return kind.isPresent() ? on(kind.getAsLong(), useCase, consult) : consult.apply(useCase);
  }

  private Consultation on(long kind, UseCase useCase, Function<UseCase, Consultation> consult) {
    var all = known.all();
    var before = all.get(kind);
    if (before != null) {
      return before.restated(useCase);
    }
    var now =
        untouched.flatMap(earlier -> earlier.on(useCase)).orElseGet(() -> consult.apply(useCase));
    if (all.size() < MOST) {
      all.put(kind, now);
    }
    return now;
  }

  /**
   * Returns what is remembered here, as far as an edit of these rules cannot touch it.
   *
   * @param reach which cases the edit can touch
   */
  Untouched outOf(EditReach reach) {
    return new Untouched(known, reach);
  }

  /**
   * What is remembered of the rules before an edit; of those before an edit of their own, only what
   * has been asked for since.
   */
  record Untouched(Known known, EditReach reach) {

    private Optional<Consultation> on(UseCase useCase) {
      return known.kind(useCase).stream()
          .mapToObj(known.all()::get)
          .filter(Objects::nonNull)
          .filter(before -> !reach.touches(useCase))
          .map(before -> before.restated(useCase))
          .findFirst();
    }
  }

  /** What happened, by the kinds of cases. */
  private static final class Known {

    private final CaseKinds kinds;
    private volatile SoftReference<Map<Long, Consultation>> all = new SoftReference<>(null);

    Known(CaseKinds kinds) {
      this.kinds = kinds;
    }

    OptionalLong kind(UseCase useCase) {
      return kinds.of(useCase);
    }

    Map<Long, Consultation> all() {
      var kept = all.get();
      if (kept == null) {
        kept = new ConcurrentHashMap<>();
        all = new SoftReference<>(kept);
      }
      return kept;
    }
  }
}
