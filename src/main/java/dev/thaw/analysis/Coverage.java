package dev.thaw.analysis;

import dev.thaw.Advisor;
import dev.thaw.advice.ConditionState;
import dev.thaw.knowledge.Conditions;
import dev.thaw.knowledge.Consultation;
import dev.thaw.knowledge.EvaluatedCondition;
import dev.thaw.rulebook.Condition.NotStated;
import dev.thaw.rulebook.Sentence;
import dev.thaw.rulebook.WrittenRule;
import dev.thaw.scenarios.ScenarioPlace;
import dev.thaw.scenarios.ScenarioReport;
import dev.thaw.scenarios.ScenarioResult;
import dev.thaw.usecase.UseCase;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What scenarios show of each rule.
 *
 * @param rules each rule, by file and then by line
 */
public record Coverage(List<CoveredRule> rules) {

  /**
   * What scenarios show of one rule.
   *
   * @param rule the rule
   * @param matchedIn the scenarios in which it matched
   * @param conditions what they show of each of its conditions; none where these are code
   */
  public record CoveredRule(
      WrittenRule rule, List<ScenarioPlace> matchedIn, List<ConditionCoverage> conditions) {}

  /**
   * What scenarios show of one condition.
   *
   * @param sentence the condition as written
   * @param seen what it came to in some scenario
   * @param possible what it can evaluate to in any case
   */
  public record ConditionCoverage(
      Sentence sentence, Set<ConditionState> seen, Set<ConditionState> possible) {

    /** Returns what the condition can evaluate to, and does in no scenario. */
    public Set<ConditionState> missing() {
      var missing = EnumSet.copyOf(possible);
      missing.removeAll(seen);
      return missing;
    }
  }

  /**
   * Consults the rules once more about everything that scenarios asked.
   *
   * @param advisor whose rules these are
   * @param report how the scenarios ended
   */
  public static Coverage of(Advisor advisor, ScenarioReport report) {
    var consulted =
        report.results().stream()
            .flatMap(
                result -> result.asked().stream().map(asked -> Asked.of(advisor, result, asked)))
            .toList();
    var conditions = advisor.knowledge().conditions();
    return new Coverage(
        advisor.rules().rules().stream().map(rule -> shown(rule, consulted, conditions)).toList());
  }

  /** A use case that a scenario asked about, and what the rules made of it. */
  private record Asked(ScenarioPlace place, UseCase useCase, Consultation consultation) {

    static Asked of(Advisor advisor, ScenarioResult result, UseCase useCase) {
      return new Asked(result.place(), useCase, advisor.knowledge().trace(useCase));
    }
  }

  private static CoveredRule shown(WrittenRule rule, List<Asked> consulted, Conditions conditions) {
    var matched = new LinkedHashSet<ScenarioPlace>();
    var states = new ArrayList<List<ConditionState>>();
    for (var asked : consulted) {
      var state =
          asked
              .consultation()
              .outcome()
              .map(outcome -> conditions.evaluate(rule.name(), asked.useCase(), outcome))
              .orElse(List.of())
              .stream()
              .map(EvaluatedCondition::state)
              .toList();
      states.add(state);
      if (asked.consultation().matched().contains(rule.name())) {
        matched.add(asked.place());
      }
    }
    var shown =
        IntStream.range(0, rule.conditions().size())
            .filter(i -> rule.conditions().get(i).condition().isPresent())
            .mapToObj(i -> condition(rule.conditions().get(i), i, states))
            .toList();
    return new CoveredRule(rule, List.copyOf(matched), shown);
  }

  private static ConditionCoverage condition(
      Sentence sentence, int place, List<List<ConditionState>> states) {
    var seen =
        states.stream()
            .filter(line -> line.size() > place)
            .map(line -> line.get(place))
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(ConditionState.class)));
    return new ConditionCoverage(sentence, seen, possible(sentence));
  }

  private static Set<ConditionState> possible(Sentence sentence) {
    boolean canBeUnknown =
        sentence
            .condition()
            .filter(one -> !one.facts().isEmpty() && !(one instanceof NotStated))
            .isPresent();
    return canBeUnknown
        ? EnumSet.allOf(ConditionState.class)
        : EnumSet.of(ConditionState.HOLDS, ConditionState.FAILS);
  }
}
