package dev.thaw.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thaw.Advisor;
import dev.thaw.advice.Origin;
import dev.thaw.format.RulesDocument.ListedRule;
import dev.thaw.rulebook.Place;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class RulesDocumentTest {

  @Test
  void a_rule_is_listed_as_its_author_wrote_it() {
    var rule =
        Advisor.builtIn().rules().rule("Little compute favours feature extraction").orElseThrow();

    assertThat(RulesDocument.of(List.of(rule)).rules())
        .containsExactly(
            new ListedRule(
                "Little compute favours feature extraction",
                new Place("criteria/budget.dslr", 13),
                Optional.of("budget"),
                List.of("S8", "R5"),
                Origin.BUILT_IN,
                List.of("the budget for compute is low"),
                List.of(
                    "favour feature-extraction because \"the book pairs a low budget for"
                        + " computation with feature extraction\""),
                rule.drl()));
  }
}
