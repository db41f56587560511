package dev.thaw.explanation;

import dev.thaw.advice.Approach;
import dev.thaw.knowledge.KnowledgeBase;
import dev.thaw.usecase.DeclaredFact;
import dev.thaw.usecase.Fact;
import dev.thaw.usecase.UseCase;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What the rules advise in every case that they can tell apart, each found by consulting them, and
 * once. Cases have numbers: the sum of one kind of each group, each times the weight of its group.
 */
final class ApproachTable {

  private final KnowledgeBase base;
  private final StoredCases cases;
  private final List<CellIndex> groups;
  private final Set<String> deciding;
  private final int[] weights;
  private final AtomicReferenceArray<Approach> known;

  /** Prepares to consult some rules, whatever the build has written down of them. */
  ApproachTable(KnowledgeBase base) {
    this(base, StoredCases.enumerated(base));
  }

  private ApproachTable(KnowledgeBase base, StoredCases cases) {
    this.base = base;
    this.cases = cases;
    this.groups = cases.groups().stream().map(CellIndex::new).toList();
    this.deciding = Set.copyOf(cases.deciding());
    this.weights = new int[groups.size()];
    int weight = 1;
    for (int i = 0; i < weights.length; i++) {
      weights[i] = weight;
      weight = Math.multiplyExact(weight, groups.get(i).kinds());
    }
    this.known = new AtomicReferenceArray<>(weight);
    IntStream.range(0, cases.approaches().size())
        .forEach(number -> known.set(number, cases.approaches().get(number)));
  }

  /** Returns what some rules advise, which need not be consulted where the build has done so. */
  static ApproachTable of(KnowledgeBase base) {
    return new ApproachTable(
        base, StoredCases.of(base).orElseGet(() -> StoredCases.enumerated(base)));
  }

  /** Returns all of it, each case being consulted on that nobody has asked about yet. */
  StoredCases written() {
    return new StoredCases(
        cases.groups(),
        cases.deciding(),
        IntStream.range(0, known.length()).mapToObj(this::in).toList());
  }

  /** Returns the approach in a case. */
  Approach in(int number) {
    var approach = known.get(number);
    if (approach == null) {
      approach = base.trace(example(number)).concluded().verdict().approach();
      known.set(number, approach);
    }
    return approach;
  }

  /**
   * Returns the approach in a case.
   *
   * @param rest the number of the case without one group
   * @param group the group
   * @param kind the kind of the group in this case
   */
  Approach in(int rest, int group, int kind) {
    return in(rest + kind * weights[group]);
  }

  /** Returns the approach in the case of some cells, one of each group. */
  Approach of(int[] cells) {
    int number = 0;
    for (int i = 0; i < weights.length; i++) {
      number += groups.get(i).kindOf(cells[i]) * weights[i];
    }
    return in(number);
  }

  /** Returns whether the approach rests on what a rule concludes, in some case. */
  boolean canDecide(String rule) {
    return deciding.contains(rule);
  }

  /** Returns the cell of each group that a use case lies in. */
  int[] cells(UseCase useCase) {
    return groups.stream().mapToInt(group -> group.cell(useCase)).toArray();
  }

  /** Returns the questions that some rule looks at and that a use case does not answer. */
  Set<DeclaredFact> unknown(UseCase useCase) {
    return base.facts().asked().stream()
        .filter(fact -> groupOf(fact.path()) >= 0 && useCase.fact(fact.path()).isEmpty())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  CellIndex group(int number) {
    return groups.get(number);
  }

  int weight(int group) {
    return weights[group];
  }

  /** Returns the number of the group that a question belongs to; -1 when no rule looks at it. */
  int groupOf(String path) {
    return IntStream.range(0, weights.length)
        .filter(i -> groups.get(i).asks(path))
        .findFirst()
        .orElse(-1);
  }

  /** Returns how many answers to a question are told apart, none being one of them. */
  int answers(DeclaredFact question) {
    return groups.get(groupOf(question.path())).answers(question.path()).size();
  }

  private UseCase example(int number) {
    return UseCase.of(
        IntStream.range(0, weights.length)
            .boxed()
            .flatMap(i -> groups.get(i).example(number / weights[i] % groups.get(i).kinds()))
            .toArray(Fact[]::new));
  }
}
