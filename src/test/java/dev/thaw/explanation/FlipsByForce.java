package dev.thaw.explanation;

import dev.thaw.advice.Flip;
import dev.thaw.usecase.Change;
import dev.thaw.usecase.Fact;
import dev.thaw.usecase.FactName;
import dev.thaw.usecase.UseCase;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A second implementation of what would change advice, over a flat table. */
final class FlipsByForce {

  private FlipsByForce() {}

  /** Goes through everything that the practitioner can bring about, and keeps what is smallest. */
  static Set<Flip> of(FlatTable table, int number) {
    var useCase = table.useCase(number);
    var flips =
        table.changed(number).stream()
            .filter(i -> table.approach(i) != table.approach(number))
            .map(i -> new Flip(table.approach(i), changes(useCase, table.useCase(i))))
            .filter(flip -> flip.facts().stream().allMatch(fact -> canBecome(useCase, fact)))
            .collect(Collectors.toCollection(HashSet::new));
    return flips.stream()
        .filter(flip -> flips.stream().noneMatch(other -> isNearer(other, flip)))
        .collect(Collectors.toSet());
  }

  private static List<Fact> changes(UseCase useCase, UseCase changed) {
    return changed.facts().stream().filter(fact -> !useCase.facts().contains(fact)).toList();
  }

  private static boolean canBecome(UseCase useCase, Fact fact) {
    return switch (fact.name().change()) {
      case NEVER -> false;
      case UPWARD -> count(fact) > count(useCase.fact(fact.name()).orElseThrow());
      case BY_ANOTHER_MODEL, FREELY -> true;
    };
  }

  private static long count(Fact fact) {
    return Long.parseLong(fact.answer());
  }

  /** Returns whether one leads to the same with part of the changes, or with fewer examples. */
  private static boolean isNearer(Flip one, Flip other) {
    return one.approach() == other.approach()
        && questions(other).containsAll(questions(one))
        && (!questions(one).equals(questions(other)) || isBelow(one, other));
  }

  private static boolean isBelow(Flip one, Flip other) {
    return choices(one).equals(choices(other)) && number(one) < number(other);
  }

  private static Set<FactName> questions(Flip flip) {
    return flip.facts().stream().map(Fact::name).collect(Collectors.toSet());
  }

  private static Set<Fact> choices(Flip flip) {
    return flip.facts().stream()
        .filter(fact -> fact.name().change() != Change.UPWARD)
        .collect(Collectors.toSet());
  }

  private static long number(Flip flip) {
    return flip.facts().stream()
        .filter(fact -> fact.name().change() == Change.UPWARD)
        .mapToLong(FlipsByForce::count)
        .sum();
  }
}
