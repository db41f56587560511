package dev.thaw.explanation;

import dev.thaw.advice.Approach;
import dev.thaw.advice.Flip;
import dev.thaw.usecase.Changeability;
import dev.thaw.usecase.Fact;
import dev.thaw.usecase.FactCatalogue;
import dev.thaw.usecase.UseCase;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A second implementation of what would change advice, over a flat table. */
final class FlipsByForce {

  private final FactCatalogue facts;
  private final UseCase useCase;

  private FlipsByForce(FactCatalogue facts, UseCase useCase) {
    this.facts = facts;
    this.useCase = useCase;
  }

  /** Goes through everything that the practitioner can bring about, and keeps what is smallest. */
  static Set<Flip> of(FlatTable table, int number) {
    return new FlipsByForce(table.facts(), table.useCase(number)).flips(table, number);
  }

  private Set<Flip> flips(FlatTable table, int number) {
    var flips =
        table.changed(number).stream()
            .filter(i -> table.approach(i) != table.approach(number))
            .map(i -> flip(table.approach(i), changes(table.useCase(i))))
            .filter(flip -> flip.facts().stream().allMatch(this::canBecome))
            .collect(Collectors.toCollection(HashSet::new));
    return flips.stream()
        .filter(flip -> flips.stream().noneMatch(other -> isSmaller(other, flip)))
        .collect(Collectors.toSet());
  }

  private Flip flip(Approach approach, List<Fact> changes) {
    boolean anotherModel =
        changes.stream().anyMatch(fact -> change(fact) == Changeability.BY_ANOTHER_MODEL);
    return new Flip(approach, changes, anotherModel);
  }

  private Changeability change(Fact fact) {
    return facts.named(fact.path()).change();
  }

  private List<Fact> changes(UseCase changed) {
    return changed.facts().stream().filter(fact -> !useCase.facts().contains(fact)).toList();
  }

  private boolean canBecome(Fact fact) {
    return switch (change(fact)) {
      case NEVER -> false;
      case UPWARD -> number(fact) > stated(fact.path());
      case BY_ANOTHER_MODEL, FREELY -> true;
    };
  }

  private long stated(String path) {
    return number(useCase.fact(path).orElseThrow());
  }

  private static long number(Fact fact) {
    return Long.parseLong(fact.answer());
  }

  /** Returns whether one leads to the same with part of the changes, or with nearer numbers. */
  private boolean isSmaller(Flip one, Flip other) {
    return one.approach() == other.approach()
        && paths(other).containsAll(paths(one))
        && (!paths(one).equals(paths(other)) || isNearer(one, other));
  }

  private boolean isNearer(Flip one, Flip other) {
    return !one.equals(other)
        && one.facts().stream()
            .allMatch(
                fact ->
                    other.facts().stream()
                        .filter(far -> far.path().equals(fact.path()))
                        .allMatch(far -> far.equals(fact) || isNearer(fact, far)));
  }

  /** Returns whether a number lies on the same side of the stated one as another, and nearer. */
  private boolean isNearer(Fact near, Fact far) {
    if (!facts.named(near.path()).isNumber()) {
      return false;
    }
    long start = stated(near.path());
    return Long.signum(number(near) - start) == Long.signum(number(far) - start)
        && Math.abs(number(near) - start) < Math.abs(number(far) - start);
  }

  private static Set<String> paths(Flip flip) {
    return flip.facts().stream().map(Fact::path).collect(Collectors.toSet());
  }
}
