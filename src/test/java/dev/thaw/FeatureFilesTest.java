package dev.thaw;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import dev.thaw.knowledge.KnowledgeBase;
import dev.thaw.knowledge.RuleHeading;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Holds the scenarios against the rules: each rule has its own, and a near miss for each hit. */
final class FeatureFilesTest {

  /** Rules that no scenario can show alone: the numbers, and what only a house rule can set off. */
  private static final List<String> SHOWN_ELSEWHERE =
      List.of(
          "Small ends where a few thousand ends",
          "Large begins where many thousand begins",
          "A finding is a ground for advice unless a rule sets it aside");

  private final KnowledgeBase knowledge = KnowledgeBase.builtIn();
  private final List<WrittenScenario> scenarios = WrittenScenario.under("features/book");

  @Test
  void every_criterion_has_a_feature_whose_rules_bear_the_names_of_its_rules() {
    var shown =
        scenarios.stream()
            .filter(this::showsACriterion)
            .collect(groupingBy(WrittenScenario::feature, mapping(WrittenScenario::rule, toSet())));

    assertThat(shown)
        .isEqualTo(
            knowledge.rules().stream()
                .filter(rule -> rule.criterion().isPresent())
                .collect(
                    groupingBy(
                        rule -> rule.criterion().orElseThrow(),
                        mapping(RuleHeading::name, toSet()))));
  }

  @Test
  void every_other_rule_is_shown_as_well() {
    assertThat(knowledge.rules())
        .map(RuleHeading::name)
        .filteredOn(name -> !SHOWN_ELSEWHERE.contains(name))
        .isSubsetOf(scenarios.stream().map(WrittenScenario::rule).toList());
  }

  @Test
  void every_hit_of_a_criterion_has_a_near_miss_that_differs_in_one_fact() {
    var hits = scenarios.stream().filter(this::showsACriterion).filter(WrittenScenario::isHit);
    var alone =
        hits.filter(hit -> scenarios.stream().noneMatch(other -> isNearMiss(other, hit)))
            .map(hit -> hit.feature() + ": " + hit.rule() + ": " + hit.name());

    assertThat(alone).isEmpty();
  }

  @Test
  void every_scenario_names_approach_rule_and_complete_findings_in_three_to_five_steps() {
    assertThat(scenarios)
        .allSatisfy(
            scenario -> {
              assertThat(scenario.ownSteps()).as(scenario.name()).isBetween(3, 5);
              assertThat(scenario.then().get(0))
                  .matches("the advice is ([a-z-]+ because of( \".+\")?|undecided)");
              assertThat(scenario.then().get(1)).isIn("the findings are", "there are no findings");
            });
  }

  @Test
  void every_statement_that_a_rule_cites_has_a_scenario() {
    var shown = scenarios.stream().flatMap(WrittenScenario::cited).collect(toSet());

    assertThat(knowledge.rules().stream().flatMap(rule -> rule.sources().stream()))
        .isSubsetOf(shown);
  }

  @Test
  void no_two_scenarios_have_the_same_steps() {
    var same =
        WrittenScenario.under("features").stream()
            .collect(groupingBy(WrittenScenario::said, mapping(WrittenScenario::name, toList())))
            .values();

    assertThat(same).allSatisfy(names -> assertThat(names).hasSize(1));
  }

  private static boolean isNearMiss(WrittenScenario other, WrittenScenario hit) {
    return other.feature().equals(hit.feature())
        && !(other.rule().equals(hit.rule()) ? other.isHit() : other.shows(hit.rule()))
        && other.differsInOneFactFrom(hit);
  }

  private boolean showsACriterion(WrittenScenario scenario) {
    return knowledge.rules().stream()
        .filter(rule -> rule.criterion().isPresent())
        .anyMatch(rule -> rule.name().equals(scenario.rule()));
  }
}
