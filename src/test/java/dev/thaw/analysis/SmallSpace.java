package dev.thaw.analysis;

import dev.thaw.Advisor;
import dev.thaw.Facts;
import dev.thaw.analysis.Diff.Part;
import dev.thaw.casespace.Answer;
import dev.thaw.casespace.CaseSpace;
import dev.thaw.casespace.CaseSpace.CaseClass;
import dev.thaw.casespace.Group;
import dev.thaw.casespace.Group.Cell;
import dev.thaw.casespace.Group.EquivalenceClass;
import dev.thaw.knowledge.KnowledgeBase;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The 108 cases that the built-in rules on size and budget alone can tell apart: nine answers on
 * the budget, twelve on the size of the data.
 */
final class SmallSpace {

  private SmallSpace() {}

  /** Returns the rules, which need not be compiled again. */
  static KnowledgeBase base() {
    return base(Advisor.builtIn(), "budget", "dataset-size");
  }

  /** Returns those of some rules that answer one of some criteria, or none at all. */
  static KnowledgeBase base(Advisor all, String... criteria) {
    var kept =
        all.rules().rules().stream()
            .filter(rule -> rule.criterion().map(List.of(criteria)::contains).orElse(true))
            .map(rule -> rule.name())
            .collect(Collectors.toSet());
    return all.knowledge().only(kept::contains);
  }

  static CaseSpace space() {
    return CaseSpace.of(List.of(base()));
  }

  /** Returns the answer to a question that is told in one way. */
  static Answer answer(CaseSpace space, String path, String described) {
    return space.answers(Facts.named(path)).stream()
        .filter(answer -> answer.describe().equals(described))
        .findFirst()
        .orElseThrow();
  }

  /** Returns whether every case of a class has some answers. */
  static boolean has(CaseClass some, Answer... answers) {
    return cases(some.kinds().stream().map(EquivalenceClass::cells))
        .allMatch(one -> one.containsAll(List.of(answers)));
  }

  /** Returns every case of a space of which all parts are true, as its answers. */
  static Set<Set<Answer>> described(CaseSpace space, List<Part> parts) {
    return cases(space.groups().stream().map(Group::cells))
        .filter(one -> parts.stream().allMatch(part -> isTrue(part, one)))
        .collect(Collectors.toSet());
  }

  private static boolean isTrue(Part part, Set<Answer> one) {
    return part.lines().stream()
        .anyMatch(
            line ->
                line.stream()
                    .allMatch(common -> common.answers().stream().anyMatch(one::contains)));
  }

  /** Returns every case of some parts of which each may be one of several, as its answers. */
  static Stream<Set<Answer>> cases(Stream<List<Cell>> parts) {
    Stream<Set<Answer>> cases = Stream.of(Set.of());
    for (var cells : parts.toList()) {
      cases = cases.flatMap(known -> cells.stream().map(cell -> with(known, cell)));
    }
    return cases;
  }

  private static Set<Answer> with(Set<Answer> known, Cell cell) {
    return Stream.concat(known.stream(), cell.answers().stream()).collect(Collectors.toSet());
  }
}
