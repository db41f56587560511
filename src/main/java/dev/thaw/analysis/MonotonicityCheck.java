package dev.thaw.analysis;

import dev.thaw.advice.Approach;
import dev.thaw.casespace.CaseSpace;
import dev.thaw.casespace.CaseSpace.CaseClass;
import dev.thaw.casespace.Group;
import dev.thaw.casespace.Group.Cell;
import dev.thaw.casespace.Group.EquivalenceClass;
import dev.thaw.usecase.Changeability;
import dev.thaw.usecase.DeclaredFact;
import dev.thaw.usecase.Fact;
import dev.thaw.usecase.UseCase;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Looks for advice that turns from fine-tuning to feature extraction as more of something is there.
 */
final class MonotonicityCheck {

  private final CaseSpace space;
  private final Function<CaseClass, Optional<Approach>> approach;

  MonotonicityCheck(CaseSpace space, Function<CaseClass, Optional<Approach>> approach) {
    this.space = space;
    this.approach = approach;
  }

  /** One answer to the number, all else of its group equal. */
  private record SizeStep(Cell cell, EquivalenceClass kind) {}

  /** Returns the first such pair of cases for each number that can rise, if there is any. */
  Stream<Violation> violations() {
    return space.groups().stream()
        .flatMap(
            group ->
                group.questions().stream()
                    .filter(fact -> fact.change() == Changeability.UPWARD)
                    .flatMap(number -> violations(group, number).limit(1)));
  }

  private Stream<Violation> violations(Group group, DeclaredFact number) {
    var runs = runs(group, number);
    var others =
        space.caseClasses().stream()
            .map(caseClass -> without(caseClass, group))
            .distinct()
            .toList();
    return runs.flatMap(run -> others.stream().flatMap(other -> turn(number, run, other).stream()));
  }

  /** Returns the answers to the number in rising order, once for each way to answer the rest. */
  private static Stream<List<SizeStep>> runs(Group group, DeclaredFact number) {
    Map<Cell, EquivalenceClass> kinds = new HashMap<>();
    group.kinds().forEach(kind -> kind.cells().forEach(cell -> kinds.put(cell, kind)));
    return group.cells().stream()
        .filter(cell -> cell.to(number).fact().isPresent())
        .flatMap(
            cell ->
                Optional.ofNullable(kinds.get(cell)).map(kind -> new SizeStep(cell, kind)).stream())
        .collect(Collectors.groupingBy(step -> step.cell().without(number)))
        .values()
        .stream();
  }

  private static List<EquivalenceClass> without(CaseClass caseClass, Group group) {
    return caseClass.kinds().stream().filter(kind -> !group.kinds().contains(kind)).toList();
  }

  private Optional<Violation> turn(
      DeclaredFact number, List<SizeStep> run, List<EquivalenceClass> others) {
    var approaches = run.stream().map(step -> approach.apply(joined(others, step.kind()))).toList();
    int tuned = approaches.indexOf(Optional.of(Approach.FINE_TUNING));
    return IntStream.range(0, run.size())
        .filter(i -> tuned >= 0 && i > tuned)
        .filter(i -> approaches.get(i).equals(Optional.of(Approach.FEATURE_EXTRACTION)))
        .mapToObj(
            i ->
                (Violation)
                    new Violation.MoreDataTurnsBack(
                        number,
                        useCase(others, run.get(tuned).cell()),
                        useCase(others, run.get(i).cell())))
        .findFirst();
  }

  /** Returns the class of cases of these kinds, whose order is that of the space's groups. */
  private CaseClass joined(List<EquivalenceClass> others, EquivalenceClass kind) {
    return new CaseClass(
        space.groups().stream()
            .map(group -> group.kinds().contains(kind) ? kind : of(group, others))
            .toList());
  }

  private static EquivalenceClass of(Group group, List<EquivalenceClass> others) {
    return others.stream().filter(group.kinds()::contains).findFirst().orElseThrow();
  }

  private static UseCase useCase(List<EquivalenceClass> others, Cell cell) {
    var facts = others.stream().flatMap(kind -> kind.example().facts().stream());
    return UseCase.of(Stream.concat(facts, cell.facts().stream()).toArray(Fact[]::new));
  }
}
