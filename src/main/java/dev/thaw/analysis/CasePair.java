package dev.thaw.analysis;

import dev.thaw.casespace.CaseSpace.CaseClass;
import dev.thaw.usecase.UseCase;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What two rule bases make of the same cases.
 *
 * @param caseClass the cases
 * @param before what is heard of them from the one
 * @param after what is heard of them from the other
 */
record CasePair(CaseClass caseClass, AdviceSignature before, AdviceSignature after) {

  /** Returns how many cases some pairs are. */
  static long size(List<CasePair> pairs) {
    return pairs.stream().mapToLong(pair -> pair.caseClass.size()).sum();
  }

  /** Returns a case of some pairs with as few stated facts as any. */
  static UseCase simplest(List<CasePair> pairs) {
    return pairs.stream()
        .map(pair -> pair.caseClass.example())
        .min(Comparator.comparingInt(useCase -> useCase.facts().size()))
        .orElseThrow();
  }

  /** Returns whether the advice is another. */
  boolean turns() {
    return !before.advice().equals(after.advice());
  }

  /** Returns whether anything is said otherwise. */
  boolean differs() {
    return !before.equals(after);
  }

  /** Returns the advice before and after. */
  List<String> advice() {
    return List.of(before.advice(), after.advice());
  }

  /** Returns what is found before, and not after. */
  Set<String> gone() {
    return without(before.found(), after.found());
  }

  /** Returns what is found after, and not before. */
  Set<String> added() {
    return without(after.found(), before.found());
  }

  /** Returns some texts without some others, in their order. */
  static Set<String> without(Collection<String> some, Collection<String> others) {
    var left = new TreeSet<>(some);
    left.removeAll(others);
    return left;
  }
}
