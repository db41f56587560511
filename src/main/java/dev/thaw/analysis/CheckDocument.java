package dev.thaw.analysis;

import dev.thaw.format.Schema;
import dev.thaw.rulebook.InvalidRules;
import dev.thaw.rulebook.Place;
import dev.thaw.rulebook.RuleProblem;
import dev.thaw.scenarios.ScenarioReport;
import dev.thaw.usecase.UseCase;
import java.util.List;
import java.util.Optional;

/**
 * A check of rules as JSON holds it, in the form that {@link Schema#CHECK} describes.
 *
 * @param holds whether all is as it should be
 * @param rules how many rules there are; nothing where they are not valid
 * @param cases how many cases were looked at; nothing where the rules are not valid
 * @param problems what is not valid
 * @param violations in what the rules do not hold together
 * @param scenarios how the scenarios ended; nothing where the rules are not valid
 */
public record CheckDocument(
    boolean holds,
    Optional<Integer> rules,
    Optional<Long> cases,
    List<RuleProblem> problems,
    List<ShownViolation> violations,
    Optional<ScenarioSummary> scenarios) {

  /** Something in which rules do not hold together. */
  record ShownViolation(
      String kind, Optional<Place> place, String says, Optional<UseCase> example) {

    static ShownViolation of(Violation violation) {
      return new ShownViolation(
          violation.kind(), violation.place(), violation.says(), violation.example());
    }
  }

  /**
   * Returns what JSON holds of a check.
   *
   * @param check whether the rules hold together
   * @param scenarios how their scenarios ended
   */
  public static CheckDocument of(Check check, ScenarioReport scenarios) {
    return new CheckDocument(
        holds(check, scenarios),
        Optional.of(check.rules()),
        Optional.of(check.cases()),
        List.of(),
        check.violations().stream().map(ShownViolation::of).toList(),
        Optional.of(ScenarioSummary.of(scenarios)));
  }

  /**
   * Returns whether all is as it should be.
   *
   * @param check whether the rules hold together
   * @param scenarios how their scenarios ended
   */
  public static boolean holds(Check check, ScenarioReport scenarios) {
    return check.violations().isEmpty() && scenarios.passed() && scenarios.needless().isEmpty();
  }

  /**
   * Returns what JSON holds of rules that are not valid.
   *
   * @param invalid what is wrong with them
   */
  public static CheckDocument of(InvalidRules invalid) {
    return new CheckDocument(
        false, Optional.empty(), Optional.empty(), invalid.problems(), List.of(), Optional.empty());
  }
}
